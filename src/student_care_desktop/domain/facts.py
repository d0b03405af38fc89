"""The facts that screening knows of a child: a fixed list of names, kinds and units, and conditions on them.

A fact is named by dotted parts.  Three families are longer than a list:

* ``visit.<question>.<option>``: yes or no; ``visit.<question>``: the number of a home visit.  The questions
  stand in ``resources/process/visit.toml``.
* ``<instrument>.<informant>.<scale>``: what the band of an answer sheet says of a child (``normal``, ``risk``
  or ``problem``); informants are ``student``, ``teacher``, ``parent``.
* ``disability.<key>`` and ``talent.<key>``: yes where the child's record has it.

A ``*`` in a condition stands for any one part: ``sdq.*.total`` is the total of whichever informant.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from student_care_desktop.domain.lists import LIVES_WITH, PARENTS_STATUS, TRAVEL
from student_care_desktop.domain.words import Words, mark

__all__ = [
    "DISABILITIES", "FACTS", "SHEETS", "TALENTS", "Condition", "Fact", "FactKind", "Sort", "Value", "matches",
]

Value = bool | int | float | str
"""What a fact can be: yes or no, a number, or the key of a choice."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing known of a child: what, since when, and where it was found."""

    value: Value
    when: dt.date | None
    source: Words


class Sort(StrEnum):
    """How a fact is read."""

    YES = "yes"
    NUMBER = "number"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True)
class FactKind:
    """A fact that screening understands; ``options`` are the keys that a choice can have."""

    key: str
    sort: Sort
    label: Words
    unit: Words | None = None
    options: tuple[str, ...] = ()


_BAHT = mark("Unit", "baht")

_NUMBERS: tuple[tuple[str, Words, Words | None], ...] = (
    ("gpa", mark("Fact", "Grade point average of the term"), None),
    ("failed_subjects", mark("Fact", "Subjects with 0, ร, มส or มผ this term"), mark("Unit", "subjects")),
    ("unhanded_subjects", mark("Fact", "Subjects with work not handed in"), mark("Unit", "subjects")),
    ("failed_traits", mark("Fact", "Desirable traits not passed"), mark("Unit", "traits")),
    ("skips_per_subject", mark("Fact", "Periods missed without leave in one subject"), mark("Unit", "times")),
    ("late_per_week", mark("Fact", "Late, on average of a week"), mark("Unit", "times")),
    ("absent_days_per_week", mark("Fact", "Days absent, on average of a week"), mark("Unit", "days")),
    ("age", mark("Fact", "Age"), mark("Unit", "years")),
    ("income_month", mark("Fact", "Income of the household a month"), _BAHT),
    ("income_per_head", mark("Fact", "Income of the household a month and head"), _BAHT),
    ("parents_out_of_work", mark("Fact", "Parents without income from work"), mark("Unit", "people")),
    ("distance_km", mark("Fact", "Distance to school"), mark("Unit", "km")),
    ("travel_minutes", mark("Fact", "Time to school"), mark("Unit", "minutes")),
)
_CHOICES: tuple[tuple[str, Words, tuple[str, ...]], ...] = (
    ("bmi_group", mark("Fact", "Weight for height"),
     ("thin", "slightly_thin", "fit", "plump", "overweight", "obese")),
    ("eyesight", mark("Fact", "Eyesight"), ("good", "glasses", "no_glasses")),
    ("eef_group", mark("Fact", "Result of the poverty screening (EEF)"),
     ("extra_poor", "poor", "near_poor", "not_poor")),
    ("parents_status", mark("Fact", "Parents are"), tuple(dict(PARENTS_STATUS))),
    ("lives_with", mark("Fact", "Lives with"), tuple(dict(LIVES_WITH))),
    ("travel_mode", mark("Fact", "Comes to school by"), tuple(dict(TRAVEL))),
)
_YES: tuple[tuple[str, Words], ...] = (
    ("chronic_disease", mark("Fact", "Chronic disease in the health record")),
    ("self_harm_sheet", mark("Fact", "An answer about self-harm on an answer sheet")),
)

_JUDGED = ("normal", "risk", "problem")

