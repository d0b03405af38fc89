"""What a change set did to each record, told in the words of the fields: which child, what, old and new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from student_care_desktop.domain.drafting import FieldChange
from student_care_desktop.domain.fields import Field, Ref, Text, Yes, fields_of
from student_care_desktop.domain.roster import PEOPLE
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.storage.tables import kind_named
from student_care_desktop.storage.units import Line, Reading

__all__ = ["RecordChange", "told"]

KINDS: Mapping[str, Words] = {
    "school": mark("Kind", "School"),
    "year": mark("Kind", "Academic year"),
    "term": mark("Kind", "Term"),
    "classroom": mark("Kind", "Class"),
    "staff": mark("Kind", "Staff"),
    "adviser": mark("Kind", "Adviser"),
    "household": mark("Kind", "Home"),
    "student": mark("Kind", "Child"),
    "guardian": mark("Kind", "Guardian"),
    "enrollment": mark("Kind", "Place in the class"),
    "measurement": mark("Kind", "Weight and height"),
    "attachment": mark("Kind", "Photo"),
    "setting": mark("Kind", "Setting"),
}
OTHER = mark("Kind", "Other record")
_NOT_TOLD = {"student_id", "household_id"}
"""Whose a record is, is told with its name."""


@dataclass(frozen=True, slots=True)
class RecordChange:
    """One record: its kind, whose it is (a child's name mostly), and its fields old and new."""

    kind: Words
    name: str
    state: Literal["added", "changed", "removed"]
    fields: tuple[FieldChange, ...]


def told(look: Reading, lines: Sequence[Line]) -> list[RecordChange]:
    """Each line in words, those of one child together, in the order in which children first appear."""
    teller = _Teller(look, lines)
    owners = [teller.owner(line) for line in lines]
    order = {owner: place for place, owner in reversed(list(enumerate(owners)))}
    pairs = list(zip(owners, lines, strict=True))
    pairs.sort(key=lambda pair: (order[pair[0]], pair[1].kind != "student"))
    return [teller.tell(line) for _, line in pairs]


class _Teller:
    """Knows every record of the lines as fully as it can: as it stands now, then as the lines say."""

    def __init__(self, look: Reading, lines: Sequence[Line]) -> None:
        self._look = look
        self._states: dict[tuple[str, str], dict[str, Any]] = {}
        for kind, group in _by_kind(lines).items():
            now = {one.id: one for one in look.all(kind_named(kind).record, id=list(group))}
            for key, line in group.items():
                record = now.get(key)
                state = {name: getattr(record, name) for name in kind_named(kind).columns} if record else {}
                self._states[kind, key] = state | dict(line.before or {}) | dict(line.after or {})
        self._names: dict[tuple[str, str], str] = {}
        self._know_children()
        self._know_homes()

    def _know_children(self) -> None:
        """The names of the children whose records these are, in one sweep."""
        wanted = {str(state["student_id"]) for state in self._states.values() if state.get("student_id")}
        wanted -= {key for kind, key in self._states if kind == "student"}
        for child in self._look.all(Student, id=list(wanted)):
            self._names["student", child.id] = child.name

    def _know_homes(self) -> None:
        """A home is called after the children who live in it."""
        homes = [key for kind, key in self._states if kind == "household"]
        children = {child.id: child for child in self._look.all(Student, household_id=homes)} if homes else {}
        for child in children.values():
            self._names.setdefault(("household", child.household_id), child.name)
        for (kind, _), state in self._states.items():
            if kind == "student" and state.get("household_id"):
                self._names.setdefault(("household", state["household_id"]), _called("student", state))

    def owner(self, line: Line) -> str:
        """Under what the line stands together with others: the child's name, or its own id."""
        state = self._states[line.kind, line.record_id]
        if line.kind == "household":
            return self.name("household", line.record_id) or line.record_id
        child = state.get("student_id") or line.record_id
        return self.name("student", child) or str(child)

    def tell(self, line: Line) -> RecordChange:
        """One line in words."""
        state = self._states[line.kind, line.record_id]
        kind = PEOPLE.get(str(state.get("role", "guardian"))) if line.kind == "guardian" else None
        done: Literal["added", "changed", "removed"] = "changed"
        if line.before is None or line.after is None:
            done = "added" if line.before is None else "removed"
        return RecordChange(
            kind or KINDS.get(line.kind, OTHER), self._whose(line, state), done, tuple(self._fields(line))
        )

    def _whose(self, line: Line, state: Mapping[str, Any]) -> str:
        if state.get("student_id"):
            return self.name("student", state["student_id"])
        if line.kind == "adviser":
            return self.name("classroom", state.get("classroom_id", ""))
        return self.name(line.kind, line.record_id)

    def _fields(self, line: Line) -> Iterator[FieldChange]:
        before, after = line.before or {}, line.after or {}
        for name, field in fields_of(kind_named(line.kind).record).items():
            if name in _NOT_TOLD or (name not in before and name not in after):
                continue
            shown = _shown(field)
            old, new = (self._value(field, values.get(name)) for values in (before, after))
            yield FieldChange(field.label, shown, old, new)

    def _value(self, field: Field, value: Any) -> Any:
        if not isinstance(field, Ref) or not value:
            return value
        return True if field.kind == "attachment" else self.name(field.kind, value)

    def name(self, kind: str, key: str) -> str:
        """What people call the record, looked up once; nothing when it is gone."""
        if (kind, key) not in self._names:
            state = self._states.get((kind, key)) or self._read(kind, key)
            self._names[kind, key] = _called(kind, state)
        return self._names[kind, key]

    def _read(self, kind: str, key: str) -> Mapping[str, Any]:
        found = self._look.get(kind_named(kind).record, key) if key else None
        return {name: getattr(found, name) for name in kind_named(kind).columns} if found else {}


def _shown(field: Field) -> Field:
    """How values of a field are written: a reference by its name, a photo by being there."""
    if not isinstance(field, Ref):
        return field
    return Yes(field.label) if field.kind == "attachment" else Text(field.label)


def _person(state: Mapping[str, Any]) -> str:
    name = f"{state.get('title', '')}{state.get('first_name', '')} {state.get('last_name', '')}"
    return name.strip()


def _room(state: Mapping[str, Any]) -> str:
    return "/".join(filter(None, (state.get("grade"), state.get("room"))))


def _plain(name: str) -> Callable[[Mapping[str, Any]], str]:
    return lambda state: str(state.get(name, ""))


_CALLED: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "student": _person, "staff": _person, "classroom": _room, "year": _plain("number"),
    "term": _plain("number"), "school": _plain("name"),
}


def _called(kind: str, state: Mapping[str, Any]) -> str:
    return _CALLED[kind](state) if kind in _CALLED else ""


def _by_kind(lines: Sequence[Line]) -> dict[str, dict[str, Line]]:
    groups: dict[str, dict[str, Line]] = {}
    for line in lines:
        groups.setdefault(line.kind, {})[line.record_id] = line
    return groups
