"""Reading the care cases: those of some children, of a class, of the school; and who has none.

A case about an area that few may see is nowhere in what the others read; on a child's own page it is a –.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.areas import FLAGS, Areas, Group
from student_care_desktop.domain.case_rules import CaseFile, Need, file_case, needs, number_key
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import Words, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.due_days import due_days_in
from student_care_desktop.services.screening import KNOWN, ScreenRow, rows_in
from student_care_desktop.services.signs import forms_of
from student_care_desktop.services.students import many, rows_of
from student_care_desktop.storage.units import Reading

__all__ = [
    "CaseRow", "WithoutCase", "area_title", "cases_in", "cases_of", "files_in", "newest_rows", "risks",
    "rows_for", "shut_areas", "waiting", "without_case",
]

CARED = (Group.RISK, Group.PROBLEM)
"""Groups that call for a case."""
HIDDEN = told("–", "–")


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case of one child as it stands in a list; ``needs`` is empty while it goes well."""

    child: ClassRow
    file: CaseFile
    area: Words
    needs: tuple[Need, ...] = ()

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.case.id

    @property
    def case(self) -> CareCase:
        """The case itself."""
        return self.file.case


@dataclass(frozen=True, slots=True)
class WithoutCase:
    """A child at risk or with a problem, the areas without a case; ``cared``: there is another case."""

    child: ClassRow
    areas: Mapping[str, Group]
    screening: Screening
    cared: bool = False

    @property
    def group(self) -> Group:
        """The gravest of these areas."""
        return Group.PROBLEM if Group.PROBLEM in self.areas.values() else Group.RISK


def cases_in(
    look: Reading, enrollment_ids: Collection[str], *, drafts: bool = False
) -> dict[str, list[CareCase]]:
    """The cases of these children by enrollment id, oldest first; an empty list for none.

    What is only begun is left out unless ``drafts``.  It does not know who asks: see :func:`shut_areas`.
    """
    found: dict[str, list[CareCase]] = {key: [] for key in enrollment_ids}
    for case in many(look, CareCase, "enrollment_id", enrollment_ids):
        if case.number or drafts:
            found[case.enrollment_id].append(case)
    for cases in found.values():
        cases.sort(key=lambda one: (str(one.opened), number_key(one.number)))
    return found


def files_in(
    look: Reading, enrollment_ids: Collection[str], *, drafts: bool = False
) -> dict[str, list[CaseFile]]:
    """The same with what was done and how it went."""
    cases = cases_in(look, enrollment_ids, drafts=drafts)
    every = [case.id for some in cases.values() for case in some]
    actions: defaultdict[str, list[CareAction]] = defaultdict(list)
    for action in many(look, CareAction, "case_id", every):
        actions[action.case_id].append(action)
    words: defaultdict[str, list[FollowUp]] = defaultdict(list)
    for word in many(look, FollowUp, "case_id", every):
        words[word.case_id].append(word)
    return {
        place: [file_case(case, actions[case.id], words[case.id]) for case in some]
        for place, some in cases.items()
    }


def shut_areas(desk: Desk, look: Reading) -> frozenset[str]:
    """The areas whose cases this person does not see."""
    if access.may_see_restricted(desk):
        return frozenset()
    areas = forms_of(look).now
    return frozenset(area.key for area in areas.all if areas.private(area.key))


def area_title(areas: Areas, key: str, shut: Collection[str] = ()) -> Words:
    """What an area is called; – for one that is shut, the key for one that this form has not."""
    if key in shut:
        return HIDDEN
    titles = {area.key: area.title for area in areas.all}
    return titles.get(key, told(key, key)) if key else HIDDEN


@service
def cases_of(desk: Desk, classroom_id: str = "") -> list[CaseRow]:
    """Every case of a class (of all that one reaches), what needs somebody first, then by class and no.

    Drafts stand in it; of children who left only what nobody has ended yet.
    """
    with access.looking(desk) as look:
        rooms = look.all(Classroom, id=classroom_id) if classroom_id else None
        rows = rows_of(look, desk.year, rooms, everybody=True)
        return sorted(rows_for(desk, look, rows), key=lambda one: not one.needs)


@service
def waiting(desk: Desk, classroom_id: str = "") -> list[WithoutCase]:
    """The children of a class (of all that one reaches) at risk or with a problem who have no case for it."""
    with access.looking(desk) as look:
        rooms = look.all(Classroom, id=classroom_id) if classroom_id else None
        return without_case(look, desk, rows_of(look, desk.year, rooms, everybody=False))


def rows_for(desk: Desk, look: Reading, children: Sequence[ClassRow]) -> list[CaseRow]:
    """The cases of these children, as this person may see them."""
    areas, shut = forms_of(look).now, shut_areas(desk, look)
    files = files_in(look, [row.enrollment.id for row in children], drafts=True)
    silent_after, found = due_days_in(look).case_silent, []
    for child in children:
        left = child.enrollment.status != "studying"
        for file in files[child.enrollment.id]:
            if file.case.area in shut or (left and file.draft):
                continue
            mine = replace(file, left=left)
            wants = needs(mine, desk.today, silent_after)
            found.append(CaseRow(child, mine, area_title(areas, file.case.area), wants))
    return found


def without_case(look: Reading, desk: Desk, children: Sequence[ClassRow] | None = None) -> list[WithoutCase]:
    """The children of the risk and problem group of their newest screening who have no case in that area.

    A case counts while it is open, and for the rest of the year in which it was closed.
    """
    rows = rows_of(look, desk.year, None, everybody=False) if children is None else children
    screened = newest_rows(desk, look, rows)
    cases = cases_in(look, [row.enrollment.id for row in rows])
    found = []
    for row in screened:
        mine = {case.area for case in cases[row.child.enrollment.id] if case.state != "stopped"}
        open_ = {key: group for key, group in risks(row).items() if key not in mine}
        if open_ and row.screening:
            found.append(WithoutCase(row.child, open_, row.screening, cared=bool(mine)))
    return found


def risks(row: ScreenRow) -> dict[str, Group]:
    """The areas in which a child is at risk or has a problem, as one may see it."""
    return {
        key: finding.group for key, finding in row.groups.areas.items()
        if key not in FLAGS and finding.group in CARED
    }


def newest_rows(
    desk: Desk, look: Reading, children: Sequence[ClassRow], *, may_see: bool | None = None
) -> list[ScreenRow]:
    """Each child in its newest round that is a result; those who have none are left out.

    ``may_see``: with what few may see; as the person at the desk sees it where nothing is said.
    """
    newest: dict[str, int] = {}
    places = [row.enrollment.id for row in children]
    for form in many(look, Screening, "enrollment_id", places):
        if form.status in KNOWN:
            newest[form.enrollment_id] = max(form.round, newest.get(form.enrollment_id, 0))
    found: dict[str, ScreenRow] = {}
    if may_see is None:
        may_see = access.may_see_restricted(desk)
    for round_ in sorted(set(newest.values())):
        here = [row for row in children if newest.get(row.enrollment.id) == round_]
        found |= {row.child.enrollment.id: row for row in rows_in(look, here, round_, may_see=may_see)}
    return [found[key] for key in places if key in found]
