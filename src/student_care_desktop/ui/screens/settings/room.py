"""The room of settings: what is set once stands at the left, classes and keys at the right."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import mark
from student_care_desktop.ui.furniture import column, label, row, scrolled, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.settings.classes_card import ClassesCard
from student_care_desktop.ui.screens.settings.days_card import DaysCard
from student_care_desktop.ui.screens.settings.growth_card import GrowthCard
from student_care_desktop.ui.screens.settings.keys_card import KeysCard
from student_care_desktop.ui.screens.settings.locking_card import LockingCard, PeopleCard
from student_care_desktop.ui.screens.settings.school_card import (
    AboutCard,
    InstrumentsCard,
    ListsCard,
    SchoolCard,
    YearsCard,
)
from student_care_desktop.ui.screens.settings.signs_card import SignsCard
from student_care_desktop.ui.screens.settings.staff_card import StaffCard

__all__ = ["SettingsRoom"]

TITLE = mark("Settings", "Settings")
ABOUT = mark("Settings", "What is set here stands on every form and in every list")
ASK = mark("Settings", "Leave without saving?")
ASK_MORE = mark(
    "Settings",
    "What was changed in the school's facts, the screening form or the days of reminders is not saved yet.",
)
LEAVE = mark("Settings", "Leave")
_NEEDS: dict[type[QWidget], str] = {
    SchoolCard: "school.save_school", StaffCard: "school.save_staff", SignsCard: "signs.keep_areas",
    GrowthCard: "growth.load_growth", ClassesCard: "school.add_class", InstrumentsCard: "norms.choose",
    YearsCard: "doors.add_year", LockingCard: "locking.keep_minutes", ListsCard: "activity_kinds.keep_kinds",
    PeopleCard: "people.people", DaysCard: "due_days.keep_days",
}
"""The service without which a card has nothing to do."""


class SettingsRoom(QWidget):
    """Each card saves by itself."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self.school, self.years, self.staff = SchoolCard(house), YearsCard(house), StaffCard(house)
        self.classes, self.keys, self.about = ClassesCard(house), KeysCard(house), AboutCard(house)
        self.growth, self.tools, self.lists = GrowthCard(house), InstrumentsCard(house), ListsCard(house)
        self.signs, self.people, self.locking = SignsCard(house), PeopleCard(house), LockingCard(house)
        self.days = DaysCard(house)
        both = QWidget()
        left = column(*self._mine(self.school, self.staff, self.signs, self.growth), gap=14)
        beside = self._mine(
            self.people, self.classes, self.tools, self.lists, self.days, self.years, self.locking
        )
        right = column(*beside, gap=14)
        (right if left.count() else left).addWidget(self.keys)
        right.addWidget(self.about)
        for side in (left, right):
            side.addStretch(1)
        sides = row(left, right, gap=16)
        sides.setStretch(0, 6)
        sides.setStretch(1, 5)
        both.setLayout(sides)
        head = column(title(house.say(TITLE)), label(house.say(ABOUT), "soft"), gap=0)
        whole = column(head, scrolled(both), gap=14)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _mine(self, *cards: QWidget) -> list[QWidget]:
        """Of these cards, those whose work this person may do; the others stay out of sight."""
        mine = [card for card in cards if self._house.may("service", _NEEDS[type(card)])]
        for card in cards:
            card.setParent(self)
            card.hide()
        for card in mine:
            card.show()
        return mine

    def visit(self, thing: Any) -> None:
        """Come in."""
        if self.school.isHidden():
            self.keys.old.setFocus()
        else:
            self.school.form.focus("name")

    def on_changed(self, changes: Changes) -> None:
        if not self.school.form.dirty:
            self.school.look_again()
        for card in (self.years, self.staff, self.classes, self.growth, self.locking):
            card.look_again()
        for own in (self.signs, self.days):
            if not own.dirty:
                own.look_again()

    def may_leave(self) -> bool:
        if not (self.school.form.dirty or self.signs.dirty or self.days.dirty):
            return True
        if not self._house.messages.ask(ASK, ASK_MORE, LEAVE):
            return False
        self.signs.look_again()
        self.days.look_again()
        return True
