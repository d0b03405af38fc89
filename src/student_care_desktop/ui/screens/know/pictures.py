"""The pictures of a visit: chosen or dropped, made small and harmless, shown at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap

from student_care_desktop.domain.questions import Ask, Question
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.furniture import button, column, label, row
from student_care_desktop.ui.picture_frame import Frame
from student_care_desktop.ui.wizards.answers import Answering, answering

__all__ = ["PictureAnswer", "Pictures", "asking"]

ADD = mark("Pictures", "Choose a picture, or drop it here")
CHANGE = mark("Pictures", "Change the picture")
REMOVE = mark("Pictures", "Take out")
REMOVE_OF = mark("Pictures", "Take out: {picture}")


@dataclass(frozen=True, slots=True)
class Pictures:
    """What a frame asks of the place: to choose, to take a file, to take it out, to load what is kept."""

    choose: Callable[[Question], object]
    take: Callable[[Question, Path], object]
    remove: Callable[[Question], object]
    load: Callable[[str], bytes | None]


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
