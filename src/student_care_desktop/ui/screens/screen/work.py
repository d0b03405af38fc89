"""The child on the desk: what is known, what is ticked so far, and keeping it page by page."""

from __future__ import annotations

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Walk
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import screening
from student_care_desktop.services.screening import ScreenPage
from student_care_desktop.ui.house import House
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["Work"]

KEPT = mark("Screen", "Kept as a draft. A power cut loses nothing.")


class Work:
    """One child in one round; what is ticked is kept whenever a page or an area is left."""

    def __init__(self, house: House, enrollment_id: str, round_: int) -> None:
        self.house, self.place, self.round = house, enrollment_id, round_
        self.page: ScreenPage = screening.page(house.desk, enrollment_id, round_)
        form = self.page.screening
        self.marking = Marking(
            areas=self.page.areas, grade=self.page.class_name, suggestions=self.page.suggestions,
            signs=self.page.ticks.signs, refused=frozenset(form.refused), said=self.page.ticks.screened,
            details=form.details,
        )

    @property
    def locked(self) -> bool:
        """Whether nothing may be changed any more."""
        return self.page.screening.status == "locked"

    @property
    def resume(self) -> str:
        """The page on which the work was left."""
        ticks = self.marking.ticks
        if not ticks.screened and not self.marking.signs:
            return "known"
        for key in ("signs", "flags"):
            if self.problem(key):
                return key
        return "group"

    def problem(self, key: str) -> Words | None:
        """What is not answered yet on one of the two pages of ticks."""
        from student_care_desktop.catalog.flows.care_2 import CARE_2

        page = next(one for one in CARE_2.pages if one.key == key)
        return page.wrong({key: self.marking})

    def keep(self, walk: Walk | None = None) -> Words | None:
        """Keep what is ticked; what hinders it is told, and then nothing is said to be kept.

        With a page that is left, what is urgent is told too.
        """
        marking = self.marking
        try:
            screening.keep(
                self.house.desk, self.place, self.round, marking.ticks, marking.refused, marking.details
            )
        except CareError as refused:
            self.house.messages.trouble(refused)
            return None
        if walk and marking.ticks.urgent(marking.areas):
            tell_urgent(self.house, self.place)
        return KEPT

    def look_again(self) -> ScreenPage:
        """The page as it is stored now, with the groups that it makes."""
        self.page = screening.page(self.house.desk, self.place, self.round)
        return self.page
