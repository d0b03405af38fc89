"""The place of one child: read, edit, print, move, and on to the next child of the class."""

from __future__ import annotations

from typing import Any

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import Choice, StudentFacts
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import gathering, history, school, students
from student_care_desktop.services.child_results import RoundOfResults, results_of_child
from student_care_desktop.services.dossiers import dossier_of
from student_care_desktop.services.doubles import everybody
from student_care_desktop.services.rounds import rounds_of
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.house import EVERYTHING, Changes, House
from student_care_desktop.ui.menus import Entry
from student_care_desktop.ui.paperwork import Paperwork, form_title
from student_care_desktop.ui.screens.student.acts import Acts
from student_care_desktop.ui.screens.student.cards import Look
from student_care_desktop.ui.screens.student.care_ways import care_entries, has_care
from student_care_desktop.ui.screens.student.deeds import Deeds
from student_care_desktop.ui.screens.student.editing import Editing
from student_care_desktop.ui.screens.student.moving import MovePage, StatusPage, at_the_top
from student_care_desktop.ui.screens.student.new import NewChild
from student_care_desktop.ui.screens.student.page import Page
from student_care_desktop.ui.screens.student.reading import Reading
from student_care_desktop.ui.screens.student.tales import Tales
from student_care_desktop.ui.screens.student.telling import ids_of
from student_care_desktop.ui.veiled import DOTS

__all__ = ["StudentRoom"]

SAVED = mark("Student page", "Saved: {name}")
MOVED = mark("Student page", "{name} is in {class_name} now.")
ASK = mark("Student page", "Leave without saving?")
ASK_DETAIL = mark("Student page", "What you changed on this page is not saved yet and will be forgotten.")
FORGET = mark("Student page", "Forget the changes")
NO_CLASS = mark("Student page", "Add a class under Settings first, then add children to it.")
BLANK = mark("Student page", "{form}: blank")
MOVE = mark("Student page", "Move to another class …")
STATUS = mark("Student page", "Change the status …")
ADD_PHOTO = mark("Student page", "Choose a photo …")
NO_PHOTO = mark("Student page", "Take the photo out")
ADD_PAPER = mark("Student page", "Add a paper or picture …")
MERGE = mark("Student page", "Merge with another record of the same child …")
SEEN = mark("Student page", "Who has seen this child's file …")
_FORM = "student-record"
_TAKEN = {students.NUMBER_TAKEN.text: "number", students.ID_TAKEN.text: "national_id"}
"""Which field a refusal of the services is about."""


