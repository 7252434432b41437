"""Lesson 3: a ratio table finds missing amounts. Trap: adding the same number to both rows."""
from drawing import (
    BLUE, GRAIN, GREEN, GREEN_PALE, INK, LINE, PURPLE, RUST, SOFT, SURFACE, close_the_lid, cross, cups,
    note, person, says, table,
)

TITLE = "Ratio tables"

LINES = [
    ("party", "We cook rice for a party: 2 cups of rice feed 5 people.",
     "Cocinamos arroz para una fiesta: 2 tazas de arroz alcanzan para 5 personas."),
    ("rows", "A ratio table keeps it tidy. One row for cups, one row for people.",
     "Una tabla de razones lo ordena. Una fila para tazas, otra para personas."),
    ("first", "The first column is our recipe: 2 and 5.",
     "La primera columna es nuestra receta: 2 y 5."),
    ("double", "Double it. Two times 2 is 4. Two times 5 is 10. So 4 cups feed 10 people.",
     "Al doble: 2 por 2 son 4; 2 por 5 son 10. 4 tazas alcanzan para 10 personas."),
    ("triple", "Three times the recipe: 6 cups feed 15 people.",
     "Tres veces la receta: 6 tazas alcanzan para 15 personas.", 1400),
    ("thirty", "Our party has 30 people. Do we have to fill every column? No!",
     "A nuestra fiesta vienen 30. ¿Hay que llenar todas las columnas? ¡No!"),
    ("jump", "From 5 people to 30 people is times 6. So the cups are times 6 too.",
     "De 5 a 30 personas es por 6. Entonces las tazas también se multiplican por 6."),
    ("twelve", "2 times 6 is 12. So 12 cups of rice feed 30 people.",
     "2 por 6 son 12. Así que 12 tazas de arroz alcanzan para 30 personas.", 900),
    ("columns", "You may also add whole columns. 10 people and 15 people are 25 people.",
     "También puedes sumar columnas enteras. 10 personas y 15 personas son 25."),
    ("cups", "Then add their cups as well: 4 and 6. So 10 cups feed 25 people.",
     "Suma también sus tazas: 4 y 6. Así que 10 tazas alcanzan para 25 personas.", 1400),
    ("trap", "Now a trap. Leo says: from 5 to 10 people I add 5, so 2 cups plus 5 is 7 cups.",
     "Una trampa. Leo dice: de 5 a 10 personas sumo 5; entonces 2 tazas más 5 son 7."),
    ("check", "But look: 5 more people need just one more recipe. That is 2 more cups, not 5.",
     "Pero mira: 5 personas más piden una receta más. Son 2 tazas más, no 5."),
    ("rule", "Every column must be the same recipe, only bigger or smaller.",
     "Cada columna debe ser la misma receta, solo más grande o más pequeña.", 1400),
    ("close", "Now close the lid. At your table, plan food for the whole class with one table.",
     "Ahora cierra la tapa. En la mesa, planeen la comida de la clase con una tabla."),
]

LEFT, TOP, HEAD, CELL = 60, 270, 200, (150, 96)
NAMES = ("cups", "people")


def column_middle(index):
    return LEFT + HEAD + (index + 0.5) * CELL[0]


def draw(pen, story):
    with pen.appear(story.since("party") * (1 - story.since("rows", over_ms=300)), rise=0):
        rice_and_people(pen, 640, 250, story.since("party", 0.15, 1200), story.since("party", 0.6, 1500))
    with pen.appear(story.during("rows", "trap"), rise=0):
        grow_table(pen, story)
    with pen.appear(story.during("trap", "close"), rise=0):
        leo(pen, story)
    with pen.appear(story.since("close"), rise=0):
        close_the_lid(pen, story.since("close", 0.05, 900), story.since("close", 0.25, 700),
                      ("At your table: one table,", "food for the whole class"))


def rice_and_people(pen, middle, y, rice, people):
    cups(pen, middle - 145, y + 10, 2, GRAIN, rice, gap=160, width=120, height=140)
    for i in range(5):
        with pen.appear(max(0.0, min(1.0, people * 5 - i))):
            person(pen, middle - 300 + 150 * i, y + 230, BLUE, 1.3)
    with pen.appear(people):
        pen.runs(middle, y + 310, [("2 cups of rice", RUST), (" feed ", INK), ("5 people", BLUE)], 48, "centre")


