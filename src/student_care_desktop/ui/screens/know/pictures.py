"""The pictures of a visit: chosen or dropped, made small and harmless, shown at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton

from student_care_desktop.domain.questions import Ask, Question
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.dropping import FileDrop
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.furniture import button, column, label, row
from student_care_desktop.ui.theme import colour, icon, letter
from student_care_desktop.ui.wizards.answers import Answering, answering

__all__ = ["PictureAnswer", "Pictures", "asking"]

ADD = mark("Pictures", "Choose a picture, or drop it here")
CHANGE = mark("Pictures", "Change the picture")
REMOVE = mark("Pictures", "Take out")
REMOVE_OF = mark("Pictures", "Take out: {picture}")
_HIGH = 150


@dataclass(frozen=True, slots=True)
class Pictures:
    """What a frame asks of the place: to choose, to take a file, to take it out, to load what is kept."""

    choose: Callable[[Question], object]
    take: Callable[[Question, Path], object]
    remove: Callable[[Question], object]
    load: Callable[[str], bytes | None]


class Frame(QAbstractButton):
    """The picture, or the place where it will be."""

    def __init__(self, text: str, dropped: Callable[[Path], object]) -> None:
        super().__init__()
        self.setText(text)
        self.setMinimumSize(150, _HIGH)
        self.setFixedHeight(_HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.picture: QPixmap | None = None
        self._over = False
        FileDrop(self, dropped).hovered.connect(self._hang)

    def sizeHint(self) -> QSize:
        return QSize(240, _HIGH)

    def _hang(self, over: bool) -> None:
        self._over = over
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shape = QPainterPath()
        shape.addRoundedRect(box, 10, 10)
        with QPainter(self) as painter:
            painter.setRenderHints(
                QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
            )
            painter.fillPath(shape, colour("chosen" if self._over else "quiet_soft"))
            if self.picture:
                self._draw(painter, box, shape)
            else:
                self._draw_empty(painter)
            focused = self.hasFocus() or self._over
            painter.setPen(QPen(colour("green" if focused else "line"), 2 if focused else 1))
            painter.drawPath(shape)

    def _draw(self, painter: QPainter, box: QRectF, shape: QPainterPath) -> None:
        assert self.picture is not None  # noqa: S101
        size = self.picture.size().scaled(box.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(box.center())
        painter.setClipPath(shape)
        painter.drawPixmap(place, self.picture, QRectF(self.picture.rect()))
        painter.setClipping(False)

    def _draw_empty(self, painter: QPainter) -> None:
        icon("camera", "soft", 28).paint(painter, (self.width() - 28) // 2, 42, 28, 28)
        painter.setPen(colour("soft"))
        painter.setFont(letter(12))
        room = self.rect().adjusted(8, 76, -8, -8)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self.text())


class PictureAnswer(Answering):
    """A question that a picture answers; the picture itself is kept at once, never with the page."""

    wide = False

    def __init__(self, question: Question, say: Say, pictures: Pictures) -> None:
        super().__init__(question)
        self._say, self._pictures = say, pictures
        name = say(question.text)
        self.frame = Frame(say(ADD), lambda path: pictures.take(question, path))
        self.frame.setAccessibleName(name)
        self.frame.clicked.connect(lambda: pictures.choose(question))
        self.out = button(say(REMOVE), lambda: pictures.remove(question), kind="link")
        self.out.setAccessibleName(say(REMOVE_OF.with_(picture=name)))
        keeping = self.out.sizePolicy()
        keeping.setRetainSizeWhenHidden(True)
        self.out.setSizePolicy(keeping)
        self.setLayout(column(row(label(name, "label"), None, self.out), self.frame, gap=3))

    def put(self, answers: Any) -> None:
        key = answers.get(self.question.key) or ""
        jpeg = self._pictures.load(key) if key else None
        image = picture_from(jpeg, QSize(600, 400)) if jpeg else None
        self.frame.picture = QPixmap.fromImage(image) if image and not image.isNull() else None
        self.frame.setToolTip(self._say(CHANGE if self.frame.picture else ADD))
        self.out.setVisible(self.frame.picture is not None)
        self.frame.update()

    def focus(self) -> None:
        self.frame.setFocus()


def asking(pictures: Pictures) -> Callable[[Question, Say], Answering]:
    """How a page with pictures makes its widgets."""

    def make(question: Question, say: Say) -> Answering:
        if question.ask is Ask.PHOTO:
            return PictureAnswer(question, say, pictures)
        return answering(question, say)

    return make
