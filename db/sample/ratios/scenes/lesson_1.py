"""Lesson 1: a ratio compares amounts in the order of its words. Trap: reading 2 : 3 as two thirds."""
from drawing import (
    AMBER, BLUE, GREEN, GREEN_PALE, INK, LEMON, LINE, RUST, RUST_PALE, SOFT, SURFACE, WATER, banner,
    brace, close_the_lid, cross, cups, note, says, tape,
)

TITLE = "What a ratio says"

LINES = [
    ("hello", "Hello! Today we make lemonade, and numbers will tell us how it tastes.",
     "¡Hola! Hoy hacemos limonada, y los números nos dirán a qué sabe."),
    ("lemon", "Here are two cups of lemon juice.",
     "Aquí hay dos tazas de jugo de limón."),
    ("water", "And here are three cups of water.",
     "Y aquí hay tres tazas de agua."),
    ("ratio", "We say: the ratio of lemon juice to water is 2 to 3.",
     "Decimos: la razón de jugo de limón a agua es de 2 a 3."),
    ("colon", "We write it like this: 2 : 3.",
     "Lo escribimos así: 2 : 3.", 700, "We write it like this: two, colon, three."),
    ("means", "It means: for every 2 cups of lemon juice, there are 3 cups of water.",
     "Significa: por cada 2 tazas de jugo de limón hay 3 tazas de agua.", 1300),
    ("order", "Now be careful. The order of the words is the order of the numbers.",
     "Ahora, cuidado. El orden de las palabras es el orden de los números."),
    ("turned", "Water to lemon juice is 3 to 2.",
     "De agua a jugo de limón es de 3 a 2.", 800),
    ("sour", "But 3 cups of lemon juice and 2 cups of water is another drink. Sour!",
     "Pero 3 tazas de jugo de limón y 2 de agua es otra bebida. ¡Ácida!", 1300),
    ("trap", "Here is a trap. Sam says: 2 to 3, so two thirds of my drink is lemon juice.",
     "Aquí hay una trampa. Sam dice: 2 a 3; dos tercios de mi bebida son jugo de limón."),
    ("count", "Let's count. 2 cups and 3 cups make 5 cups in all.",
     "Contemos. 2 tazas y 3 tazas son 5 tazas en total."),
    ("whole", "So 2 of the 5 cups are lemon juice. That is two fifths, not two thirds.",
     "Así que 2 de las 5 tazas son de limón. Son dos quintos, no dos tercios.", 800),
    ("parts", "2 to 3 compares one part with the other part.",
     "2 a 3 compara una parte con la otra parte."),
    ("all", "2 to 5 compares one part with the whole drink.",
     "2 a 5 compara una parte con toda la bebida.", 1300),
    ("words", "So always say the words with the numbers: this to that.",
     "Por eso, di siempre las palabras con los números: esto a aquello.", 1300),
    ("close", "Now close the lid. At your table, find three ratios around you. Say them aloud.",
     "Ahora cierra la tapa. En la mesa, busquen tres razones y díganlas en voz alta."),
]

LEMON_TEXT = AMBER


def draw(pen, story):
    with pen.appear(1 - story.since("order", over_ms=300), rise=0):
        pour(pen, story)
    with pen.appear(story.during("order", "trap"), rise=0):
        compare_orders(pen, story)
    with pen.appear(story.during("trap", "words"), rise=0):
        part_and_whole(pen, story)
    with pen.appear(story.during("words", "close"), rise=0):
        name_the_amounts(pen, story)
    with pen.appear(story.since("close"), rise=0):
        close_the_lid(pen, story.since("close", 0.05, 900), story.since("close", 0.25, 700),
                      ("At your table:", "find three ratios, say them aloud"))


