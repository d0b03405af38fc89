"""The furniture of every room on the screen: labels, buttons, cards, marks and badges."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from student_care_desktop.ui import paint
from student_care_desktop.ui.theme import icon, letter
from student_care_desktop.ui.tongue import breakable

__all__ = [
    "Badge", "Bar", "Card", "Elided", "Face", "Mark", "button", "clear", "column", "heading", "label",
    "link", "paragraph", "repolish", "row", "rule", "scrolled", "set_paragraph", "title",
]

Line = TypeVar("Line", bound=QBoxLayout)


def label(text: str = "", role: str = "") -> QLabel:
    """One line of plain text; ``role`` chooses its look (see ``house.qss``)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def title(text: str = "") -> QLabel:
    """The heading of a page."""
    return label(text, "title")


def heading(text: str = "") -> QLabel:
    """The heading of a card."""
    return label(text, "heading")


def paragraph(text: str = "", role: str = "") -> QLabel:
    """Text of any length that wraps between Thai words."""
    made = label("", role)
    made.setWordWrap(True)
    set_paragraph(made, text)
    return made


def set_paragraph(made: QLabel, text: str) -> None:
    """Put ``text`` into a paragraph; readers of the screen hear it without the break marks."""
    made.setText(breakable(text))
    made.setAccessibleName(text)


def button(
    text: str, act: Callable[[], object] | None = None, *, kind: str = "", picture: str = "", keys: str = ""
) -> QPushButton:
    """A button; ``kind`` is ``primary``, ``danger``, ``link``, ``quiet`` or nothing."""
    made = QPushButton(text)
    made.setAutoDefault(True)
    made.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    made.setAccessibleName(text)
    if kind:
        made.setProperty("kind", kind)
    if kind == "segment":  # bold when chosen, and no wider then
        made.setMinimumWidth(QFontMetrics(letter(14, bold=True)).horizontalAdvance(text) + 26)
    if picture:
        made.setIcon(_button_icon(picture, kind))
        made.setIconSize(QSize(18, 18))
    if keys:
        QShortcut(QKeySequence(keys), made).activated.connect(made.click)
    if act:
        made.clicked.connect(lambda: act())
    return made


def _button_icon(picture: str, kind: str) -> QIcon:
    return icon(picture, {"primary": "card", "danger": "bad", "link": "green"}.get(kind, "text"), 18)


def link(text: str, act: Callable[[], object] | None = None) -> QPushButton:
    """A button that looks like a link."""
    made = button(text, act, kind="link")
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def repolish(widget: QWidget, **properties: object) -> None:
    """Set style properties and let the style sheet see them."""
    for name, value in properties.items():
        widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def row(*things: QWidget | QLayout | None, gap: int = 8) -> QHBoxLayout:
    """Things side by side; None is a stretch."""
    return _fill(QHBoxLayout(), things, gap)


def column(*things: QWidget | QLayout | None, gap: int = 8) -> QVBoxLayout:
    """Things one below the other; None is a stretch."""
    return _fill(QVBoxLayout(), things, gap)


def _fill(layout: Line, things: tuple[QWidget | QLayout | None, ...], gap: int) -> Line:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
    for thing in things:
        if thing is None:
            layout.addStretch(1)
        elif isinstance(thing, QWidget):
            layout.addWidget(thing)
        else:
            layout.addLayout(thing)
    return layout


def clear(layout: QLayout) -> None:
    """Take everything out of ``layout`` and let it go."""
    while item := layout.takeAt(0):
        widget, inner = item.widget(), item.layout()
        if widget:
            widget.hide()
            widget.deleteLater()
        elif inner:
            clear(inner)


def rule() -> QFrame:
    """A thin line across."""
    made = QFrame()
    made.setProperty("kind", "rule")
    return made


def scrolled(inner: QWidget) -> QScrollArea:
    """``inner`` in a frameless area that scrolls up and down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(inner)
    inner.setAutoFillBackground(False)
    return area


class Card(QFrame):
    """White paper with round corners; ``body`` is its column."""

    def __init__(self, text: str = "", *, margin: int = 16, tone: str = "") -> None:
        super().__init__()
        self.setProperty("kind", "card")
        if tone:
            self.setProperty("tone", tone)
        self.body = column(gap=10)
        self.body.setContentsMargins(margin, margin, margin, margin)
        self.setLayout(self.body)
        if text:
            self.body.addWidget(heading(text))

    def add(self, *things: QWidget | QLayout) -> None:
        """Put things below what is there."""
        for thing in things:
            if isinstance(thing, QWidget):
                self.body.addWidget(thing)
            else:
                self.body.addLayout(thing)


class Elided(QLabel):
    """One line that ends in … when there is no room, and shows the whole on hover."""

    def __init__(self, text: str = "", role: str = "", *, right: bool = False) -> None:
        super().__init__()
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        if role:
            self.setProperty("role", role)
        self._whole = ""
        self.put(text)

    def put(self, text: str) -> None:
        """Show ``text``."""
        if text == self._whole and self.text():
            return
        self._whole = text
        self.setAccessibleName(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics = QFontMetrics(self.font())
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 1))
        self.setText(shown)
        self.setToolTip("" if shown == self._whole else self._whole)


class Mark(QWidget):
    """A state disc: ``done``, ``now``, ``alarm`` or ``open``; its meaning is its accessible name."""

    def __init__(self, state: str = "open", meaning: str = "", size: int = 20) -> None:
        super().__init__()
        self._size = size
        self.setFixedSize(size + 2, size + 2)
        self.put(state, meaning)

    def put(self, state: str, meaning: str = "") -> None:
        """Show ``state``."""
        self._state = state
        self.setAccessibleName(meaning)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint.mark(painter, QPointF(self.width() / 2, self.height() / 2), self._state, self._size)


class Badge(QLabel):
    """A word on coloured paper."""

    def __init__(self, text: str, tone: str = "quiet") -> None:
        super().__init__(text)
        self.tone = tone
        self.setFont(letter(12, bold=True))
        self.setFixedSize(QFontMetrics(self.font()).horizontalAdvance(text) + 16, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint.badge(painter, QRect(0, 0, self.width(), self.height()), self.text(), self.tone)


class Face(QWidget):
    """A child without a photo: a soft disc with the first letter."""

    def __init__(self, name: str, size: int = 28) -> None:
        super().__init__()
        self._name = name
        self.setFixedSize(size, size)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            middle = QPointF(self.width() / 2, self.height() / 2)
            paint.face(painter, middle, self._name, self.width())


class Bar(QWidget):
    """How much of something is there, 0–1."""

    def __init__(self, share: float, ink: str = "leaf", meaning: str = "") -> None:
        super().__init__()
        self._share, self._ink = share, ink
        self.setFixedHeight(10)
        self.setMinimumWidth(60)
        self.setAccessibleName(meaning)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            paint.bar(painter, QRectF(0, 1, self.width(), 8), self._share, self._ink)
