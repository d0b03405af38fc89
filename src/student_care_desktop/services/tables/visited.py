"""Home visits by class: who was visited and how, and how often each answer was given."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.questions import Ask, Question
from student_care_desktop.domain.tables import FigureTable, Heading, Line, Measure, across_classes, by_class
from student_care_desktop.domain.visits import DONE, HOWS, HomeVisit
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.tables.count import Count, in_round, pupils, tallied

__all__ = ["visited"]

TITLE, ANSWERS = mark("Summary", "Home visits"), mark("Summary", "Home visits, answers")
VISITS, DONE_LABEL = mark("Summary", "Visits (people)"), mark("Summary", "Visited")
LEFT, PERCENT = mark("Summary", "Not yet"), mark("Summary", "%")
HOW = mark("Summary", "How they were visited (people)")
QUESTION, ANSWER = mark("Summary", "Question"), mark("Summary", "Answer")
ANSWERED = mark("Summary", "Answered this question")
YES, NO = mark("Field", "Yes"), mark("Field", "No")
ROW = mark("Summary", "{question}: {row}")
ONLY_DONE = mark("Summary", "Only finished visits count; of several visits to one child in a round the last.")
OF_ANSWERS = mark(
    "Summary",
    "Percent of those who answered the question; of several answers each counts. Restricted answers are not "
    "in this table.",
)
_COLUMNS = ("student_id", "round", "day", "how", "answers")
_TOLD = (Ask.ONE, Ask.MANY, Ask.GRID, Ask.YES)

Visit = tuple[str, Mapping[str, Any]]
"""The class id of a child who was visited, and what was answered."""


def visited(count: Count) -> Iterator[FigureTable]:
    """Two tables for each round: the visits, and their answers once there are any."""
    rounds = _rounds(count)
    for round_ in sorted({1, *rounds}):
        last = rounds.get(round_, {})
        suffix = "" if round_ == 1 else f"-{round_}"
        hows = tallied((count.room_of_child[child], how) for child, (_, how, _) in last.items())
        yield _table(count, f"visits{suffix}", in_round(TITLE, round_), hows)
        answers = [
            (count.room_of_child[child], json.loads(text or "{}")) for child, (_, _, text) in last.items()
        ]
        if answers:
            yield _answers(count, f"answers{suffix}", in_round(ANSWERS, round_), answers)


def _rounds(count: Count) -> dict[int, dict[str, tuple[dt.date, str, str]]]:
    """By round and child the last visit: day, how, answers."""
    found: dict[int, dict[str, tuple[dt.date, str, str]]] = {}
    for child, round_, day, how, text in count.look.values(
        HomeVisit, _COLUMNS, year_id=count.year.id, status=DONE
    ):
        if child in count.room_of_child:
            here = found.setdefault(round_, {})
            visit = (day or dt.date.min, how, text)
            here[child] = max(here.get(child, visit), visit, key=lambda one: one[0])
    return found


def _table(count: Count, key: str, title: Words, hows: Mapping[str, Mapping[str, int]]) -> FigureTable:
    here = count.everybody()
    for room, number in count.all_by_class().items():
        done = hows.get(room, {})
        here[room].update(done)
        here[room]["left"] = number - sum(done.values())
    measures = (
        *pupils(count), Measure("visited", DONE_LABEL, VISITS, sums=tuple(how for how, _ in HOWS), width=10),
        Measure("left", LEFT, VISITS, width=9),
        Measure("percent", PERCENT, VISITS, share=("visited", "all"), width=9),
        *(Measure(how, label, HOW, width=12) for how, label in HOWS),
    )
    return by_class(key, title, count.classes, measures, here, (ONLY_DONE,))


def _answers(count: Count, key: str, title: Words, visits: Sequence[Visit]) -> FigureTable:
    names = (Heading(QUESTION, "long", 44), Heading(ANSWER, "long", 40))
    lines = [line for one in _questions(visits) for line in _lines(one, visits)]
    return across_classes(key, title, count.classes, lines, names, (ONLY_DONE, OF_ANSWERS))


def _questions(visits: Sequence[Visit]) -> Iterator[Question]:
    """Questions with answers to choose from, that somebody was asked and everybody may see."""
    asked = {key for _, answers in visits for key in answers}
    for question in visit_forms().questions:
        if question.ask in _TOLD and question.key in asked and (question.ask is Ask.YES or _open(question)):
            yield question


def _open(question: Question) -> list[tuple[str, Words]]:
    """The options of a question that are not restricted; none where most of them are."""
    closed = restricted_answers().get(question.key, ())
    left = [(one.key, one.text) for one in question.options if one.key not in closed]
    return left if 2 * len(left) >= len(question.options) else []


def _lines(question: Question, visits: Sequence[Visit]) -> Iterator[Line]:
    told = [(room, answers[question.key]) for room, answers in visits if question.key in answers]
    if question.ask is Ask.GRID:
        for row in question.rows:
            given = [(room, [value[row.key]]) for room, value in told if row.key in value]
            yield from _counted(
                f"{question.key}.{row.key}", ROW.with_(question=question.text, row=row.text),
                _open(question), given,
            )
    elif question.ask is Ask.YES:
        options = [("yes", YES), ("no", NO)]
        yield from _counted(
            question.key, question.text, options, [(room, ["yes" if value else "no"]) for room, value in told]
        )
    else:
        given = [(room, value if isinstance(value, list) else [value]) for room, value in told]
        yield from _counted(question.key, question.text, _open(question), given)


def _counted(
    key: str, text: Words, options: Iterable[tuple[str, Words]], given: Sequence[tuple[str, Sequence[str]]]
) -> Iterator[Line]:
    asked = tallied((room, "") for room, _ in given)
    whole = {room: found[""] for room, found in asked.items()}
    yield Line(key, (text, ANSWERED), whole, key, "subtotal")
    chosen = tallied((room, option) for room, values in given for option in values)
    for option, label in options:
        rooms = {room: found.get(option, 0) for room, found in chosen.items()}
        yield Line(f"{key}.{option}", (text, label), rooms, key)