def pour(pen, story):
    with pen.appear(story.since("hello") * (1 - story.since("lemon", over_ms=300))):
        pitcher(pen, 640, 540, 1.0)
        banner(pen, "How does it taste?", y=170)
    with pen.appear(story.since("lemon")):
        pen.text(320, 150, "lemon juice", 44, LEMON_TEXT, "bold", "centre")
    cups(pen, 176, 360, 2, LEMON, story.since("lemon", 0.2, 1600), gap=164, width=124, height=170)
    with pen.appear(story.since("water")):
        pen.text(895, 150, "water", 44, BLUE, "bold", "centre")
    cups(pen, 669, 360, 3, WATER, story.since("water", 0.2, 1900), gap=164, width=124, height=170)
    with pen.appear(story.since("ratio", 0.6)):
        pen.text(320, 470, "2", 96, LEMON_TEXT, "bold", "centre")
        pen.text(895, 470, "3", 96, BLUE, "bold", "centre")
    with pen.appear(story.since("ratio", 0.75) * (1 - story.since("colon", 0.4, 250))):
        pen.text(600, 462, "to", 64, INK, "normal", "centre")
    with pen.appear(story.since("colon", 0.6)):
        pen.text(600, 462, ":", 96, INK, "bold", "centre")
    with pen.appear(story.since("means")):
        pen.box(140, 514, 1000, 84, fill=SURFACE, outline=LINE)
        pen.runs(640, 569, [("for every ", INK), ("2 cups of lemon juice", LEMON_TEXT),
                            (", ", INK), ("3 cups of water", BLUE)], 38, "centre")


def pitcher(pen, x, y, level):
    pen.shape([(x - 120, y - 320), (x + 120, y - 320), (x + 95, y), (x - 95, y)], fill=SURFACE)
    pen.shape([(x - 114, y - 240 * level), (x + 114, y - 240 * level), (x + 95, y), (x - 95, y)], fill="#f6e08a")
    pen.shape([(x - 120, y - 320), (x + 120, y - 320), (x + 95, y), (x - 95, y)], outline=INK, thickness=5)
    pen.cairo.arc(x + 112, y - 180, 66, -1.4, 1.5)
    pen.colour(INK)
    pen.cairo.set_line_width(10)
    pen.cairo.stroke()
    pen.dot(x - 30, y - 150, 44, fill=LEMON, outline=AMBER)
    pen.dot(x - 30, y - 150, 34, fill="#fbeeb4")
    for across, down in ((34, 0), (17, 29), (-17, 29)):
        pen.line(x - 30 - across, y - 150 - down, x - 30 + across, y - 150 + down, AMBER, 3)


def compare_orders(pen, story):
    banner(pen, "The words and the numbers keep one order", y=150, size=42)
    with pen.appear(story.since("order", 0.45)):
        order_card(pen, 60, ("lemon juice", LEMON_TEXT, "2"), ("water", BLUE, "3"), 2, 3)
    with pen.appear(story.since("turned")):
        with pen.appear(1 - story.since("sour", over_ms=300), rise=0):
            order_card(pen, 660, ("water", BLUE, "3"), ("lemon juice", LEMON_TEXT, "2"), 3, 2)
            note(pen, 660, 510, 560, "the same drink", GREEN, GREEN_PALE)
    with pen.appear(story.since("sour")):
        order_card(pen, 660, ("lemon juice", LEMON_TEXT, "3"), ("water", BLUE, "2"), 3, 2)
        with pen.appear(story.since("sour", 0.7)):
            note(pen, 660, 510, 560, "another drink: sour!", RUST, RUST_PALE)


def order_card(pen, x, first, second, how_many_first, how_many_second):
    """Words above, cups in the middle, numbers below: everything in the order of the words."""
    pen.box(x, 185, 560, 305, fill=SURFACE, outline=LINE)
    for (name, colour, number), middle, count in ((first, x + 150, how_many_first), (second, x + 415, how_many_second)):
        pen.text(middle, 238, name, 36, colour, "bold", "centre")
        liquid = WATER if name == "water" else LEMON
        cups(pen, middle - 38 * count + 3, 350, count, liquid, 1.0, gap=76, width=64, height=82)
        pen.text(middle, 460, number, 84, colour, "bold", "centre")
    pen.text(x + 285, 238, "to", 34, SOFT, "normal", "centre")
    pen.text(x + 285, 452, ":", 80, INK, "bold", "centre")