def grow_table(pen, story):
    columns = [
        ("2", "5", story.since("first", 0.6), story.since("first", 0.85)),
        ("4", "10", story.since("double", 0.3), story.since("double", 0.58)),
        ("6", "15", story.since("triple", 0.5), story.since("triple", 0.75)),
        ("12", "30", story.since("twelve", 0.25), story.since("thirty", 0.15)),
        ("10", "25", story.since("cups", 0.6), story.since("columns", 0.8)),
    ]
    table(pen, LEFT, TOP, NAMES, columns, CELL, HEAD)
    arrows(pen, story, "double", 1, "× 2", 0.1, "triple", 60)
    arrows(pen, story, "triple", 2, "× 3", 0.1, "thirty", 84)
    arrows(pen, story, "jump", 3, "× 6", 0.2, "columns", 84)
    with pen.appear(story.since("columns", 0.1)):
        choose_columns(pen, story)
    with pen.appear(story.since("twelve", 0.5) * (1 - story.since("columns", over_ms=300))):
        outline_column(pen, 3, GREEN)


def arrows(pen, story, name, index, label, part, until, height):
    """The same factor above the table and below it: that is the whole idea."""
    with pen.appear(1 - story.since(until, over_ms=300), rise=0):
        above = story.since(name, part, 900)
        below = story.since(name, part + 0.3, 900)
        bottom = TOP + 2 * CELL[1]
        pen.hop(column_middle(0), column_middle(index), TOP - 8, height, PURPLE, label, above, 36)
        pen.hop(column_middle(0), column_middle(index), bottom + 8, -height, PURPLE, label, below, 36)


def outline_column(pen, index, colour):
    pen.box(column_middle(index) - CELL[0] / 2 + 2, TOP - 2, CELL[0] - 4, 2 * CELL[1] + 4,
            outline=colour, thickness=6, radius=10)


def choose_columns(pen, story):
    for index, part in ((1, 0.4), (2, 0.6)):
        with pen.appear(story.since("columns", part), rise=0):
            outline_column(pen, index, GREEN)
    with pen.appear(story.since("columns", 0.8)):
        pen.text(640, 560, "10 + 15 = 25 people", 44, BLUE, "bold", "centre")
    with pen.appear(story.since("cups", 0.35)):
        pen.text(640, 220, "4 + 6 = 10 cups", 44, RUST, "bold", "centre")
    with pen.appear(story.since("cups", 0.7), rise=0):
        outline_column(pen, 4, GREEN)


def leo(pen, story):
    with pen.appear(1 - story.since("rule", over_ms=300), rise=0):
        says(pen, 60, 105, 520, ("“I add 5 people,", "so I add 5 cups: 7.”"))
        with pen.appear(story.since("check"), rise=0):
            cross(pen, 742, 173, 28)
    wrong, right = 1 - story.since("check", 0.55, 300), story.since("check", 0.65)
    x, y = 60, 290
    pen.box(x, y, 150, 90, fill=RUST, radius=6)
    pen.text(x + 75, y + 57, "cups", 32, "#ffffff", "bold", "centre")
    pen.box(x, y + 90, 150, 90, fill=BLUE, radius=6)
    pen.text(x + 75, y + 147, "people", 32, "#ffffff", "bold", "centre")
    for i, (top, bottom) in enumerate((("2", "5"), (None, "10"))):
        left = x + 150 + 190 * i
        pen.box(left, y, 190, 90, fill=SURFACE, outline=LINE, radius=6)
        pen.box(left, y + 90, 190, 90, fill=SURFACE, outline=LINE, radius=6)
        pen.text(left + 95, y + 152, bottom, 46, BLUE, "bold", "centre")
        if top:
            pen.text(left + 95, y + 62, top, 46, RUST, "bold", "centre")
    middle = x + 150 + 190 * 1.5
    with pen.appear(story.since("trap", 0.75) * wrong):
        pen.text(middle, y + 62, "7 ?", 46, RUST, "bold", "centre")
    with pen.appear(right):
        pen.text(middle, y + 62, "4", 46, GREEN, "bold", "centre")
    pen.hop(x + 245, middle, y + 188, -50, BLUE, "+ 5", story.since("trap", 0.35, 800), 34)
    pen.hop(x + 245, middle, y - 8, 26, RUST, "+ 2", story.since("rule", 0.2, 800), 30)
    with pen.appear(story.since("check", 0.1)):
        one_more_recipe(pen, 790, story)
    with pen.appear(story.since("rule")):
        note(pen, 60, 130, 600, "always the same recipe", GREEN, GREEN_PALE, 40, 90)


def one_more_recipe(pen, x, story):
    for row, (words, part) in enumerate((("the recipe", 0.1), ("one more recipe", 0.3))):
        with pen.appear(story.since("check", part)):
            y = 110 + row * 245
            pen.box(x, y, 430, 225, fill=SURFACE, outline=LINE)
            pen.text(x + 24, y + 44, words, 32, SOFT, "bold")
            cups(pen, x + 24, y + 138, 2, GRAIN, 1.0, gap=92, width=70, height=80)
            for i in range(5):
                person(pen, x + 50 + 62 * i, y + 206, BLUE, 0.52)
            pen.text(x + 236, y + 116, ("2 cups", "+ 2 cups")[row], 38, RUST, "bold")
