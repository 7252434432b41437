"""Lesson 5: a scale turns map lengths into real ones and back. Trap: dropping the units of a scale."""
from drawing import (
    AMBER, AMBER_PALE, BLUE, BLUE_PALE, GREEN, GREEN_PALE, INK, LINE, PURPLE, PURPLE_PALE, RUST,
    RUST_PALE, SOFT, SURFACE, banner, close_the_lid, cross, note,
)

TITLE = "Design your own scale map"

LINES = [
    ("map", "This is a map of a small town. Every length on it is drawn in the same ratio.",
     "Este es el mapa de un pueblo. Todas las longitudes guardan la misma razón."),
    ("bar", "The scale bar says: 2 centimeters on the map are 100 meters in the town.",
     "La barra de escala dice: 2 centímetros en el mapa son 100 metros en el pueblo."),
    ("one", "Half of that: 1 centimeter is 50 meters.",
     "La mitad: 1 centímetro son 50 metros."),
    ("measure", "How far is it from the school to the library? On the map: 7 centimeters.",
     "¿Qué tan lejos está la biblioteca de la escuela? En el mapa: 7 centímetros."),
    ("walk", "7 times 50 meters is 350 meters. That is the real distance.",
     "7 por 50 metros son 350 metros. Esa es la distancia real.", 1500),
    ("pool", "Now backwards. A pool is 450 meters east of the school. Where do we draw it?",
     "Ahora al revés. Hay una piscina 450 metros al este. ¿Dónde la dibujamos?", 1500),
    ("divide", "How many fifties are in 450? 450 divided by 50 is 9.",
     "¿Cuántas veces cabe 50 en 450? 450 entre 50 son 9."),
    ("draw", "So we draw the pool 9 centimeters from the school.",
     "Así que dibujamos la piscina a 9 centímetros de la escuela.", 800),
    ("trap", "A trap: 1 centimeter is 50 meters. Is that the scale 1 to 50?",
     "Una trampa: 1 centímetro son 50 metros. ¿Es la escala de 1 a 50?"),
    ("no", "No. The units are different. Put both in centimeters first.",
     "No. Las unidades son distintas. Primero pon las dos en centímetros."),
    ("same", "50 meters are 5,000 centimeters. So the scale is 1 to 5,000.",
     "50 metros son 5,000 centímetros. Así que la escala es de 1 a 5,000."),
    ("room", "1 to 50 is a plan of a room: 1 centimeter is only half a meter.",
     "1 a 50 es el plano de un cuarto: 1 centímetro es solo medio metro.", 1400),
    ("own", "For your own map: measure, choose a scale that fits your paper,",
     "Para tu propio mapa: mide, elige una escala que quepa en tu papel", 150),
    ("every", "and use that same scale for every single length.",
     "y usa esa misma escala para cada longitud.", 1500),
    ("close", "Now close the lid. At your table, measure a real place and map it together.",
     "Ahora cierra la tapa. En la mesa, midan un lugar real y hagan juntos su mapa."),
]

CENTIMETRE = 70                  # pixels on the screen for one centimetre of the map
SCHOOL, LIBRARY, PARK, POOL = (190, 200), (680, 200), (190, 480), (820, 200)
STREET = "#e3e0d2"


def draw(pen, story):
    with pen.appear(1 - story.since("trap", over_ms=300), rise=0):
        town(pen, story)
        distances(pen, story)
    with pen.appear(story.during("trap", "own"), rise=0):
        units(pen, story)
    with pen.appear(story.during("own", "close"), rise=0):
        your_map(pen, story)
    with pen.appear(story.since("close"), rise=0):
        close_the_lid(pen, story.since("close", 0.05, 900), story.since("close", 0.25, 700),
                      ("At your table: measure and", "map a real place together"))


def town(pen, story):
    pen.box(60, 100, 830, 510, fill="#f9f7ee", outline=LINE, radius=10)
    for street in ((76, 200, 874, 200), (190, 116, 190, 594), (500, 200, 500, 594), (190, 480, 874, 480)):
        pen.line(*street, STREET, 24)
    pen.box(560, 320, 290, 120, fill="#cfe3f5", radius=60)
    pen.text(705, 390, "lake", 30, BLUE, "normal", "centre")
    pen.box(226, 310, 236, 130, fill="#ecebdf", radius=10)
    for place, name, colour, x, y in ((SCHOOL, "school", RUST, 24, 86), (LIBRARY, "library", PURPLE, -54, 86),
                                      (PARK, "park", GREEN, 24, 60)):
        pin(pen, *place, colour)
        pen.text(place[0] + x, place[1] + y, name, 34, colour, "bold")
    with pen.appear(story.since("draw", 0.3, 700), rise=-60):
        pin(pen, *POOL, BLUE)
        pen.text(POOL[0], POOL[1] + 86, "pool", 34, BLUE, "bold", "centre")
    with pen.appear(story.since("bar")):
        scale_bar(pen, 560, 560, story.since("bar", 0.25, 900))


def pin(pen, x, y, colour):
    pen.shape([(x, y), (x - 18, y - 38), (x + 18, y - 38)], fill=colour)
    pen.dot(x, y - 46, 24, fill=colour)
    pen.dot(x, y - 46, 9, fill="#ffffff")
    pen.dot(x, y, 6, fill=INK)


