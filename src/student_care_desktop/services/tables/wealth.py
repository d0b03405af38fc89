"""Poverty and scholarships by class; with names also the list of the children concerned.

The class of poverty is never computed: it is the result of the EEF as it was written down.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.households import HouseholdMember, per_head, poor
from student_care_desktop.domain.learning import Scholarship
from student_care_desktop.domain.students import Enrollment, Household, Student
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Measure, Row, by_class
from student_care_desktop.domain.visits import DONE, HomeVisit
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.tables.count import Count, pupils

__all__ = ["in_need", "wealth"]

TITLE, NAMED = mark("Summary", "Poverty and grants"), mark("Summary", "Poverty and grants, names")
INCOME = mark("Summary", "Income a head (people)")
POOR_HEAD, RICHER = mark("Summary", "3,000 baht or less"), mark("Summary", "More than 3,000 baht")
UNKNOWN = mark("Summary", "Not yet known")
EEF = mark("Summary", "Result of the EEF (people)")
EEF_LABELS = {
    "poor": mark("Economy", "Poor"), "extra_poor": mark("Economy", "Extra poor"),
    "near_poor": mark("Economy", "Nearly poor"), "not_poor": mark("Economy", "Not poor"),
}
GRANTS = mark("Summary", "Scholarships of this year (people)")
GRANTED, NOT_GRANTED = mark("Summary", "Received"), mark("Summary", "In need, not yet received")
IN_NEED = mark("Summary", "In need")
HOW = mark(
    "Summary",
    "In need: an income a head of 3,000 baht a month or less, or poor or extra poor by the EEF. The program "
    "computes the income a head and never the class of poverty.",
)
NO, CLASS, PLACE = mark("Summary", "Order"), mark("Summary", "Class"), mark("Summary", "No.")
NAME, REASON = mark("Summary", "Name and surname"), mark("Summary", "Reason")
PER_HEAD = mark("Summary", "Income a head {amount} baht a month")
SCHOLARSHIP, VISIT = mark("Summary", "Scholarship"), mark("Summary", "Visited")
YES, NOT_YET = mark("Summary", "Visited"), mark("Summary", "Not yet")
BOTH = mark("Summary", "{first}; {second}")
CONFIDENTIAL = mark("Summary", "Personal data: keep it safe, and hand on only what is needed.")


@dataclass(frozen=True, slots=True)
class _Case:
    """What is known of the money of one child."""

    amount: Decimal | None
    eef: str
    grants: tuple[str, ...]
    visited: bool

    @property
    def in_need(self) -> bool:
        return bool(poor(self.amount)) or self.eef in ("poor", "extra_poor")

    @property
    def keys(self) -> Iterator[str]:
        """The columns in which the child counts."""
        poor_ = poor(self.amount)
        yield "head_unknown" if poor_ is None else "head_poor" if poor_ else "head_more"
        yield f"eef.{self.eef}"
        if self.in_need:
            yield "need"
        if self.grants:
            yield "granted"
        if self.in_need and not self.grants:
            yield "not_granted"


def wealth(count: Count, *, with_names: bool) -> Iterator[FigureTable]:
    """The counts, and with names the children in need or with a scholarship."""
    cases = _cases(count)
    here = count.everybody()
    for child, case in cases.items():
        for key in case.keys:
            here[count.room_of_child[child]][key] += 1
    measures = (
        *pupils(count), Measure("head_poor", POOR_HEAD, INCOME, width=12),
        Measure("head_more", RICHER, INCOME, width=12), Measure("head_unknown", UNKNOWN, INCOME, width=11),
        *(Measure(f"eef.{key}", label, EEF, width=11) for key, label in EEF_LABELS.items()),
        Measure("eef.", UNKNOWN, EEF, width=11), Measure("need", IN_NEED, GRANTS, width=10),
        Measure("granted", GRANTED, GRANTS, width=10), Measure("not_granted", NOT_GRANTED, GRANTS, width=14),
    )
    yield by_class("poverty", TITLE, count.classes, measures, here, (HOW,))
    if with_names:
        yield _named(count, {child: case for child, case in cases.items() if case.in_need or case.grants})


def in_need(count: Count) -> Mapping[str, bool | None]:
    """Whether each child is in need; None where neither the income nor the class of the EEF is known."""
    return {
        child: None if case.amount is None and not case.eef else case.in_need
        for child, case in _cases(count).items()
    }


def _cases(count: Count) -> dict[str, _Case]:
    amounts = _amounts(count)
    eef = {row[0]: row[1] for row in count.look.values(Economy, ("student_id", "eef"))}
    grants: defaultdict[str, list[str]] = defaultdict(list)
    for child, name in count.look.values(Scholarship, ("student_id", "name"), year=count.year.number):
        grants[child].append(name)
    done = count.look.values(HomeVisit, ("student_id",), year_id=count.year.id, status=DONE)
    visited = {row[0] for row in done}
    return {
        child: _Case(amounts.get(child), eef.get(child, ""), tuple(grants[child]), child in visited)
        for child in count.room_of_child
    }


def _amounts(count: Count) -> Mapping[str, Decimal]:
    """Income a month and head by child: of the member table, else as it was told at the last visit."""
    found: dict[str, Decimal] = {}
    visits = count.look.values(
        HomeVisit, ("student_id", "day", "answers"), year_id=count.year.id, status=DONE
    )
    for child, _, text in sorted(visits, key=lambda row: str(row[1] or "")):
        told = json.loads(text or "{}").get("income_per_head")
        if told is not None:
            found[child] = Decimal(str(told))
    members: defaultdict[str, list[HouseholdMember]] = defaultdict(list)
    for member in count.look.all(HouseholdMember):
        members[member.household_id].append(member)
    if not members:
        return found
    houses = count.look.values(Household, ("id", "members"), id=list(members))
    people = {row[0]: row[1] for row in houses}
    for child, house in count.look.values(Student, ("id", "household_id"), household_id=list(members)):
        amount = per_head(members[house], people.get(house))
        if amount is not None:
            found[child] = amount
    return found


def _named(count: Count, cases: Mapping[str, _Case]) -> FigureTable:
    """Each child in the order of classes and numbers: why, which scholarship, whether visited."""
    children = {one.id: one for one in count.look.all(Student, id=list(cases))}
    seats = count.look.all(Enrollment, student_id=list(cases), year_id=count.year.id)
    places = {one.student_id: one for one in seats}
    rooms = {one.classroom.id: (order, one.classroom.name) for order, one in enumerate(count.classes)}
    found = sorted(
        (rooms[count.room_of_child[child]][0], places[child].no or 999, children[child].number, child)
        for child in cases
    )
    rows = []
    for order, (room, _, _, child) in enumerate(found, 1):
        case, place = cases[child], places[child]
        cells: tuple[Cell, ...] = (
            order, count.classes[room].classroom.name, place.no, children[child].name, _reason(case),
            ", ".join(name for name in case.grants if name) or ("✓" if case.grants else ""),
            YES if case.visited else NOT_YET,
        )
        rows.append(Row(cells))
    columns = (
        Heading(NO, "count", 8), Heading(CLASS, "code", 10), Heading(PLACE, "count", 8),
        Heading(NAME, "text", 32), Heading(REASON, "long", 46), Heading(SCHOLARSHIP, "long", 34),
        Heading(VISIT, "text", 12),
    )
    return FigureTable(
        key="poverty-names", title=NAMED, columns=columns, rows=tuple(rows), notes=(HOW, CONFIDENTIAL),
        frozen=4, named=True,
    )


def _reason(case: _Case) -> Words | str:
    head = PER_HEAD.with_(amount=f"{case.amount:,.0f}") if poor(case.amount) else None
    eef = EEF_LABELS[case.eef] if case.eef in ("poor", "extra_poor") else None
    if head and eef:
        return BOTH.with_(first=eef, second=head)
    return head or eef or ""
