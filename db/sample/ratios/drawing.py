"""What the lessons draw with: cups, tapes, number lines, tables, price tags, people.

Every function paints one thing a teacher would put on the board. None of them knows about time:
a scene asks its story how far something has appeared and wraps the drawing in `pen.appear(...)`.
"""
import math
from contextlib import contextmanager

import cairo

WIDTH, HEIGHT = 1280, 720
FONT = "Lato"

# The colours of the app (its style sheet uses the same names).
BOARD, GROUND, SURFACE, LINE = "#1f4a43", "#f3f5f1", "#ffffff", "#d9dfd8"
INK, SOFT = "#1b2530", "#56616d"
BLUE, BLUE_PALE = "#23629f", "#e6f0fa"
RUST, RUST_PALE = "#b5442a", "#fcebe4"
PURPLE, PURPLE_PALE = "#75398f", "#f4e9f8"
GREEN, GREEN_PALE = "#27714a", "#e5f3ea"
AMBER, AMBER_PALE = "#8a5a00", "#fdf1d3"
LEMON, WATER, GRAIN = "#f2c230", "#7fb6e6", "#e9d8ad"


def rgb(colour):
    return tuple(int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5))


def blend(one, other, share):
    """The colour that lies `share` (0..1) of the way from one colour to the other."""
    mixed = (round(255 * (a + (b - a) * share)) for a, b in zip(rgb(one), rgb(other)))
    return "#%02x%02x%02x" % tuple(mixed)


