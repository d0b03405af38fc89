"""Who moved from which group to which between two rounds: a picture to walk through with the arrow keys."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.areas import GROUPS, LABELS, Group
from student_care_desktop.domain.grouping import Moves
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui import paint
from student_care_desktop.ui.groups import TONES
from student_care_desktop.ui.theme import TONES as INKS
from student_care_desktop.ui.theme import colour, letter

__all__ = ["FromTo"]

PICTURE = mark("FromTo", "From round {before} to round {after}")
CELL = mark("FromTo", "from {old} to {new}: {count}")
BEFORE, AFTER = mark("FromTo", "Round {before}"), mark("FromTo", "Round {after}")
BETTER, WORSE = mark("FromTo", "lighter: {count}"), mark("FromTo", "heavier: {count}")
SAME, OPEN = mark("FromTo", "as before: {count}"), mark("FromTo", "not known in one of the rounds: {count}")
_WEIGHT = {Group.NORMAL: 0, Group.RISK: 1, Group.PROBLEM: 2}
_LEFT, _TOP, _FOOT = 116, 40, 26
_STEPS = {
    Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0),
}


class FromTo(QWidget):
    """Lines are the groups before, columns those after; Enter or a click opens a cell."""

    opened = Signal(object)
    """(old group, new group)."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._moves: Moves = {}
        self._rounds = (1, 2)
        self._here = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(380, 210)

    def sizeHint(self) -> QSize:
        return QSize(520, 300)

    def put(self, moves: Moves, before: int, after: int) -> None:
        """Show these moves."""
        self._moves, self._rounds = moves, (before, after)
        self._tell()

    def counts(self) -> Mapping[str, int]:
        """Children who got lighter, heavier, stayed, or were not known in one of the rounds."""
        found = dict.fromkeys(("better", "worse", "same", "open"), 0)
        for (old, new), children in self._moves.items():
            found[_way(old, new)] += len(children)
        return found

    @property
    def chosen(self) -> tuple[Group, Group]:
        """The cell that the cursor is on."""
        return GROUPS[self._here[0]], GROUPS[self._here[1]]

    def _tell(self) -> None:
        old, new = self.chosen
        title = self._say(PICTURE.with_(before=self._rounds[0], after=self._rounds[1]))
        count = len(self._moves.get(self.chosen, ()))
        cell = self._say(CELL.with_(old=LABELS[old], new=LABELS[new], count=count))
        self.setAccessibleName(f"{title} {cell}")
        self.setToolTip(cell)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _STEPS:
            down, right = _STEPS[Qt.Key(event.key())]
            self._go(self._here[0] + down, self._here[1] + right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for line in range(len(GROUPS)):
            for place in range(len(GROUPS)):
                if self._box(line, place).contains(event.position()):
                    self._go(line, place)
                    self.opened.emit(self.chosen)

    def _go(self, line: int, place: int) -> None:
        last = len(GROUPS) - 1
        self._here = (min(max(line, 0), last), min(max(place, 0), last))
        self._tell()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _box(self, line: int, place: int) -> QRectF:
        wide = (self.width() - _LEFT) / len(GROUPS)
        tall = (self.height() - _TOP - _FOOT) / len(GROUPS)
        return QRectF(_LEFT + place * wide + 2, _TOP + line * tall + 2, wide - 4, tall - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._heads(painter)
            for line, old in enumerate(GROUPS):
                for place, new in enumerate(GROUPS):
                    self._cell(painter, self._box(line, place), old, new)
            if self.hasFocus():
                painter.setPen(QPen(colour("green"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self._box(*self._here).adjusted(-1, -1, 1, 1), 7, 7)
            self._sums(painter)

    def _heads(self, painter: QPainter) -> None:
        painter.setFont(letter(12))
        painter.setPen(colour("soft"))
        say, middle = self._say, Qt.AlignmentFlag.AlignCenter
        before, after = BEFORE.with_(before=self._rounds[0]), AFTER.with_(after=self._rounds[1])
        painter.drawText(QRectF(0, 18, _LEFT - 12, 20), Qt.AlignmentFlag.AlignVCenter, say(before))
        painter.drawText(QRectF(_LEFT, 0, self.width() - _LEFT, 16), middle, say(after))
        for place, group in enumerate(GROUPS):
            text, tone = say(LABELS[group]), TONES[group]
            across, down = self._box(0, place), self._box(place, 0)
            wide = paint.badge_width(painter, text)
            paint.badge(painter, QRect(round(across.center().x() - wide / 2), 17, wide, 20), text, tone)
            paint.badge(painter, QRect(0, round(down.center().y()) - 10, wide, 20), text, tone)

    def _cell(self, painter: QPainter, box: QRectF, old: Group, new: Group) -> None:
        count = len(self._moves.get((old, new), ()))
        ground = {"better": "good_soft", "worse": "bad_soft", "same": "hair", "open": "quiet_soft"}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground[_way(old, new)] if count else "head"))
        painter.drawRoundedRect(box, 6, 6)
        painter.setFont(letter(17 if count else 13, bold=count > 0))
        painter.setPen(colour("text" if count else "empty"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{count:,}" if count else "0")

    def _sums(self, painter: QPainter) -> None:
        counts = self.counts()
        parts = ((BETTER, "better", "good"), (WORSE, "worse", "bad"), (SAME, "same", ""), (OPEN, "open", ""))
        left = 0
        painter.setFont(letter(12))
        for words, key, tone in parts:
            text = self._say(words.with_(count=counts[key]))
            painter.setPen(colour(INKS[tone].ink if tone else "soft"))
            wide = painter.fontMetrics().horizontalAdvance(text)
            box = QRect(left, self.height() - _FOOT + 4, wide + 4, _FOOT - 4)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + 18


def _way(old: Group, new: Group) -> str:
    if Group.UNKNOWN in (old, new):
        return "open"
    return "same" if old is new else "better" if _WEIGHT[new] < _WEIGHT[old] else "worse"
