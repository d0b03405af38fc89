"""Rows of a list in the record: one small form a line, added and taken out, or a fixed set of lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.screens.student.shapes import Rows

__all__ = ["Line", "RowList"]

REMOVE = mark("Student page", "Take this line out")


class Line(QFrame):
    """One record of the list, in one or more blocks of fields."""

    changed = Signal()
    away = Signal()

    def __init__(self, rows: Rows, say: Say, record: Record) -> None:
        super().__init__()
        self._record = record
        self.forms: list[Form[Any]] = [
            Form(rows.kind, keys, say, columns, flat=True) for keys, columns in rows.blocks
        ]
        for form in self.forms:
            form.load(record)
            form.changed.connect(lambda key: self.changed.emit())
        inner = column(gap=10)
        tools = [self._away(say)] if rows.add or rows.removable else []
        if rows.named:
            self.setProperty("kind", "line")
            self.head = label("", "strong")
            inner.addLayout(row(self.head, None, *tools))
            tools = []
            inner.setContentsMargins(12, 6, 8, 10)
        first, *more = self.forms
        line = row(first, *tools, gap=6)
        line.setStretch(0, 1)
        inner.addLayout(line)
        for form in more:
            inner.addWidget(form)
        self.setLayout(inner)

    def _away(self, say: Say) -> QWidget:
        made = button("", self.away.emit, kind="quiet", picture="remove")
        made.setAccessibleName(say(REMOVE))
        made.setToolTip(say(REMOVE))
        return made

    def value(self) -> Record:
        """The record as the line says it."""
        record = self._record
        for form in self.forms:
            record = form.value(record)
        return record

    @property
    def dirty(self) -> bool:
        """Whether it differs from what was loaded."""
        return any(form.dirty for form in self.forms)

    def form_with(self, key: str) -> Form[Any]:
        """The block that holds a field."""
        return next(form for form in self.forms if key in form.boxes)


class RowList(QWidget):
    """All lines of a list; an empty line is no record."""

    changed = Signal()

    def __init__(self, rows: Rows, say: Say) -> None:
        super().__init__()
        self._rows, self._say = rows, say
        self._sheaf: Sheaf | None = None
        self._loaded: tuple[Record, ...] = ()
        self.lines: list[Line] = []
        self._column = column(gap=10)
        self._empty = paragraph("", "soft")
        self._foot = label("", "strong") if rows.foot else None
        whole = column(gap=14)
        if rows.add:
            self.more = button(say(rows.add), self.add, picture="add", keys="Ins")
            whole.addLayout(row(self.more, None, *([self._foot] if self._foot else [])))
        whole.addWidget(self._empty)
        whole.addLayout(self._column)
        whole.addStretch(1)
        self.setLayout(whole)

    def load(self, sheaf: Sheaf) -> None:
        """Show the list of a sheaf."""
        self._sheaf = sheaf
        while self.lines:
            self._drop(self.lines[0])
        stored = getattr(sheaf, self._rows.part)
        self._loaded = self._rows.fixed(sheaf) if self._rows.fixed else stored
        for one in self._loaded:
            self._insert(one)
        empty = self._rows.empty if self._rows.empty and not self._loaded else None
        set_paragraph(self._empty, self._say(empty) if empty else "")
        self._empty.setVisible(empty is not None)
        self._follow()

    def begin(self, place: int = 0) -> None:
        """Put the cursor into a line (the last one at most), or onto the button that adds one."""
        if self.lines:
            self.lines[min(place, len(self.lines) - 1)].forms[0].focus()
        elif self._rows.add:
            self.more.setFocus()

    def add(self) -> None:
        """An empty line, the cursor in it."""
        if self._sheaf is None:
            return
        made = self._insert(self._rows.new(self._sheaf))
        self._follow()
        made.forms[0].focus()
        self.changed.emit()

    def value(self) -> tuple[Record, ...]:
        """All lines, in the order in which the sheaf holds them."""
        lines = reversed(self.lines) if self._rows.newest_first else self.lines
        return tuple(line.value() for line in lines)

    @property
    def dirty(self) -> bool:
        """Whether anything differs from what was loaded."""
        return any(line.dirty for line in self.lines) or self.value() != self._loaded

    def _insert(self, one: Record) -> Line:
        line = Line(self._rows, self._say, one)
        line.changed.connect(self._moved)
        line.away.connect(lambda: self._remove(line))
        place = 0 if self._rows.newest_first else len(self.lines)
        self.lines.insert(place, line)
        self._column.insertWidget(place, line)
        return line

    def _moved(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """The names of the lines, and what they come to."""
        if self._rows.named:
            for place, line in enumerate(self.lines, 1):
                line.head.setText(self._say(self._rows.named.with_(number=place)))
        if self._rows.foot and self._foot and self._sheaf:
            self._foot.setText(self._say(self._rows.foot(self._sheaf, self.value())))

    def _remove(self, line: Line) -> None:
        place = self.lines.index(line)
        self._drop(line)
        self._follow()
        self.begin(place)
        self.changed.emit()

    def _drop(self, line: Line) -> None:
        self.lines.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()

    def problems(self) -> Iterator[tuple[str, Form[Any]]]:
        """Each form with the number of its line, to be asked what is wrong."""
        return ((str(place), form) for place, line in enumerate(self.lines) for form in line.forms)

    def label(self, key: str) -> Words:
        """The name of a field."""
        return fields_of(self._rows.kind)[key].label
