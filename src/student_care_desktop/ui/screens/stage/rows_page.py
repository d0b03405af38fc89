"""A page of rows, made from the flow alone: the table, and below it the fields of the row it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from student_care_desktop.domain.fields import Field, fields_of
from student_care_desktop.domain.flow import Answers, Page
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.ui.furniture import (
    Card,
    clear,
    column,
    heading,
    paragraph,
    repolish,
    scrolled,
    set_paragraph,
)
from student_care_desktop.ui.screens.stage.again import AgainStrip
from student_care_desktop.ui.screens.stage.choices import choices_of
from student_care_desktop.ui.screens.stage.columns import Split, split
from student_care_desktop.ui.screens.stage.here import StageHere
from student_care_desktop.ui.screens.stage.row_form import RowForm
from student_care_desktop.ui.wizards.page import PageView
from student_care_desktop.ui.wizards.rows import RowsTable

__all__ = ["RowsPage"]

KEYS = mark(
    "Stage room", "Insert adds · Ctrl+Delete takes out · Alt+Up and Alt+Down move · Space turns yes and no"
)
MORE_KEYS = mark("Stage room", "{keys} · F6 between table and fields")
LINE = mark("Stage room", "Line {number}")
NO_LINE = mark("Stage room", "No line yet. Press Insert.")
MOST = 600
_FRAME = 500
"""Points of the window beside the page."""
_LEAST = 560
_HEAD, _TALL = 34, 50
_MANY, _HIGH = 4, 680
"""More fields, or a lower window: they stand beside the table, not below."""
_TABLE, _PANE, _GAP = 5, 4, 10
"""Shares of the table and of the fields beside it, and what is between them."""


class RowsPage(PageView):
    """The answer is the tuple of rows."""

    def __init__(self, page: Page, here: StageHere) -> None:
        super().__init__()
        if page.record is None:
            raise TypeError(f"{page.key}: rows need a record")
        self._page, self._here, self._record = page, here, page.record
        self._form: RowForm | None = None
        self._filling = self._came = False
        self.again = AgainStrip(page, here, self.fill)
        self._fields = self._known_fields()
        self._split, self._beside = self._divided()
        self.table: RowsTable[Any] = RowsTable(self._record, self._split.columns, here.say, page.title, MOST)
        self.table.rows.make = self._new
        self.table.rows.locked = here.closed
        self._hint = paragraph("", "small")
        self._pane, self._number, self._below = Card(margin=12), heading(""), column(gap=0)
        self._pane.add(self._number, self._below)
        self._build()
        self._connect()

    def _divided(self) -> tuple[Split, bool]:
        """What stands in the table, and whether the other fields stand beside it or below."""
        fields, keys, say, size = self._fields, self._page.fields, self._here.say, self._here.size
        room = max(size.width() - _FRAME, _LEAST)
        whole = split(fields, keys, say, room)
        if not whole.below or (size.height() >= _HIGH and len(whole.below) <= _MANY):
            return whole, False
        return split(fields, keys, say, room * _TABLE // (_TABLE + _PANE) - _GAP), True

    def _known_fields(self) -> Mapping[str, Field]:
        return {**fields_of(self._record), **choices_of(self._here, self._page)}

    def _new(self) -> Any:
        """A row of this page: it has what all rows here have, and nothing else."""
        return self._record(**{name: values[0] for name, values in self._page.only.items()})

    def _build(self) -> None:
        beside = self._beside
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        both = QBoxLayout(way)
        both.setSpacing(_GAP)
        both.addWidget(self.table, _TABLE if beside else 3)
        both.addWidget(self._pane, _PANE if beside else 2)
        self._pane.body.setSpacing(6)
        self.table.setMinimumHeight(120)
        whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self.again)
        whole.addLayout(both, 1)
        whole.addWidget(self._hint)
        self._pane.setVisible(bool(self._split.below))
        tall = any("\n" in self._here.say(one.heading) for one in self._split.columns)
        self.table.horizontalHeader().setFixedHeight(_TALL if tall else _HEAD)
        self._say_keys()

    def _connect(self) -> None:
        self.table.changed.connect(self._written)
        self.table.refused.connect(self._refused)
        self.table.selectionModel().currentRowChanged.connect(lambda now, before: self._show_row())
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        QShortcut(QKeySequence("F6"), self, context=here).activated.connect(self._cross)

    def _say_keys(self) -> None:
        words = MORE_KEYS.with_(keys=KEYS) if self._split.below else KEYS
        repolish(self._hint, role="small")
        set_paragraph(self._hint, "" if self._here.closed else self._here.say(words))
        self._hint.setVisible(not self._here.closed)

    def enter(self, answers: Answers) -> None:
        rows = answers.get(self._page.key) or ()
        self._fields = self._known_fields()
        self.table.rows.take_fields(choices_of(self._here, self._page))
        self._make_form()
        if not self._came or tuple(rows) != self.table.value():
            self._put(rows)
        self._came = True
        self._show_row()
        self.again.offer(empty=not self.table.value())

    def _make_form(self) -> None:
        if not self._split.below:
            return
        clear(self._below)
        self._form = RowForm(
            self._record, self._split.below, self._here.say, self._fields, beside=self._beside
        )
        if self._here.closed:
            self._form.lock()
        self._form.changed.connect(lambda key: self._take())
        inner, lines = QWidget(), column(self._form, None)
        lines.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(lines)
        area = scrolled(inner)
        self._below.addWidget(area)
        area.show()

    def _put(self, rows: Sequence[Any]) -> None:
        self._filling = True
        self.table.put(rows)
        self._filling = False

    def fill(self, rows: Sequence[Any]) -> None:
        """Put rows in as if a person had written them."""
        self._put(rows)
        self._show_row()
        self._written()
        self.settle()

    def settle(self) -> None:
        self.table.setFocus()
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.rows.index(0, 1))

    def commit(self) -> None:
        self.table.commit()

    def answer(self) -> tuple[Any, ...]:
        return self.table.value()

    def problem(self) -> Words | None:
        return next(iter(self._form.problems().values()), None) if self._form and self._on_row else None

    @property
    def _on_row(self) -> bool:
        return 0 <= self.table.currentIndex().row() < len(self.table.rows.rows)

    def _show_row(self) -> None:
        """The fields below are those of the row on which the cursor stands."""
        if self._form is None or self._filling:
            return
        place = self.table.currentIndex().row()
        words = LINE.with_(number=place + 1) if self._on_row else NO_LINE
        self._number.setText(self._here.say(words))
        self._form.setEnabled(self._on_row)
        shown = self.table.rows.rows[place] if self._on_row else self._record()
        self._form.load(shown)

    def _take(self) -> None:
        """What was written below is the row's."""
        if self._form is not None and self._on_row:
            place = self.table.currentIndex().row()
            self._filling = True
            self.table.rows.change(place, self._form.value(onto=self.table.rows.rows[place]))
            self._filling = False
            self.changed.emit()

    def _written(self) -> None:
        if self._filling:
            return
        self._show_row()
        self.again.hide()
        self.changed.emit()

    def _refused(self, problem: Words | None) -> None:
        """A cell kept its value: say why, until something is written."""
        if problem is None:
            self._say_keys()
        else:
            repolish(self._hint, role="problem")
            set_paragraph(self._hint, self._here.say(problem))
            self._hint.show()

    def _cross(self) -> None:
        """From the table to the fields below, and back."""
        if self._form is None or not self._on_row:
            self.table.setFocus()
        elif self.table.hasFocus():
            self._form.focus()
        else:
            self.table.setFocus()