class Pen:
    """A thin layer over cairo: one call per shape, colours by hex, and a shared fade."""

    def __init__(self):
        self.surface = cairo.ImageSurface(cairo.FORMAT_RGB24, WIDTH, HEIGHT)
        self.cairo = cairo.Context(self.surface)
        self.cairo.set_line_cap(cairo.LINE_CAP_ROUND)
        self.cairo.set_line_join(cairo.LINE_JOIN_ROUND)
        self.opacity = 1.0

    @contextmanager
    def appear(self, progress, rise=16):
        """Whatever is drawn inside fades in and settles into place as progress goes from 0 to 1."""
        before = self.opacity
        self.cairo.save()
        self.opacity = before * max(0.0, min(1.0, progress))
        self.cairo.translate(0, (1 - progress) * rise)
        yield
        self.cairo.restore()
        self.opacity = before

    def colour(self, colour):
        self.cairo.set_source_rgba(*rgb(colour), self.opacity)

    def _fill_and_outline(self, fill, outline, thickness):
        if fill:
            self.colour(fill)
            self.cairo.fill_preserve()
        if outline:
            self.colour(outline)
            self.cairo.set_line_width(thickness)
            self.cairo.stroke_preserve()
        self.cairo.new_path()

    def box(self, x, y, width, height, fill=None, outline=None, thickness=3, radius=12):
        c, r = self.cairo, min(radius, width / 2, height / 2)
        if r <= 0:
            c.rectangle(x, y, max(width, 0), max(height, 0))
        else:
            c.new_sub_path()
            c.arc(x + width - r, y + r, r, -math.pi / 2, 0)
            c.arc(x + width - r, y + height - r, r, 0, math.pi / 2)
            c.arc(x + r, y + height - r, r, math.pi / 2, math.pi)
            c.arc(x + r, y + r, r, math.pi, 1.5 * math.pi)
            c.close_path()
        self._fill_and_outline(fill, outline, thickness)

    def shape(self, points, fill=None, outline=None, thickness=3):
        for point in points:
            self.cairo.line_to(*point)
        self.cairo.close_path()
        self._fill_and_outline(fill, outline, thickness)

    def dot(self, x, y, radius, fill=None, outline=None, thickness=3):
        self.cairo.new_sub_path()
        self.cairo.arc(x, y, radius, 0, 2 * math.pi)
        self._fill_and_outline(fill, outline, thickness)

    def line(self, x0, y0, x1, y1, colour=INK, thickness=4, dash=()):
        if math.hypot(x1 - x0, y1 - y0) < 1:
            return
        self.colour(colour)
        self.cairo.set_line_width(thickness)
        self.cairo.set_dash(dash)
        self.cairo.move_to(x0, y0)
        self.cairo.line_to(x1, y1)
        self.cairo.stroke()
        self.cairo.set_dash(())

    def hop(self, x0, x1, y, height, colour, label="", grown=1.0, size=28):
        """A curved arrow from x0 to x1 above y (below it when height is negative)."""
        if grown <= 0.02:
            return
        middle = (x0 + x1) / 2
        path = [(x0 + (x1 - x0) * t, y - height * 4 * t * (1 - t))
                for t in (grown * i / 24 for i in range(25))]
        self.colour(colour)
        self.cairo.set_line_width(4)
        for point in path:
            self.cairo.line_to(*point)
        self.cairo.stroke()
        self._arrow_head(path[-3], path[-1], colour)
        if label:
            with self.appear(grown * 2 - 1, rise=0):
                above = y - height - 12 if height > 0 else y - height + size
                self.text(middle, above, label, size, colour, "bold", "centre")

    def _arrow_head(self, tail, tip, colour, length=16):
        direction = math.atan2(tip[1] - tail[1], tip[0] - tail[0])
        corners = [(tip[0] - length * math.cos(direction + turn), tip[1] - length * math.sin(direction + turn))
                   for turn in (-0.45, 0.45)]
        self.shape([tip, *corners], fill=colour)

    def arrow(self, x0, y0, x1, y1, colour=INK, thickness=4):
        if math.hypot(x1 - x0, y1 - y0) < 8:
            return
        self.line(x0, y0, x1, y1, colour, thickness)
        self._arrow_head((x0, y0), (x1, y1), colour)

    def text(self, x, y, words, size=36, colour=INK, weight="normal", align="left"):
        """One line of text; y is the base line. Returns its width."""
        bold = cairo.FONT_WEIGHT_BOLD if weight == "bold" else cairo.FONT_WEIGHT_NORMAL
        self.cairo.select_font_face(FONT, cairo.FONT_SLANT_NORMAL, bold)
        self.cairo.set_font_size(size)
        width = self.cairo.text_extents(words).x_advance
        self.colour(colour)
        self.cairo.move_to(x - {"left": 0, "centre": width / 2, "right": width}[align], y)
        self.cairo.show_text(words)
        self.cairo.new_path()         # else the next shape would start at the end of the words
        return width

    def runs(self, x, y, pieces, size=40, align="left"):
        """Words in several colours on one line: pieces are (words, colour) pairs, set in bold."""
        total = sum(self.text_width(words, size) for words, _ in pieces)
        x -= {"left": 0, "centre": total / 2, "right": total}[align]
        for words, colour in pieces:
            x += self.text(x, y, words, size, colour, "bold")

    def text_width(self, words, size):
        self.cairo.select_font_face(FONT, cairo.FONT_SLANT_NORMAL, cairo.FONT_WEIGHT_BOLD)
        self.cairo.set_font_size(size)
        return self.cairo.text_extents(words).x_advance


# --- the page around every scene -------------------------------------------------------------

def page(pen, number, title):
    """Ground, and the bar that says where in the unit we are. The lowest 100 pixels stay free for captions."""
    pen.box(0, 0, WIDTH, HEIGHT, fill=GROUND, radius=0)
    pen.box(0, 0, WIDTH, 72, fill=BOARD, radius=0)
    pen.text(40, 47, f"{number}  {title}", 32, "#ffffff", "bold")
    pen.text(WIDTH - 40, 46, "Ratios around us", 24, "#d5e3dd", align="right")


def title_card(pen, number, title, shown):
    """The first picture, which is also what a page shows before the video is played."""
    with pen.appear(shown, rise=0):
        pen.dot(WIDTH / 2, 270, 74, fill=BOARD)
        pen.text(WIDTH / 2, 300, str(number), 84, "#ffffff", "bold", "centre")
        pen.text(WIDTH / 2, 440, title, 72, INK, "bold", "centre")
        pen.text(WIDTH / 2, 505, "Ratios around us", 36, SOFT, align="centre")


