"""Lesson 4: the price of one lets us compare offers. Trap: the bigger bag must be cheaper."""
from drawing import (
    AMBER, AMBER_PALE, GREEN, INK, PURPLE, RUST, SOFT, apple, banner, close_the_lid, number_line,
    price_tag, tick,
)

TITLE = "Unit rates in the shop"

LINES = [
    ("shop", "You want apples. Bag A has 4 apples for $3.00. Bag B has 6 apples for $4.20.",
     "Quieres manzanas. La bolsa A trae 4 por $3.00. La bolsa B trae 6 por $4.20.", 600,
     "You want apples. Bag ay has 4 apples for 3 dollars. Bag B has 6 apples for 4 dollars and 20 cents."),
    ("which", "Which costs less per apple? Hard to see: the bags are not the same size.",
     "¿Cuál cuesta menos por manzana? Es difícil: las bolsas no son iguales."),
    ("unit", "So find the price of one apple. A price for one is a unit rate.",
     "Busca el precio de una manzana. El precio de una es una tasa unitaria."),
    ("share", "Bag A: share 3 dollars equally among 4 apples. That is 75 cents each.",
     "Bolsa A: reparte 3 dólares por igual entre 4 manzanas. Son 75 centavos cada una."),
    ("line", "On a double number line: 4 apples, 3 dollars. 2 apples, $1.50.",
     "En la recta numérica doble: 4 manzanas, 3 dólares. 2 manzanas, $1.50.", 400,
     "On a double number line: 4 apples, 3 dollars. 2 apples, 1 dollar 50."),
    ("one", "1 apple, 75 cents. Half of the half.",
     "1 manzana, 75 centavos. La mitad de la mitad."),
    ("try", "Now you find the price of one apple in bag B.",
     "Ahora busca tú el precio de una manzana de la bolsa B.", 1600),
    ("seventy", "Bag B: share $4.20 among 6 apples. That is 70 cents each.",
     "Bolsa B: reparte $4.20 entre 6 manzanas. Son 70 centavos cada una.", 600,
     "Bag B: share 4 dollars and 20 cents among 6 apples. That is 70 cents each."),
    ("compare", "Now both prices are for one apple, and we can compare. B costs less per apple.",
     "Ahora los dos precios son de una manzana y podemos comparar. B cuesta menos."),
    ("trap", "Here is a trap: the biggest bag is always cheapest per apple. Is it?",
     "Aquí hay una trampa: la bolsa más grande siempre es la más barata. ¿Lo es?"),
    ("bagc", "Look at bag C: 10 apples for $8.00. That is 80 cents each!",
     "Mira la bolsa C: 10 manzanas por $8.00. ¡Son 80 centavos cada una!", 600,
     "Look at bag C: 10 apples for 8 dollars. That is 80 cents each!"),
    ("never", "The biggest bag has the highest price per apple. Don't guess: divide.",
     "La bolsa más grande tiene el precio más alto por manzana. No adivines: divide.", 1400),
    ("per", "Price per apple means dollars divided by apples. Say what you divide by what.",
     "Precio por manzana: dólares entre manzanas. Di qué divides entre qué.", 1400),
    ("close", "Now close the lid. At your table, be the shop and the shoppers. Compare!",
     "Ahora cierra la tapa. En la mesa, hagan de tienda y de clientes. ¡Comparen!"),
]

APPLE = "#c6452c"


def draw(pen, story):
    with pen.appear(1 - story.since("share", over_ms=300), rise=0):
        shop(pen, story)
    with pen.appear(story.during("share", "line"), rise=0):
        share_equally(pen, "Bag A", 4, "$3.00", "75¢", story.since("share", 0.05, 900),
                      story.since("share", 0.3, 1500), story.since("share", 0.75))
    with pen.appear(story.during("line", "try"), rise=0):
        double_line(pen, story)
    with pen.appear(story.during("try", "compare"), rise=0):
        share_equally(pen, "Bag B", 6, "$4.20", "70¢", story.since("try", 0.3, 900),
                      story.since("seventy", 0.3, 1500), story.since("seventy", 0.75))
    with pen.appear(story.during("compare", "per"), rise=0):
        compare(pen, story)
    with pen.appear(story.during("per", "close"), rise=0):
        per(pen, story)
    with pen.appear(story.since("close"), rise=0):
        close_the_lid(pen, story.since("close", 0.05, 900), story.since("close", 0.25, 700),
                      ("At your table: be the shop,", "compare the offers"))


