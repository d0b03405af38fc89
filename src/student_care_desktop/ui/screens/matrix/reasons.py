"""Beside the matrix: why a cell is what it is, with the answers and dates behind it; giving a form back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QWidget

from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.grouping import Finding
from student_care_desktop.domain.screenings import STATES, Screening
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import screening
from student_care_desktop.services.known import because
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.ui.furniture import (
    Card,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    scrolled,
)
from student_care_desktop.ui.groups import area_reasons, group_badge, overall_reasons
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.matrix.table import OVERALL

__all__ = ["ReasonsCard"]

WHOLE = mark("Matrix room", "As a whole")
STAND = mark("Matrix room", "{state} {day} · form version {version}")
NOT_BEGUN = mark("Matrix room", "Not screened in this round yet, so nothing is known.")
DRAFT = mark("Matrix room", "Only a draft so far: a draft is not a result.")
NO_SIGN = mark("Matrix room", "The area was answered, and no sign was found.")
HIDDEN = mark("Matrix room", "This may only be seen by those who care for the child.")
FACTS = mark("Matrix room", "What the records say")
OPEN = mark("Matrix room", "Open the screening")
REMARK, BACK = mark("Matrix room", "What is to be mended"), mark("Matrix room", "Give back")
GIVEN = mark("Matrix room", "The form was given back with your remark.")
WIDE = 300


class ReasonsCard(Card):
    """Shows one cell; ``given`` when a form was given back, ``left`` on Esc."""

    given = Signal()
    left = Signal()

    def __init__(self, house: House) -> None:
        super().__init__(margin=14)
        self._house = house
        self._row: ScreenRow | None = None
        self._round = 1
        self.setFixedWidth(WIDE)
        self._told = column(gap=6)
        inner = QWidget()
        inner.setLayout(column(self._told, None, gap=0))
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(house.say(REMARK))
        self.remark.setAccessibleName(house.say(REMARK))
        self.remark.setMaxLength(500)
        self.remark.returnPressed.connect(self.give_back)
        self._back = button(house.say(BACK), self.give_back)
        self._gives = house.may("service", "screening.give_back")
        self.open = button(house.say(OPEN), self._open, picture="edit")
        self.add(scrolled(inner), self.remark, row(self._back, None), row(self.open, None))
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.left)

    def put(self, line: ScreenRow, area: str, round_: int) -> None:
        """Show why the cell of ``area`` is what it is."""
        self._row, self._round = line, round_
        clear(self._told)
        say, form = self._house.say, line.screening
        child = line.child.student
        name = "•••" if self._house.names_hidden else child.name
        title = WHOLE if area == OVERALL else next(one.title for one in line.areas.all if one.key == area)
        finding = line.groups.overall if area == OVERALL else line.groups.areas[area]
        self._told.addWidget(paragraph(name, "soft"))
        self._told.addWidget(heading(say(title)))
        self._told.addLayout(row(group_badge(finding.group, say), None))
        reasons = (
            overall_reasons(line.groups, line.areas, say) if area == OVERALL
            else area_reasons(finding, line.areas, say)
        )
        self._list(reasons, self._silence(form, finding))
        self._facts(line, finding if area != OVERALL else None)
        self._stand(form)

    def _list(self, reasons: list[str], silence: Words) -> None:
        for text in reasons:
            self._told.addWidget(paragraph(f"• {text}"))
        if not reasons:
            self._told.addWidget(paragraph(self._house.say(silence), "soft"))

    def _silence(self, form: Screening | None, finding: Finding) -> Words:
        if finding.group is Group.HIDDEN:
            return HIDDEN
        if form is None:
            return NOT_BEGUN
        return DRAFT if form.status == "draft" else NO_SIGN

    def _facts(self, line: ScreenRow, finding: Finding | None) -> None:
        """The facts that speak for the signs of this area, with value and date."""
        if finding is None or not finding.reasons or Group.HIDDEN.value in finding.reasons:
            return
        page = screening.page(self._house.desk, line.child.enrollment.id, self._round)
        told = [because(one) for one in page.suggestions if one.sign.key in finding.reasons]
        if told:
            self._told.addWidget(label(self._house.say(FACTS), "label"))
        for words in (fact for facts in told for fact in facts):
            self._told.addWidget(paragraph(self._house.say(words), "small"))

    def _stand(self, form: Screening | None) -> None:
        say = self._house.say
        done = self._gives and form is not None and form.status in ("confirmed", "locked")
        self.remark.setVisible(done)
        self._back.setVisible(done)
        self.open.setVisible(self._house.has("screen") and (form is None or form.status != "locked"))
        self.remark.clear()
        if form is not None:
            day = short_day(form.day) if form.day else ""
            words = STAND.with_(state=dict(STATES)[form.status], day=day, version=form.version)
            self._told.addWidget(paragraph(say(words), "small"))
            if form.remark:
                self._told.addWidget(paragraph(form.remark, "warn"))

    def give_back(self) -> None:
        """Give the form back to the teacher with the remark."""
        line = self._row
        if line is None:
            return
        place, remark = line.child.enrollment.id, self.remark.text()
        if self._house.attempt(
            lambda: screening.give_back(self._house.desk, place, self._round, remark)
        ):
            self._house.messages.tell(GIVEN)
            self.given.emit()

    def _open(self) -> None:
        if self._row is not None:
            self._house.go("screen", (self._row.child.enrollment.id, self._round))
