"""What is known of a child, said in words: each fact with its value, its date and where it was found."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from student_care_desktop.catalog.areas import facts as fact_kinds
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import LABELS, Group, Suggestion
from student_care_desktop.domain.facts import Fact, FactKind, Sort, matches
from student_care_desktop.domain.fields import Choice, fields_of
from student_care_desktop.domain.health import Economy, Health
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.lists import LIVES_WITH, PARENTS_STATUS, TRAVEL
from student_care_desktop.domain.questions import Ask
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Words, mark, told

__all__ = ["Chapter", "Told", "because", "called", "chapters", "missing", "tell"]

NO_VISIT = mark("Known", "Home visit of this year")
NO_MARKS = mark("Known", "Marks and attendance")
NO_SHEETS = mark("Known", "Answer sheets (SDQ and others)")
NO_INCOME = mark("Known", "Income of the household")
FACT = mark("Known", "{label}: {value} · {source}")
PLAIN_FACT = mark("Known", "{label} · {source}")
DATED = mark("Known", "{fact} · {day}")
SCALE = mark("Pattern", "{instrument}: {scale}")
ANSWERED = mark("Known", "{instrument} ({informant}): {scale}")
WITH_UNIT = mark("Known", "{number} {unit}")
_GAPS: tuple[tuple[str, Words], ...] = (
    ("visit.", NO_VISIT), ("gpa", NO_MARKS), ("sdq.", NO_SHEETS), ("income_per_head", NO_INCOME),
)


@dataclass(frozen=True, slots=True)
class Told:
    """A fact in words: what, how much (empty for a plain yes), where from, and since when."""

    key: str
    label: Words
    value: Words | None
    source: Words
    when: dt.date | None
    question: Words | None = None
    """What was asked, where the fact is one answer of several."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """The facts of one source and day."""

    source: Words
    when: dt.date | None
    facts: tuple[Told, ...]


def chapters(facts: Mapping[str, Fact]) -> tuple[Chapter, ...]:
    """All that is known, by where it was found; what a visit found not to be so is left out."""
    found: dict[tuple[str, dt.date | None], list[Told]] = {}
    for key, fact in facts.items():
        if fact.value is not False:
            one = tell(key, fact)
            found.setdefault((str(one.source), one.when), []).append(one)
    return tuple(Chapter(of[0].source, of[0].when, tuple(of)) for of in found.values())


def missing(facts: Mapping[str, Fact]) -> tuple[Words, ...]:
    """What the records do not tell yet, so that nobody takes silence for good news."""
    return tuple(words for begin, words in _GAPS if not any(key.startswith(begin) for key in facts))


def tell(key: str, fact: Fact) -> Told:
    """One fact in words."""
    kind = _kind(key)
    label = _scale(key) or (kind.label if kind else told(key, key))
    return Told(key, label, _value(key, fact, kind), fact.source, fact.when, _question(key))


def called(key: str) -> Words:
    """What a fact is called where it stands alone: a scale with its instrument and who answered."""
    label, (name, *rest) = tell(key, Fact(True, None, told("", ""))).label, key.split(".")
    tool, informant = instruments().get(name), INFORMANTS.get(rest[0]) if rest else None
    if tool is None:
        return label
    if informant is None:
        return SCALE.with_(instrument=tool.title, scale=label)
    return ANSWERED.with_(instrument=tool.title, informant=informant, scale=label)


def because(suggestion: Suggestion) -> tuple[Words, ...]:
    """The facts that speak for a sign, each with its value, its source and its date."""
    told_ = (tell(key, fact) for key, fact in suggestion.because)
    return tuple(map(_dated, told_))


def _dated(known: Told) -> Words:
    words = (FACT if known.value else PLAIN_FACT).with_(
        label=known.label, value=known.value or "", source=known.source
    )
    return DATED.with_(fact=words, day=short_day(known.when)) if known.when else words


def _value(key: str, fact: Fact, kind: FactKind | None) -> Words | None:
    if fact.value is True:
        return None
    if isinstance(fact.value, str):
        return _choices(key).get(fact.value) or told(fact.value, fact.value)
    number = f"{fact.value:,.2f}".rstrip("0").rstrip(".")
    if kind and kind.sort is Sort.NUMBER and kind.unit:
        return WITH_UNIT.with_(number=number, unit=kind.unit)
    return told(number, number)


@cache
def _question(key: str) -> Words | None:
    """The question of a home visit of which a fact is one answer."""
    chosen = (Ask.ONE, Ask.MANY, Ask.GRID)
    for question in visit_forms().questions:
        if question.ask in chosen and key.startswith(f"visit.{question.key}."):
            return question.text
    return None


@cache
def _kind(key: str) -> FactKind | None:
    known = fact_kinds()
    return known.get(key) or next((kind for name, kind in known.items() if matches(name, key)), None)


@cache
def _choices(key: str) -> Mapping[str, Words]:
    """The words of each choice that a fact can be."""
    if key in _LISTS:
        return dict(_LISTS[key])
    for question in visit_forms().questions:
        if question.ask is Ask.GRID and key.startswith(f"visit.{question.key}."):
            return {option.key: option.text for option in question.options}
    return {group.value: LABELS[group] for group in (Group.NORMAL, Group.RISK, Group.PROBLEM)}


def _options(record: type, name: str) -> Sequence[tuple[str, Words]]:
    field = fields_of(record)[name]
    return field.options if isinstance(field, Choice) else ()


_LISTS: Mapping[str, Sequence[tuple[str, Words]]] = {
    "parents_status": PARENTS_STATUS, "lives_with": LIVES_WITH, "travel_mode": TRAVEL,
    "eyesight": _options(Health, "eyesight"), "eef_group": _options(Economy, "eef"),
}


@cache
def _scale(key: str) -> Words | None:
    """The title of the scale that a fact of an answer sheet is about."""
    name, *rest = key.split(".")
    tool = instruments().get(name)
    if tool is None or len(rest) != 2:
        return None
    parts = (tool.main, *tool.supplements.values())
    return next((one.title for part in parts for one in part.scales if one.key == rest[1]), None)