def bag(pen, x, y, name, apples, width=300):
    """A paper bag with its apples in rows; y is the bottom."""
    rows = -(-apples // (3 if apples <= 6 else 5))
    per_row = -(-apples // rows)
    pen.shape([(x, y - 250), (x + width, y - 250), (x + width - 14, y), (x + 14, y)], fill="#e7d3b1", outline="#9a7b4f")
    pen.text(x + width / 2, y - 200, name, 38, "#5b3a1e", "bold", "centre")
    for i in range(apples):
        row, place = divmod(i, per_row)
        gap = (width - 50) / per_row
        apple(pen, x + 25 + gap * (place + 0.5), y - 128 + row * 84, min(30, gap * 0.4), APPLE)


def shop(pen, story):
    with pen.appear(story.since("shop", 0.12)):
        bag(pen, 200, 440, "Bag A", 4)
    with pen.appear(story.since("shop", 0.4)):
        price_tag(pen, 255, 470, "$3.00")
    with pen.appear(story.since("shop", 0.55)):
        bag(pen, 780, 440, "Bag B", 6)
    with pen.appear(story.since("shop", 0.8)):
        price_tag(pen, 835, 470, "$4.20")
    with pen.appear(story.since("which", 0.1) * (1 - story.since("unit", over_ms=300))):
        banner(pen, "Which costs less per apple?", y=150)
    with pen.appear(story.since("unit", 0.1)):
        banner(pen, "What does 1 apple cost?", PURPLE, y=150)
        apple(pen, 640, 330, 64, APPLE)
        with pen.appear(story.since("unit", 0.5)):
            pen.text(640, 460, "unit rate", 40, PURPLE, "bold", "centre")


def share_equally(pen, name, apples, price, each, shown, cut, answer):
    """The price as one bar, then cut into one equal piece for each apple."""
    width = 960
    x, cell = 160, width / apples
    with pen.appear(shown):
        offer = [(f"{name}: ", INK), (price, AMBER), (" for ", INK), (f"{apples} apples", APPLE)]
        pen.runs(640, 150, offer, 48, "centre")
        pen.box(x, 250, width, 110, fill=AMBER_PALE, outline=AMBER, thickness=4, radius=6)
        with pen.appear(1 - min(1.0, cut * 3), rise=0):
            pen.text(640, 322, price, 52, AMBER, "bold", "centre")
    for i in range(apples):
        piece = max(0.0, min(1.0, cut * apples - i))
        if i:
            pen.line(x + i * cell, 250, x + i * cell, 250 + 110 * piece, AMBER, 4)
        with pen.appear(piece):
            apple(pen, x + (i + 0.5) * cell, 430, 40, APPLE)
        with pen.appear(answer, rise=8):
            pen.text(x + (i + 0.5) * cell, 320, each, 46, AMBER, "bold", "centre")
    with pen.appear(answer):
        pen.text(640, 555, f"{price} ÷ {apples} = {each} per apple", 48, INK, "bold", "centre")


def double_line(pen, story):
    left, right = 230, 1180
    top, bottom, one = 280, 430, 210
    with pen.appear(story.since("line")):
        pen.text(60, 150, "Bag A", 46, INK, "bold")
    number_line(pen, left, right, top, "apples", APPLE, story.since("line", 0.0, 900))
    number_line(pen, left, right, bottom, "price", AMBER, story.since("line", 0.1, 900))
    with pen.appear(story.since("line", 0.2)):
        tick(pen, left, top, "0", APPLE)
        tick(pen, left, bottom, "$0", AMBER, above=False)
    for count, price, name, part in ((4, "$3.00", "line", 0.35), (2, "$1.50", "line", 0.68), (1, "$0.75", "one", 0.05)):
        x = left + count * one
        with pen.appear(story.since(name, part)):
            pen.line(x, top + 14, x, bottom - 14, SOFT, 3, (4, 10))
            tick(pen, x, top, str(count), APPLE, size=46)
            tick(pen, x, bottom, price, AMBER, above=False, size=44)
    for start, end, halved in ((4, 2, story.since("line", 0.6, 900)), (2, 1, story.since("one", 0.0, 900))):
        pen.hop(left + start * one, left + end * one, top - 84, 44, PURPLE, "÷ 2", halved, 38)
        pen.hop(left + start * one, left + end * one, bottom + 84, -44, PURPLE, "÷ 2", halved, 38)


def compare(pen, story):
    offers = (("Bag A", 4, "$3.00", "75¢", "compare", 0.0, RUST),
              ("Bag B", 6, "$4.20", "70¢", "compare", 0.15, GREEN),
              ("Bag C", 10, "$8.00", "80¢", "bagc", 0.05, RUST))
    for i, (name, apples, price, each, line, part, colour) in enumerate(offers):
        with pen.appear(story.since(line, part)):
            x = 60 + i * 400
            bag(pen, x, 400, name, apples, 360)
            pen.text(x + 180, 458, f"{apples} for {price}", 40, INK, "bold", "centre")
            with pen.appear(story.since(line, 0.7 if line == "bagc" else 0.3)):
                colour = AMBER if story.since("compare", 0.7) < 0.5 else colour
                pen.text(x + 180, 530, f"{each} per apple", 44, colour, "bold", "centre")
    with pen.appear(story.since("compare", 0.75)):
        pen.box(454, 138, 372, 430, outline=GREEN, thickness=6, radius=18)
    with pen.appear(story.since("trap", 0.1) * (1 - story.since("bagc", over_ms=300))):
        pen.text(1040, 330, "?", 160, PURPLE, "bold", "centre")
        pen.text(1040, 410, "bigger = cheaper", 36, PURPLE, "bold", "centre")
    with pen.appear(story.since("never", 0.7)):
        banner(pen, "Don't guess: divide", INK, y=117, size=38)


def per(pen, story):
    banner(pen, "Price per apple", INK, y=170, size=52)
    with pen.appear(story.since("per", 0.25)):
        pen.runs(640, 320, [("dollars", AMBER), (" ÷ ", INK), ("apples", APPLE)], 84, "centre")
    with pen.appear(story.since("per", 0.55)):
        pen.runs(640, 440, [("$3.00", AMBER), (" ÷ ", INK), ("4 apples", APPLE), ("  =  ", INK),
                            ("$0.75 per apple", GREEN)], 54, "centre")
