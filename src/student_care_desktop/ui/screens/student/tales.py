"""The story of the child on the page: read when the page is, opened line by line, whole on its own page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from student_care_desktop.domain.papers import StudentFacts
from student_care_desktop.domain.stories import Event
from student_care_desktop.domain.words import mark
from student_care_desktop.services.timeline import timeline
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.student.care_ways import event_way
from student_care_desktop.ui.screens.student.story import StoryPage

__all__ = ["Tales"]

ELSEWHERE = mark(
    "Timeline", "This is of another year, or is not opened from here. Choose its year at the top."
)


class Tales:
    """``page`` shows everything; ``open`` goes to what an event is about."""

    def __init__(self, house: House, facts: Callable[[], StudentFacts | None]) -> None:
        self._house, self._facts = house, facts
        self.page = StoryPage(house.say)
        self.page.opened.connect(self.open)

    def read(self) -> Sequence[Event]:
        """The story of the child of the page, read anew."""
        facts = self._facts()
        return timeline(self._house.desk, facts.student.id) if facts else ()

    def show(self) -> None:
        """Put everything on the page."""
        facts = self._facts()
        if facts:
            self.page.load(facts.student.name, self.read(), hidden=self._house.names_hidden)

    def open(self, event: Event) -> None:
        """Go where an event is written; say so where that is not from here."""
        facts = self._facts()
        way = event_way(self._house, event, facts.student, facts.enrollment) if facts else None
        if way:
            self._house.go(*way)
        else:
            self._house.messages.tell(ELSEWHERE)
