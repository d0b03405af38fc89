"""The place of keying: which sheets, the grid, the second keying, the result of one child."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QStackedWidget, QWidget

from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.wording import answerable
from student_care_desktop.domain.words import mark
from student_care_desktop.services import school, sheets
from student_care_desktop.services.sheets import Grid, GridRow, Page
from student_care_desktop.services.wordings import wording_of
from student_care_desktop.ui.furniture import button, column, row
from student_care_desktop.ui.house import Changes, House, Scope
from student_care_desktop.ui.screens.keying.checks import Checks, DoubtsPage, rate_told, to_key_again
from student_care_desktop.ui.screens.keying.choosers import Choosers
from student_care_desktop.ui.screens.keying.entry import EntryTable
from student_care_desktop.ui.screens.keying.head import Head
from student_care_desktop.ui.screens.keying.nobody import Nobody
from student_care_desktop.ui.screens.keying.table import KeyTable
from student_care_desktop.ui.screens.keying.work import first_keying, second_keying

__all__ = ["KeyingRoom"]

PAGE_2 = mark("Keying", "Page 2 (F4)")
FINISH = mark("Keying", "Finish with gaps (F7)")
ASK_FINISH = mark("Keying", "Finish this sheet with its gaps?")
ASK_DETAIL = mark(
    "Keying",
    "Item {items} stays open and never counts as zero. A scale that needs it, and the total, will have no "
    "score. You can still key it later.",
)
FINISH_YES = mark("Keying", "Finish with gaps")
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
        self._again = False
        self._hidden = house.names_hidden
        self._build()
        self._connect()

    def _build(self) -> None:
        house, say = self._house, self._say
        self.head, self.choosers = Head(house), Choosers(say)
        self.second, self.gaps = button(say(PAGE_2), keys="F4"), button(say(FINISH), keys="F7")
        self.second.setCheckable(True)
        self.checks, self.doubts = Checks(say), DoubtsPage(say)
        self.table, self.entry, self.nobody = KeyTable(house), EntryTable(house), Nobody(house)
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(self.entry)
        self.body.addWidget(self.nobody)
        tools = row(self.choosers, None, self.second, self.gaps, gap=8)
        tools.setStretch(0, 4)
        tools.setStretch(1, 1)
        self._tools, page = QWidget(), QWidget()
        self._tools.setLayout(tools)
        whole = column(self.head, self._tools, self.checks, self.body, gap=10)
        whole.setStretch(3, 1)
        page.setLayout(whole)
        self.addWidget(page)
        self.addWidget(self.doubts)

    def _connect(self) -> None:
        self.choosers.chosen.connect(self._choose)
        self.second.clicked.connect(self._turn)
        self.gaps.clicked.connect(self._finish)
        self.head.key_again.connect(self._key_again)
        self.head.key_first.connect(self._key_first)
        self.head.to_workbook.connect(self._to_workbook)
        self.head.to_child.connect(self._to_child)
        self.checks.asked.connect(lambda: self.setCurrentWidget(self.doubts))
        self.doubts.left.connect(self._back)
        self.table.opened.connect(self._see_result)
        self.table.moved.connect(self._tell)
        self.table.grid.moved.connect(self._follow)
        self.entry.moved.connect(self._tell)
        self.entry.opened.connect(self._see_result)

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
        self._focus()

    def _focus(self) -> None:
        shown = self.body.currentWidget()
        if shown is self.entry:
            self.entry.focus_form()
        else:
            (self.table.grid if shown is self.table else self.nobody).setFocus()

    def on_changed(self, changes: Changes) -> None:
        if self.table.announcing or self.entry.announcing or self._only_names():
            return
        self._settle()
        same = self._room and self._room.id == self._house.scope.classroom
        if not (self._again and same):
            self._load(self._at())

    def _only_names(self) -> bool:
        """Whether no more happened than that names were hidden or shown."""
        hidden = self._house.names_hidden
        moved, self._hidden = self._hidden != hidden, hidden
        if moved:
            self.table.grid.hide_names(hidden)
            self.entry.hide_names(hidden)
        return moved

    def may_leave(self) -> bool:
        return self._settle() or self._house.messages.ask(ASK_LEAVE, LEAVE_DETAIL, LEAVE, danger=True)

    def _settle(self) -> bool:
        """Keep what is on the screen; whether all of it is kept."""
        return self.entry.settle() if self.body.currentWidget() is self.entry else self.table.settle()

    def _at(self) -> str:
        """The enrollment of the child before whom the person sits."""
        if self.body.currentWidget() is self.entry:
            return self.entry.here.child.enrollment.id if self.entry.here else ""
        return self.table.here.row.child.enrollment.id if self.table.here else ""

    def _load(self, at: str = "") -> None:
        """Read the page anew and stand at the enrollment ``at``; a second keying is over."""
        self._again = False
        desk, wanted = self._house.desk, self._house.scope.classroom
        self._room = next((one for one in school.classes(desk) if one.id == wanted), None)
        self.choosers.put(self._asked)
        page = self._page = sheets.grid(desk, self._room, self._asked) if self._room else None
        if page is None or not page.rows:
            self.nobody.tell(self._room)
            self.body.setCurrentWidget(self.nobody)
            self._tell()
        elif page.instrument.entry == "answers":
            self._offer_second(page)
            self._key(page, at)
        else:
            self.second.hide()
            self.head.offer_child(False)
            self.body.setCurrentWidget(self.entry)
            self.entry.load(page, at)
            self._tell()

    def _key(self, page: Grid, at: str) -> None:
        work = first_keying(self._house.desk, page, self._say, second_page=self.second.isChecked())
        wording = wording_of(self._house.desk, page.page.instrument, page.page.informant)
        self.table.load(work, wording, at)
        self.head.offer_child(answerable(page.instrument, wording))
        self.body.setCurrentWidget(self.table)
        self._tell()

    def _offer_second(self, page: Grid) -> None:
        """The second page is there where the paper has one, and open where somebody has begun it."""
        has = page.page.informant in page.instrument.supplements
        begun = any(row.sheet and row.sheet.supplement for row in page.rows)
        self.second.setVisible(has)
        self.second.setChecked(has and (begun or self.second.isChecked()))

    def _turn(self) -> None:
        """With or without the columns of the second page; what was keyed is kept first."""
        if self._room and self.table.here:
            self.table.settle()
            self._key(sheets.grid(self._house.desk, self._room, self._asked), self._at())
            self._focus()

    def _choose(self, page: Page) -> None:
        if self.may_leave():
            self._asked = page
            self.second.setChecked(False)
            self._load()
            self._focus()
        else:
            self.choosers.put(self._asked)

    def _key_again(self) -> None:
        """The sample, blind."""
        if self._room and self.table.settle():
            page = sheets.grid(self._house.desk, self._room, self._asked)
            self._again = True
            self.head.offer_child(False)
            self.table.load(second_keying(self._house.desk, page, to_key_again(page), self._say), None)
            self._tell()
            self._focus()

    def _key_first(self) -> None:
        """Back to the whole class, and what the second keying showed."""
        if self.table.settle():
            self._load()
            rate = rate_told(self._page) if self._page else None
            if rate:
                self._house.messages.tell(rate)
            self._focus()

    def _see_result(self, one: GridRow) -> None:
        """The result of a child, and from there back to its row."""
        place = one.child.enrollment
        way = ("keying", (place.classroom_id, self._asked, place.id))
        self._house.go("results", (one.child.student.id, self._asked.instrument, self._asked.round, way))

    def _to_workbook(self) -> None:
        self._house.go("sheets-file", (self._room.id, self._asked) if self._room else None)

    def _to_child(self) -> None:
        self._house.go("selfreport", (self._at(), self._asked))

    def _tell(self) -> None:
        """Heading and counts as they are now."""
        page, room = self._page, self._room
        self._tools.setVisible(not self._again)
        self.gaps.setVisible(self.body.currentWidget() is self.table)
        if page is None or room is None or self._again:
            self.checks.put(None)
        if page is None or room is None:
            self.head.put_nothing()
        elif self._again:
            lines = self.table.pad.lines
            self.head.put_again(page, sum(bool(one.sheet and one.sheet.again) for one in lines), len(lines))
        else:
            shown = Grid(page.page, page.instrument, page.reading, tuple(self._rows(page)))
            self.head.put_first(shown, room.name)
            self.doubts.put(self.checks.put(shown))
        self._follow()

    def _rows(self, page: Grid) -> list[GridRow]:
        """The rows as they are kept by now."""
        shown = self.body.currentWidget()
        if shown is self.table:
            return [line.row for line in self.table.pad.lines]
        return self.entry.rows() if shown is self.entry else list(page.rows)

    def _follow(self) -> None:
        """Whether the row of the hand can be finished with its gaps."""
        here = self.table.here if self.body.currentWidget() is self.table and not self._again else None
        open_ = bool(here and here.begun and here.missing)
        if self.gaps.isEnabled() is not open_:
            self.gaps.setEnabled(open_)

    def _finish(self) -> None:
        here = self.table.here
        if not here or not self.table.settle():
            return
        place, items = here.row.child.enrollment, ", ".join(map(str, here.missing))
        if self._house.messages.ask(ASK_FINISH, ASK_DETAIL.with_(items=items), FINISH_YES):
            self._house.attempt(
                lambda: sheets.finish(self._house.desk, self._asked, place), lambda _: self._load(place.id)
            )
