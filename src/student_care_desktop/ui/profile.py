"""The profile of a result: each score as a bar against the bands that judge it, informants side by side.

Colour never speaks alone: every band shows its figures, every bar its score and its level in words.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.results import Line, Result
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.theme import colour, letter

__all__ = ["STAR", "Profile"]

SPAN = mark("Profile", "{low}–{high}")
NO_SCORE = mark("Profile", "no score")
NO_LEVEL = mark("Profile", "no level")
SPOKEN = mark("Profile", "{scale}, {informant}: {score}, {level}")
STAR = "*"
"""Behind a level that rests on figures which are not verified."""
_PAPERS = {
    "normal": "good_soft", "strength": "good_soft", "risk": "warn_soft", "problem": "bad_soft",
    "none": "warn_soft",
}
_INKS = {"normal": "good", "strength": "good", "risk": "warn", "problem": "bad", "none": "warn"}
_ROW, _GAP = 24, 8
_SCORE = 40
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class Profile(QWidget):
    """Draws ``results`` of one instrument; without bands there is the span alone."""

    def __init__(self, results: Sequence[Result], say: Say) -> None:
        super().__init__()
        self._say = say
        self._groups = _grouped(results, say)
        self._many = len(results) > 1
        high = sum(_ROW * len(rows) + _GAP for _, rows in self._groups)
        self.setFixedHeight(max(high, _ROW))
        self.setMinimumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._small, self._plain, self._bold = letter(11), letter(13), letter(13, bold=True)
        self._level = min(170, max([60, *(self._wide(line) for _, rows in self._groups for _, line in rows)]))
        self.setAccessibleName("; ".join(self._spoken()))

    def _wide(self, line: Line) -> int:
        """Room for the level in words."""
        return QFontMetrics(letter(12, bold=True)).horizontalAdvance(self._words(line)) + 20

    def _spoken(self) -> Sequence[str]:
        say = self._say
        return [
            say(SPOKEN.with_(
                scale=line.scale.title, informant=INFORMANTS[informant], level=self._words(line),
                score=say(NO_SCORE) if line.score is None else line.score,
            ))
            for _, rows in self._groups for informant, line in rows
        ]

    def _words(self, line: Line) -> str:
        if line.band is None:
            return self._say(NO_SCORE if line.score is None else NO_LEVEL)
        return self._say(line.band.label) + (STAR if line.unsure else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            top = 0
            for title, rows in self._groups:
                self._title(painter, title, QRect(0, top, self._title_wide(), _ROW * len(rows)))
                for place, (informant, line) in enumerate(rows):
                    self._row(painter, informant, line, top + place * _ROW)
                top += _ROW * len(rows) + _GAP
                painter.setPen(QPen(colour("hair"), 1))
                painter.drawLine(0, top - _GAP // 2, self.width(), top - _GAP // 2)

    def _title_wide(self) -> int:
        return min(230, max(120, self.width() // 4))

    def _title(self, painter: QPainter, title: str, box: QRect) -> None:
        painter.setFont(self._plain)
        painter.setPen(colour("text"))
        metrics = QFontMetrics(self._plain)
        flags = _LEFT | Qt.TextFlag.TextWordWrap if box.height() > _ROW else _LEFT
        fits = box.height() > _ROW
        text = title if fits else metrics.elidedText(title, Qt.TextElideMode.ElideRight, box.width() - 8)
        painter.drawText(box.adjusted(0, 0, -8, 0), flags, text)

    def _row(self, painter: QPainter, informant: str, line: Line, top: int) -> None:
        left, right = self._title_wide(), self.width()
        if self._many:
            painter.setFont(self._plain)
            painter.setPen(colour("soft"))
            painter.drawText(QRect(left, top, 76, _ROW), _LEFT, self._say(INFORMANTS[informant]))
            left += 78
        track = QRectF(left, top + 4, right - self._level - _SCORE - left - 6, _ROW - 8)
        self._track(painter, line, track)
        painter.setFont(self._bold)
        painter.setPen(colour("text"))
        score = "–" if line.score is None else str(line.score)
        painter.drawText(QRect(right - self._level - _SCORE, top, _SCORE, _ROW), _MIDDLE, score)
        self._say_level(painter, line, QRect(right - self._level, top, self._level, _ROW))

    def _say_level(self, painter: QPainter, line: Line, box: QRect) -> None:
        text = self._words(line)
        if line.band is None:
            painter.setFont(self._plain)
            painter.setPen(colour("soft"))
            painter.drawText(box, _MIDDLE, text)
            return
        badge = QRect(0, 0, min(paint.badge_width(painter, text), box.width()), 20)
        badge.moveCenter(box.center())
        paint.badge(painter, badge, text, _INKS.get(line.band.group, "quiet"))

    def _track(self, painter: QPainter, line: Line, box: QRectF) -> None:
        """The bands from the lowest to the highest possible score, then the bar and its end."""
        step = box.width() / (line.high - line.low + 1)
        bands = (line.cut.bands if line.cut else {}) or {"": (line.low, line.high)}
        painter.setFont(self._small)
        for key, (low, high) in bands.items():
            band = line.bands.get(key)
            piece = QRectF(box.x() + (low - line.low) * step, box.y(), (high - low + 1) * step, box.height())
            painter.fillRect(piece, colour(_PAPERS.get(band.group if band else "", "quiet_soft")))
            said = str(low) if low == high else self._say(SPAN.with_(low=low, high=high))
            if QFontMetrics(self._small).horizontalAdvance(said) < piece.width() - 2:
                painter.setPen(colour("soft"))
                painter.drawText(piece.adjusted(0, -3, -5, -5), Qt.AlignmentFlag.AlignRight, said)
            painter.setPen(QPen(colour("card"), 1))
            painter.drawLine(piece.topLeft(), piece.bottomLeft())
        if line.score is not None:
            end = (line.score - line.low + 1) * step
            ink = colour(_INKS.get(line.band.group if line.band else "", "quiet"))
            painter.fillRect(QRectF(box.x(), box.bottom() - 5, end, 5), ink)
            painter.fillRect(QRectF(box.x() + end - 3, box.y(), 3, box.height()), ink)


def _grouped(results: Sequence[Result], say: Say) -> list[tuple[str, list[tuple[str, Line]]]]:
    """By scale, in the order of the paper: who says so, and the line."""
    found: dict[str, tuple[str, list[tuple[str, Line]]]] = {}
    for one in results:
        for line in one.lines:
            rows = found.setdefault(line.scale.key, (say(line.scale.title), []))[1]
            rows.append((one.informant, line))
    return list(found.values())
