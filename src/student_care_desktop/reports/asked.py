"""The questions of a visit as they stand on paper, and their answers for the places of the form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.domain.fields import Choice, Yes
from student_care_desktop.domain.questions import Answers, Ask, Option, Question
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.entries import YES, Entry, Options, entry_of
from student_care_desktop.reports.places import Value

__all__ = ["NONE", "answers_of", "closed_of", "entry_asked", "heading"]

NONE = "none-of-these"
"""The option that a question with many answers gets on paper, so that *nothing* is not *not asked*."""

_NONE: Options = ((NONE, mark("Paper", "None of these")),)
_HAS: Options = (("yes", mark("Paper", "Has")), ("no", mark("Paper", "Has not")))
_THINGS = ("car", "pickup", "tractor", "motorcycle", "toilet")
_NUMBERED = mark("Paper", "{no} {text}")
_WITH_HINT = mark("Paper", "{text} ({hint})")
_BOXES = {"student.national_id": (1, 4, 5, 2, 1), "guardian.national_id": (1, 4, 5, 2, 1),
          "household.postcode": (5,)}


def heading(no: str, text: Words) -> Words:
    """A question or a section with its number."""
    return _NUMBERED.with_(no=no, text=text)


def entry_asked(question: Question, no: str = "", lines: int = 1) -> Entry:
    """The question as an entry; with ``no`` it stands alone, in bold behind its number."""
    entry = _entry(question)
    text = _WITH_HINT.with_(text=question.text, hint=question.hint) if question.hint else question.text
    if question.field is None:
        entry = replace(entry, label=text)
    if no:
        entry = replace(entry, label=heading(no, entry.label), bold=True)
    return replace(entry, lines=max(lines, entry.lines)) if question.ask is Ask.TEXT else entry


def _entry(question: Question) -> Entry:
    key, text = question.key, question.text
    if question.field is not None:
        rings = isinstance(question.field, Choice | Yes)
        return replace(entry_of(key, question.field), boxes=_BOXES.get(key, ()), rings=rings)
    if question.ask is Ask.YES:
        return Entry(key, text, options=_HAS if key in _THINGS else YES, rings=True)
    if question.ask in (Ask.ONE, Ask.MANY):
        many = question.ask is Ask.MANY
        write = tuple(one.key for one in question.options if one.write)
        options = (_NONE if many else ()) + _pairs(question.options)
        return Entry(key, text, options=options, write=write, rings=not many)
    return Entry(key, text, unit=question.unit, weight=1.0 if question.ask is Ask.NUMBER else 3.0)


def _pairs(options: Sequence[Option]) -> Options:
    return tuple((one.key, one.text) for one in options)


def answers_of(questions: Sequence[Question], answers: Answers) -> Iterator[tuple[str, Value]]:
    """The values of all written questions that were answered; photos are not among them."""
    asked = {one.key: one for one in questions if one.written and one.ask is not Ask.PHOTO}
    for key, value in answers.items():
        name, _, option = key.partition(".")
        if name not in asked:
            continue
        if option:
            yield key, str(value)
        else:
            yield from _value(asked[name], value)


def _value(question: Question, value: Any) -> Iterator[tuple[str, Value]]:
    key = question.key
    if question.ask is Ask.YES:
        yield key, ("yes" if value else "no",)
    elif question.ask is Ask.ONE:
        yield key, (str(value),)
    elif question.ask is Ask.MANY:
        yield key, tuple(map(str, value)) or (NONE,)
    elif question.ask is Ask.GRID:
        for row, option in value.items():
            yield f"{key}.{row}", (str(option),)
    else:
        yield key, _number(value) if question.ask is Ask.NUMBER else str(value)


def _number(value: float) -> str:
    """4,000 or 6.5."""
    rounded = round(value, 2)
    return f"{int(rounded):,}" if rounded == int(rounded) else f"{rounded:,}"


def closed_of(
    questions: Sequence[Question], closed: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, Value]]:
    """The dashes of the options that this paper may not tell.

    *None of these* is closed with them, or its tick would tell of the others.
    """
    for question in questions:
        if question.key in closed:
            none = (NONE,) if question.ask is Ask.MANY else ()
            yield f"{question.key}.closed", (*none, *closed[question.key])


