"""The page of the wizard that asks to whom: inside or outside, the receiver or the agency, the area."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from student_care_desktop.domain.areas import FLAGS
from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.fields import Choice, Field, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.referrals import KINDS, Agency, Referral
from student_care_desktop.domain.words import Words, mark, told
from student_care_desktop.services import agencies, referrals, signs
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.furniture import button, column, label, link, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["WherePage"]

KIND = mark("Refer", "The child is referred")
CASE = mark("Refer", "From the care case")
CALLED = mark("Refer", "{number} {area}")
EDIT = mark("Refer", "Edit the list of agencies")
_PLACES = (("receiver", 1, 0), ("receiver_name", 1, 1), ("area", 2, 0), ("urgency", 2, 1))
"""Field, row and column; a case comes first, for it fills what is known."""


class WherePage(PageView):
    """The answer is the referral with what was chosen here; another case fills the words anew when empty."""

    def __init__(
        self, house: House, now: Callable[[], Referral], to_agencies: Callable[[], object]
    ) -> None:
        super().__init__()
        self._house, self._now, self._kind = house, now, "internal"
        desk, first = house.desk, now()
        self._areas = {area.key: area.title for area in signs.screening_form(desk).now.all}
        self._cases = referrals.open_cases(desk, first.enrollment_id)
        self._kinds = {key: self._segment(key, words, place) for place, (key, words) in enumerate(KINDS)}
        self.boxes: dict[str, FieldBox] = {
            key: FieldBox(field, house.say) for key, field in self._fields(agencies.agencies(desk)).items()
        }
        for box in self.boxes.values():
            box.input.changed.connect(self.changed)
        self.edit = link(house.say(EDIT), to_agencies)
        self._lay_out()

    def _fields(self, known: Sequence[Agency]) -> Mapping[str, Field]:
        fields = fields_of(Referral)
        areas = tuple((key, title) for key, title in self._areas.items() if key not in FLAGS)
        cases = tuple((one.id, self._called(one)) for one in self._cases)
        return {
            **({"case_id": Choice(CASE, options=cases)} if cases else {}),
            "area": Choice(fields["area"].label, options=areas), "urgency": fields["urgency"],
            "receiver": fields["receiver"], "receiver_name": fields["receiver_name"],
            "agency_id": Choice(
                fields["agency_id"].label, options=tuple((one.id, told(one.name, one.name)) for one in known)
            ),
        }

    def _called(self, case: CareCase) -> Words:
        title = self._areas.get(case.area)
        return CALLED.with_(number=case.number, area=title if title else "")

    def _segment(self, key: str, words: Words, place: int) -> QPushButton:
        made = button(self._house.say(words), lambda: self.choose(key), kind="segment")
        made.setCheckable(True)
        made.setProperty("edge", ("first", "last")[place])
        return made

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(16)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        agency = QWidget()
        agency.setLayout(column(self.boxes["agency_id"], row(self.edit, None), gap=0))
        self._outside = agency
        kinds, which = row(*self._kinds.values(), None, gap=0), QWidget()
        which.setLayout(column(label(self._house.say(KIND), "label"), kinds, gap=3))
        for name, line, place in _PLACES:
            grid.addWidget(self.boxes[name], line, place)
        grid.addWidget(agency, 1, 0, 1, 2)
        if "case_id" in self.boxes:
            grid.addWidget(self.boxes["case_id"], 0, 0, 1, 2)
        inner = QWidget()
        inner.setLayout(column(which, grid, None, gap=16))
        self.setLayout(column(scrolled(inner)))

    def choose(self, kind: str) -> None:
        """Inside or outside: only what belongs to it is asked."""
        self._kind = kind
        for key, made in self._kinds.items():
            made.setChecked(key == kind)
        self._outside.setVisible(kind == "external")
        for name in ("receiver", "receiver_name"):
            self.boxes[name].setVisible(kind == "internal")
        self.changed.emit()

    def enter(self, answers: Answers) -> None:
        now = self._now()
        for name, box in self.boxes.items():
            box.input.put(getattr(now, name))
        self.choose(now.kind)

    def settle(self) -> None:
        self._kinds[self._kind].setFocus()

    def answer(self) -> Referral:
        said: dict[str, Any] = {name: box.input.value() for name, box in self.boxes.items()}
        if self._kind == "external":
            said |= {"receiver": "", "receiver_name": ""}
        else:
            said["agency_id"] = ""
        return replace(self._now(), kind=self._kind, **said)
