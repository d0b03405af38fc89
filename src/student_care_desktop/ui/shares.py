"""Shares as stacked bars, four states each; not yet known is grey, at the end, and in no percent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from student_care_desktop.domain.areas import GROUPS, LABELS, LETTERS, Group
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.theme import colour, letter

__all__ = ["Share", "Shares"]

CELL = mark("Shares", "{line}: {group} {count}")
PART = mark("Shares", "{letter} {count}")
SHARE = mark("Shares", "{percent}% of {known} known")
NOBODY = mark("Shares", "nobody known yet")
HEAD = mark("Shares", "at risk and problem")
_INKS = {
    Group.NORMAL: ("leaf", "card"), Group.RISK: ("amber", "text"), Group.PROBLEM: ("alarm", "card"),
    Group.UNKNOWN: ("empty", "text"),
}
_ONE = 0.01
_NAME, _RIGHT, _HEAD, _LEAST = 168, 136, 26, 22


@dataclass(frozen=True, slots=True)
class Share:
    """One bar: its key, its name, and how many in each group."""

    key: str
    name: str
    counts: Mapping[Group, int]

    @property
    def known(self) -> int:
        """Children of whom it is known."""
        return sum(self.counts.get(group, 0) for group in GROUPS if group is not Group.UNKNOWN)

    @property
    def share(self) -> float | None:
        """The share at risk or with a problem, of those known; None where nobody is."""
        heavy = self.counts.get(Group.RISK, 0) + self.counts.get(Group.PROBLEM, 0)
        return heavy / self.known if self.known else None


class Shares(QWidget):
    """Arrow keys walk through the parts of the bars; Enter or a click opens the children behind one."""

    opened = Signal(str, object)
    """The key of the bar, and the group."""
    moved = Signal(int)
    """Where the bar is that the cursor is on, from above, in pixels."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._shares: Sequence[Share] = ()
        self._line, self._part = 0, 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def put(self, shares: Sequence[Share]) -> None:
        """Show these bars."""
        self._shares = shares
        self._line = min(self._line, max(len(shares) - 1, 0))
        self.setMinimumHeight(_HEAD + _LEAST * max(len(shares), 1))
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(620, _HEAD + 34 * max(len(self._shares), 1))

    @property
    def chosen(self) -> tuple[str, Group] | None:
        """The part that the cursor is on."""
        return (self._shares[self._line].key, GROUPS[self._part]) if self._shares else None

    def _tell(self) -> None:
        if self._shares:
            one, group = self._shares[self._line], GROUPS[self._part]
            count = one.counts.get(group, 0)
            told = self._say(CELL.with_(line=one.name, group=LABELS[group], count=count))
            self.setAccessibleName(told)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0), Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
        }
        key = Qt.Key(event.key())
        if key in steps and self._shares:
            down, right = steps[key]
            self._line = min(max(self._line + down, 0), len(self._shares) - 1)
            self._part = min(max(self._part + right, 0), len(GROUPS) - 1)
            self._tell()
            self.moved.emit(round(self._row(self._line).center().y()))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.chosen:
            self.opened.emit(*self.chosen)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for line, one in enumerate(self._shares):
            for part, (_, box) in enumerate(self._parts(line, one)):
                if box.width() and box.contains(event.position()):
                    self._line, self._part = line, part
                    self._tell()
                    self.opened.emit(one.key, GROUPS[part])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _row(self, line: int) -> QRectF:
        tall = min((self.height() - _HEAD) / max(len(self._shares), 1), 36)
        return QRectF(_NAME, _HEAD + line * tall, max(self.width() - _NAME - _RIGHT, 60), tall)

    def _parts(self, line: int, one: Share) -> list[tuple[Group, QRectF]]:
        """The pieces of a bar; a gap stands before those not yet known."""
        room = self._row(line)
        total = sum(one.counts.get(group, 0) for group in GROUPS) or 1
        left, found = room.x(), []
        for group in GROUPS:
            wide = (room.width() - 4) * one.counts.get(group, 0) / total
            left += 4 if group is Group.UNKNOWN else 0
            found.append((group, QRectF(left, room.y() + 4, wide, room.height() - 8)))
            left += wide
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._legend(painter)
            for line, one in enumerate(self._shares):
                self._bar(painter, line, one)

    def _legend(self, painter: QPainter) -> None:
        painter.setFont(letter(12))
        left = _NAME
        for group in GROUPS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour(_INKS[group][0]))
            painter.drawRoundedRect(QRectF(left, 4, 12, 12), 3, 3)
            painter.setPen(colour("soft"))
            text = self._say(LABELS[group])
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRect(left + 17, 0, wide + 4, 20), Qt.AlignmentFlag.AlignVCenter, text)
            left += wide + 36
        right = QRect(self.width() - _RIGHT, 0, _RIGHT, 20)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(right, side, self._say(HEAD))

    def _bar(self, painter: QPainter, line: int, one: Share) -> None:
        room = self._row(line)
        painter.setFont(letter(13))
        painter.setPen(colour("text"))
        names = QRect(0, round(room.y()), _NAME - 10, round(room.height()))
        shown = painter.fontMetrics().elidedText(one.name, Qt.TextElideMode.ElideRight, names.width())
        painter.drawText(names, Qt.AlignmentFlag.AlignVCenter, shown)
        for part, (group, box) in enumerate(self._parts(line, one)):
            self._part_of(painter, box, group, one.counts.get(group, 0))
            if self.hasFocus() and (line, part) == (self._line, self._part):
                painter.setPen(QPen(colour("deep"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 4, 4)
        self._percent(painter, room, one)

    def _part_of(self, painter: QPainter, box: QRectF, group: Group, count: int) -> None:
        ground, ink = _INKS[group]
        if not count:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(ground))
        painter.drawRoundedRect(box, 3, 3)
        painter.setFont(letter(11, bold=True))
        text = self._say(PART.with_(letter=LETTERS[group], count=count))
        if painter.fontMetrics().horizontalAdvance(text) > box.width() - 4:
            text = str(count)
        if painter.fontMetrics().horizontalAdvance(text) <= box.width() - 2:
            painter.setPen(colour(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _percent(self, painter: QPainter, room: QRectF, one: Share) -> None:
        painter.setFont(letter(12))
        painter.setPen(colour("soft"))
        box = QRectF(self.width() - _RIGHT, room.y(), _RIGHT, room.height())
        share = one.share
        percent = "<1" if share and share < _ONE else f"{(share or 0) * 100:.0f}"
        words = NOBODY if share is None else SHARE.with_(percent=percent, known=one.known)
        side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, side, self._say(words))
