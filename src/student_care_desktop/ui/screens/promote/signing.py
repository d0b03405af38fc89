"""The page to sign: what there is this term, the name of who looked it over, one box to tick."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QWidget

from student_care_desktop.domain.flow import Answers, Signed
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.promoting import Promoted
from student_care_desktop.ui.furniture import Card, clear, column, label, scrolled
from student_care_desktop.ui.screens.promote.figures import review_figures
from student_care_desktop.ui.wizards.facts import figure_card
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["SignPage"]

WHO = mark("Promote", "Looked over by")
AGREE = mark("Promote", "I have looked over what was done for this child in term {term}")
_COLUMNS = 3


class SignPage(PageView):
    """The answer is :class:`Signed` with the name."""

    def __init__(self, here: Callable[[], Promoted], say: Say) -> None:
        super().__init__()
        self._here, self._say = here, say
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        self.name, self.agree = QLineEdit(), QCheckBox()
        self.name.setMaxLength(120)
        self.name.setMaximumWidth(420)
        self.name.setAccessibleName(say(WHO))
        self.name.textChanged.connect(lambda text: self.changed.emit())
        self.agree.toggled.connect(lambda on: self.changed.emit())
        card = Card()
        card.add(column(label(say(WHO), "label"), self.name, gap=3), self.agree)
        inner = QWidget()
        inside = column(self._grid, card, None, gap=14)
        inside.setContentsMargins(0, 0, 8, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        here = self._here()
        clear(self._grid)
        for place, fact in enumerate(review_figures(here, self._say)):
            self._grid.addWidget(figure_card(fact), place // _COLUMNS, place % _COLUMNS)
        self.agree.setText(self._say(AGREE.with_(term=here.term)))
        self.agree.setChecked(False)
        self.name.setText(self.name.text() or here.signed_by or here.talk.by)

    def settle(self) -> None:
        self.name.setFocus()

    def answer(self) -> Signed:
        return Signed(clean(self.name.text()), self.agree.isChecked())
