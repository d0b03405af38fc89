"""Marks on a sheet, straight as PDF operators: text, lines, boxes, ticks, photos.

All places are in points from the upper left corner of the sheet; ``y`` of a text is its baseline.
No Thai font has ☐ ☑ or dotted leaders, so these are drawn as lines.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from student_care_desktop.reports.book import A4, Photo
from student_care_desktop.reports.thai_font import ThaiFont

__all__ = ["LEFT", "MIDDLE", "RIGHT", "Drawing"]

LEFT, MIDDLE, RIGHT = 0.0, 0.5, 1.0
"""Where a text stands towards its ``x``: the part of its width that lies before it."""

Spelling = Callable[[str], str]


class Drawing:
    """What is drawn on one sheet, and the names of the fixed parts and photos that it shows."""

    def __init__(
        self, fonts: Mapping[str, ThaiFont], spell: Spelling = str, *, lying: bool = False
    ) -> None:
        self.lying = lying
        self.code: list[str] = []
        self.uses: list[str] = []
        self._fonts = fonts
        self._spell = spell

    def text(
        self, x: float, y: float, text: str, size: float, face: str = "regular", align: float = LEFT
    ) -> None:
        """Write ``text`` in ``face`` at ``size`` points."""
        font = self._fonts[face]
        codes, width = font.encoded(self._spell(text))
        self._write(font, codes, x - align * width * size, y, size)

    def boxed(self, x: float, y: float, text: str, size: float, box: float, steps: Sequence[float]) -> None:
        """Write one letter of ``text`` in the middle of each box; the first box begins at ``x``."""
        font = self._fonts["regular"]
        ems = tuple(step / size for step in steps)
        self._write(font, font.boxed(self._spell(text), box / size, ems), x, y, size)

    def _write(self, font: ThaiFont, codes: str, x: float, y: float, size: float) -> None:
        if codes:
            self.code.append(f"BT /{font.key} {size:.4g} Tf {x:.2f} {A4[1] - y:.2f} Td <{codes}> Tj ET")

    def line(self, x: float, y: float, to_x: float, to_y: float, width: float = 0.5) -> None:
        """A straight line, ``width`` points thick."""
        self.code.append(f"{width} w {x:.2f} {A4[1] - y:.2f} m {to_x:.2f} {A4[1] - to_y:.2f} l S")

    def dots(self, x: float, to_x: float, y: float) -> None:
        """A dotted line to write on."""
        if to_x > x:
            up = A4[1] - y
            self.code.append(f"q 1 J 0.7 w [0 2.4] 0 d {x:.2f} {up:.2f} m {to_x:.2f} {up:.2f} l S Q")

    def dashes(self, x: float, y: float, to_y: float) -> None:
        """An upright dashed line."""
        self.code.append(f"q 1.1 w [4 2.5] 0 d {x:.2f} {A4[1] - y:.2f} m {x:.2f} {A4[1] - to_y:.2f} l S Q")

    def box(self, x: float, y: float, wide: float, high: float, line: float = 0.5) -> None:
        """An empty box whose upper left corner is at ``x`` and ``y``."""
        self.code.append(f"{line} w {x:.2f} {A4[1] - y - high:.2f} {wide:.2f} {high:.2f} re S")

    def shade(self, x: float, y: float, wide: float, high: float, grey: float = 0.92) -> None:
        """A filled area: ``grey`` 0 is black, 1 white."""
        self.code.append(f"q {grey} g {x:.2f} {A4[1] - y - high:.2f} {wide:.2f} {high:.2f} re f Q")

    def shape(self, points: Sequence[tuple[float, float]]) -> None:
        """A filled area with straight edges, in the colour of the moment."""
        (x, y), *rest = points
        edges = " ".join(f"{to_x:.2f} {A4[1] - to_y:.2f} l" for to_x, to_y in rest)
        self.code.append(f"{x:.2f} {A4[1] - y:.2f} m {edges} f")

    def ring(self, x: float, y: float, radius: float, line: float = 0.5) -> None:
        """A circle around ``x`` and ``y``."""
        self.code.append(f"{line} w {_circle(x, A4[1] - y, radius)} S")

    def disc(self, x: float, y: float, radius: float, grey: float = 0) -> None:
        """A filled circle: ``grey`` 0 is black, 1 white."""
        self.code.append(f"q {grey} g {_circle(x, A4[1] - y, radius)} f Q")

    def bow(self, x: float, y: float, to_x: float, deep: float, line: float = 0.8) -> None:
        """A bow from ``x`` to ``to_x`` that hangs ``deep`` points below ``y``; above it if less than 0."""
        up, third = A4[1] - y, (to_x - x) / 3
        low = up - deep * 4 / 3
        self.code.append(
            f"q 1 J {line} w {x:.2f} {up:.2f} m {x + third:.2f} {low:.2f} "
            f"{to_x - third:.2f} {low:.2f} {to_x:.2f} {up:.2f} c S Q"
        )

    def tick(self, x: float, y: float, size: float) -> None:
        """A tick in a box of ``size`` points whose upper left corner is at ``x`` and ``y``."""
        points = [(0.12, 0.45), (0.42, 0.82), (1.1, -0.2)]
        (a, b), (c, d), (e, f) = [(x + size * right, A4[1] - y - size * down) for right, down in points]
        self.code.append(f"q 1 J 1 j 1.3 w {a:.2f} {b:.2f} m {c:.2f} {d:.2f} l {e:.2f} {f:.2f} l S Q")

    def colour(self, red: float, green: float, blue: float) -> None:
        """Draw and write in this colour from here on; each part runs from 0 to 1."""
        self.code.append(f"{red} {green} {blue} rg {red} {green} {blue} RG")

    def show(self, fixed: str) -> None:
        """Show a fixed part of the book (see :meth:`Book.fixed`) under what is drawn next."""
        self.code.append(f"/{fixed} Do")
        self.uses.append(fixed)

    def photo(
        self, photo: Photo, at: tuple[float, float], frame: tuple[float, float], *, whole: bool = False
    ) -> None:
        """Show a photo so that it covers the frame, cut evenly; ``whole`` shows all of it inside."""
        (x, y), (wide, high) = at, frame
        scales = wide / photo.width, high / photo.height
        scale = min(scales) if whole else max(scales)
        across, up = photo.width * scale, photo.height * scale
        bottom = A4[1] - y - high
        self.code.append(
            f"q {x:.2f} {bottom:.2f} {wide:.2f} {high:.2f} re W n {across:.2f} 0 0 {up:.2f} "
            f"{x - (across - wide) / 2:.2f} {bottom - (up - high) / 2:.2f} cm /{photo.name} Do Q"
        )
        self.uses.append(photo.name)


def _circle(x: float, up: float, radius: float) -> str:
    """The path of a circle, in the coordinates of the page."""
    bow = radius * 0.5523
    right, left, top, low = x + radius, x - radius, up + radius, up - radius
    return (
        f"{right:.2f} {up:.2f} m "
        f"{right:.2f} {up + bow:.2f} {x + bow:.2f} {top:.2f} {x:.2f} {top:.2f} c "
        f"{x - bow:.2f} {top:.2f} {left:.2f} {up + bow:.2f} {left:.2f} {up:.2f} c "
        f"{left:.2f} {up - bow:.2f} {x - bow:.2f} {low:.2f} {x:.2f} {low:.2f} c "
        f"{x + bow:.2f} {low:.2f} {right:.2f} {up - bow:.2f} {right:.2f} {up:.2f} c"
    )