def banner(pen, words, colour=INK, y=160, size=46):
    pen.text(WIDTH / 2, y, words, size, colour, "bold", "centre")


def note(pen, x, y, width, words, colour, pale, size=34, height=70):
    """A pale strip with one short sentence in the middle."""
    pen.box(x, y, width, height, fill=pale, radius=14)
    pen.text(x + width / 2, y + height / 2 + size * 0.36, words, size, colour, "bold", "centre")


# --- things -----------------------------------------------------------------------------------

def cup(pen, x, y, colour, level=1.0, width=92, height=112):
    """A measuring cup standing on y with its left edge at x, filled up to level (0..1)."""
    top, slope = y - height, width * 0.12

    def edge(share):
        return slope * (1 - share)

    outline = [(x, top), (x + width, top), (x + width - slope, y), (x + slope, y)]
    pen.shape(outline, fill=SURFACE)
    if level > 0.01:
        full = 0.86 * level
        surface = y - height * full
        pen.shape([(x + edge(full), surface), (x + width - edge(full), surface),
                   (x + width - slope, y), (x + slope, y)], fill=colour)
    pen.shape(outline, outline=INK, thickness=4)
    pen.cairo.new_sub_path()
    pen.cairo.arc(x + width - slope * 0.4, y - height * 0.55, height * 0.2, -math.pi / 2, math.pi / 2)
    pen.colour(INK)
    pen.cairo.set_line_width(4)
    pen.cairo.stroke()


def cups(pen, x, y, count, colour, progress=1.0, gap=124, width=92, height=112):
    """A row of cups that fill one after the other while progress goes from 0 to 1."""
    for i in range(count):
        level = max(0.0, min(1.0, progress * count - i))
        with pen.appear(min(1.0, level * 3), rise=10):
            cup(pen, x + i * gap, y, colour, level, width, height)


def tape(pen, x, y, colours, cell, height=70, progress=1.0, labels=()):
    """A tape (bar) model: equal cells, laid down from left to right."""
    for i, colour in enumerate(colours):
        with pen.appear(max(0.0, min(1.0, progress * len(colours) - i)), rise=0):
            pen.box(x + i * cell, y, cell, height, fill=colour, outline=INK, radius=4)
            if i < len(labels):
                pen.text(x + (i + 0.5) * cell, y + height / 2 + 12, labels[i], 32, INK, "bold", "centre")


def brace(pen, x0, x1, y, label, colour=INK, size=32):
    """A bracket under a length, with the words for it."""
    pen.line(x0, y, x1, y, colour)
    pen.line(x0, y - 14, x0, y, colour)
    pen.line(x1, y - 14, x1, y, colour)
    pen.text((x0 + x1) / 2, y + size + 8, label, size, colour, "bold", "centre")


def number_line(pen, x0, x1, y, name, colour, drawn=1.0):
    pen.text(x0 - 34, y + 11, name, 32, colour, "bold", "right")
    pen.arrow(x0, y, x0 + (x1 - x0) * drawn, y, colour, 5)


def tick(pen, x, y, label, colour, above=True, size=34):
    pen.line(x, y - 14, x, y + 14, colour, 5)
    pen.text(x, y - 28 if above else y + 28 + size * 0.72, label, size, INK, "bold", "centre")


def table(pen, x, y, names, columns, cell=(130, 92), head=210, colours=(RUST, BLUE)):
    """A two-row ratio table. columns: (top, bottom, progress of top, progress of bottom)."""
    width, height = cell
    for row, (name, colour) in enumerate(zip(names, colours)):
        top = y + row * height
        pen.box(x, top, head, height, fill=colour, outline=SURFACE, radius=6)
        pen.text(x + head / 2, top + height / 2 + 12, name, 32, "#ffffff", "bold", "centre")
        for i, column in enumerate(columns):
            left = x + head + i * width
            pen.box(left, top, width, height, fill=SURFACE, outline=LINE, radius=6)
            with pen.appear(column[2 + row], rise=10):
                pen.text(left + width / 2, top + height / 2 + 16, column[row], 44, colour, "bold", "centre")


