"""Lesson 2: equal ratios come from whole batches. Trap: adding the same amount to both numbers."""
from drawing import (
    AMBER, BLUE, GREEN, GREEN_PALE, INK, LINE, PURPLE, PURPLE_PALE, RUST, RUST_PALE, SOFT, SURFACE,
    banner, blend, close_the_lid, cups, note, number_line, says, tick,
)

TITLE = "Equal ratios"

LINES = [
    ("recipe", "We mix green paint for a wall: 3 cups of yellow and 2 cups of blue.",
     "Mezclamos pintura verde para una pared: 3 tazas de amarillo y 2 de azul."),
    ("more", "We need more, in exactly the same green. What should we pour?",
     "Necesitamos más, del mismo verde exacto. ¿Qué debemos echar?", 900),
    ("again", "Make the whole recipe again. Now we have two batches.",
     "Hagamos toda la receta otra vez. Ahora tenemos dos tandas."),
    ("six", "That is 6 cups of yellow and 4 cups of blue.",
     "Son 6 tazas de amarillo y 4 tazas de azul."),
    ("equal", "More paint, same green. So 3 to 2 and 6 to 4 are equal ratios.",
     "Más pintura, el mismo verde. Así que 3 a 2 y 6 a 4 son razones iguales.", 900),
    ("lines", "A double number line shows it. Yellow on top, blue below.",
     "Una recta numérica doble lo muestra. Amarillo arriba, azul abajo."),
    ("steps", "Every step is one more batch: 3 and 2. 6 and 4. 9 and 6.",
     "Cada paso es una tanda más: 3 y 2. 6 y 4. 9 y 6."),
    ("times", "For three batches, multiply both numbers by 3.",
     "Para tres tandas, multiplica los dos números por 3.", 1300),
    ("trap", "Now a trap. Mia adds 2 cups of each color: 5 yellow and 4 blue.",
     "Ahora una trampa. Mia añade 2 tazas de cada color: 5 de amarillo y 4 de azul."),
    ("fair", "It sounds fair. But put it next to our 6 and 4.",
     "Parece justo. Pero compárala con nuestras 6 y 4."),
    ("missing", "The same blue, but one cup of yellow is missing. Mia's green is bluer.",
     "El mismo azul, pero falta una taza de amarillo. El verde de Mia es más azul.", 800),
    ("rule", "Adding the same amount to both changes the color. Whole batches keep it.",
     "Sumar lo mismo a los dos cambia el color. Las tandas completas lo conservan.", 1300),
    ("test", "How do you test a mix? Look for one number that multiplies both.",
     "¿Cómo se comprueba una mezcla? Busca un solo número que multiplique a los dos."),
    ("ten", "15 yellow and 10 blue? 3 times 5, and 2 times 5. Equal!",
     "¿15 de amarillo y 10 de azul? 3 por 5, y 2 por 5. ¡Iguales!"),
    ("not", "12 yellow and 10 blue? 3 times 4, but 2 times 5. Not equal.",
     "¿12 de amarillo y 10 de azul? 3 por 4, pero 2 por 5. No son iguales.", 1300),
    ("close", "Now close the lid. At your table, make one recipe in three sizes, and prove it.",
     "Ahora cierra la tapa. En la mesa, hagan una receta en tres tamaños y demuéstrenlo."),
]

YELLOW, SKY = "#f5d327", "#3f7fc4"
YELLOW_TEXT, BLUE_TEXT = AMBER, BLUE


def green_of(yellow, blue):
    """The colour of a mix: an even run from blue-green to yellow-green by the share of yellow."""
    return blend("#0f6f86", "#b5cf2a", (yellow / (yellow + blue) - 0.5) / 0.2)


