"""What an import would do, child by child and field by field; pure and repeatable."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.drafting import Draft, FieldChange, ProposedRow, number_in_class
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.matching import Known, Match, match
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.roster import PEOPLE, Complaint, RosterFile, RosterRow
from student_care_desktop.domain.school import Classroom, Year
from student_care_desktop.domain.students import (
    Enrollment,
    Guardian,
    Household,
    Measurement,
    Student,
    id_kind_of,
)
from student_care_desktop.domain.words import mark

__all__ = ["FieldChange", "Proposal", "ProposedRow", "propose"]

CLASS = mark("Roster", "Class")
LEFT_BUT_LISTED = mark(
    "Roster", "{name} is in the file but stands here as having left; the status was not changed."
)


@dataclass(frozen=True, slots=True)
class Proposal:
    """The whole import before anything is written."""

    year: Year
    rows: tuple[ProposedRow, ...]
    classes: tuple[Classroom, ...]  # new ones
    missing: tuple[ClassRow, ...]  # studying in a class of the file, but not in it
    complaints: tuple[Complaint, ...]

    def counts(self) -> dict[str, int]:
        """``added changed same left_out`` (together: the rows of the file) and ``missing``."""
        states = Counter(row.state for row in self.rows)
        return {
            "added": states["added"], "changed": states["changed"], "same": states["same"],
            "missing": len(self.missing), "left_out": states["left_out"],
        }

    @property
    def renumbered(self) -> int:
        """Children who are the same under another student number."""
        return sum(row.renumbered for row in self.rows)


def propose(
    file: RosterFile, known: Known, year: Year, rooms: Iterable[Classroom], studying: Sequence[ClassRow],
    today: dt.date,
) -> Proposal:
    """What importing ``file`` into ``year`` would do to what is ``known``.

    ``studying`` are the children studying in that year; ``today`` dates measurements of a file that
    does not say when it was made.
    """
    return _Builder(known, year, rooms, file.made or today).propose(file, studying)


class _Builder:
    def __init__(self, known: Known, year: Year, rooms: Iterable[Classroom], day: dt.date) -> None:
        self.known = known
        self.year = year
        self.day = day
        self.rooms = {(room.grade, room.room): room for room in rooms if room.year_id == year.id}
        self.room_names = {room.id: room.name for room in self.rooms.values()}
        self.new_rooms: list[Classroom] = []
        self.complaints: list[Complaint] = []

    def propose(self, file: RosterFile, studying: Sequence[ClassRow]) -> Proposal:
        kept = iter(match([row.values for row in file.rows if not row.left_out], self.known))
        drafts = [
            self._left_out(row) if row.left_out else self._row(row, next(kept)) for row in file.rows
        ]
        number_in_class(drafts, self.known.places.values())
        return Proposal(
            year=self.year,
            rows=tuple(draft.finished() for draft in drafts),
            classes=tuple(self.new_rooms),
            missing=tuple(self._missing(file, drafts, studying)),
            complaints=(*file.complaints, *self.complaints),
        )

    def _left_out(self, row: RosterRow) -> Draft:
        return Draft(row, "left_out", Student())

    def _row(self, row: RosterRow, found: Match) -> Draft:
        for question in (*found.questions, *([found.refused] if found.refused else [])):
            severity = "left_out" if question is found.refused else "note"
            where = row.cell(question.field)
            self.complaints.append(Complaint(where, question.what, None, question.field, severity))  # type: ignore[arg-type]
        if found.refused:
            return Draft(row, "left_out", Student())
        known = found.student is not None
        draft = Draft(row, "same", found.student or Student(), known=known, renumbered=found.renumbered)
        self._fill(draft, _by_record(row.values))
        return draft

    def _fill(self, draft: Draft, parts: Mapping[str, dict[str, Any]]) -> None:
        child = draft.student
        house = self._household(draft, child, parts.get("household", {}))
        values = {**parts.get("student", {}), "household_id": house}
        if "national_id" in values:
            values["id_kind"] = id_kind_of(values["national_id"])
        draft.student = draft.put(child if draft.known else None, Student, values, id=child.id)
        for role in PEOPLE:
            if parts.get(role):
                person = self.known.guardians.get((child.id, role))
                draft.put(person, Guardian, {**parts[role], "student_id": child.id, "role": role}, owner=role)
        self._enroll(draft, parts)
        self._measure(draft, parts.get("measurement", {}))
        if not draft.known:
            draft.state = "added"
        elif draft.changes:
            draft.state = "changed"

    def _household(self, draft: Draft, child: Student, values: dict[str, Any]) -> str:
        if not values:
            return child.household_id
        return draft.put(self.known.households.get(child.household_id), Household, values).id

    def _enroll(self, draft: Draft, parts: Mapping[str, dict[str, Any]]) -> None:
        place = self.known.places.get(draft.student.id)
        room = self._room(parts["class"]["grade"], parts["class"]["room"], place)
        values = {**parts.get("enrollment", {}), "classroom_id": room.id}
        if draft.known and (place is None or place.classroom_id != room.id):
            old = self.room_names.get(place.classroom_id, "") if place else ""
            draft.changes.append(FieldChange(CLASS, fields_of(Classroom)["room"], old, room.name))
            values.setdefault("no", None)
        if place and place.status != "studying" and "status" not in values:
            words = LEFT_BUT_LISTED.with_(name=draft.student.name)
            self.complaints.append(Complaint(draft.row.where, words, None, "enrollment.status", "note"))
        values |= {"student_id": draft.student.id, "year_id": self.year.id}
        draft.place = draft.put(place, Enrollment, values)

    def _room(self, grade: str, room: str, place: Enrollment | None) -> Classroom:
        """The class of a row; a grade without a room is the child's own class, or the only one."""
        found = self.rooms.get((grade, room))
        if found is None and not room:
            same = [one for (known, _), one in self.rooms.items() if known == grade]
            own = [one for one in same if place and one.id == place.classroom_id]
            found = own[0] if own else same[0] if len(same) == 1 else None
        if found is None:
            found = self.rooms[grade, room] = Classroom(year_id=self.year.id, grade=grade, room=room)
            self.room_names[found.id] = found.name
            self.new_rooms.append(found)
        return found

    def _measure(self, draft: Draft, values: dict[str, Any]) -> None:
        """A new measurement only when it says something else than the last one before it."""
        day = values.get("day") or self.day
        values = {name: value for name, value in values.items() if name != "day"}
        known = self.known.measurements.get(draft.student.id, ())
        earlier = [one for one in known if one.day and one.day <= day]
        last = earlier[-1] if earlier else None
        if not values or (last and all(getattr(last, name) == value for name, value in values.items())):
            return
        same_day = last if last and last.day == day else None
        draft.put(same_day, Measurement, {**values, "student_id": draft.student.id, "day": day}, compare=last)

    def _missing(
        self, file: RosterFile, drafts: Iterable[Draft], studying: Sequence[ClassRow]
    ) -> Iterable[ClassRow]:
        here = {draft.student.id for draft in drafts if draft.state != "left_out"}
        named = {
            row.values.get(key) for row in file.left_out for key in ("student.national_id", "student.number")
        } - {None}
        covered = file.classes
        for one in studying:
            room = tuple(one.class_name.split("/", 1)) if "/" in one.class_name else (one.class_name, "")
            unnamed = one.student.id not in here and not {one.student.national_id, one.student.number} & named
            if room in covered and unnamed:
                yield one


def _by_record(values: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    parts: defaultdict[str, dict[str, Any]] = defaultdict(dict)
    for key, value in values.items():
        record, _, name = key.partition(".")
        parts[record][name] = value
    return dict(parts)
