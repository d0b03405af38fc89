"""What is known of a child, as the facts that screening reads: value, day and source of each."""

from __future__ import annotations

import datetime as dt
import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.facts import Fact, Value
from student_care_desktop.domain.growth import reading
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.households import HouseholdMember
from student_care_desktop.domain.learning import Talent, TermReport
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Term
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase
from student_care_desktop.domain.students import Enrollment, Household, Measurement, Student, age_on
from student_care_desktop.domain.visits import HomeVisit, facts_of
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.growth import table_in
from student_care_desktop.storage.units import Reading

__all__ = ["facts_by_child"]

R = TypeVar("R", bound=Record)
Facts = dict[str, Fact]

RECORD = mark("Fact", "Student record")
HEALTH = mark("Fact", "Health record")
MARKS = mark("Fact", "Marks and attendance, term {term}")
SHEET = mark("Fact", "{instrument}, answered by the {informant}")
ECONOMY = mark("Fact", "Result of the EEF")
TALENT = mark("Fact", "Talents on record")
GROWTH = mark("Fact", "Weight and height, judged by {table}")

SCHOOL_WEEK = 5
"""Days."""


def facts_by_child(
    look: Reading, year_id: str, places: Sequence[Enrollment], today: dt.date
) -> dict[str, Facts]:
    """For each enrollment id, the facts known of the child on ``today``."""
    return _Known(look, year_id, places, today).facts()