class StudentRoom(Paperwork):
    """Shows a child by id, or an empty record for a NewChild."""

    def __init__(self, house: House) -> None:
        reading = Reading(house.say, self._papers, self._more, self._care)
        super().__init__(house, reading)
        self.reading = reading
        self._say = house.say
        self._facts: StudentFacts | None = None
        self._new = False
        self._deeds = Deeds(house, lambda: self._child, self._done, self._show_paper)
        self.tales = Tales(house, lambda: self._facts)
        self.editing = Editing(self._say)
        self.moving, self.status = MovePage(self._say), StatusPage(self._say)
        self._frames = {page: at_the_top(page) for page in (self.moving, self.status)}
        for page in (self.editing, self.tales.page, *self._frames.values()):
            self.addWidget(page)
        self.tales.page.left.connect(self._read)
        self.editing.saved.connect(self._save)
        self.editing.left.connect(self._leave_edit)
        self.editing.other_asked.connect(self._turn)
        self.moving.left.connect(self._read)
        self.status.left.connect(self._read)
        self.moving.chosen.connect(self._move)
        self.status.chosen.connect(self._set_status)
        self.reading.asked.connect(self._turn)
        self.reading.edit_asked.connect(lambda: self.edit("identity"))
        self.reading.home.setVisible(house.has("know"))
        self.reading.let_edit(self._edits)
        self.reading.care.setVisible(has_care(house))
        self.reading.papers.setVisible(house.may("form", _FORM))
        self.reading.home_asked.connect(lambda: house.go("know", (self._child.id, 1)))
        self.reading.back_asked.connect(lambda: house.go("students", self._child.id))

    @property
    def _edits(self) -> bool:
        """Whether this person writes the record."""
        return self._house.may("service", "sheaves.save")

    @property
    def _child(self) -> Student:
        assert self._facts is not None  # noqa: S101
        return self._facts.student

    def visit(self, thing: Any) -> None:
        """``thing`` is a child's id, or a NewChild."""
        if isinstance(thing, NewChild):
            self._begin(thing)
        else:
            self._show(thing or self._child.id)

    def on_changed(self, changes: Changes) -> None:
        if self.currentWidget() is not self.editing and self._facts:
            self._show(self._child.id)

    def may_leave(self) -> bool:
        if self.currentWidget() is not self.editing:
            return True
        if self.editing.dirty and not self._house.messages.ask(ASK, ASK_DETAIL, FORGET, danger=True):
            return False
        if self._facts:
            self._read()
        return True

    def _begin(self, wanted: NewChild) -> None:
        """An empty record, in the class that was asked for or the first one."""
        rooms = school.classes(self._house.desk)
        room = next((one for one in rooms if one.id == wanted.classroom), rooms[0] if rooms else None)
        if room is None:
            self._house.messages.tell(NO_CLASS, "warn")
            self._house.go("settings")
            return
        self._facts, self._new = None, True
        self._prepare()
        self.editing.load(students.new_student(self._house.desk, room), rooms, "identity", new=True)
        self.setCurrentWidget(self.editing)
        self.editing.go("identity")

    def _show(self, child: str) -> None:
        """Read the record of a child again, or tell that it is gone."""
        try:
            facts = gathering.facts_of(self._house.desk, child)
        except CareError as gone:
            self._facts = None
            self._house.go("students")
            self._house.messages.trouble(gone)
            return
        self._facts = facts
        self._put(facts)
        self._read()

    def _put(self, facts: StudentFacts) -> None:
        house, desk = self._house, self._house.desk
        dossier = dossier_of(desk, facts.student.id)
        look = Look(self._say, house.names_hidden, self._acts())
        touches = history.of_record(desk, ids_of(facts, dossier))
        screened = house.may("service", "rounds.rounds_of")
        rounds = rounds_of(desk, facts.student) if screened else None
        self.reading.put(Page(facts, dossier, touches, look, rounds))
        room = facts.classroom
        line = students.line_of(desk, room) if room else []
        self.reading.stand(line, facts.student.id, room.name if room else "")

    def _acts(self) -> Acts:
        deeds, go = self._deeds, self._house.go
        may, has = self._house.may, self._house.has
        reads = may("service", "child_results.results_of_child")
        return Acts(
            edit=self.edit if self._edits else None, choose_photo=deeds.choose_photo,
            take_photo=deeds.take_photo,
            whole_history=(lambda: go("history")) if has("history") else None, add_paper=deeds.add_paper,
            look_at_paper=deeds.look_at_paper, remove_paper=deeds.remove_paper, go=self._turn,
            share=deeds.share_home if may("service", "siblings.share_home") else None,
            screen=self._screen if has("screen") else None,
            see_result=self._see_result, keeps_papers=may("service", "attachments.add"),
            story=self.tales.read if may("service", "timeline.timeline") else None,
            whole_story=self.show_story, see_event=self.tales.open,
            results=(lambda: results_of_child(self._house.desk, self._child.id)) if reads else None,
        )

    def show_story(self) -> None:
        """Everything that happened, on a page of its own."""
        self.tales.show()
        self.setCurrentWidget(self.tales.page)
        self.tales.page.setFocus()

    def _care(self) -> list[Entry | None]:
        return care_entries(self._house, self._facts.enrollment if self._facts else None)

    def _screen(self, round_: int) -> None:
        place = self._facts.enrollment if self._facts else None
        if place and self._house.has("screen"):
            self._house.go("screen", (place.id, round_))

    def _see_result(self, one: RoundOfResults) -> None:
        way = ("student", one.student.id)
        self._house.go("results", (one.student.id, one.tool.key, one.round, way))

    def _show_paper(self, pdf: bytes, title: str) -> None:
        self.preview.put(pdf, f"{title.replace('/', '-')}.pdf", title)
        self.setCurrentWidget(self.preview)
        self.preview.papers.setFocus()

    def _turn(self, child: str) -> None:
        self._house.go("student", child)

    def _read(self) -> None:
        self.setCurrentWidget(self.reading)
        self.reading.setFocus()

    def edit(self, section: str) -> None:
        """Edit a section of the record."""
        sheaf = students.sheaf(self._house.desk, self._child.id)
        self._new = False
        self._prepare()
        self.editing.load(sheaf, school.classes(self._house.desk), section)
        self.setCurrentWidget(self.editing)
        self.editing.go(section)

    def _prepare(self) -> None:
        """Get to know all children behind the window, so that the page can say who is on record already."""
        desk = self._house.desk
        self.editing.hidden = self._house.names_hidden
        self._house.quiet.run(lambda: everybody(desk), self.editing.know)

    def _leave_edit(self) -> None:
        """Esc: back to the page, or to the list when there is no page yet."""
        if not self._new and self.may_leave():
            self._read()
        elif self._new:
            self._house.go("students")

    def _save(self, sheaf: Sheaf) -> None:
        try:
            students.save(self._house.desk, sheaf)
        except CareError as refused:
            field = _TAKEN.get(refused.words.text)
            if field:
                self.editing.note(field, refused.words)
            else:
                self.editing.complain(refused.words)
            return
        self._read()
        if self._new:
            self._house.go("student", sheaf.student.id)
        self._done(SAVED.with_(name=sheaf.student.name))

    def _done(self, words: Words) -> None:
        """Records moved: every place looks again, and the person is told."""
        self._house.changed.emit(EVERYTHING)
        self._house.messages.tell(words)

    def _papers(self) -> list[Entry | None]:
        choice = Choice(student=self._child.number)
        filled = self._say(form_title(_FORM))
        blank = self._say(BLANK.with_(form=form_title(_FORM)))
        return [
            (filled, "", lambda: self.look_at(_FORM, choice, self._child.name)),
            (blank, "", lambda: self.look_at(_FORM, Choice(), "", blank=True)),
        ]

    def _more(self) -> list[Entry | None]:
        say, enrolled = self._say, self._facts is not None and self._facts.enrollment is not None
        made: list[Entry | None] = []
        if enrolled and self._house.may("service", "students.move"):
            made = [(say(MOVE), "", self._ask_class), (say(STATUS), "", self._ask_status), None]
        if self._house.may("service", "attachments.add"):
            made += [(say(ADD_PHOTO), "camera", self._deeds.choose_photo)]
            made += [(say(NO_PHOTO), "remove", self._deeds.remove_photo)] if self._child.photo else []
            made += [(say(ADD_PAPER), "file", self._deeds.add_paper)]
        if self._house.has("trace"):
            made += [None, (say(SEEN), "", lambda: self._house.go("trace", self._child.number))]
        if self._house.has("merging"):
            made += [None, (say(MERGE), "", lambda: self._house.go("merging", (self._child.id, "")))]
        return made

    def _ask_class(self) -> None:
        assert self._facts is not None  # noqa: S101
        here = self._facts.enrollment.classroom_id if self._facts.enrollment else ""
        self.setCurrentWidget(self._frames[self.moving])
        name = DOTS if self._house.names_hidden else self._child.name
        self.moving.load(name, here, school.classes(self._house.desk))

    def _move(self, room: Classroom) -> None:
        child = self._child
        self._read()
        self._house.attempt(
            lambda: students.move(self._house.desk, child, room),
            lambda _: self._done(MOVED.with_(name=child.name, class_name=room.name)),
        )

    def _ask_status(self) -> None:
        assert self._facts is not None  # noqa: S101
        assert self._facts.enrollment is not None  # noqa: S101
        self.setCurrentWidget(self._frames[self.status])
        self.status.load(self._facts.enrollment, self._house.desk.today)

    def _set_status(self, place: Enrollment) -> None:
        child = self._child
        self._read()
        self._house.attempt(
            lambda: students.change_status(self._house.desk, child, place),
            lambda _: self._done(SAVED.with_(name=child.name)),
        )