def scale_bar(pen, x, y, drawn):
    for i, colour in enumerate((INK, SURFACE)):
        pen.box(x + i * CENTIMETRE * drawn, y, CENTIMETRE * drawn, 18, fill=colour, outline=INK, radius=0)
    with pen.appear(drawn, rise=0):
        for i, words in enumerate(("0", "50", "100 m")):
            pen.text(x + i * CENTIMETRE, y - 10, words, 26, INK, "bold", "centre")
        pen.text(x + 2 * CENTIMETRE + 16, y + 18, "2 cm", 28, SOFT, "bold")


def ruler(pen, x, y, centimetres, drawn):
    """A ruler laid along a street, its marks one map centimetre apart."""
    pen.box(x, y, CENTIMETRE * centimetres * drawn + 10, 40, fill=AMBER_PALE, outline=AMBER, radius=4)
    for i in range(int(centimetres * drawn + 0.01) + 1):
        pen.line(x + i * CENTIMETRE, y, x + i * CENTIMETRE, y + 14, AMBER, 4)
        if i:
            pen.text(x + i * CENTIMETRE - 6, y + 34, str(i), 22, AMBER, "bold", "right")


def distances(pen, story):
    x = 920
    with pen.appear(story.since("bar", 0.4)):
        fact(pen, x, 100, "2 cm", "100 m", SOFT)
    with pen.appear(story.since("one", 0.2)):
        fact(pen, x, 190, "1 cm", "50 m", GREEN)
    with pen.appear(story.since("measure", 0.5) * (1 - story.since("pool", over_ms=300)), rise=0):
        ruler(pen, SCHOOL[0], SCHOOL[1] + 4, 7, story.since("measure", 0.5, 1500))
    with pen.appear(story.since("measure", 0.9)):
        fact(pen, x, 310, "7 cm", "?" if story.since("walk", 0.55) < 0.5 else "350 m", PURPLE)
    with pen.appear(story.since("walk", 0.1) * (1 - story.since("pool", over_ms=300))):
        pen.text(x + 150, 440, "7 × 50 = 350", 42, PURPLE, "bold", "centre")
    with pen.appear(story.since("pool", 0.3)):
        fact(pen, x, 400, "?" if story.since("divide", 0.85) < 0.5 else "9 cm", "450 m", BLUE)
    with pen.appear(story.since("divide", 0.5)):
        pen.text(x + 150, 530, "450 ÷ 50 = 9", 42, BLUE, "bold", "centre")
    with pen.appear(story.since("draw"), rise=0):
        ruler(pen, SCHOOL[0], SCHOOL[1] + 4, 9, story.since("draw", 0.0, 1500))


def fact(pen, x, y, on_map, in_town, colour):
    pen.box(x, y, 300, 76, fill=SURFACE, outline=colour, radius=12)
    pen.text(x + 106, y + 52, on_map, 40, colour, "bold", "right")
    pen.arrow(x + 120, y + 38, x + 158, y + 38, colour)
    pen.text(x + 170, y + 52, in_town, 40, colour, "bold")


def units(pen, story):
    with pen.appear(story.since("trap")):
        pen.runs(640, 190, [("1 cm", PURPLE), (" on the map is ", INK), ("50 m", BLUE)], 60, "centre")
    with pen.appear(story.since("trap", 0.6) * (1 - story.since("same", over_ms=300))):
        pen.text(640, 320, "1 : 50 ?", 80, RUST, "bold", "centre")
        with pen.appear(story.since("no"), rise=0):
            cross(pen, 860, 292, 36)
    with pen.appear(story.since("no", 0.3) * (1 - story.since("same", over_ms=300))):
        note(pen, 240, 400, 800, "centimeters are not meters", RUST, RUST_PALE, 42, 90)
    with pen.appear(story.since("same", 0.1)):
        pen.runs(640, 280, [("1 cm", PURPLE), (" on the map is ", INK), ("5,000 cm", BLUE)], 60, "centre")
    with pen.appear(story.since("same", 0.65)):
        pen.text(640, 392, "1 : 5,000", 88, GREEN, "bold", "centre")
    with pen.appear(story.since("room")):
        room(pen, 330, 430)


def room(pen, x, y):
    pen.box(x, y, 620, 170, fill=SURFACE, outline=LINE)
    pen.box(x + 30, y + 30, 150, 110, outline=INK, thickness=6, radius=2)
    pen.box(x + 42, y + 42, 56, 34, fill=BLUE_PALE, outline=BLUE, radius=4)
    pen.box(x + 130, y + 96, 36, 32, fill=RUST_PALE, outline=RUST, radius=4)
    pen.text(x + 210, y + 72, "1 : 50", 48, AMBER, "bold")
    pen.text(x + 210, y + 126, "1 cm is 50 cm: one room", 34, INK, "bold")


def your_map(pen, story):
    banner(pen, "Your own map", y=160)
    steps = (("1", "Measure the real place", "own", 0.35, BLUE, BLUE_PALE),
             ("2", "Choose a scale that fits your paper", "own", 0.6, PURPLE, PURPLE_PALE),
             ("3", "Use it for every length", "every", 0.2, GREEN, GREEN_PALE))
    for i, (number, words, line, part, colour, pale) in enumerate(steps):
        with pen.appear(story.since(line, part)):
            y = 215 + i * 125
            pen.box(160, y, 960, 104, fill=pale, radius=16)
            pen.dot(225, y + 52, 34, fill=colour)
            pen.text(225, y + 66, number, 40, "#ffffff", "bold", "centre")
            pen.text(290, y + 66, words, 44, colour, "bold")