DISABILITIES: tuple[tuple[str, Words], ...] = (
    ("seeing", mark("Disability", "Seeing")),
    ("hearing", mark("Disability", "Hearing")),
    ("intellect", mark("Disability", "Intellect")),
    ("body", mark("Disability", "Body, movement or health")),
    ("learning", mark("Disability", "Learning (LD)")),
    ("speech", mark("Disability", "Speech and language")),
    ("behaviour", mark("Disability", "Behaviour or emotions")),
    ("autism", mark("Disability", "Autism")),
    ("multiple", mark("Disability", "Multiple disabilities")),
    ("adhd", mark("Disability", "Attention deficit (ADHD)")),
)
"""The nine kinds for education (announcement of the ministry, B.E. 2552), and ADHD of schools' lists."""

TALENTS: tuple[tuple[str, Words], ...] = (
    ("thai", mark("Talent", "Thai language")),
    ("maths", mark("Talent", "Mathematics")),
    ("science", mark("Talent", "Science and technology")),
    ("social", mark("Talent", "Social studies, religion and culture")),
    ("health", mark("Talent", "Health and physical education")),
    ("arts", mark("Talent", "Arts")),
    ("work", mark("Talent", "Occupations")),
    ("languages", mark("Talent", "Foreign languages")),
    ("sport", mark("Talent", "Sport")),
    ("music", mark("Talent", "Music")),
)
"""The eight learning areas, and what schools add to them."""

SHEETS = (
    "sdq.*.total", "sdq.*.emotional", "sdq.*.conduct", "sdq.*.hyperactivity", "sdq.*.peer",
    "phq-a.*.total", "9q.*.total", "ces-d.*.total", "cdi.*.total", "gast.*.total",
)
"""The scales of answer sheets that screening reads, of whichever informant."""


def _kinds() -> Iterator[FactKind]:
    for key, label, unit in _NUMBERS:
        yield FactKind(key, Sort.NUMBER, label, unit)
    for key, label, options in _CHOICES:
        yield FactKind(key, Sort.CHOICE, label, options=options)
    for key, label in (*_YES, *_family("disability", DISABILITIES), *_family("talent", TALENTS)):
        yield FactKind(key, Sort.YES, label)
    for key in SHEETS:
        yield FactKind(key, Sort.CHOICE, mark("Fact", "Result of an answer sheet"), options=_JUDGED)


def _family(name: str, members: tuple[tuple[str, Words], ...]) -> Iterator[tuple[str, Words]]:
    return ((f"{name}.{key}", label) for key, label in members)


FACTS: Mapping[str, FactKind] = {kind.key: kind for kind in _kinds()}
"""Every fact by its name, but for those of the home visit."""


@cache
def matches(pattern: str, key: str) -> bool:
    """Whether the fact ``key`` is one that ``pattern`` means; ``*`` stands for any one part."""
    if "*" not in pattern:
        return pattern == key
    wanted, found = pattern.split("."), key.split(".")
    return len(wanted) == len(found) and all(map(_part_matches, wanted, found))


def _part_matches(wanted: str, found: str) -> bool:
    return wanted in ("*", found)


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A test of one fact; without a bound or a choice the fact must be yes.

    ``also`` must hold too: a motorcycle, and the child is below 15.
    """

    fact: str
    at_least: float | None = None
    above: float | None = None
    at_most: float | None = None
    below: float | None = None
    one_of: tuple[str, ...] = ()
    also: Condition | None = None

    @property
    def bounds(self) -> tuple[float | None, ...]:
        """The four bounds of a number, those that are not asked as None."""
        return self.at_least, self.above, self.at_most, self.below

    def passes(self, value: Value) -> bool:
        """Whether ``value`` passes; a number is never yes, and yes is never a number."""
        if self.one_of:
            return value in self.one_of
        if self.bounds == (None, None, None, None):
            return value is True
        return not isinstance(value, bool | str) and self._between(value)

    def _between(self, number: float) -> bool:
        return (
            (self.at_least is None or number >= self.at_least)
            and (self.above is None or number > self.above)
            and (self.at_most is None or number <= self.at_most)
            and (self.below is None or number < self.below)
        )

    def found(self, facts: Mapping[str, Fact]) -> tuple[tuple[str, Fact], ...]:
        """The facts that fulfil this condition; none where it is not fulfilled or nothing is known."""
        keys = [self.fact] if "*" not in self.fact else [key for key in facts if matches(self.fact, key)]
        here = tuple((key, facts[key]) for key in keys if key in facts and self.passes(facts[key].value))
        beside = self.also.found(facts) if self.also else ()
        return here + beside if here and (beside or not self.also) else ()
