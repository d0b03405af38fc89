"""Who comes in, and when the window locks itself."""

from __future__ import annotations

from student_care_desktop.domain.locking import CHOICES
from student_care_desktop.domain.words import mark
from student_care_desktop.services import locking
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import Card, button, heading, label, paragraph, row
from student_care_desktop.ui.house import EVERYTHING, House

__all__ = ["LockingCard", "PeopleCard"]

HEAD = mark("Settings", "Locking the screen")
AFTER = mark("Settings", "Lock when nobody has touched it for")
MINUTES = mark("Settings", "{count} minutes")
KEPT = mark("Settings", "The window locks itself after {count} minutes from now on.")
MORE = mark("Settings", "F8 locks it at once, wherever you are; F9 hides the names only.")
PEOPLE = mark("Settings", "People and rights")
PEOPLE_MORE = mark("Settings", "Who opens the program with a passphrase of their own, and what each may do.")
OPEN_PEOPLE = mark("Settings", "Open people and rights …")


class LockingCard(Card):
    """One number for the whole school; never is not offered."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self.minutes = StillCombo()
        self.minutes.setAccessibleName(say(AFTER))
        for count in CHOICES:
            self.minutes.addItem(say(MINUTES.with_(count=count)), count)
        self.minutes.activated.connect(self._keep)
        self.add(
            heading(say(HEAD)), row(label(say(AFTER)), None, self.minutes), paragraph(say(MORE), "soft")
        )
        self.look_again()

    def look_again(self) -> None:
        """Show what is stored."""
        self.minutes.setCurrentIndex(self.minutes.findData(locking.minutes(self._house.desk)))

    def _keep(self) -> None:
        count = int(self.minutes.currentData())
        self._house.attempt(
            lambda: locking.keep_minutes(self._house.desk, count), lambda _: self._kept(count)
        )

    def _kept(self, count: int) -> None:
        self._house.messages.tell(KEPT.with_(count=count))
        self._house.changed.emit(EVERYTHING)


class PeopleCard(Card):
    """The way to the accounts."""

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self.open = button(say(OPEN_PEOPLE), lambda: house.go("people"), picture="students")
        self.add(heading(say(PEOPLE)), paragraph(say(PEOPLE_MORE), "soft"), row(None, self.open))