def part_and_whole(pen, story):
    with pen.appear(1 - story.since("parts", over_ms=300), rise=0):
        says(pen, 130, 110, 860, ("“2 to 3, so two thirds of my drink", "is lemon juice.”"))
        with pen.appear(story.since("whole", 0.75), rise=0):
            cross(pen, 1172, 178, 34)
    laid = story.since("trap", 0.3, 1500)
    x, y, cell = 290, 330, 140
    tape(pen, x, y, [LEMON] * 2 + [WATER] * 3, cell, 90, laid)
    with pen.appear(story.since("count", 0.15) * (1 - story.since("parts", over_ms=300))):
        for i in range(5):
            with pen.appear(story.since("count", 0.2 + 0.12 * i, 250), rise=8):
                pen.text(x + (i + 0.5) * cell, y + 60, str(i + 1), 44, INK, "bold", "centre")
    with pen.appear(story.since("count", 0.7) * (1 - story.since("whole", over_ms=300))):
        brace(pen, x, x + 5 * cell, y + 126, "5 cups in all", INK, 40)
    with pen.appear(story.since("whole", 0.1) * (1 - story.since("parts", over_ms=300))):
        brace(pen, x, x + 2 * cell, y + 126, "2 of the 5 cups", LEMON_TEXT, 38)
        fraction(pen, 820, 510, "2", "5", GREEN)
        pen.text(870, 524, "of the drink", 40, GREEN, "bold")
    with pen.appear(story.since("parts")):
        pen.line(x, y - 24, x + 2 * cell - 6, y - 24, LEMON_TEXT, 6)
        pen.line(x + 2 * cell + 6, y - 24, x + 5 * cell, y - 24, BLUE, 6)
        pen.runs(640, 210, [("2", LEMON_TEXT), (" : ", INK), ("3", BLUE)], 84, "centre")
        pen.text(640, 274, "lemon juice to water: part with part", 36, INK, "bold", "centre")
    with pen.appear(story.since("all")):
        pen.line(x, y + 116, x + 2 * cell, y + 116, LEMON_TEXT, 6)
        pen.line(x, y + 132, x + 5 * cell, y + 132, GREEN, 6)
        pen.runs(640, y + 216, [("2", LEMON_TEXT), (" : ", INK), ("5", GREEN)], 84, "centre")
        pen.text(640, y + 270, "lemon juice to the whole drink", 36, INK, "bold", "centre")


def fraction(pen, x, y, top, bottom, colour):
    pen.text(x, y - 8, top, 60, colour, "bold", "centre")
    pen.line(x - 28, y + 6, x + 28, y + 6, colour, 5)
    pen.text(x, y + 62, bottom, 60, colour, "bold", "centre")


def name_the_amounts(pen, story):
    banner(pen, "Say the words with the numbers", y=190)
    rows = (("lemon juice", LEMON_TEXT, " to ", "water", BLUE, "2", "3"),
            ("water", BLUE, " to ", "lemon juice", LEMON_TEXT, "3", "2"),
            ("lemon juice", LEMON_TEXT, " to ", "whole drink", GREEN, "2", "5"))
    for i, (first, colour, to, second, other, left, right) in enumerate(rows):
        with pen.appear(story.since("words", 0.1 + 0.25 * i)):
            y = 240 + i * 110
            pen.box(170, y, 940, 92, fill=SURFACE, outline=LINE)
            pen.runs(215, y + 62, [(first, colour), (to, INK), (second, other)], 44)
            pen.runs(1060, y + 64, [(left, colour), (" : ", INK), (right, other)], 52, "right")
