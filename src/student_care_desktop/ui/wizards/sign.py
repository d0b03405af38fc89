"""The page to sign: who, on what day, and one box that only the person ticks."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from student_care_desktop.domain.flow import Answers, Page, Signed
from student_care_desktop.domain.words import Say, Words
from student_care_desktop.ui.furniture import Card, paragraph
from student_care_desktop.ui.wizards.page import FormPage

__all__ = ["SignPage"]


class SignPage(FormPage):
    """Fields of one record and below them what is agreed; the answer is :class:`Signed`.

    The page's own rule (``Page.wrong``) says whether the box must be ticked.  Another record is not
    signed by the tick of the one before.
    """

    def __init__(self, page: Page, say: Say, agree: Words, note: Words | None = None) -> None:
        super().__init__(page, say)
        self.agree = QCheckBox(say(agree))
        self.agree.toggled.connect(lambda on: self.changed.emit())
        card = Card(margin=14)
        card.add(self.agree)
        if note:
            card.add(paragraph(say(note), "soft"))
        self._inside.insertWidget(1, card)

    def enter(self, answers: Answers) -> None:
        signed = answers.get(self._key)
        known = signed if isinstance(signed, Signed) else Signed(self._blank)
        super().enter({self._key: known.record})
        self.agree.setChecked(known.agreed)

    def answer(self) -> Signed:
        return Signed(self.form.value(), self.agree.isChecked())
