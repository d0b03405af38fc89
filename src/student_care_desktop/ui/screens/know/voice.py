"""The student's voice on the screen: statements by faces, and a few words of the child's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.voices import VoiceSheet
from student_care_desktop.domain.words import Say
from student_care_desktop.ui.furniture import label, paragraph, scrolled
from student_care_desktop.ui.wizards.matrix import Matrix
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["Voice", "VoicePage"]


@dataclass(frozen=True, slots=True)
class Voice:
    """What the child says: a face from 1 to 5 for each statement that was answered, and a comment."""

    faces: dict[str, int]
    comment: str


class VoicePage(PageView):
    """The sheet of our own wording; what a child does not want to answer stays empty."""

    def __init__(self, known: Callable[[], VoiceSheet], say: Say) -> None:
        super().__init__()
        self._known, form = known, voice()
        self._entered = False
        rows = [(one.key, one.text) for one in form.statements]
        self.matrix = Matrix(rows, [(str(face), text) for face, text in enumerate(form.faces, 1)], say)
        self.comment = QPlainTextEdit()
        self.comment.setAccessibleName(say(form.comment))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(62)
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(0, 0, 12, 4)
        body.setSpacing(8)
        body.addWidget(paragraph(say(form.intro), "soft"))
        body.addWidget(self.matrix)
        body.addWidget(label(say(form.comment), "label"))
        body.addWidget(self.comment)
        body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def enter(self, answers: Answers) -> None:
        if not self._entered:
            sheet = self._known()
            self.matrix.put({key: str(face) for key, face in sheet.document.items()})
            self.comment.setPlainText(sheet.comment)
            self._entered = True

    def settle(self) -> None:
        self.matrix.focus()

    def answer(self) -> Voice:
        faces = {key: int(face) for key, face in self.matrix.value().items()}
        return Voice(faces, clean(self.comment.toPlainText()))
