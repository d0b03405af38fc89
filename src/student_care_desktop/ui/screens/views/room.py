"""The room of teachers' views: a slip's code or a child first, then half a minute of keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from student_care_desktop.domain.counsel import VIEW_AREAS, VIEW_MARKS, TeacherView
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import printing, school, students, views
from student_care_desktop.services.printing import Choice
from student_care_desktop.services.views import Slip
from student_care_desktop.ui.furniture import Card, Elided, button, column, label, row, scrolled, title
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.preview import Preview
from student_care_desktop.ui.screens.views.form import ViewForm
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.turning import turn_to_class_of
from student_care_desktop.ui.veiled import DOTS

__all__ = ["ViewsRoom"]

TITLE = mark("Views", "Teachers' views")
ABOUT = mark("Views", "Type the code of a slip that came back, or choose a child and write your own view.")
CODE, FIND = mark("Views", "Code of the slip"), mark("Views", "Open slip")
LIST, EMPTY = mark("Conduct", "Children"), mark("Conduct", "Nobody studies in this class.")
SEEN, NONE = mark("Views", "What teachers said"), mark("Views", "No view of this child has come back yet.")
ASK = mark("Views", "Ask these teachers (one a line: name, subject)")
MAKE, PRINT = mark("Views", "Make slips"), mark("Views", "Print slips")
MADE = mark("Views", "{count} slips are made. Print them and hand them out.")
SAVED = mark("Views", "Kept. The next code, please.")
CHILD = mark("Conduct", "No. {no} {name}")
NOBODY = mark("Conduct", "Choose a child at the left.")
CHILDREN: tuple[Column[ClassRow], ...] = (
    Column(
        key="no", heading=mark("Enrollment", "No. in class"), width=58, align=Align.MIDDLE,
        value=lambda one: one.enrollment.no,
    ),
    Column(
        key="name", heading=mark("Conduct", "Name"), private=True, value=lambda one: one.student.name,
        after=lambda one: one.student.nickname,
    ),
)


def _said(one: TeacherView) -> str:
    """3 · 1 · – · 2 in the order of the lines."""
    return " · ".join(str(one.seen.get(key, "–")) for key, _ in VIEW_AREAS)


VIEWS: tuple[Column[TeacherView], ...] = (
    Column(
        key="day", heading=mark("View", "Date"), width=88, order=lambda one: str(one.day),
        value=lambda one: short_day(one.day) if one.day else "",
    ),
    Column(key="teacher", heading=mark("View", "Teacher"), value=lambda one: one.teacher, width=150),
    Column(key="marks", heading=mark("View", "Marks"), value=_said, width=110, align=Align.MIDDLE),
    Column(
        key="words", heading=mark("Views", "Words"), ink=Ink.SOFT,
        value=lambda one: " / ".join(part for part in (one.good, one.worry) if part),
    ),
)
LEGEND = mark("Views", "In this order: {areas}. {marks}")


class ViewsRoom(QStackedWidget):
    """``visit(enrollment_id)`` chooses a child."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        say = self._say
        self._asks = house.may("service", "views.ask_views")
        self.code, self.names = QLineEdit(), QPlainTextEdit()
        self.code.setAccessibleName(say(CODE))
        self.code.setPlaceholderText(say(CODE))
        self.code.setMaximumWidth(200)
        self.code.returnPressed.connect(self._find)
        self.names.setAccessibleName(say(ASK))
        self.names.setFixedHeight(76)
        self.names.setTabChangesFocus(True)
        self.table: TableView[ClassRow] = TableView(CHILDREN, say, LIST, EMPTY)
        self.seen: TableView[TeacherView] = TableView(VIEWS, say, SEEN, NONE)
        self.seen.setMinimumHeight(140)
        self.form, self.name = ViewForm(say), Elided()
        self.preview = Preview(house, printing.save_pdf)
        self.preview.closed.connect(self._back)
        self._build()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(lambda one: self.form.focus())
        self.form.kept.connect(self._keep)

    def _build(self) -> None:
        say = self._say
        self.name.setProperty("role", "heading")
        areas = " · ".join(say(words) for _, words in VIEW_AREAS)
        marks = " ".join(f"{key} {say(words)}" for key, words in VIEW_MARKS)
        left, side, self._asking = Card(margin=1), Card(), QWidget()
        left.add(self.table)
        self.make = button(say(MAKE), self._ask, picture="add")
        self.print = button(say(PRINT), self._print, picture="print")
        self._asking.setLayout(column(
            label(say(ASK), "label"), self.names, row(self.make, self.print, None), gap=6
        ))
        legend = label(say(LEGEND.with_(areas=areas, marks=marks)), "small")
        side.add(self.name, self.form, self.seen, legend, self._asking)
        self._asking.setVisible(self._asks)  # not before: alone it would be a window of its own
        both = row(left, scrolled(side), gap=16)
        both.setStretch(0, 4)
        both.setStretch(1, 7)
        find = row(self.code, button(say(FIND), self._find, picture="search"), gap=8)
        head = row(column(title(say(TITLE)), label(say(ABOUT), "soft"), gap=0), None, gap=12)
        if self._asks:
            head.addLayout(find)
        whole = column(head, both, gap=14)
        whole.setStretch(1, 1)
        self._page = QWidget()
        self._page.setLayout(whole)
        self.addWidget(self._page)
        self.addWidget(self.preview)

    def visit(self, thing: Any) -> None:
        """Come in; ``thing`` is the enrollment of a child, or None to begin with a code."""
        turn_to_class_of(self._house, str(thing or ""))
        self._load(str(thing or ""))
        (self.form.focus if thing else self.code.setFocus if self._asks else self.table.setFocus)()

    def on_changed(self, changes: Changes) -> None:
        here = self.table.current()
        self._load(here.enrollment.id if here else "")

    def may_leave(self) -> bool:
        return True

    def _room(self) -> Classroom | None:
        rooms = school.classes(self._house.desk)
        wanted = [one for one in rooms if one.id == self._house.scope.classroom]
        return next(iter([*wanted, *rooms]), None)

    def _load(self, enrollment_id: str) -> None:
        room = self._room()
        self.table.records.hide_names(self._house.names_hidden)
        rows = students.roster(self._house.desk, room, everybody=False) if room else []
        self.table.put(rows)
        if enrollment_id:  # nobody rather than somebody else
            self.table.setCurrentIndex(QModelIndex())
            self.table.choose(lambda one: one.enrollment.id == enrollment_id)
        self._show(self.table.current())

    def _show(self, here: ClassRow | None) -> None:
        self.name.put(self._called(here) if here else self._say(NOBODY))
        self.form.setEnabled(here is not None)
        self._asking.setEnabled(here is not None)
        desk = self._house.desk
        self.seen.put(views.views_of(desk, here.enrollment.id) if here else ())
        if here:
            self.form.load(views.begin_view(desk, here.enrollment.id))

    def _called(self, here: ClassRow) -> str:
        name = DOTS if self._house.names_hidden else here.student.name
        return self._say(CHILD.with_(no=here.enrollment.no or "–", name=name))

    def _find(self) -> None:
        self._house.attempt(lambda: views.find_slip(self._house.desk, self.code.text()), self._found)

    def _found(self, slip: Slip) -> None:
        turn_to_class_of(self._house, slip.view.enrollment_id)
        self._load(slip.view.enrollment_id)
        name = DOTS if self._house.names_hidden else slip.student.name
        self.name.put(self._say(CHILD.with_(no=slip.no or "–", name=name)))
        self.form.setEnabled(True)
        self.form.load(slip.view)
        self.form.focus()

    def _keep(self, view: TeacherView, marks: Mapping[str, int]) -> None:
        self._house.attempt(lambda: views.keep_view(self._house.desk, view, marks), self._kept)

    def _kept(self, view: TeacherView) -> None:
        self._house.messages.tell(SAVED)
        self._house.changed.emit(Changes(frozenset({TeacherView})))
        self.code.clear()
        self.code.setFocus()

    def _ask(self) -> None:
        here = self.table.current()
        lines = [line.partition(",") for line in self.names.toPlainText().splitlines()]
        if here:
            asked = [(name.strip(), subject.strip()) for name, _, subject in lines]
            self._house.attempt(
                lambda: views.ask_views(self._house.desk, here.enrollment.id, asked), self._asked
            )

    def _asked(self, slips: list[Slip]) -> None:
        self.names.clear()
        self._house.messages.tell(MADE.with_(count=len(slips)))
        self.print.setFocus()

    def _print(self) -> None:
        here, desk = self.table.current(), self._house.desk
        if here:
            choice, name = Choice(child=here.student.id), f"{self._say(PRINT)} {here.student.number}"
            self._house.work(
                lambda progress: printing.drawn(desk, "view-slips", choice, progress=progress),
                lambda pdf: self._paper(pdf, name),
            )

    def _paper(self, pdf: bytes, name: str) -> None:
        self.setCurrentWidget(self.preview)
        self.preview.put(pdf, f"{name}.pdf", name)

    def _back(self) -> None:
        self.preview.clear()
        self.setCurrentWidget(self._page)
        self.table.setFocus()
