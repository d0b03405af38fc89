"""A child answers on the screen, where the school's permission for the wording says that it may."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.scoring import GAP
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.wording import Wording, answerable
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sheets import Page
from student_care_desktop.services.wordings import all_wordings

__all__ = ["Asking", "asking"]

NOT_ALLOWED = mark(
    "SelfReport",
    "The school's permission for the wording of {instrument} does not cover answering on the screen, or the "
    "file has no words for the answers. Nothing was shown.",
)
GONE = mark("SelfReport", "This child is not enrolled in the chosen year. Nothing was shown.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """Whom to ask what: the school's own wording, and the sheet as far as it is answered."""

    page: Page
    tool: Instrument
    wording: Wording
    place: Enrollment
    student: Student
    sheet: Sheet | None = None

    @property
    def answers(self) -> str:
        """One character an item, those not answered as gaps."""
        return (self.sheet.answers if self.sheet else "").ljust(self.tool.items, GAP)

    @property
    def done(self) -> bool:
        """Whether there is a result already; it is mended by whoever keys, not by asking again."""
        return self.sheet is not None and self.sheet.status == DONE


@service
def asking(desk: Desk, page: Page, enrollment_id: str) -> Asking:
    """What is asked of a child; CareError where the permission does not cover answering on the screen."""
    tool = instrument_named(page.instrument)
    with access.looking(desk) as look:
        wording = all_wordings(look, [tool.key])[tool.key].get(page.informant)
        if wording is None or not answerable(tool, wording):
            raise CareError(NOT_ALLOWED.with_(instrument=tool.title))
        place = look.get(Enrollment, enrollment_id)
        student = look.get(Student, place.student_id) if place else None
        if place is None or student is None or place.year_id != desk.year.id:
            raise CareError(GONE)
        sheet = look.first(
            Sheet, enrollment_id=place.id, instrument=tool.key, informant=page.informant, round=page.round
        )
        return Asking(page=page, tool=tool, wording=wording, place=place, student=student, sheet=sheet)
