"""The workbook in which a class's answers are filled in: a list in every cell, all else locked."""

from __future__ import annotations

from typing import BinaryIO

from student_care_desktop.domain.answers import AnswersFacts, columns, ranges
from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.exchange.pages import Choice, Column, Line, Page, Value
from student_care_desktop.exchange.writer import write_book

__all__ = ["write_answers"]

TITLE = mark(
    "Answers", "{instrument} · answered by: {informant} · {room} · academic year {year}, round {round}"
)
WITH_CODE = mark("Answers", "{title} · code of the paper sheets {code}")
HOW = mark(
    "Answers",
    "Fill in the white cells only: one number for each item, an item without an answer stays empty. "
    "Then bring this file back into the program.",
)
ALLOWED = mark("Answers", "Item {first}–{last}: {values}")
ALLOWED_ONE = mark("Answers", "Item {first}: {values}")
WRONG = mark("Answers", "Only one of these: {values}. Leave the cell empty where there is no answer.")
NO, NUMBER, NAME = mark("Answers", "No."), mark("Answers", "Student number"), mark("Answers", "Name")
CONFIDENTIAL = mark("Answers", "Personal data: keep it safe, and delete this file when it was brought in.")
BEFORE = 3
"""Columns before the items."""


def write_answers(facts: AnswersFacts, out: BinaryIO, say: Say) -> None:
    """Write the workbook to ``out``, an open binary file."""
    wanted = columns(facts.tool, facts.code.informant)
    code = facts.code
    title = say(TITLE.with_(
        instrument=facts.tool.title, informant=INFORMANTS[code.informant], room=facts.room,
        year=code.year, round=code.round,
    ))
    heads = [
        Column(say(NO), "code", 7), Column(say(NUMBER), "code", 16), Column(say(NAME), "text", 30),
        *(Column(name, "answer", 5.5 if name.isdigit() else 6) for name in wanted),
        Column(str(code), "code", 4, hidden=True),
    ]  # fmt: skip
    lines = []
    for one in facts.lines:
        answers: list[Value] = [one.answers.get(name) for name in wanted]
        lines.append(Line((one.no, one.number, one.name, *answers, one.key)))
    page = Page(
        facts.room, (say(WITH_CODE.with_(title=title, code=code.paper)), say(HOW), _allowed(facts, say)),
        heads, lines, (say(CONFIDENTIAL),),
        frozen=BEFORE, choices=_choices(facts, say), locked=True,
    )
    write_book(out, [page], title)


def _allowed(facts: AnswersFacts, say: Say) -> str:
    """Which answers each item takes, on one line."""
    told = []
    for first, last, values in ranges(columns(facts.tool, facts.code.informant)):
        words = ALLOWED if first != last else ALLOWED_ONE
        told.append(say(words.with_(first=first, last=last, values=", ".join(map(str, values)))))
    return "   ·   ".join(told)


def _choices(facts: AnswersFacts, say: Say) -> tuple[Choice, ...]:
    names = list(columns(facts.tool, facts.code.informant))
    found = []
    for first, last, values in ranges(columns(facts.tool, facts.code.informant)):
        texts = tuple(map(str, values))
        words = say(WRONG.with_(values=", ".join(texts)))
        found.append(Choice(BEFORE + names.index(first), BEFORE + names.index(last), texts, words))
    return tuple(found)