class _Known:
    """The records of many children, gathered in a few sweeps."""

    def __init__(
        self, look: Reading, year_id: str, places: Sequence[Enrollment], today: dt.date
    ) -> None:
        self.places = places
        self.today = today
        here = [place.id for place in places]
        ids = [place.student_id for place in places]
        self.children = {one.id: one for one in look.all(Student, id=ids)}
        houses = [one.household_id for one in self.children.values() if one.household_id]
        self.houses = {one.id: one for one in look.all(Household, id=houses)}
        self.members = _grouped(look.all(HouseholdMember, household_id=houses), "household_id")
        self.health = _grouped(look.all(Health, student_id=ids), "student_id")
        self.economy = _grouped(look.all(Economy, student_id=ids), "student_id")
        self.talents = _grouped(look.all(Talent, student_id=ids), "student_id")
        self.growth = table_in(look)
        sizes = look.all(Measurement, student_id=ids) if self.growth else ()
        self.sizes = _grouped(sizes, "student_id")
        visits = look.all(HomeVisit, student_id=ids, year_id=year_id, status="done")
        self.visits = _grouped(visits, "student_id")
        self.marks = _grouped(look.all(TermReport, enrollment_id=here), "enrollment_id")
        self.term_ends = {term.number: term.ends for term in look.all(Term, year_id=year_id)}
        self.sheets = _grouped(look.all(Sheet, enrollment_id=here, status=DONE), "enrollment_id")
        self.urgent = _grouped(look.all(UrgentCase, enrollment_id=here), "enrollment_id")

    def facts(self) -> dict[str, Facts]:
        return {place.id: self._of(place) for place in self.places}

    def _of(self, place: Enrollment) -> Facts:
        child = self.children[place.student_id]
        found: Facts = {}
        for part in (
            self._visit(child), self._record(child), self._house(child), self._health(child),
            self._growth(child), self._money(child), self._talents(child), self._marks(place),
            self._sheets(place),
        ):
            found.update(part)
        return found

    def _visit(self, child: Student) -> Mapping[str, Fact]:
        visits = sorted(self.visits[child.id], key=lambda one: (one.day or dt.date.min, one.round))
        if not visits:
            return {}
        form = visit_forms().forms.get(visits[-1].form)
        house = self.houses.get(child.household_id)
        count = house.members if house else None
        return facts_of(form, visits[-1], self.members[child.household_id], count) if form else {}

    def _record(self, child: Student) -> Facts:
        age = age_on(child.birthday, self.today)[0] if child.birthday else None
        return _told(
            {"parents_status": child.parents_status, "lives_with": child.lives_with, "age": age}, None, RECORD
        )

    def _house(self, child: Student) -> Facts:
        house = self.houses.get(child.household_id)
        if house is None:
            return {}
        names = ("distance_km", "travel_minutes", "travel_mode")
        return _told({name: getattr(house, name) for name in names}, None, RECORD)

    def _health(self, child: Student) -> Facts:
        found: dict[str, Any] = {}
        for record in self.health[child.id]:
            found = {"eyesight": record.eyesight, "chronic_disease": bool(record.chronic) or None}
            found |= {f"disability.{key}": True for key in record.disabilities}
        return _told(found, None, HEALTH)

    def _growth(self, child: Student) -> Facts:
        """The newest category that the school's own table gives; without a table nothing is known."""
        days = [one for one in self.sizes[child.id] if one.day and one.day <= self.today]
        for one in sorted(days, key=lambda one: one.day or dt.date.min, reverse=True):
            group = reading(one, child.sex, child.birthday, self.growth).groups.get("weight_for_height")
            if group and self.growth:
                return _told({"bmi_group": group}, one.day, GROWTH.with_(table=self.growth.source))
        return {}

    def _money(self, child: Student) -> Facts:
        for record in self.economy[child.id]:
            return _told({"eef_group": record.eef}, None, ECONOMY)
        return {}

    def _talents(self, child: Student) -> Facts:
        known = (one for one in self.talents[child.id] if one.area)
        return {f"talent.{one.area}": Fact(True, one.day, TALENT) for one in known}

    def _marks(self, place: Enrollment) -> Facts:
        found: Facts = {}
        for report in sorted(self.marks[place.id], key=lambda one: one.term):
            values: dict[str, Any] = {
                "gpa": report.gpa, "failed_subjects": report.failed, "unhanded_subjects": report.unhanded,
                "failed_traits": report.failed_traits, "skips_per_subject": report.skipped,
            }
            weeks = report.school_days / SCHOOL_WEEK if report.school_days else None
            if weeks:
                values |= {
                    "late_per_week": _rate(report.late_times, weeks),
                    "absent_days_per_week": _rate(report.absent_days, weeks),
                }
            ends = self.term_ends.get(report.term)
            day = min(ends, self.today) if ends else None
            found |= _told(values, day, MARKS.with_(term=report.term))
        return found

    def _sheets(self, place: Enrollment) -> Facts:
        found: Facts = {}
        for sheet in sorted(self.sheets[place.id], key=lambda one: one.round):
            words = SHEET.with_(instrument=sheet.instrument.upper(), informant=_INFORMANT[sheet.informant])
            groups = json.loads(sheet.groups or "{}")
            known = {
                f"{sheet.instrument}.{sheet.informant}.{scale}": group
                for scale, group in groups.items()
                if group in ("normal", "risk", "problem")
            }
            found |= _told(known, sheet.day, words)
        if any(one.source in {sheet.id for sheet in self.sheets[place.id]} for one in self.urgent[place.id]):
            found["self_harm_sheet"] = Fact(True, self.today, RECORD)
        return found


_INFORMANT: Mapping[str, Words] = {
    "student": mark("Fact", "student"), "teacher": mark("Fact", "teacher"), "parent": mark("Fact", "parent"),
}


def _told(values: Mapping[str, Value | None], day: dt.date | None, source: Words) -> Facts:
    """Facts out of values; what is empty is not known, and so no fact."""
    known = {key: value for key, value in values.items() if value is not None and value != ""}
    return {key: Fact(value, day, source) for key, value in known.items()}


def _rate(count: int | None, weeks: float) -> float | None:
    return None if count is None else round(count / weeks, 2)


def _grouped(records: Iterable[R], owner: str) -> defaultdict[str, list[R]]:
    found: defaultdict[str, list[R]] = defaultdict(list)
    for record in records:
        found[getattr(record, owner)].append(record)
    return found
