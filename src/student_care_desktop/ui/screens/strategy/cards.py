"""The seven stages side by side: each says how far it is, and Enter opens its wizard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.strategy.overview import Seen
from student_care_desktop.ui import paint
from student_care_desktop.ui.furniture import clear
from student_care_desktop.ui.theme import colour, letter
from student_care_desktop.ui.tongue import breakable

__all__ = ["StageCards", "told_of"]

NUMBER = mark("Strategy board", "Stage {number}")
PAGES = mark("Strategy board", "{done} of {of} pages")
SIGNED = mark("Strategy board", "signed {day} {by}")
LAST = mark("Strategy board", "{by} · {day}")
NOTHING = mark("Strategy board", "not begun yet")
SPOKEN = mark("Strategy board", "Stage {number}, {title}: {pages}. {told}")
_PAD, _LOW, _HIGH = 11, 102, 166


def told_of(seen: Seen) -> Words:
    """What came of a stage, in one line."""
    return seen.told or NOTHING


def _who(seen: Seen) -> Words | None:
    """Who worked on it last, and when; who signed it."""
    stage = seen.stage
    if stage.sign and stage.sign.day:
        return SIGNED.with_(day=show_day(stage.sign.day), by=stage.sign.by)
    pages = [page for page in stage.pages.values() if page.day]
    last = max(pages, key=lambda page: page.day, default=None)  # type: ignore[arg-type,return-value]
    return LAST.with_(by=last.by, day=show_day(last.day)) if last and last.day else None


class StageCard(QAbstractButton):
    """Drawn by hand, so that seven fit side by side into the smallest window."""

    def __init__(self, number: int, seen: Seen, say: Say) -> None:
        super().__init__()
        self.seen, self._say = seen, say
        self._number = say(NUMBER.with_(number=number))
        self._title = say(seen.stage.flow.title)
        self._pages = say(PAGES.with_(done=seen.stage.done, of=len(seen.stage.flow.pages)))
        who = _who(seen)
        self._told, self._by = say(told_of(seen)), say(who) if who else ""
        self.chosen = False
        spoken = SPOKEN.with_(number=number, title=self._title, pages=self._pages, told=self._told)
        self.setAccessibleName(say(spoken))
        self.setToolTip("\n".join(part for part in (self._title, self._told, self._by) if part))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumSize(80, _LOW)

    def sizeHint(self) -> QSize:
        return QSize(150, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.rect().adjusted(_PAD, _PAD, -_PAD, -_PAD)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paper(painter)
            paint.mark(painter, QPointF(box.x() + 10, box.y() + 10), self.seen.state)
            high, done, of = self.height() >= _HIGH, self.seen.stage.done, len(self.seen.stage.flow.pages)
            number = self._number if high else f"{self._number} · {done}/{of}"
            self._line(painter, QRect(box.x() + 27, box.y(), box.width() - 27, 20), number)
            self._words(painter, QRect(box.x(), box.y() + 24, box.width(), 42))
            share = done / max(of, 1)
            paint.bar(painter, QRectF(box.x(), box.bottom() - (29 if high else 8), box.width(), 8), share)
            if high:
                self._more(painter, box)

    def _more(self, painter: QPainter, box: QRect) -> None:
        """What there is room for in a high window."""
        lines = ((73, self._told), (53, self._by), (17, self._pages))
        for above, text in lines:
            self._line(painter, QRect(box.x(), box.bottom() - above, box.width(), 18), text)

    def _paper(self, painter: QPainter) -> None:
        strong = self.chosen or self.hasFocus()
        painter.setPen(QPen(colour("green" if strong else "line"), 2 if strong else 1))
        painter.setBrush(colour("hover" if self.underMouse() else "card"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        if self.hasFocus():
            painter.setPen(QPen(colour("green"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 7, 7)

    def _line(self, painter: QPainter, box: QRect, text: str) -> None:
        font = letter(12)
        painter.setFont(font)
        painter.setPen(colour("soft"))
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)

    def _words(self, painter: QPainter, box: QRect) -> None:
        painter.setFont(letter(13, bold=True))
        painter.setPen(colour("text"))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, breakable(self._title))


class StageCards(QWidget):
    """Left and Right go from card to card; Enter or a click opens one."""

    asked = Signal(object)
    """Seen."""

    def __init__(self, say: Say) -> None:
        super().__init__()
        self._say = say
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(9)
        self.cards: list[StageCard] = []

    def make_low(self, low: bool) -> None:
        """In a low window only what a stage is called and how far it is."""
        self.setFixedHeight(_LOW if low else _HIGH)

    def put(self, found: Sequence[Seen], chosen: str) -> None:
        """Show the stages; ``chosen`` is the key of the one that is worked on."""
        had = next((card.seen.stage.key for card in self.cards if card.hasFocus()), "")
        clear(self._line)
        self.cards = [StageCard(number, one, self._say) for number, one in enumerate(found, 1)]
        for card in self.cards:
            card.chosen = card.seen.stage.key == chosen
            card.clicked.connect(lambda on=False, card=card: self.asked.emit(card.seen))
            self._line.addWidget(card, 1)
        self.choose(had)

    def choose(self, key: str) -> None:
        """Put the cursor on a stage."""
        for card in self.cards:
            if card.seen.stage.key == key:
                card.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = next((at for at, card in enumerate(self.cards) if card.hasFocus()), -1)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and place >= 0:
            self.cards[(place + step) % len(self.cards)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and place >= 0:
            self.asked.emit(self.cards[place].seen)
        else:
            super().keyPressEvent(event)
