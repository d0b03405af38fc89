"""The check of results: every stored sheet is judged once more by what judged it.

Urgent answers and signs are looked for too: each of them has opened a case.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.areas import Areas
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import Norms, Reading
from student_care_desktop.domain.scoring import Scored
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE, Sheet, UrgentCase, judged
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.judging import digest, own_reading, scored
from student_care_desktop.services.norms import every_version
from student_care_desktop.services.signs import forms_of
from student_care_desktop.storage.units import Reading as Look

__all__ = ["Rejudged", "rejudge"]

DIFFERS = mark("Check", "The stored result of {instrument} ({number}) is not what its answers give")
IS_A_DRAFT = mark("Check", "{instrument} ({number}) is a draft and yet has a result")
NO_CASE = mark("Check", "The urgent case that {instrument} ({number}) opened is not there")
NO_CASE_SCREENING = mark("Check", "The urgent case that the screening of {number} opened is not there")
KEPT = mark(
    "Check",
    "{count} results of {instrument} stay as they were judged, by version {version}, which is no longer here",
)


@dataclass(frozen=True, slots=True)
class Rejudged:
    """What the check of results found: what is wrong, and what can only be kept as it was judged."""

    wrong: list[Words] = field(default_factory=list)
    kept: list[Words] = field(default_factory=list)
    same: int = 0


@service
def rejudge(desk: Desk) -> Rejudged:
    """Judge every stored sheet again; a finding names the child's number and the instrument, nothing else."""
    with access.looking(desk) as look:
        round_ = _Round(look)
        wrong = [*round_.wrong(), *_cases(round_, look)]
        return Rejudged(wrong, round_.kept(), round_.same)


class _Round:
    """One sweep over all sheets."""

    def __init__(self, look: Look) -> None:
        children = {one.id: one for one in look.all(Student)}
        places = {one.id: children.get(one.student_id) for one in look.all(Enrollment)}
        self.children = {key: child for key, child in places.items() if child}
        self.own = {key: every_version(look, tool) for key, tool in instruments().items()}
        self.cases = {one.source for one in look.all(UrgentCase)}
        self.sheets = [one for one in look.all(Sheet) if one.enrollment_id in self.children]
        self.same = 0
        self._gone: dict[tuple[str, str], int] = {}

    def wrong(self) -> Iterator[Words]:
        """What is wrong with each sheet; counts what cannot be judged again."""
        for sheet in self.sheets:
            child = self.children[sheet.enrollment_id]
            words = self._wrong(sheet, child)
            if words:
                yield words.with_(instrument=_called(sheet.instrument), number=child.number)

    def kept(self) -> list[Words]:
        """What was judged by an instrument or norms that are no longer here."""
        return [
            KEPT.with_(count=count, instrument=_called(key), version=version)
            for (key, version), count in sorted(self._gone.items())
        ]

    def _wrong(self, sheet: Sheet, child: Student) -> Words | None:
        if sheet.status != DONE:
            return IS_A_DRAFT if sheet.scores or sheet.bands or sheet.groups else None
        reading = _reading(sheet, self.own.get(sheet.instrument, ()))
        if reading is None:
            place = (sheet.instrument, f"{sheet.version} · {sheet.norms}")
            self._gone[place] = self._gone.get(place, 0) + 1
            return None
        found = _again(sheet, child, reading)
        if found is None or not _as_stored(sheet, found):
            return DIFFERS
        self.same += 1
        return NO_CASE if found.urgent and sheet.id not in self.cases else None


def _reading(sheet: Sheet, own: Sequence[Norms]) -> Reading | None:
    """What judged the sheet; None where that is no longer here."""
    tool = instruments().get(sheet.instrument)
    try:
        reading = own_reading(sheet, own) if tool else None
    except CareError:
        return None
    return reading if tool and reading and sheet.digest == digest(tool, reading) else None


def _again(sheet: Sheet, child: Student, reading: Reading) -> Scored | None:
    """What the answers come to; None where they cannot be answers of this instrument."""
    try:
        return scored(instruments()[sheet.instrument], reading, sheet, child)
    except (CareError, json.JSONDecodeError, KeyError):
        return None


def _as_stored(sheet: Sheet, found: Scored) -> bool:
    return all(getattr(sheet, name) == value for name, value in judged(found).items())


def _cases(round_: _Round, look: Look) -> Iterator[Words]:
    """Screenings with an urgent sign and without the case that it opens."""
    forms, versions = forms_of(look), dict[str, Areas]()
    for form in look.all(Screening):
        child = round_.children.get(form.enrollment_id)
        if form.digest not in versions:
            versions[form.digest] = forms.of(form)
        if child and form.id not in round_.cases and form.ticks.urgent(versions[form.digest]):
            yield NO_CASE_SCREENING.with_(number=child.number)


def _called(key: str) -> Words | str:
    tool = instruments().get(key)
    return tool.title if tool else key
