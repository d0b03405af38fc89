"""The place of keying: which sheets, the grid, the second keying, the result of one child."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLayout, QPushButton, QStackedWidget, QWidget

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school, sheets
from student_care_desktop.services.sheets import Grid, GridRow, Page
from student_care_desktop.services.wordings import wording_of
from student_care_desktop.ui.furniture import Elided, button, column, row
from student_care_desktop.ui.house import Changes, House, Scope
from student_care_desktop.ui.screens.keying.checks import AGAIN, Checks, DoubtsPage, rate_told, to_key_again
from student_care_desktop.ui.screens.keying.choosers import Choosers
from student_care_desktop.ui.screens.keying.nobody import Nobody
from student_care_desktop.ui.screens.keying.table import KeyTable
from student_care_desktop.ui.screens.keying.telling import (
    again_heading,
    again_subtitle,
    heading_of,
    subtitle_of,
)
from student_care_desktop.ui.screens.keying.work import first_keying, second_keying

__all__ = ["KeyingRoom"]

NOTHING_YET = mark("Keying", "Key answer sheets")
PAGE_2 = mark("Keying", "Page 2 (F4)")
FINISH = mark("Keying", "Finish with gaps (F8)")
ASK_FINISH = mark("Keying", "Finish this sheet with its gaps?")
ASK_DETAIL = mark(
    "Keying",
    "Item {items} stays open and never counts as zero. A scale that needs it, and the total, will have no "
    "score. You can still key it later.",
)
FINISH_YES = mark("Keying", "Finish with gaps")
EXCEL = mark("Keying", "Excel out and in")
TO_FIRST = mark("Keying", "End the second keying")
ASK_LEAVE = mark("Keying", "Leave although rows are not kept?")
LEAVE_DETAIL = mark("Keying", "The rows marked “not kept” are only on the screen and will be lost.")
LEAVE = mark("Keying", "Leave and lose them")
_USUAL = Page("sdq", "teacher", 1)


class KeyingRoom(QStackedWidget):
    """Visited with ``(classroom_id, Page, enrollment_id or "")``, or None for the chosen class."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._asked = _USUAL
        self._room: Classroom | None = None
        self._page: Grid | None = None
        self._hidden = house.names_hidden
        self._again = False
        self._build()

    def _build(self) -> None:
        say = self._say
        self.title, self.subtitle = Elided(role="title"), Elided(role="soft")
        self.choosers = Choosers(say)
        self.second = button(say(PAGE_2), self._turn, keys="F4")
        self.second.setCheckable(True)
        self.gaps = button(say(FINISH), self._finish, keys="F8")
        self.again = button("", self._key_again)
        self.first = button(say(TO_FIRST), self._key_first, picture="left")
        self.checks, self.doubts = Checks(say), DoubtsPage(say)
        self.table = KeyTable(self._house)
        self.nobody = Nobody(self._house)
        head = row(column(self.title, self.subtitle, gap=0), self.again, self.first, *self._doors(), gap=10)
        head.setStretch(0, 1)
        tools = row(self.choosers, None, self.second, self.gaps, gap=8)
        tools.setStretch(0, 4)
        tools.setStretch(1, 1)
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(self.nobody)
        self._tools, page = _holding(tools), QWidget()
        page.setLayout(column(head, self._tools, self.checks, self.body, gap=10))
        page.layout().setStretch(3, 1)  # type: ignore[union-attr]
        self.addWidget(page)
        self.addWidget(self.doubts)
        self.checks.asked.connect(lambda: self.setCurrentWidget(self.doubts))
        self.doubts.left.connect(self._back)
        self.choosers.chosen.connect(self._choose)
        self.table.moved.connect(self._tell)
        self.table.grid.moved.connect(self._follow)

    def _doors(self) -> list[QPushButton]:
        house = self._house
        if not house.has("sheets-file"):
            return []
        return [button(self._say(EXCEL), self._to_workbook, picture="table")]

    def _to_workbook(self) -> None:
        """The same page as a workbook, out and back."""
        self._house.go("sheets-file", (self._room.id, self._asked) if self._room else None)

    def visit(self, thing: Any) -> None:
        """Come in; see the class."""
        at = ""
        if thing is not None:
            classroom, asked, at = thing
            if asked != self._asked:
                self._asked = asked
                self.second.setChecked(False)
            if classroom != self._house.scope.classroom:
                self._house.choose(Scope(self._house.scope.year, classroom))
        self._load(at)
        self._back()

    def _back(self) -> None:
        """To the grid."""
        self.setCurrentIndex(0)
        (self.table.grid if self.body.currentWidget() is self.table else self.nobody).setFocus()

    def on_changed(self, changes: Changes) -> None:
        if self.table.announcing or self._only_names():
            return
        self.table.settle()
        here, same = self.table.here, self._room and self._room.id == self._house.scope.classroom
        if not (self._again and same):
            self._load(here.row.child.enrollment.id if here else "")

    def _only_names(self) -> bool:
        """Whether no more happened than that names were hidden or shown."""
        hidden = self._house.names_hidden
        moved, self._hidden = self._hidden != hidden, hidden
        self.table.grid.hide_names(hidden)
        return moved

    def may_leave(self) -> bool:
        return self.table.settle() or self._house.messages.ask(ASK_LEAVE, LEAVE_DETAIL, LEAVE, danger=True)

    def _load(self, at: str = "") -> None:
        """Read the page anew and stand at the enrollment ``at``; a second keying is over."""
        self._again = False
        desk, wanted = self._house.desk, self._house.scope.classroom
        self._room = next((one for one in school.classes(desk) if one.id == wanted), None)
        self.choosers.put(self._asked)
        self._page = sheets.grid(desk, self._room, self._asked) if self._room else None
        if self._page is None or not self._page.rows:
            self.nobody.tell(self._room)
            self.body.setCurrentWidget(self.nobody)
            self._tell()
            return
        self._offer_second(self._page)
        self._key(self._page, at)

    def _key(self, page: Grid, at: str) -> None:
        work = first_keying(self._house.desk, page, self._say, second_page=self.second.isChecked())
        self.table.load(work, wording_of(self._house.desk, page.page.instrument, page.page.informant), at)
        self.body.setCurrentWidget(self.table)
        self._tell()

    def _key_again(self) -> None:
        """The sample, blind."""
        if self._page and self.table.settle():
            page = sheets.grid(self._house.desk, self._known_room, self._asked)
            self._again = True
            self.table.load(second_keying(self._house.desk, page, to_key_again(page), self._say), None)
            self._tell()
            self.table.grid.setFocus()

    def _key_first(self) -> None:
        """Back to the whole class, and what the second keying showed."""
        if self.table.settle():
            self._load()
            rate = rate_told(self._page) if self._page else None
            if rate:
                self._house.messages.tell(rate)
            self.table.grid.setFocus()

    def _offer_second(self, page: Grid) -> None:
        """The second page is there where the paper has one, and open where somebody has begun it."""
        has = page.page.informant in page.instrument.supplements
        if self.second.isHidden() is has:
            self.second.setVisible(has)
        begun = any(row.sheet and row.sheet.supplement for row in page.rows)
        self.second.setChecked(has and (begun or self.second.isChecked()))

    def _turn(self) -> None:
        """With or without the columns of the second page; what was keyed is kept first."""
        if self._page and self.table.here:
            self.table.settle()
            at = self.table.here.row.child.enrollment.id
            self._key(sheets.grid(self._house.desk, self._known_room, self._asked), at)
            self.table.grid.setFocus()

    @property
    def _known_room(self) -> Classroom:
        assert self._room is not None  # noqa: S101
        return self._room

    def _choose(self, page: Page) -> None:
        if self.may_leave():
            self._asked = page
            self.second.setChecked(False)
            self._load()
            self.table.grid.setFocus()
        else:
            self.choosers.put(self._asked)

    def _tell(self) -> None:
        """Heading and counts as they are now."""
        page, room = self._page, self._room
        for each in (self.second, self.gaps):
            each.setEnabled(bool(page and page.rows))
        self._tools.setVisible(not self._again)
        self.first.setVisible(self._again)
        if page is None or room is None:
            self.title.put(self._say(NOTHING_YET))
            self.subtitle.put("")
            self.again.hide()
            self.checks.put(None)
        elif self._again:
            self._tell_again(page)
        else:
            self._tell_first(page, room)

    def _tell_first(self, page: Grid, room: Classroom) -> None:
        shown = Grid(page.page, page.instrument, page.reading, tuple(self._rows(page)))
        self.title.put(self._say(heading_of(page, self._house.scope.year)))
        self.subtitle.put(self._say(subtitle_of(shown, room.name)))
        wanted = to_key_again(shown)
        self.again.setVisible(bool(wanted))
        self.again.setText(self._say(AGAIN.with_(count=len(wanted))))
        self.again.setAccessibleName(self.again.text())
        self.doubts.put(self.checks.put(shown))
        self._follow()

    def _tell_again(self, page: Grid) -> None:
        """Nothing of the first keying, and no rate before the end."""
        lines = self.table.pad.lines
        done = sum(bool(line.sheet and line.sheet.again) for line in lines)
        self.title.put(self._say(again_heading(page, self._house.scope.year)))
        self.subtitle.put(self._say(again_subtitle(done, len(lines))))
        self.again.hide()
        self.checks.hide()
        self._follow()

    def _rows(self, page: Grid) -> list[GridRow]:
        """The rows as they are kept by now."""
        if self.body.currentWidget() is not self.table:
            return list(page.rows)
        return [line.row for line in self.table.pad.lines]

    def _follow(self) -> None:
        here = self.table.here if self._page else None
        open_ = bool(here and here.begun and here.missing and not self._again)
        if self.gaps.isEnabled() is not open_:
            self.gaps.setEnabled(open_)

    def _finish(self) -> None:
        here, messages = self.table.here, self._house.messages
        if not here or not self._page or not self.table.settle():
            return
        place, items = here.row.child.enrollment, ", ".join(map(str, here.missing))
        if messages.ask(ASK_FINISH, ASK_DETAIL.with_(items=items), FINISH_YES):
            self._house.attempt(
                lambda: sheets.finish(self._house.desk, self._asked, place), lambda _: self._load(place.id)
            )


def _holding(inner: QLayout) -> QWidget:
    made = QWidget()
    made.setLayout(inner)
    return made