def draw(pen, story):
    with pen.appear(1 - story.since("lines", over_ms=300), rise=0):
        batches(pen, story)
    with pen.appear(story.during("lines", "trap"), rise=0):
        double_line(pen, story)
    with pen.appear(story.during("trap", "test"), rise=0):
        adding(pen, story)
    with pen.appear(story.during("test", "close"), rise=0):
        tests(pen, story)
    with pen.appear(story.since("close"), rise=0):
        close_the_lid(pen, story.since("close", 0.05, 900), story.since("close", 0.25, 700),
                      ("At your table: one recipe,", "three sizes, and a proof"))


def paint_cups(pen, x, y, yellow, blue, progress=1.0, gap=84, width=68, height=88):
    total = yellow + blue
    cups(pen, x, y, yellow, YELLOW, min(1.0, progress * total / yellow), gap, width, height)
    cups(pen, x + yellow * gap + 24, y, blue, SKY, max(0.0, (progress * total - yellow) / blue), gap, width, height)


def swatch(pen, x, y, width, height, colour, label=""):
    pen.box(x, y, width, height, fill=colour, outline=INK, radius=16)
    if label:
        pen.text(x + width / 2, y + height / 2 + 14, label, 38, "#ffffff", "bold", "centre")


def batches(pen, story):
    with pen.appear(story.since("recipe")):
        pen.text(60, 155, "1 batch", 34, SOFT, "bold")
    paint_cups(pen, 60, 280, 3, 2, story.since("recipe", 0.35, 2600))
    with pen.appear(story.since("recipe", 0.85)):
        pen.runs(560, 256, [("3", YELLOW_TEXT), (" : ", INK), ("2", BLUE_TEXT)], 72)
    with pen.appear(story.since("recipe", 0.95, 800)):
        swatch(pen, 800, 175, 420, 130, green_of(3, 2))
    with pen.appear(story.since("more", 0.4) * (1 - story.since("again", over_ms=300))):
        note(pen, 60, 400, 1160, "More paint, exactly the same green?", PURPLE, PURPLE_PALE, 42, 90)
    with pen.appear(story.since("again")):
        pen.text(60, 350, "2 batches", 34, SOFT, "bold")
    paint_cups(pen, 60, 462, 3, 2, story.since("again", 0.1, 300))
    paint_cups(pen, 60, 572, 3, 2, story.since("again", 0.3, 2000))
    with pen.appear(story.since("six", 0.3)):
        pen.runs(560, 500, [("6", YELLOW_TEXT), (" : ", INK), ("4", BLUE_TEXT)], 72)
    with pen.appear(story.since("equal", 0.0, 800)):
        swatch(pen, 800, 370, 420, 200, green_of(6, 4), "the same green")
    with pen.appear(story.since("equal", 0.55)):
        pen.text(624, 372, "=", 84, GREEN, "bold", "centre")


def double_line(pen, story):
    left, right, step = 230, 1180, 270
    top, bottom = 290, 440
    number_line(pen, left, right, top, "yellow", YELLOW_TEXT, story.since("lines", 0.5, 900))
    number_line(pen, left, right, bottom, "blue", BLUE_TEXT, story.since("lines", 0.75, 900))
    with pen.appear(story.since("lines", 0.95)):
        tick(pen, left, top, "0", YELLOW_TEXT)
        tick(pen, left, bottom, "0", BLUE_TEXT, above=False)
    for batch, part in ((1, 0.4), (2, 0.62), (3, 0.82)):
        x = left + batch * step
        with pen.appear(story.since("steps", part)):
            pen.line(x, top + 14, x, bottom - 14, SOFT, 3, (4, 10))
            tick(pen, x, top, str(3 * batch), YELLOW_TEXT, size=46)
            tick(pen, x, bottom, str(2 * batch), BLUE_TEXT, above=False, size=46)
            swatch(pen, x - 45, 340, 90, 50, green_of(3, 2))
    grown = story.since("times", 0.3, 1100)
    pen.hop(left + step, left + 3 * step, top - 84, 52, PURPLE, "× 3", grown, 40)
    pen.hop(left + step, left + 3 * step, bottom + 84, -52, PURPLE, "× 3", grown, 40)


