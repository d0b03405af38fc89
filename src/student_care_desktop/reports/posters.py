"""The public poster of a year: large figures and short sentences on one page, nobody named."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from student_care_desktop.domain.certificates import BigFigure, Poster
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.telling import NO_DATA, Teller

__all__ = ["PosterPaper"]

_WIDE, _HIGH = A4
_NAVY, _WHITE, _BLACK = (0.09, 0.22, 0.42), (1.0, 1.0, 1.0), (0.0, 0.0, 0.0)
_CARD = (0.93, 0.95, 0.98)
_LEFT, _GAP = 42.0, 14.0
_PICTURE = 62.0
_FIGURE, _LABEL, _MORE, _SENTENCE = 40.0, 14.0, 11.0, 14.0
_FOOT = _HIGH - 34
_FEW = 6
"""Up to so many figures stand two in a row, more of them three."""


class PosterPaper:
    """Prints posters, a page each; ``code`` stays off paper that hangs on a wall."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = Kit(kit.book, kit.say, replace(kit.options, thai_digits=False))

    def draw(self, facts: Poster, blank: bool) -> None:
        """Print one poster."""
        teller, drawing = Teller(self._kit.say, facts.thai_digits), self._kit.drawing()
        top = self._band(drawing, facts, teller)
        lines = self._sentences(facts, teller)
        below = len(lines) * _SENTENCE * 1.6 + (14 if lines else 0)
        self._cards(drawing, facts, teller, (top + 18, _FOOT - 22 - below))
        y = _FOOT - 16 - below
        for first, line in lines:
            y += _SENTENCE * 1.6
            if first:
                drawing.colour(*_NAVY)
                drawing.shape([(_LEFT, y - 9), (_LEFT + 8, y - 4.6), (_LEFT, y - 0.2)])
                drawing.colour(*_BLACK)
            drawing.text(_LEFT + 16, y, line, _SENTENCE)
        if facts.foot:
            drawing.line(_LEFT, _FOOT - 14, _WIDE - _LEFT, _FOOT - 14, 0.5)
            self._middle(drawing, teller.tell(facts.foot), _FOOT, 11)
        self._kit.page(drawing, (teller.tell(facts.title),))

    def _band(self, drawing: Drawing, facts: Poster, teller: Teller) -> float:
        """School and title, white on blue; where the figures begin."""
        title = self._kit.lines(teller.tell(facts.title), _WIDE - 2 * _LEFT, 27, "bold")
        texts = [(teller.tell(facts.school), 17.0, "regular")] if facts.school else []
        texts += [(line, 27.0, "bold") for line in title]
        texts += [(teller.tell(facts.subtitle), 17.0, "regular")] if facts.subtitle else []
        high = 40 + sum(size * 1.5 for _, size, _ in texts) + (_PICTURE + 8 if facts.picture else 0)
        drawing.colour(*_NAVY)
        drawing.shape([(0, 0), (_WIDE, 0), (_WIDE, high), (0, high)])
        y = 20.0
        if facts.picture:
            with suppress(ValueError):
                photo = self._kit.book.photo(facts.picture)
                drawing.photo(photo, ((_WIDE - _PICTURE) / 2, y), (_PICTURE, _PICTURE), whole=True)
            y += _PICTURE + 8
        drawing.colour(*_WHITE)
        for text, size, face in texts:
            self._middle(drawing, text, y + size * 1.08, size, face)
            y += size * 1.5
        drawing.colour(*_BLACK)
        return high

    def _middle(self, drawing: Drawing, text: str, y: float, size: float, face: str = "regular") -> None:
        """A text in the middle of the page, smaller where it is too wide."""
        room = (_WIDE - 2 * _LEFT) / max(self._kit.width(text, size, face), 1.0)
        drawing.text(_WIDE / 2, y, text, size * min(room, 1.0), face, MIDDLE)

    def _sentences(self, facts: Poster, teller: Teller) -> list[tuple[bool, str]]:
        """Their lines, and which of them begins a sentence."""
        wide = _WIDE - 2 * _LEFT - 16
        return [
            (number == 0, line)
            for sentence in facts.sentences
            for number, line in enumerate(self._kit.lines(teller.tell(sentence), wide, _SENTENCE))
        ]

    def _cards(self, drawing: Drawing, facts: Poster, teller: Teller, span: tuple[float, float]) -> None:
        """The figures in rows that share the height between head and sentences."""
        if not facts.figures:
            self._middle(drawing, teller.tell(NO_DATA), sum(span) / 2, _LABEL)
            return
        across = min(len(facts.figures), 2 if len(facts.figures) <= _FEW else 3)
        rows = -(-len(facts.figures) // across)
        wide = (_WIDE - 2 * _LEFT - _GAP * (across - 1)) / across
        high = min((span[1] - span[0] - _GAP * (rows - 1)) / rows, 170.0)
        top = span[0] + (span[1] - span[0] - rows * high - (rows - 1) * _GAP) / 2
        for number, figure in enumerate(facts.figures):
            row, column = divmod(number, across)
            last = len(facts.figures) - row * across
            shift = (wide + _GAP) * (across - last) / 2 if last < across else 0.0
            at = (_LEFT + shift + column * (wide + _GAP), top + row * (high + _GAP))
            self._card(drawing, figure, teller, at, (wide, high))

    def _card(
        self, drawing: Drawing, figure: BigFigure, teller: Teller, at: tuple[float, float],
        box: tuple[float, float],
    ) -> None:
        (x, y), (wide, high) = at, box
        drawing.colour(*_CARD)
        drawing.shape([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)])
        drawing.colour(*_NAVY)
        drawing.shape([(x, y), (x + 5, y), (x + 5, y + high), (x, y + high)])
        shown, room = teller.tell(figure.shown), wide - 24
        size = min(_FIGURE, high * 0.34, _FIGURE * room / max(self._kit.width(shown, _FIGURE, "bold"), 1.0))
        label = self._kit.lines(teller.tell(figure.label), room, _LABEL, "bold")
        more = self._kit.lines(teller.tell(figure.more), room, _MORE) if figure.more else []
        whole = size * 1.3 + len(label) * _LABEL * 1.45 + len(more) * _MORE * 1.5
        squeeze = min(1.0, (high - 8) / whole)
        middle, y = x + wide / 2 + 2, y + (high - whole * squeeze) / 2
        drawing.text(middle, y + size * squeeze, shown, size * squeeze, "bold", MIDDLE)
        y += size * 1.3 * squeeze
        drawing.colour(*_BLACK)
        for lines, points, step, face in ((label, _LABEL, 1.45, "bold"), (more, _MORE, 1.5, "regular")):
            for line in lines:
                drawing.text(middle, y + points * squeeze, line, points * squeeze, face, MIDDLE)
                y += points * step * squeeze
