"""What a change set did to each record, told in the words of the fields: which child, what, old and new."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from student_care_desktop.domain.areas import Areas
from student_care_desktop.domain.drafting import FieldChange
from student_care_desktop.domain.fields import Choice, Choices, Field, Ref, Text, Yes, fields_of
from student_care_desktop.domain.roster import PEOPLE
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.words import Words
from student_care_desktop.domain.words import told as words
from student_care_desktop.services.activity_kinds import kinds_in
from student_care_desktop.services.kind_names import KINDS, OTHER
from student_care_desktop.services.known import called
from student_care_desktop.services.meanwhile import names_in
from student_care_desktop.services.plain_values import plain, spelled
from student_care_desktop.services.signs import forms_of
from student_care_desktop.storage.tables import kind_named
from student_care_desktop.storage.units import Line, Reading

__all__ = ["RecordChange", "told"]

CLOSED = words("–", "–")
_OWNED_BY = frozenset(
    (
        "student", "enrollment", "household", "classroom", "home_visit", "screening", "sheet", "term_report",
        "care_case", "referral",
    )
)
"""Kinds that say whose a record is when it points to them; the first that a record points to counts."""

_PEOPLE = ("by", "sender")
"""Fields beside ``…_by`` that may hold an account: the person of it is told."""

State = Mapping[str, Any]


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
    owners = [teller.name(line.kind, line.record_id) or line.record_id for line in lines]
    order = {owner: place for place, owner in reversed(list(enumerate(owners)))}
    pairs = list(zip(owners, lines, strict=True))
    pairs.sort(key=lambda pair: (order[pair[0]], pair[1].kind != "student"))
    return [teller.tell(line) for _, line in pairs]


class _Teller:
    """Knows every record of the lines as fully as it can: as it stands now, then as the lines say."""

    def __init__(self, look: Reading, lines: Sequence[Line]) -> None:
        self._look, self._people = look, names_in(look)
        self._states: dict[tuple[str, str], State] = {}
        self._names: dict[tuple[str, str], str] = {}
        for kind, group in _by_kind(lines).items():
            self._read(kind, group)
            for key, line in group.items():
                now = self._states.get((kind, key), {})
                self._states[kind, key] = {**now, **(line.before or {}), **(line.after or {})}
        self._follow([(line.kind, line.before or {}) for line in lines])
        self._name_homes()

    def _read(self, kind: str, keys: Mapping[str, object]) -> None:
        """What stands now of these records, in one sweep."""
        columns = kind_named(kind).columns
        for record in self._look.all(kind_named(kind).record, id=list(keys)):
            self._states[kind, record.id] = {name: getattr(record, name) for name in columns}

    def _follow(self, before: Sequence[tuple[str, State]]) -> None:
        """Read what the records point or pointed to, and what that points to, until all is known."""
        states = [*before, *((kind, state) for (kind, _), state in self._states.items())]
        while missing := self._pointed_to(states):
            for kind, keys in missing.items():
                self._states |= {(kind, key): {} for key in keys}
                self._read(kind, keys)
            states = [(kind, self._states[kind, key]) for kind, keys in missing.items() for key in keys]

    def _pointed_to(self, states: Sequence[tuple[str, State]]) -> dict[str, dict[str, None]]:
        found: dict[str, dict[str, None]] = {}
        for kind, state in states:
            for name, field in _references(kind):
                value = state.get(name)
                if value and (field.kind, value) not in self._states:
                    found.setdefault(field.kind, {})[value] = None
        return found

    def _name_homes(self) -> None:
        """A home is called after a child who lives in it."""
        homes = [key for kind, key in self._states if kind == "household"]
        living = self._look.all(Student, household_id=homes) if homes else []
        for child in living:
            self._names.setdefault(("household", child.household_id), child.name)
        for (kind, _), state in self._states.items():
            if kind == "student" and state.get("household_id"):
                self._names.setdefault(("household", state["household_id"]), _person(state))

    def tell(self, line: Line) -> RecordChange:
        """One line in words."""
        state = self._states[line.kind, line.record_id]
        kind = PEOPLE.get(str(state.get("role", "guardian"))) if line.kind == "guardian" else None
        done: Literal["added", "changed", "removed"] = "changed"
        if line.before is None or line.after is None:
            done = "added" if line.before is None else "removed"
        return RecordChange(
            kind or KINDS.get(line.kind, OTHER), self.name(line.kind, line.record_id), done,
            tuple(self._fields(line)),
        )

    def _fields(self, line: Line) -> Iterator[FieldChange]:
        before, after = line.before or {}, line.after or {}
        owner = _owner_field(line.kind)
        if line.kind == "setting":  # JSON that nobody reads, or a wording that is shown nowhere else
            return
        for name, field in fields_of(kind_named(line.kind).record).items():
            if name not in (owner, "household_id") and (name in before or name in after):
                both = [self._value(name, field, values.get(name)) for values in (before, after)]
                old, new = (plain(value) for value in both)
                if old or new or not any(both):  # else it says something to the program alone
                    shown = spelled(self._look, line.kind, name, self._shown(line, name, field))
                    yield FieldChange(field.label, shown, old, new)

    def _shown(self, line: Line, name: str, field: Field) -> Field:
        """How values of a field are written: the lines of a screening by its form, others by themselves."""
        if line.kind == "account" and name == "classes" and isinstance(field, Choices):
            rooms = self._look.all(Classroom)
            return replace(field, options=tuple((one.id, words(one.name, one.name)) for one in rooms))
        if line.kind == "care_action" and name == "method":
            return kinds_in(self._look).field
        if line.kind == "care_case" and name == "measure":
            sides = (line.before or {}, line.after or {})
            keys = [str(one["measure"]) for one in sides if one.get("measure")]
            return Choice(field.label, options=tuple((key, called(key)) for key in keys))
        if line.kind != "screening" or not isinstance(field, Choices):
            return _shown(field)
        digest = self._states[line.kind, line.record_id].get("digest") or ""
        return replace(field, options=_lines_of(forms_of(self._look).by(digest)))

    def _value(self, name: str, field: Field, value: Any) -> Any:
        if name in _PEOPLE or name.endswith("_by"):
            return self._people.get(value, value)
        if not isinstance(field, Ref) or not value:
            return value
        return True if field.kind == "attachment" else self.name(field.kind, value)

    def name(self, kind: str, key: str) -> str:
        """What people call a record, or whose it is; nothing when that cannot be known any more."""
        if (kind, key) not in self._names:
            state = self._states.get((kind, key), {})
            owner = _owner_field(kind)
            if kind in _CALLED:
                self._names[kind, key] = _CALLED[kind](state)
            elif owner and state.get(owner):
                self._names[kind, key] = self.name(_kind_of(kind, owner), state[owner])
        return self._names.get((kind, key), "")


def _references(kind: str) -> Iterator[tuple[str, Ref]]:
    for name, field in fields_of(kind_named(kind).record).items():
        if isinstance(field, Ref) and field.kind != "attachment":
            yield name, field


def _owner_field(kind: str) -> str:
    """The field that says whose a record of this kind is."""
    return next((name for name, field in _references(kind) if field.kind in _OWNED_BY), "")


def _kind_of(kind: str, name: str) -> str:
    return next(field.kind for key, field in _references(kind) if key == name)


def _shown(field: Field) -> Field:
    """How values of a field are written: a reference by its name, a photo by being there."""
    if not isinstance(field, Ref):
        return field
    return Yes(field.label) if field.kind == "attachment" else Text(field.label)


def _lines_of(areas: Areas) -> tuple[tuple[str, Words], ...]:
    """The areas and lines of a form by their keys; a restricted line stays closed here too."""
    lines = ((sign.key, CLOSED if sign.restricted else sign.text) for sign in areas.signs)
    return (*((area.key, area.title) for area in areas.all), *lines)


def _person(state: State) -> str:
    name = f"{state.get('title', '')}{state.get('first_name', '')} {state.get('last_name', '')}"
    return name.strip()


def _room(state: State) -> str:
    return "/".join(filter(None, (state.get("grade"), state.get("room"))))


def _plain(name: str) -> Callable[[State], str]:
    return lambda state: str(state.get(name, ""))


_CALLED: Mapping[str, Callable[[State], str]] = {
    "student": _person, "staff": _person, "classroom": _room, "year": _plain("number"),
    "term": _plain("number"), "school": _plain("name"),
}


def _by_kind(lines: Sequence[Line]) -> dict[str, dict[str, Line]]:
    groups: dict[str, dict[str, Line]] = {}
    for line in lines:
        groups.setdefault(line.kind, {})[line.record_id] = line
    return groups
