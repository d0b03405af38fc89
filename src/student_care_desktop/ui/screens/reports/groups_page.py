"""Kept groups: the own groups with how many are in each, their conditions, the children; paper and Excel."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.papers import Choice, ClassRow
from student_care_desktop.domain.saved_groups import Wanted
from student_care_desktop.domain.words import mark
from student_care_desktop.services import saved_groups
from student_care_desktop.services.saved_groups import Kept
from student_care_desktop.ui.furniture import Card, button, column, heading, row, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.paperwork import Paperwork
from student_care_desktop.ui.screens.matrix.lists import children_page
from student_care_desktop.ui.screens.reports.conditions import Conditions
from student_care_desktop.ui.tables import Align, Column, TableView

__all__ = ["GroupsPage"]

GROUPS = mark("SavedGroup", "Groups kept")
EMPTY = mark("SavedGroup", "No group yet. Choose conditions, write a name, and keep it.")
CHILDREN = mark("SavedGroup", "Children of the group")
NOBODY = mark("SavedGroup", "Nobody fits these conditions.")
COUNT, OF_GROUP = mark("SavedGroup", "Children"), mark("SavedGroup", "Children: {count}")
NEW, KEEP = mark("SavedGroup", "New group"), mark("SavedGroup", "Keep")
REMOVE, PRINT, EXPORT = (
    mark("SavedGroup", "Remove"), mark("SavedGroup", "Print"), mark("SavedGroup", "Excel …"),
)
KEPT = mark("SavedGroup", "The group {name} is kept.")
KEEP_FIRST = mark("SavedGroup", "Keep the group first, then print it.")
HIDDEN = mark("SavedGroup", "Names are hidden now. Press F9 to show them first.")
SAVE, WORKBOOK = mark("SavedGroup", "Save the group"), mark("Reports", "Excel workbook")
FILE, SAVED = mark("SavedGroup", "group {name}.xlsx"), mark("Reports", "Saved as {name}.")
COLUMNS: tuple[Column[Kept], ...] = (
    Column(key="name", heading=GROUPS, value=lambda one: one.wanted.name),
    Column(key="count", heading=COUNT, value=lambda one: len(one.rows), align=Align.RIGHT, width=80),
)
_LEFT = 400


class GroupsPage(QWidget):
    """Groups and conditions at the left; at the right who fits what is chosen now, kept or not."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._stale = True
        self.table: TableView[Kept] = TableView(COLUMNS, house.say, GROUPS, EMPTY)
        self.conditions = Conditions(house)
        self.list, self.title = children_page(house, CHILDREN, NOBODY), heading("")
        say = self._say
        self.new = button(say(NEW), self.begin, picture="add")
        self.keep = button(say(KEEP), self.store, kind="primary", picture="save")
        self.remove = button(say(REMOVE), self.forget)
        self.paper = button(say(PRINT), self.look, picture="print")
        self.book = button(say(EXPORT), self.save, picture="table")
        self._build()
        self.table.chosen.connect(self._choose)
        self.conditions.changed.connect(self._count)

    def _build(self) -> None:
        groups = Card(margin=1)
        groups.add(self.table)
        form = Card(margin=12)
        form.add(scrolled(self.conditions), row(self.new, self.remove, None, self.keep))
        left = QWidget()
        left.setFixedWidth(_LEFT)
        both = column(groups, form, gap=10)
        both.setContentsMargins(0, 0, 0, 0)
        both.setStretch(0, 1)
        both.setStretch(1, 4)
        left.setLayout(both)
        head = row(self.title, None, self.book, self.paper)
        right = column(head, self.list, gap=8)
        right.setStretch(1, 1)
        whole = row(left, right, gap=14)
        whole.setStretch(1, 1)
        whole.setContentsMargins(0, 0, 0, 0)
        inner = QWidget()
        inner.setLayout(whole)
        inner.setFocusProxy(self.table)
        self.papers = Paperwork(self._house, inner)
        self.setLayout(column(self.papers))

    def settle(self) -> None:
        """The person comes to the page."""
        self.table.setFocus()
        if self._stale:
            self.look_again()

    def look_again(self) -> None:
        """Records moved: read again now, or when this is next seen."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.conditions.put(self.conditions.wanted())
            self._read()

    def _read(self) -> None:
        desk = self._house.desk
        self._house.work(lambda progress: saved_groups.groups(desk), self._put)

    def _put(self, kept: list[Kept]) -> None:
        self.table.put(kept)
        key = self.conditions.wanted().id
        self.table.choose(lambda one: one.wanted.id == key)
        self._count()

    def _choose(self, kept: Kept | None) -> None:
        self.remove.setEnabled(kept is not None)
        if kept and kept.wanted.id != self.conditions.wanted().id:
            self.conditions.put(kept.wanted)
            self._show(list(kept.rows))

    def _count(self) -> None:
        desk, wanted = self._house.desk, self.conditions.wanted()
        self._house.work(lambda progress: saved_groups.group_of(desk, wanted), self._show)

    def _show(self, rows: list[ClassRow]) -> None:
        self.list.put(rows, self._house.names_hidden)
        self.title.setText(self._say(OF_GROUP.with_(count=f"{len(rows):,}")))

    def begin(self) -> None:
        """A new group, which asks for nothing yet."""
        self.table.clearSelection()
        self.conditions.put(Wanted())
        self.conditions.name.setFocus()
        self._count()

    def store(self) -> None:
        """Keep what is chosen now."""
        desk, wanted = self._house.desk, self.conditions.wanted()
        if self._house.attempt(lambda: saved_groups.keep_group(desk, wanted)):
            self._house.messages.tell(KEPT.with_(name=wanted.name))
            self._read()

    def forget(self) -> None:
        """Remove the group that is chosen; taking back brings it again."""
        kept, desk = self.table.current(), self._house.desk
        if kept and self._house.attempt(lambda: saved_groups.remove_group(desk, kept.wanted.id)):
            self.begin()
            self._read()

    def look(self) -> None:
        """The group as it goes to paper."""
        wanted = self.conditions.wanted()
        if self._house.names_hidden:
            self._house.messages.tell(HIDDEN, "warn")
        elif all(one.wanted != wanted for one in self._kept()):
            self._house.messages.tell(KEEP_FIRST, "warn")
        else:
            self.papers.look_at("group-list", Choice(everyone=True, record=wanted.id), wanted.name)

    def _kept(self) -> list[Kept]:
        records = self.table.records
        return [records.record(at) for at in range(records.rowCount())]

    def save(self) -> None:
        """Ask where, and write the workbook there."""
        desk, wanted = self._house.desk, self.conditions.wanted()
        name = self._say(FILE.with_(name=wanted.name)).replace("/", "-")
        path = self._house.messages.save_file(SAVE, name, WORKBOOK, "*.xlsx")
        if path:
            self._house.work(
                lambda progress: saved_groups.export_group(desk, wanted, path),
                lambda _: self._house.messages.tell(SAVED.with_(name=path.name)),
            )
