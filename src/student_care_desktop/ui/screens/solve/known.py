"""The page of what is known of the child in the area, and why a case is opened."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.areas import LABELS, Group
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CASE_STATES, CareCase
from student_care_desktop.domain.fields import Choice, Field, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.cases import area_title
from student_care_desktop.ui.facts import Fact, fact_grid
from student_care_desktop.ui.furniture import Card, clear, column, heading, label, paragraph, row, scrolled
from student_care_desktop.ui.groups import group_badge
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work

__all__ = ["KnownPage"]

KNOWN = mark("Solve", "What the records say")
NOT_SCREENED = mark("Solve", "No screening of this area yet, or nothing was ticked in it.")
NOTHING = mark("Solve", "No sheet, visit or mark speaks of this area.")
SIGNS = mark("Solve", "Signs confirmed")
OTHERS = mark("Solve", "Other cases of the child")
OTHER = mark("Solve", "{number} {area}: {state}")
STRENGTHS = mark("Solve", "Strengths on record")
_KEYS = ("source", "opened", "manager", "problem")


class KnownPage(CasePart):
    """Facts above, four fields below; choosing another area asks the records anew."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._facts = Card(margin=14)
        fields: dict[str, Field] = {"area": self._area(work)}
        fields |= {key: fields_of(CareCase)[key] for key in _KEYS}
        self.fields = Fields(fields, work.say, 4)
        self.fields.changed.connect(self.changed)
        inner = QWidget()
        inside = column(self._facts, self.fields, None, gap=14)
        inside.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def _area(self, work: Work) -> Choice:
        shut = work.page.shut
        options = tuple((one.key, one.title) for one in work.page.areas.all if one.key not in shut)
        return Choice(fields_of(CareCase)["area"].label, options=options)

    def enter(self, answers: Answers) -> None:
        self.fields.load(self.work.file.case)
        self._tell()

    def settle(self) -> None:
        boxes = self.fields.boxes
        (boxes["problem"] if self.work.file.case.area else boxes["area"]).input.editor.setFocus()

    def part(self, file: CaseFile) -> CaseFile:
        return replace(file, case=self.fields.onto(file.case))

    def combine(self, error: Overtaken) -> None:
        self.fields.combine(error.now, error.fields)

    def problem(self) -> Words | None:
        return self.fields.problem()

    def _tell(self) -> None:
        clear(self._facts.body)
        page, say = self.work.page, self.work.say
        title = say(area_title(page.areas, page.case.area)) if page.case.area else ""
        badge = group_badge(page.group, say) if page.group is not Group.UNKNOWN else label(
            say(LABELS[Group.UNKNOWN]), "soft")
        self._facts.add(row(heading(f"{say(KNOWN)} {title}".strip()), badge, None, gap=10))
        signs = ", ".join(say(one) for one in page.reasons)
        facts = [Fact(name=say(SIGNS), text=signs or say(NOT_SCREENED))]
        facts += [Fact(name=say(one.label), text=say(one.value)) for one in page.measures[:6]]
        if page.strengths:
            facts.append(Fact(name=say(STRENGTHS), text=", ".join(page.strengths)))
        if page.others:
            facts.append(Fact(name=say(OTHERS), text="; ".join(self._other(one) for one in page.others)))
        self._facts.add(fact_grid(facts, False, names=200))
        if not page.measures:
            self._facts.add(paragraph(say(NOTHING), "soft"))

    def _other(self, case: CareCase) -> str:
        area = area_title(self.work.page.areas, case.area)
        return self.work.say(OTHER.with_(number=case.number, area=area, state=dict(CASE_STATES)[case.state]))