def adding(pen, story):
    with pen.appear(1 - story.since("fair", over_ms=300), rise=0):
        says(pen, 250, 120, 640, ("“I add 2 cups of each.”",))
        paint_cups(pen, 210, 420, 3, 2, story.since("trap", 0.2, 400), 96, 80, 100)
        with pen.appear(story.since("trap", 0.5)):
            pen.text(770, 390, "+", 64, RUST, "bold", "centre")
        paint_cups(pen, 830, 420, 2, 2, story.since("trap", 0.5, 1300), 96, 80, 100)
        with pen.appear(story.since("trap", 0.8)):
            pen.runs(640, 560, [("5 yellow", YELLOW_TEXT), (" : ", INK), ("4 blue", BLUE_TEXT)], 64, "centre")
    with pen.appear(story.since("fair")):
        two_mixes(pen, story)
    with pen.appear(story.since("rule", 0.0)):
        note(pen, 60, 510, 570, "adding the same: changes it", RUST, RUST_PALE, 36, 84)
    with pen.appear(story.since("rule", 0.6)):
        note(pen, 650, 510, 570, "whole batches: keep it", GREEN, GREEN_PALE, 36, 84)


def two_mixes(pen, story):
    for row, (who, yellow, y) in enumerate((("ours", 6, 260), ("Mia's", 5, 450))):
        pen.text(60, y - 30, who, 38, (GREEN, PURPLE)[row], "bold")
        cups(pen, 190, y, yellow, YELLOW, 1.0, 76, 62, 84)
        cups(pen, 670, y, 4, SKY, 1.0, 76, 62, 84)
        with pen.appear(story.since("missing", 0.7, 800)):
            swatch(pen, 1000, y - 104, 220, 120, green_of(yellow, 4))
    with pen.appear(story.since("missing", 0.35)):
        pen.box(566, 362, 70, 92, outline=RUST, thickness=5)
        pen.text(601, 425, "?", 50, RUST, "bold", "centre")


def tests(pen, story):
    banner(pen, "One number that multiplies both?", y=150)
    with pen.appear(story.since("test", 0.4) * (1 - story.since("ten", over_ms=200))):
        pen.runs(640, 340, [("3", YELLOW_TEXT), (" × ?", PURPLE), ("   :   ", INK),
                            ("2", BLUE_TEXT), (" × ?", PURPLE)], 96, "centre")
    for name, x, yellow, blue, factors, equal in (("ten", 60, 15, 10, ("5", "5"), True),
                                                   ("not", 660, 12, 10, ("4", "5"), False)):
        with pen.appear(story.since(name)):
            pen.box(x, 190, 560, 400, fill=SURFACE, outline=LINE)
            for column, (start, end, colour) in enumerate(((3, yellow, YELLOW_TEXT), (2, blue, BLUE_TEXT))):
                middle = x + 190 + 180 * column
                pen.text(middle, 275, str(start), 72, colour, "bold", "centre")
                pen.arrow(middle, 295, middle, 295 + 75 * story.since(name, 0.35 + 0.3 * column, 500), SOFT)
                with pen.appear(story.since(name, 0.4 + 0.3 * column)):
                    pen.text(middle + 18, 346, "× " + factors[column], 38, PURPLE, "bold")
                pen.text(middle, 442, str(end), 72, colour, "bold", "centre")
            pen.text(x + 280, 270, ":", 64, INK, "bold", "centre")
            pen.text(x + 280, 437, ":", 64, INK, "bold", "centre")
            with pen.appear(story.since(name, 0.9)):
                words, colour, pale = ("equal", GREEN, GREEN_PALE) if equal else ("not equal", RUST, RUST_PALE)
                note(pen, x + 120, 490, 320, words, colour, pale, 40, 74)
