"""The child on the desk: what is known, what is ticked so far, and keeping it page by page."""

from __future__ import annotations

from collections.abc import Callable

from student_care_desktop.domain.flow import Walk
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import screening
from student_care_desktop.services.screening import ScreenPage
from student_care_desktop.ui.house import House
from student_care_desktop.ui.keeper import Keeper
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["Work"]

KEPT = mark("Screen", "Kept as a draft. A power cut loses nothing.")


class Work:
    """One child in one round; what is ticked is kept whenever a page or an area is left."""

    def __init__(self, house: House, enrollment_id: str, round_: int) -> None:
        self.house, self.place, self.round = house, enrollment_id, round_
        self._keeper = Keeper()
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

    def keep(self, walk: Walk | None = None, told: Callable[[Words], object] = lambda words: None) -> None:
        """Keep what is ticked, behind the window and in order; ``told`` hears when it is on the disk.

        What hinders it is told instead.  With a page that is left, what is urgent is told too.
        """
        marking, desk = self.marking, self.house.desk
        urgent = bool(walk and marking.ticks.urgent(marking.areas))

        def work() -> Screening:
            return screening.keep(
                desk, self.place, self.round, marking.ticks, marking.refused, marking.details
            )

        def kept(form: Screening | None, error: Exception | None) -> None:
            if error:
                self.house.messages.trouble(error)
                return
            told(KEPT)
            if urgent:
                tell_urgent(self.house, self.place)

        self._keeper.keep(work, kept)

    def flush(self) -> None:
        """Wait until all that was ticked is on the disk."""
        self._keeper.flush()

    def look_here(self) -> ScreenPage:
        """The page with the groups that the ticks make, without reading it again."""
        self.page = self.page.ticked(self.marking.ticks)
        return self.page

    def look_again(self) -> ScreenPage:
        """The page as it is stored now, with the groups that it makes."""
        self.flush()
        self.page = screening.page(self.house.desk, self.place, self.round)
        return self.page
