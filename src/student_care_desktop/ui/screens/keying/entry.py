"""Scores and results that were found elsewhere: a child at the left, its boxes and choices at the right."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from student_care_desktop.domain.fields import Field
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import sheets
from student_care_desktop.services.sheets import Grid, GridRow
from student_care_desktop.ui.forms.form import FieldBox
from student_care_desktop.ui.furniture import Card, Elided, button, clear, column, paragraph, row, scrolled
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.keying.facts import entered_in, fields_of_tool, split
from student_care_desktop.ui.screens.keying.telling import norms_told
from student_care_desktop.ui.tables import Align, Column, Ink, TableView
from student_care_desktop.ui.urgent import tell_urgent

__all__ = ["EntryTable"]

NO = mark("Keying", "No.")
CHILD = mark("Keying", "Child")
STATE = mark("Keying", "State")
NOTED = mark("Keying", "noted")
OPEN = mark("Keying", "open")
CHILDREN = mark("Keying", "Children")
EMPTY = mark("Keying", "Nobody studies here.")
OF_CHILD = mark("Keying", "No. {no} {name}")
HIDDEN = mark("Keying", "No. {no}")
NEXT = mark("Keying", "Keep, next child (Ctrl+Enter)")
SEE = mark("Keying", "Result (F2)")
HOW = mark("Keying", "Write what stands on the paper. Leave empty what is not known.")
NO_LEVEL = mark("Keying", "The school has not entered cut-offs yet, so a score alone gives no level.")
WRONG = mark("Keying", "Something in these boxes cannot be right. This child was not kept.")
SECRET = mark("Keying", "Few may see these results: they stand in no list of the class and in no export.")


def _state(row: GridRow) -> Words:
    return NOTED if row.sheet and row.sheet.status == DONE else OPEN


COLUMNS: tuple[Column[GridRow], ...] = (
    Column(key="no", heading=NO, value=lambda one: one.child.enrollment.no, width=56, align=Align.MIDDLE),
    Column(
        key="name", heading=CHILD, value=lambda one: one.child.student.name, private=True,
        after=lambda one: f"({one.child.student.nickname})" if one.child.student.nickname else "",
    ),
    Column(
        key="state", heading=STATE, value=_state, width=92, ink=Ink.BADGE, align=Align.MIDDLE, found=False,
        tone=lambda one: "good" if _state(one) is NOTED else "",
    ),
)


class EntryTable(QWidget):
    """Enters one page; a child that is left is kept if anything was changed."""

    opened = Signal(object)
    """GridRow whose result is wanted."""
    moved = Signal()
    """Something was kept."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house, self._say = house, house.say
        self._page: Grid | None = None
        self._fields: dict[str, Field] = {}
        self._here: GridRow | None = None
        self._loaded: dict[str, Any] = {}
        self.boxes: dict[str, FieldBox] = {}
        self.announcing = False
        self._build()

    def _build(self) -> None:
        say = self._say
        self.list = TableView(COLUMNS, say, CHILDREN, EMPTY)
        paper = Card(margin=1)
        paper.add(self.list)
        self._name, self._notes = Elided(role="heading"), column(gap=2)
        self._form = QGridLayout()
        self._form.setHorizontalSpacing(18)
        self._form.setVerticalSpacing(8)
        self._form.setColumnStretch(0, 1)
        self._form.setColumnStretch(1, 1)
        self.next = button(say(NEXT), self.step, kind="primary", keys="Ctrl+Return")
        self.see = button(say(SEE), self._see, keys="F2")
        inside = QWidget()
        inside.setLayout(column(self._form, self._notes, None, gap=12))
        sheet = Card()
        sheet.add(self._name, paragraph(say(HOW), "soft"), scrolled(inside), row(None, self.see, self.next))
        both = row(paper, sheet, gap=14)
        both.setStretch(0, 2)
        both.setStretch(1, 3)
        self.setLayout(both)
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.focus_form)

    def load(self, page: Grid, at: str = "") -> None:
        """Enter ``page``; begin with the enrollment ``at``, or with the first child who is open."""
        self._page, self._here = page, None
        self._fields = fields_of_tool(page.instrument)
        self._lay_out()
        self.list.records.hide_names(self._house.names_hidden)
        self.list.put(page.rows)
        first = next((one for one in page.rows if one.child.enrollment.id == at), None)
        first = first or next((one for one in page.rows if _state(one) is OPEN), page.rows[0])
        self.list.choose(lambda one: one is first)

    def _lay_out(self) -> None:
        """The boxes of this instrument, two side by side."""
        clear(self._form)
        clear(self._notes)
        self.boxes = {key: FieldBox(field, self._say) for key, field in self._fields.items()}
        for place, (key, box) in enumerate(self.boxes.items()):
            self._form.addWidget(box, place // 2, place % 2, Qt.AlignmentFlag.AlignTop)
            box.input.editor.installEventFilter(self)
            if isinstance(box.input.editor, QComboBox):
                box.input.editor.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.input.changed.connect(lambda key=key: self._check(key))
        for words in self._about():
            self._notes.addWidget(paragraph(self._say(words), "soft"))

    def _about(self) -> list[Words]:
        assert self._page is not None  # noqa: S101
        tool, norms = self._page.instrument, self._page.reading.norms
        scored = any(scale.limits for scale in tool.main.scales)
        told = [norms_told(norms)] if norms.cuts else [NO_LEVEL] if scored else []
        return [*told, SECRET] if tool.restricted or tool.guarded else told

    def _check(self, key: str) -> None:
        box = self.boxes[key]
        box.show_problem(box.input.problem())

    def _chosen(self, one: GridRow | None) -> None:
        """Another child: the one before is kept first, or stays where something is wrong."""
        if one is None or (self._here and one.child is self._here.child):
            return
        if self._here and not self._keep():
            before = self._here
            self.list.choose(lambda row: row.child is before.child)
            return
        self._show(one)

    def _show(self, one: GridRow) -> None:
        self._here = one
        self._loaded = entered_in(one.sheet, self._fields)
        for key, box in self.boxes.items():
            box.input.put(self._loaded[key])
            self._check(key)
        no, name = one.child.enrollment.no or "–", one.child.student.name
        words = HIDDEN.with_(no=no) if self._house.names_hidden else OF_CHILD.with_(no=no, name=name)
        self._name.put(self._say(words))

    @property
    def here(self) -> GridRow | None:
        """The child whose boxes are shown."""
        return self._here

    def focus_form(self, *_: object) -> None:
        """To the first box."""
        next(iter(self.boxes.values())).input.editor.setFocus()

    def _see(self) -> None:
        if self._here and self.settle():
            self.opened.emit(self._here)

    def step(self) -> None:
        """Keep this child and go to the next one."""
        rows = self.list.records.records
        place = next((at for at, one in enumerate(rows) if self._here and one.child is self._here.child), 0)
        if place + 1 < len(rows):
            following = rows[place + 1]
            self.list.choose(lambda one: one.child is following.child)
        else:
            self._keep()
        self.focus_form()

    def settle(self) -> bool:
        """Keep what is on the screen; whether all of it is kept."""
        return self._here is None or self._keep()

    def _read(self) -> Mapping[str, Any] | None:
        """What stands in the boxes; None where something is wrong."""
        if any(box.input.problem() for box in self.boxes.values()):
            return None
        return {key: box.input.value() for key, box in self.boxes.items()}

    def _keep(self) -> bool:
        values, here, page = self._read(), self._here, self._page
        if values is None:
            self._house.messages.tell(WRONG, "bad")
            return False
        if here is None or page is None or values == self._loaded:
            return True
        place, kept = here.child.enrollment, split(values)
        return self._house.attempt(
            lambda: sheets.keep_entered(self._house.desk, page.page, place, *kept), self._kept
        )

    def _kept(self, sheet: Sheet) -> None:
        assert self._here is not None  # noqa: S101
        new = GridRow(self._here.child, sheet)
        self._here, self._loaded = new, entered_in(sheet, self._fields)
        rows = [new if one.child is new.child else one for one in self.list.records.records]
        self.list.chosen.disconnect(self._chosen)
        self.list.records.put(rows)
        self.list.choose(lambda one: one is new)
        self.list.chosen.connect(self._chosen)
        self.announcing = True
        self._house.changed.emit(Changes(frozenset({Sheet, UrgentCase})))
        self.announcing = False
        self.moved.emit()
        tell_urgent(self._house, sheet.enrollment_id, source=sheet.id)

    def rows(self) -> list[GridRow]:
        """Every child as it is kept by now."""
        return self.list.records.records

    def hide_names(self, hidden: bool) -> None:
        """Veil the names."""
        self.list.records.hide_names(hidden)
        if self._here:
            self._show(self._here)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another place, or the lock: what can be kept is kept."""
        if self._here and self._read() is not None:
            self._keep()
        super().hideEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter goes from box to box, and from the last one to the next child."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.modifiers():
            return False
        editors = [box.input.editor for box in self.boxes.values()]
        place = next((at for at, editor in enumerate(editors) if editor is watched), -1)
        if place + 1 < len(editors):
            editors[place + 1].setFocus()
        else:
            self.step()
        return True
