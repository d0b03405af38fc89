"""The fields of one section of the record, and how they give the sheaf back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.fields import Text, fields_of
from student_care_desktop.domain.lists import GUARDIAN_ROLES
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Guardian
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.forms import Doubt, Form
from student_care_desktop.ui.forms.inputs import StillCombo
from student_care_desktop.ui.furniture import column, label, link, row, scrolled
from student_care_desktop.ui.screens.student.listing import RowList
from student_care_desktop.ui.screens.student.shapes import Block, Rows, Section

__all__ = ["Leaf", "leaf_for"]

CLASS = mark("Student page", "Class")
SAME_AS = mark("Student page", "The same person as the {role}")
_ROLES = dict(GUARDIAN_ROLES)

Problem = tuple[str, Words]
"""A field's key and what is wrong with it."""


class Leaf(QWidget):
    """What every section can do; ``others`` gives the whole sheaf as all sections say it."""

    changed = Signal()
    others: Callable[[], Sheaf]

    def load(self, sheaf: Sheaf, rooms: Sequence[Classroom], *, new: bool) -> None:
        """Show what ``sheaf`` says."""

    def onto(self, sheaf: Sheaf) -> Sheaf:
        """``sheaf`` with what this section says."""
        return sheaf

    @property
    def dirty(self) -> bool:
        """Whether something differs from what was loaded."""
        return False

    def problems(self) -> Sequence[Problem]:
        """What must be mended before it can be saved."""
        return ()

    def point_at(self, field: str, problem: Words) -> None:
        """Put the cursor into a field and say there what is wrong."""

    def label(self, field: str) -> Words:
        """The name of a field."""
        raise KeyError(field)

    def doubt(self, field: str, doubt: Doubt | None) -> None:
        """Say beside a field what a person should look at before saving; None takes it away."""

    def focus(self) -> None:
        """Put the cursor into the first field."""


class FormsLeaf(Leaf):
    """Blocks of fields, each a form on one part of the sheaf."""

    def __init__(self, section: Section, say: Say) -> None:
        super().__init__()
        self._say, self._section = say, section
        self._forms: list[tuple[Block, Form[Any]]] = []
        self._rooms = StillCombo(self)
        self._rooms.setVisible(any(block.part == "enrollment" for block in section.blocks))
        self._rooms.setAccessibleName(say(CLASS))
        self._rooms.currentIndexChanged.connect(lambda _: self.changed.emit())
        inner = QWidget()
        lines = column(gap=16)
        lines.setContentsMargins(0, 2, 12, 8)
        if section.key == "guardian":
            lines.addLayout(row(*(self._same_as(role) for role in ("father", "mother")), None, gap=14))
        for block in section.blocks:
            form: Form[Any] = Form(block.kind, block.keys, say, block.columns, flat=block.flat)
            form.changed.connect(lambda key: self.changed.emit())
            self._forms.append((block, form))
            lines.addLayout(self._with_class(form) if block.part == "enrollment" else row(form))
        lines.addStretch(1)
        inner.setLayout(lines)
        self.setLayout(row(scrolled(inner)))

    def _with_class(self, form: Form[Any]) -> Any:
        """The class beside the number in it; only a child who joins may choose."""
        named = label(self._say(CLASS), "label")
        named.setBuddy(self._rooms)
        line = row(column(named, self._rooms, None, gap=3), form, None, gap=18)
        for place in range(3):
            line.setStretch(place, 1)
        return line

    def _same_as(self, role: str) -> QWidget:
        return link(self._say(SAME_AS.with_(role=_ROLES[role])), lambda: self._copy(role))

    def _copy(self, role: str) -> None:
        """Fill the guardian in from a parent, with that relation."""
        parent = next(one for one in self.others().guardians if one.role == role)
        _, form = self._forms[0]
        form.fill(replace(parent, relation=self._say(_ROLES[role])))

    def load(self, sheaf: Sheaf, rooms: Sequence[Classroom], *, new: bool) -> None:
        for block, form in self._forms:
            record = _part(sheaf, block)
            form.setVisible(record is not None)
            if record is not None:
                form.load(record)
        here = sheaf.enrollment.classroom_id if sheaf.enrollment else ""
        with QSignalBlocker(self._rooms):
            self._rooms.clear()
            for room in rooms:
                self._rooms.addItem(room.name, room.id)
            self._rooms.setCurrentIndex(self._rooms.findData(here))
        self._rooms.setEnabled(new)
        self._here = here

    def onto(self, sheaf: Sheaf) -> Sheaf:
        for block, form in self._forms:
            record = _part(sheaf, block)
            if record is not None:
                sheaf = _with_part(sheaf, block.part, form.value(record))
        if sheaf.enrollment and self._rooms.isEnabled() and self._rooms.currentData():
            place = replace(sheaf.enrollment, classroom_id=self._rooms.currentData())
            return replace(sheaf, enrollment=place)
        return sheaf

    @property
    def dirty(self) -> bool:
        return any(form.dirty for _, form in self._forms)

    def problems(self) -> Sequence[Problem]:
        return [problem for _, form in self._forms for problem in _blocking(form)]

    def point_at(self, field: str, problem: Words) -> None:
        form = self._form_with(field)
        form.note(field, problem)
        form.focus(field)

    def label(self, field: str) -> Words:
        block = next(block for block, form in self._forms if field in form.boxes)
        return fields_of(block.kind)[field].label

    def doubt(self, field: str, doubt: Doubt | None) -> None:
        self._form_with(field).doubt(field, doubt)

    def _form_with(self, field: str) -> Form[Any]:
        return next(form for _, form in self._forms if field in form.boxes)

    def focus(self) -> None:
        self._forms[0][1].focus()


