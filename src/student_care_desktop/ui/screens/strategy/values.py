"""The five values, or the five parts of the definition: each with its leading figure and its trend."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from student_care_desktop.domain.indicator_words import NOT_MEASURED, change_words, value_words
from student_care_desktop.domain.indicators import Figure, Panel
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import clear
from student_care_desktop.ui.theme import colour, letter
from student_care_desktop.ui.tongue import breakable

__all__ = ["ValuePanels"]

AND_NOT = mark("Strategy board", "not measured: {names}")
SPOKEN = mark("Strategy board", "{title}: {value}. {trend} {rest}")
_INKS = {"better": "good", "worse": "warn"}
_PAD, _LOW, _HIGH = 11, 60, 94


class ValuePanel(QAbstractButton):
    """One value; pressed, the table shows only its indicators."""

    def __init__(self, panel: Panel, say: Say) -> None:
        super().__init__()
        self.panel, self._lead = panel, panel.lead
        self._title = say(panel.kind.title)
        lead = self._lead
        self._value = say(value_words(lead.indicator, lead.value) if lead else NOT_MEASURED)
        self._trend, self._ink = _trend(self._lead, say)
        rest = ", ".join(say(one.indicator.title) for one in panel.unmeasured)
        self._rest = say(AND_NOT.with_(names=rest)) if rest and self._lead else ""
        named = say(self._lead.indicator.title) if self._lead else ""
        spoken = SPOKEN.with_(title=self._title, value=self._value, trend=self._trend, rest=self._rest)
        self.setAccessibleName(say(spoken))
        self.setToolTip("\n".join(one for one in (self._title, named, self._trend, self._rest) if one))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(110, _LOW)

    def sizeHint(self) -> QSize:
        return QSize(200, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.rect().adjusted(_PAD, 8, -_PAD, -7)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paper(painter)
            painter.setFont(letter(12))
            painter.setPen(colour("soft"))
            self._name(painter, box)
            self._figure(painter, QRect(box.x(), box.bottom() - 27, box.width(), 28))

    def _name(self, painter: QPainter, box: QRect) -> None:
        """What the value is called: on two lines, or in a low window on one."""
        top = Qt.AlignmentFlag.AlignTop
        if self.height() >= _HIGH:
            painter.drawText(box, top | Qt.TextFlag.TextWordWrap, breakable(self._title))
            return
        cut = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box.adjusted(0, -3, 0, 0), top, cut)

    def _paper(self, painter: QPainter) -> None:
        strong = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(colour("green" if strong else "line"), 2 if strong else 1))
        painter.setBrush(colour("chosen" if self.isChecked() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)

    def _figure(self, painter: QPainter, box: QRect) -> None:
        """The figure large, and behind it the trend or what is missing."""
        font = letter(20 if self._lead else 13, bold=True)
        painter.setFont(font)
        painter.setPen(colour("text" if self._lead else "soft"))
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._value)
        left = box.x() + QFontMetrics(font).horizontalAdvance(self._value) + 10
        if self._ink in ("good", "warn"):
            self._arrow(painter, left, box.center().y() + 2)
            left += 14
        text, small = self._trend or self._rest, letter(12)
        painter.setFont(small)
        painter.setPen(colour(self._ink))
        room = QRect(left, box.y() + 3, box.right() - left, box.height() - 3)
        cut = QFontMetrics(small).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, cut)

    def _arrow(self, painter: QPainter, left: int, middle: int) -> None:
        """Up for more, down for less; whether that is good its colour tells, and the words beside it."""
        up = -1 if self._lead and (self._lead.change or 0) > 0 else 1
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self._ink))
        shape = [(left, middle - 4 * up), (left + 9, middle - 4 * up), (left + 4.5, middle + 4 * up)]
        painter.drawPolygon(QPolygonF([QPointF(*one) for one in shape]))


class ValuePanels(QWidget):
    """The panels side by side; one may be pressed."""

    picked = Signal(object)
    """Panel, or None when none is pressed any more."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(9)
        self.panels: list[ValuePanel] = []

    def make_low(self, low: bool) -> None:
        """In a low window each takes little room."""
        self.setFixedHeight(_LOW if low else _HIGH)

    def put(self, found: Sequence[Panel]) -> None:
        """Show the panels; the pressed one stays pressed."""
        pressed = next((one.panel.kind.key for one in self.panels if one.isChecked()), "")
        had = next((one.panel.kind.key for one in self.panels if one.hasFocus()), "")
        clear(self._line)
        self.panels = [ValuePanel(one, self._say) for one in found]
        for one in self.panels:
            one.setChecked(one.panel.kind.key == pressed)
            one.toggled.connect(lambda on, one=one: self._toggled(one, on))
            self._line.addWidget(one, 1)
            if one.panel.kind.key == had:
                one.setFocus()

    def _toggled(self, pressed: ValuePanel, on: bool) -> None:
        if on:
            for one in self.panels:
                if one is not pressed and one.isChecked():
                    one.setChecked(False)
            self.picked.emit(pressed.panel)
        elif not any(one.isChecked() for one in self.panels):
            self.picked.emit(None)


def _trend(lead: Figure | None, say: Say) -> tuple[str, str]:
    """The change since last year in words, and its ink."""
    words = change_words(lead) if lead else None
    return (say(words), _INKS.get(lead.trend, "soft")) if lead and words else ("", "soft")
