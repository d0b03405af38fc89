"""The case on the desk: as it was read, and keeping what each page says."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Words
from student_care_desktop.services import case_pages, casework
from student_care_desktop.services.case_pages import CasePage
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.veiled import DOTS

__all__ = ["KINDS", "Work"]

KINDS = (CareCase, CareAction, FollowUp)
"""What a page of this wizard may change."""


class Work:
    """One case; ``page`` is as it was read last, ``choice`` how it goes on (``on``, ``close``, ``stop``)."""

    def __init__(self, house: House, page: CasePage) -> None:
        self.house, self.page = house, page
        self.choice = "on"
        self.overtaken: Callable[[Overtaken], object] = lambda error: None
        """Hears when somebody else was faster; the page on the screen puts both together."""

    @property
    def file(self) -> CaseFile:
        """The case as it was read last."""
        return self.page.file

    @property
    def name(self) -> str:
        """The child's name, unless names are hidden."""
        return DOTS if self.house.names_hidden else self.page.child.student.name

    def say(self, words: Words) -> str:
        """In the tongue of the window."""
        return self.house.say(words)

    def keep(self, mine: CaseFile) -> bool:
        """Keep what a page says; False when it cannot be kept, and that is told."""
        if mine == self.file:
            return True
        return self._attempt(lambda: casework.keep(self.house.desk, self.file, mine))

    def open(self, mine: CaseFile) -> bool:
        """Keep it, and open the case where it is a draft."""
        if not self.file.draft:
            return self.keep(mine)
        opened = self._attempt(lambda: casework.open_case(self.house.desk, self.file, mine))
        if not opened:
            self._look_if_stored(mine)
        return opened

    def _look_if_stored(self, mine: CaseFile) -> None:
        """A case that could not be opened was kept as a draft all the same."""
        desk = self.house.desk
        page = case_pages.new_page(desk, mine.case.enrollment_id, mine.case.area)
        if page.case.id == mine.case.id:
            self.page = page

    def finish(self) -> bool:
        """Close or end the case as it was chosen; what it goes on with is kept already."""
        case, desk = self.file.case, self.house.desk
        if self.choice == "close":
            ending = casework.Ending(
                outcome=case.outcome, result=case.result, group_after=case.group_after,
                strength=case.strength, end_value=case.end_value,
            )
            return self._attempt(lambda: casework.close(desk, case.id, ending))
        if self.choice == "stop":
            return self._attempt(lambda: casework.stop(desk, case.id, case.result))
        return True

    def _attempt(self, act: Callable[[], CaseFile]) -> bool:
        def tried() -> CaseFile:
            try:
                return act()
            except Overtaken as error:
                self._read_again()
                self.overtaken(error)
                raise

        return self.house.attempt(tried, self._kept)

    def _read_again(self) -> None:
        self.page = case_pages.case_page(self.house.desk, self.file.case.id)

    def _kept(self, file: CaseFile) -> None:
        area = self.file.case.area
        if file.case.area != area:
            self.page = case_pages.case_page(self.house.desk, file.case.id)
        else:
            self.page = replace(self.page, file=file)
        self.house.changed.emit(Changes(frozenset(KINDS)))