class RowsLeaf(Leaf):
    """A list of records: weights and heights, people of the household, papers."""

    def __init__(self, rows: Rows, say: Say) -> None:
        super().__init__()
        self._part = rows.part
        self.rows = RowList(rows, say)
        self.rows.changed.connect(self.changed)
        inner = QWidget()
        lines = column(self.rows, gap=0)
        lines.setContentsMargins(0, 2, 12, 8)
        inner.setLayout(lines)
        self.setLayout(row(scrolled(inner)))

    def load(self, sheaf: Sheaf, rooms: Sequence[Classroom], *, new: bool) -> None:
        self.rows.load(sheaf)

    def onto(self, sheaf: Sheaf) -> Sheaf:
        lines: dict[str, Any] = {self._part: self.rows.value()}
        return replace(sheaf, **lines)

    @property
    def dirty(self) -> bool:
        return self.rows.dirty

    def problems(self) -> Sequence[Problem]:
        return [
            (f"{place}.{key}", words)
            for place, form in self.rows.problems() for key, words in _blocking(form)
        ]

    def point_at(self, field: str, problem: Words) -> None:
        place, _, key = field.partition(".")
        form = self.rows.lines[int(place)].form_with(key)
        form.note(key, problem)
        form.focus(key)

    def label(self, field: str) -> Words:
        return self.rows.label(field.partition(".")[2])

    def focus(self) -> None:
        self.rows.begin()


def leaf_for(section: Section, say: Say) -> Leaf:
    """The leaf of a section."""
    return RowsLeaf(section.rows, say) if section.rows else FormsLeaf(section, say)


def _blocking(form: Form[Any]) -> Iterator[Problem]:
    """What cannot be saved; a doubt that only a rule has, such as a check digit, may stand."""
    unreadable = form.unreadable()
    for key, words in form.problems().items():
        field = form.boxes[key].input.field
        bare = replace(field, rule=None) if isinstance(field, Text) else field
        if key in unreadable or bare.problem(form.boxes[key].input.value()):
            yield key, words


def _part(sheaf: Sheaf, block: Block) -> Record | None:
    """The record that a block shows; of a child there is always a health and an economy, perhaps empty."""
    if block.part in _ROLES:
        return next(one for one in sheaf.guardians if one.role == block.part)
    found: Record | None = getattr(sheaf, block.part)
    if found is None and block.part in ("health", "economy"):
        return block.kind(student_id=sheaf.student.id)  # type: ignore[call-arg]
    return found


def _with_part(sheaf: Sheaf, part: str, record: Any) -> Sheaf:
    if part not in _ROLES:
        return replace(sheaf, **{part: record})
    people: tuple[Guardian, ...] = tuple(record if one.role == part else one for one in sheaf.guardians)
    return replace(sheaf, guardians=people)
