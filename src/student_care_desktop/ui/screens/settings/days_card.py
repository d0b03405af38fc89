"""By when, and when to remind: the numbers of days of this school."""

from __future__ import annotations

from student_care_desktop.catalog.due_days import shipped_days
from student_care_desktop.domain.due_days import DAY_KEYS, DueDays
from student_care_desktop.domain.words import mark
from student_care_desktop.services import due_days
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import Card, button, heading, paragraph, row
from student_care_desktop.ui.house import EVERYTHING, House

__all__ = ["DaysCard"]

HEAD = mark("Settings", "Days of reminders")
WHY = mark("Settings", "No law names these numbers. What waits on Today and what is red follows them.")
SAVE, SHIPPED = mark("Settings", "Save the days"), mark("Settings", "Use the shipped days")
SAVED = mark("Settings", "The days are saved. Today counts by them from now on.")


class DaysCard(Card):
    """One form; a number that cannot be is told beside its field."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, say = house, house.say
        self.form: Form[DueDays] = Form(DueDays, DAY_KEYS, say)
        self.save = button(say(SAVE), self.keep, picture="save")
        self.shipped = button(say(SHIPPED), self.restore)
        self.add(
            heading(say(HEAD)), paragraph(say(WHY), "soft"), self.form, row(self.shipped, None, self.save)
        )
        self.look_again()

    @property
    def dirty(self) -> bool:
        """Whether a number was changed and not saved."""
        return self.form.dirty

    def look_again(self) -> None:
        """Show the days in use."""
        days = due_days.due_days(self._house.desk)
        self.form.load(days)
        self.shipped.setEnabled(days != shipped_days())

    def keep(self) -> None:
        """Save the numbers; the cursor goes to one that cannot be read."""
        wrong = next(iter(self.form.problems()), "")
        if wrong:
            self.form.focus(wrong)
        else:
            self._put(self.form.value())

    def restore(self) -> None:
        """The shipped numbers again."""
        self._put(shipped_days())

    def _put(self, days: DueDays) -> None:
        self._house.attempt(lambda: due_days.keep_days(self._house.desk, days), lambda _: self._kept())

    def _kept(self) -> None:
        self.look_again()
        self._house.messages.tell(SAVED)
        self._house.changed.emit(EVERYTHING)
