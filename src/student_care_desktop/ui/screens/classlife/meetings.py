"""The parents' meetings of a class: term by term the minutes, who came, the photos."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.class_life import ClassPicture, Meeting, MeetingGuest
from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import meetings, school
from student_care_desktop.services.meetings import Sitting
from student_care_desktop.ui.furniture import Badge, Card, Elided, button, clear, column, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.classlife.guests import LEGEND, GuestTable
from student_care_desktop.ui.screens.classlife.minutes import MinutesPage
from student_care_desktop.ui.screens.classlife.pictures import PicturesPage
from student_care_desktop.ui.screens.classlife.tab import Paper, Tab
from student_care_desktop.ui.segments import TURN, Segments

__all__ = ["MeetingsTab"]

TERMS = (mark("Class life", "Term 1"), mark("Class life", "Term 2"))
PAGES = (
    mark("Class life", "Minutes"), mark("Class life", "Who came"), mark("Class life", "Photos"),
)
NONE, DRAFT = mark("Class life", "Not written yet"), mark("Meeting", "Draft")
DONE = mark("Meeting", "Done")
CAME = mark("Class life", "Came for {done} of {of} children ({percent} %)")
LEFT = mark("Class life", "{came} · {count} not marked yet")
FINISH, REOPEN = mark("Class life", "Finish the meeting"), mark("Class life", "Open again")
REST = mark("Class life", "Nobody came for the rest ({count})")
OFFER = mark("Class life", "Begin from the meeting {term}/{year}")
OFFERED = mark("Class life", "The texts of {term}/{year} stand there to begin from; “Keep” keeps them.")
KEPT = mark("Class life", "The minutes are kept as a draft.")
FINISHED = mark("Class life", "The meeting is finished: {came}.")
REOPENED = mark("Class life", "The meeting is a draft again.")
_MINUTES = 0
_PAUSE = 700
"""Milliseconds without a key after which the rest of the window hears who came: keying never waits."""


class MeetingsTab(Tab):
    """One meeting a term; a page that is left is kept."""

    kinds = frozenset({Meeting, MeetingGuest, ClassPicture})

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.sitting: Sitting | None = None
        self.term = 1
        self.minutes, self.guests = MinutesPage(house.say), GuestTable(house.say)
        self.pictures = PicturesPage(house)
        self._stack = QStackedWidget()
        self._state, self._told = row(gap=0), Elided(role="soft")
        self._telling = QTimer(self, singleShot=True, interval=_PAUSE)
        self._telling.timeout.connect(self.kept)
        self._build()

    def _build(self) -> None:
        say = self._say
        self.terms = Segments([say(words) for words in TERMS], self._turn_term)
        self.pages = Segments([say(words) for words in PAGES], self._turn_page)
        self.finish = button(say(FINISH), self._finish, kind="primary")
        self.reopen = button(say(REOPEN), self._reopen, picture="edit")
        self.pages.by_keys(self, self.turn_to, say(TURN))
        head = row(self.terms, self.pages, self._state, self._told, self.reopen, self.finish, gap=10)
        head.setStretch(3, 1)
        for page in (self.minutes, self._guests_page(), self.pictures):
            self._stack.addWidget(page)
        whole = column(head, self._stack, gap=10)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.minutes.wanted.connect(self._keep)
        self.minutes.offered.clicked.connect(self._offer)
        self.guests.written.connect(self._keep_guest)
        self.pictures.kept.connect(self._again)
        self.guests.refused.connect(self._refused)

    def _refused(self, words: Words | None) -> None:
        """What was written in a cell cannot stand."""
        if words:
            self._house.messages.tell(words, "bad")

    def _guests_page(self) -> QWidget:
        self.rest = button("", self._nobody_else)
        made, paper = QWidget(), Card(margin=1)
        paper.add(self.guests)
        line = row(paragraph(self._say(LEGEND), "soft"), self.rest, gap=12)
        line.setStretch(0, 1)
        made.setLayout(column(line, paper, gap=8))
        return made

    def put(self, classroom: Classroom) -> None:
        """The meeting of the term of today, or of the one that was looked at."""
        if classroom != self.classroom:
            self.classroom, self.term = classroom, self._term_of_today()
        self.terms.choose(self.term - 1)
        self._read()

    def _term_of_today(self) -> int:
        terms = school.terms(self._house.desk)
        begun = [one.number for one in terms if one.starts and one.starts <= self._house.desk.today]
        return min(max(begun, default=1), len(TERMS))

    def _read(self) -> None:
        self.sitting = here = meetings.sitting(self._house.desk, self.room.id, self.term)
        may = self._house.may("service", "meetings.keep")
        locked = here.done or not may
        self.minutes.put(here.meeting, locked=locked)
        self.guests.rows.names_hidden = self._house.names_hidden
        self.guests.show_rows(here.rows, locked=locked)
        self.pictures.put(self.room.id, here.meeting.id, here.pictures, locked=locked)
        self.minutes.offered.setVisible(may and not here.stored and here.earlier is not None)
        if here.earlier:
            words = OFFER.with_(term=here.earlier.term, year=here.earlier_year)
            self.minutes.offered.setText(self._say(words))
        self.finish.setVisible(may and not here.done)
        self.reopen.setVisible(may and here.done)
        self._tell()

    def _tell(self) -> None:
        """The state, who came so far, how many photos there are."""
        here, say = self.sitting, self._say
        if here is None:
            return
        clear(self._state)
        words, tone = (DONE, "good") if here.done else (DRAFT, "warn") if here.stored else (NONE, "quiet")
        self._state.addWidget(Badge(say(words), tone))
        came = self._came(here)
        self._told.put(say(LEFT.with_(came=came, count=here.unmarked) if here.unmarked else came))
        self.rest.setText(say(REST.with_(count=here.unmarked)))
        self.rest.setVisible(0 < here.unmarked < len(here.rows) and not self.guests.locked)

    def _came(self, here: Sitting) -> Words:
        tally = here.came
        return CAME.with_(done=tally.done, of=tally.of, percent=f"{tally.percent or 0:.0f}")

    @property
    def dirty(self) -> bool:
        return self.minutes.dirty

    def store(self) -> bool:
        """Keep the minutes, and the cell that is being written."""
        self.guests.commit()
        if self._telling.isActive():
            self._telling.stop()
            self.kept.emit()
        return not self.minutes.dirty or self._write()

    def _write(self) -> bool:
        wrong = next(iter(self.minutes.form.problems()), "")
        if wrong:
            self.pages.choose(_MINUTES)
            self.minutes.form.focus(wrong)
            return False
        desk, shown = self._house.desk, self.minutes.shown
        return self._house.attempt(
            lambda: meetings.keep(desk, self.minutes.value(), shown), self._written
        )

    def _written(self, meeting: Meeting) -> None:
        if self.sitting:
            self.sitting = replace(self.sitting, meeting=meeting, stored=True)
        self.minutes.put(meeting, locked=False)
        self.minutes.offered.hide()
        self._tell()
        self.kept.emit()

    def _keep(self) -> None:
        if self._write():
            self._house.messages.tell(KEPT)

    def _keep_guest(self, guest: MeetingGuest) -> None:
        """Kept behind the window, so that keying never waits for the disk."""
        here, desk = self.sitting, self._house.desk
        if here is None:
            return
        shown = [one.guest for one in here.rows if one.guest.id == guest.id]
        rows = tuple(replace(one, guest=guest) if one.guest.id == guest.id else one for one in here.rows)
        self.sitting = here = replace(here, rows=rows, stored=True)
        self._tell()
        meeting = here.meeting

        def work() -> BaseException | None:
            try:
                meetings.keep_guests(desk, meeting, [guest], shown)
            except (CareError, StorageTrouble) as problem:
                return problem
            return None

        self._house.quiet.run(work, self._kept_guest)

    def _kept_guest(self, problem: BaseException | None) -> None:
        if problem:
            self._house.messages.trouble(problem)
            self._read()
        else:
            self._telling.start()

    def _nobody_else(self) -> None:
        """Nobody came for the children who are not marked yet."""
        here = self.sitting
        if here is None:
            return
        shown = [one.guest for one in here.rows if one.guest.came is None]
        open_ = [replace(one, came=False) for one in shown]
        desk, meeting = self._house.desk, here.meeting
        if self._house.attempt(lambda: meetings.keep_guests(desk, meeting, open_, shown)):
            self._again()
            self.guests.setFocus()

    def _offer(self) -> None:
        here = self.sitting
        if here and here.earlier:
            self.minutes.offer(here.earlier)
            self.pages.choose(_MINUTES)
            self.minutes.settle()
            words = OFFERED.with_(term=here.earlier.term, year=here.earlier_year)
            self._house.messages.tell(words, "quiet")

    def _finish(self) -> None:
        if self.store():
            desk, room, term = self._house.desk, self.room.id, self.term
            self._house.attempt(lambda: meetings.finish(desk, room, term), lambda done: self._finished())

    def _finished(self) -> None:
        self._again()
        if self.sitting:
            self._house.messages.tell(FINISHED.with_(came=self._came(self.sitting)))

    def _reopen(self) -> None:
        desk, room, term = self._house.desk, self.room.id, self.term
        if self._house.attempt(lambda: meetings.reopen(desk, room, term)):
            self._again()
            self._house.messages.tell(REOPENED)

    def _again(self) -> None:
        """Look again after something was kept."""
        self.store()
        self._read()
        self.kept.emit()

    def _turn_term(self, place: int) -> None:
        if place + 1 == self.term or self.classroom is None:
            return
        if self.store():
            self.term = place + 1
            self._read()
        else:
            self.terms.choose(self.term - 1)

    def _turn_page(self, place: int) -> None:
        self.store()
        self._stack.setCurrentIndex(place)

    def turn_to(self, place: int) -> None:
        """To the minutes (0), who came (1) or the photos (2)."""
        self.pages.choose(place)
        self.settle()

    def settle(self) -> None:
        page = self._stack.currentIndex()
        (self.minutes.settle, self.guests.setFocus, self._first_frame)[page]()

    def _first_frame(self) -> None:
        if self.pictures.frames:
            self.pictures.frames[-1].setFocus()

    def papers(self) -> list[Paper]:
        of_term = Choice(room=self.room.name, round=self.term)
        keys = ("meeting-minutes", "meeting-attendance", "meeting-invitation")
        return [Paper(key, of_term) for key in keys]