def price_tag(pen, x, y, words, colour=AMBER, width=190, height=76):
    pen.shape([(x, y + height / 2), (x + 34, y), (x + width, y), (x + width, y + height), (x + 34, y + height)],
              fill=AMBER_PALE, outline=colour)
    pen.dot(x + 34, y + height / 2, 7, fill=GROUND, outline=colour)
    pen.text(x + width / 2 + 20, y + height / 2 + 14, words, 40, colour, "bold", "centre")


def apple(pen, x, y, radius=24, colour=RUST):
    pen.line(x, y - radius * 0.7, x + radius * 0.25, y - radius * 1.35, "#5b3a1e", 4)
    pen.shape([(x + radius * 0.2, y - radius * 1.1), (x + radius * 0.75, y - radius * 1.45),
               (x + radius * 0.85, y - radius * 0.95)], fill=GREEN)
    pen.dot(x - radius * 0.28, y, radius * 0.78, fill=colour)
    pen.dot(x + radius * 0.28, y, radius * 0.78, fill=colour)


def person(pen, x, y, colour, size=1.0):
    """Head and shoulders; y is the bottom of the shoulders."""
    pen.cairo.new_sub_path()
    pen.cairo.arc(x, y, 40 * size, math.pi, 2 * math.pi)
    pen.cairo.close_path()
    pen.colour(colour)
    pen.cairo.fill()
    pen.dot(x, y - 62 * size, 24 * size, fill=colour)


def says(pen, x, y, width, lines, colour=PURPLE, pale=PURPLE_PALE):
    """Somebody with a speech bubble to the right; x, y is the top left corner of the whole."""
    height = 40 + 48 * len(lines)
    person(pen, x + 44, y + height, colour)
    left = x + 118
    pen.box(left, y, width, height, fill=pale, outline=colour, radius=18)
    pen.shape([(left + 2, y + height - 52), (left - 24, y + height - 34), (left + 2, y + height - 24)], fill=colour)
    for i, words in enumerate(lines):
        pen.text(left + width / 2, y + 54 + i * 48, words, 36, INK, "bold", "centre")


def cross(pen, x, y, size=26, grown=1.0):
    """A rust cross: this one does not work."""
    for direction in (1, -1):
        pen.line(x - size * direction, y - size, x + size * (2 * grown - 1) * direction,
                 y + size * (2 * grown - 1), RUST, 9)


def close_the_lid(pen, closed, gathered, task):
    """The last picture of every lesson: the lid goes down, four people come to a table."""
    angle = math.radians(100 * (1 - closed))
    hinge_x, hinge_y, lid = 190, 470, 210
    tip = (hinge_x + lid * math.cos(angle), hinge_y - lid * math.sin(angle))
    pen.line(hinge_x, hinge_y, *tip, INK, 16)
    pen.box(hinge_x - 10, hinge_y + 4, lid + 40, 20, fill=SOFT, radius=8)
    pen.text(hinge_x + lid / 2 + 6, 550, "Close the lid", 38, INK, "bold", "centre")
    with pen.appear(gathered, rise=30):
        middle = 830
        for x, colour in ((middle - 150, BLUE), (middle - 50, RUST), (middle + 50, GREEN), (middle + 150, PURPLE)):
            person(pen, x, 392, colour, 1.15)
        pen.box(middle - 250, 384, 500, 22, fill="#9a6b3f", radius=10)
        pen.box(middle - 210, 404, 18, 76, fill="#7d5531", radius=4)
        pen.box(middle + 192, 404, 18, 76, fill="#7d5531", radius=4)
        for i, words in enumerate(task):
            pen.text(middle, 540 + i * 48, words, 38, RUST, "bold", "centre")
