"""Groups of children that a person keeps under a name, for the own account: who is in one, Excel of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow, ClassSummary
from student_care_desktop.domain.promotion import Talk
from student_care_desktop.domain.saved_groups import Facts, Wanted, fits, from_json
from student_care_desktop.domain.school import Classroom, School, Setting
from student_care_desktop.domain.tables import FigureTable, Heading, Row
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.cases import cases_in, newest_rows
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.screening import ScreenRow
from student_care_desktop.services.signs import areas_of
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.services.tables.count import Count
from student_care_desktop.services.tables.wealth import in_need
from student_care_desktop.storage.files import written
from student_care_desktop.storage.units import Reading

__all__ = [
    "Kept", "children_in", "export_group", "group_of", "groups", "keep_group", "kept_in",
    "refuse_restricted", "remove_group",
]

SAVE, REMOVE = mark("Why", "Keep the group {name}"), mark("Why", "Remove the group {name}")
NAME_NEEDED = mark("SavedGroup", "Write a name for the group. Nothing was saved.")
NO_CONDITION = mark("SavedGroup", "Choose at least one condition or child. Nothing was saved.")
RESTRICTED = mark(
    "SavedGroup", "A group by an area that few may see is not printed or exported. Nothing was written."
)
NO, CLASS, PLACE = mark("SavedGroup", "Order"), mark("SavedGroup", "Class"), mark("SavedGroup", "No.")
NUMBER, NAME = mark("SavedGroup", "Number"), mark("SavedGroup", "Name and surname")
NICKNAME, PHONE = mark("SavedGroup", "Nickname"), mark("SavedGroup", "Guardian's phone")


@dataclass(frozen=True, slots=True)
class Kept:
    """A kept group and who is in it now."""

    wanted: Wanted
    rows: tuple[ClassRow, ...]


@service
def groups(desk: Desk) -> list[Kept]:
    """The groups of the person at the desk, in the order in which they were made."""
    with access.looking(desk) as look:
        wanted = kept_in(desk, look)
        known = _facts(desk, look, private=any(one.area in _private(look) for one in wanted))
        return [Kept(one, _those(one, known)) for one in wanted]


@service
def group_of(desk: Desk, wanted: Wanted) -> list[ClassRow]:
    """The children who fit these conditions, kept or not."""
    with access.looking(desk) as look:
        return list(children_in(desk, look, wanted))


def children_in(desk: Desk, look: Reading, wanted: Wanted) -> tuple[ClassRow, ...]:
    """The same inside an open look."""
    return _those(wanted, _facts(desk, look, private=wanted.area in _private(look)))


@service
def keep_group(desk: Desk, wanted: Wanted) -> None:
    """Keep a group, new or changed; CareError without a name or a condition."""
    if not wanted.name.strip():
        raise CareError(NAME_NEEDED)
    if not (wanted.asks or wanted.picked):
        raise CareError(NO_CONDITION)
    with access.changing(desk, SAVE.with_(name=wanted.name)) as unit:
        others = [one for one in kept_in(desk, unit) if one.id != wanted.id]
        unit.put(_setting(desk, unit, [*others, wanted]))


@service
def remove_group(desk: Desk, key: str) -> None:
    """Forget a group; one that is gone already is left at that."""
    with access.looking(desk) as look:
        found = next((one for one in kept_in(desk, look) if one.id == key), None)
    if found is None:
        return
    with access.changing(desk, REMOVE.with_(name=found.name)) as unit:
        unit.put(_setting(desk, unit, [one for one in kept_in(desk, unit) if one.id != key]))


@service
def export_group(desk: Desk, wanted: Wanted, target: Path) -> None:
    """Write the children of a group to a workbook: names and phones, never why they are in it."""
    from student_care_desktop.exchange.tables import write_tables

    with access.doing(desk, "export", "saved-group"), access.looking(desk) as look:
        refuse_restricted(look, wanted)
        rows, school = children_in(desk, look, wanted), look.first(School) or School()
    with written(target) as file:
        write_tables((_table(wanted, rows),), school.name, desk.today, file, desk.say)
    desk.store.note("export", "saved-group", desk.now(), whose=[row.student.id for row in rows])


def refuse_restricted(look: Reading, wanted: Wanted) -> None:
    """CareError for a group that goes by an area that few may see."""
    if wanted.area in _private(look):
        raise CareError(RESTRICTED)


def kept_in(desk: Desk, look: Reading) -> list[Wanted]:
    """The groups of this account."""
    kept = look.first(Setting, key=_key(desk))
    return [from_json(one) for one in json.loads(kept.value)] if kept else []


def _key(desk: Desk) -> str:
    return f"groups.{desk.account.id}"


def _setting(desk: Desk, look: Reading, wanted: Sequence[Wanted]) -> Setting:
    kept = look.first(Setting, key=_key(desk)) or Setting(key=_key(desk))
    value = json.dumps([one.told() for one in wanted], ensure_ascii=False)
    return Setting(id=kept.id, key=kept.key, value=value)


def _private(look: Reading) -> set[str]:
    form = areas_of(look)
    return {area.key for area in form.all if form.private(area.key)}


def _those(wanted: Wanted, known: Sequence[tuple[ClassRow, Facts]]) -> tuple[ClassRow, ...]:
    return tuple(row for row, facts in known if fits(wanted, facts))


def _facts(desk: Desk, look: Reading, *, private: bool) -> list[tuple[ClassRow, Facts]]:
    """Every child with what is known; restricted signs and cases only where ``private`` areas are asked."""
    rows = rows_of(look, desk.year, None, everybody=False)
    rooms = {room.id: room for room in look.all(Classroom, year_id=desk.year.id)}
    ids, shut = [row.enrollment.id for row in rows], _private(look)
    cases, found = cases_in(look, ids), _groups(desk, look, rows, private=private)
    talked = {one.enrollment_id for one in many(look, Talk, "enrollment_id", ids)}
    need = in_need(Count(look, desk.year, [_class(room) for room in rooms.values()]))
    return [
        (row, Facts(
            place=row.enrollment.id, grade=rooms[row.enrollment.classroom_id].grade,
            classroom=row.enrollment.classroom_id, groups=found.get(row.enrollment.id, {}),
            case=any(one.is_open and one.area not in shut for one in cases[row.enrollment.id]),
            talked=row.enrollment.id in talked, poor=need.get(row.student.id),
        ))
        for row in rows
    ]


def _class(room: Classroom) -> ClassSummary:
    """A class as it is counted by; only which one it is matters here."""
    return ClassSummary(
        classroom=room, advisers=(), boys=0, girls=0, unknown_sex=0, sections={}, disadvantages={},
        disadvantaged=0, no_photo=0, no_national_id=0,
    )


def _groups(
    desk: Desk, look: Reading, rows: Sequence[ClassRow], *, private: bool
) -> Mapping[str, Mapping[str, str]]:
    """The groups of each child's newest round, by enrollment and area, as everybody may see them."""
    found = {line.child.enrollment.id: _told(line) for line in newest_rows(desk, look, rows, may_see=False)}
    if private:
        shut = _private(look)
        for line in newest_rows(desk, look, rows):
            found[line.child.enrollment.id] |= {
                key: group for key, group in _told(line).items() if key in shut
            }
    return found


def _told(line: ScreenRow) -> dict[str, str]:
    """The groups of a child by area, as a whole under the empty key."""
    areas = {key: one.group.value for key, one in line.groups.areas.items()}
    return {"": line.groups.overall.group.value} | areas


def _table(wanted: Wanted, rows: Sequence[ClassRow]) -> FigureTable:
    columns = (
        Heading(NO, "count", 8), Heading(CLASS, "code", 10), Heading(PLACE, "count", 8),
        Heading(NUMBER, "code", 14), Heading(NAME, "text", 34), Heading(NICKNAME, "text", 14),
        Heading(PHONE, "code", 18),
    )
    lines = tuple(
        Row((
            at, row.class_name, row.enrollment.no, row.student.number, row.student.name,
            row.student.nickname, row.guardian_phone,
        ))
        for at, row in enumerate(rows, start=1)
    )
    return FigureTable(
        key="saved-group", title=told(wanted.name, wanted.name), columns=columns, rows=lines, named=True,
    )
