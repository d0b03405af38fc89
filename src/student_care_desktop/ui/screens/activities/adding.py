"""Adding children to an activity: a class, a grade, all, or a group named by its reason; ticked by hand."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import school, signs, taking_part
from student_care_desktop.services.taking_part import Candidate, Whom
from student_care_desktop.ui.faces import Faces
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import button, column, heading, label, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.wizards.people import PeoplePage, Person

__all__ = ["AddingPage"]

TITLE = mark("Activities room", "Add children")
WHOM, AMONG = mark("Activities room", "Among"), mark("Activities room", "All classes")
GRADE = mark("Activities room", "Grade {grade}")
GROUP, ANYBODY = mark("Activities room", "Group"), mark("Activities room", "Everybody")
AT_RISK = mark("Activities room", "At risk or with a problem: {area}")
HAS = mark("Activities room", "Has: {area}")
ROUND = mark("Activities room", "Screening round {number}")
ADD, BACK = mark("Activities room", "Add who is ticked"), mark("Activities room", "Cancel")
NOBODY = mark("Activities room", "Nobody of this group is left to add. Choose another class or group.")
FLAGS = ("talent", "special_needs")


class AddingPage(QWidget):
    """``chosen`` carries the keys of who was ticked, ``left`` nothing."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._activity = house, ""
        self._asked = 0
        self._found: list[Person] = []
        say = house.say
        self.whom, self.group, self.round = StillCombo(), StillCombo(), StillCombo()
        for made, words in ((self.whom, WHOM), (self.group, GROUP), (self.round, ROUND.with_(number=""))):
            made.setAccessibleName(say(words))
            made.currentIndexChanged.connect(lambda place: self._load())
        faces = Faces(house)
        self.people = PeoplePage(
            lambda: self._found, say, picture_of=lambda one: faces.of(one.of), empty=NOBODY, states=False,
            names_hidden=house.names_hidden,
        )
        faces.setParent(self)
        faces.arrived.connect(self.people.table.viewport().update)
        self._add = button(say(ADD), self._give, kind="primary", keys="Ctrl+Return")
        self._build()

    def _build(self) -> None:
        say = self._house.say
        names = [label(say(words), "label") for words in (WHOM, GROUP)]
        line = row(names[0], self.whom, names[1], self.group, self.round, None, gap=10)
        foot = row(None, button(say(BACK), self.left.emit, keys="Esc"), self._add, gap=10)
        whole = column(heading(say(TITLE)), line, self.people, foot, gap=12)
        whole.setStretch(2, 1)
        self.setLayout(whole)

    def open(self, activity_id: str) -> None:
        """Begin for an activity, with nobody ticked."""
        self._activity = ""
        self._fill()
        self._activity, self._found = activity_id, []
        self.people.put(())
        self.people.enter({})
        self.people.table.records.hide_names(self._house.names_hidden)
        self._load()
        self.whom.setFocus()

    def _fill(self) -> None:
        """The classes, grades and areas to choose from; the class of the window stands first."""
        say, desk = self._house.say, self._house.desk
        rooms = school.classes(desk)
        self.whom.clear()
        for room in sorted(rooms, key=lambda one: one.id != self._house.scope.classroom):
            self.whom.addItem(room.name, Whom(classroom_id=room.id))
        for grade in dict.fromkeys(room.grade for room in rooms):
            self.whom.addItem(say(GRADE.with_(grade=grade)), Whom(grade=grade))
        self.whom.addItem(say(AMONG), Whom())
        self.group.clear()
        self.group.addItem(say(ANYBODY), "")
        for area in signs.screening_form(desk).now.all:
            words = (HAS if area.key in FLAGS else AT_RISK).with_(area=area.title)
            self.group.addItem(say(words), area.key)
        self.round.clear()
        for number in (1, 2, 3):
            self.round.addItem(say(ROUND.with_(number=number)), number)

    def _load(self) -> None:
        """Read behind the window; an answer that something newer has overtaken is not shown."""
        if not self._activity:
            return
        self._asked += 1
        asked, desk, key, whom = self._asked, self._house.desk, self._activity, self._whom()
        self.round.setEnabled(bool(whom.area))

        def put(found: list[Candidate]) -> None:
            if asked == self._asked:
                self._found = [self._person(one) for one in found]
                self.people.put(())
                self.people.enter({})

        self._house.quiet.run(lambda: taking_part.candidates(desk, key, whom), put)

    def _whom(self) -> Whom:
        among, area = self.whom.currentData() or Whom(), self.group.currentData() or ""
        return Whom(among.classroom_id, among.grade, area, self.round.currentData() or 1)

    def _person(self, one: Candidate) -> Person:
        child, place = one.child.student, one.child.enrollment
        told: Words | str = one.reason or one.child.class_name
        text = self._house.say(told) if isinstance(told, Words) else told
        return Person(
            key=place.id, name=child.name, no=place.no, nickname=child.nickname, first=child.first_name,
            told=text, state="", of=child,
        )

    def _give(self) -> None:
        wrong = self.people.problem()
        if wrong:
            self._house.messages.tell(wrong, "warn")
        else:
            self.chosen.emit(self.people.answer())
