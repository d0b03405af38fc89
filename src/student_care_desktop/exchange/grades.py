"""Grades of single subjects: which columns hold them, what a grade says, and what many of them come to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from student_care_desktop.domain.roster import Column
from student_care_desktop.domain.thai import plain_digits
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.doubts import Doubt
from student_care_desktop.exchange.grid import Cell, text_of

__all__ = ["FAILED", "graded", "read_grade", "tally"]

NOT_A_GRADE = mark("Marks", "“{text}” is no grade. The subject was not counted.")

_POINTS = {"0", "1", "1.5", "2", "2.5", "3", "3.5", "4"}
_LETTERS = {"ร": "incomplete", "มส": "no_exam", "มผ": "failed_activities", "ผ": "passed"}
FAILED = ("zeros", "incomplete", "no_exam", "failed_activities")
"""What a grade can say that was not passed, by the fields of a report."""
_NOISE = re.compile(r"[\s.]+")
_NOTHING = {"", "-", "–", "—", "*", "ไม่เรียน"}
_LOOKED_AT, _ENOUGH, _HALF = 200, 0.95, 0.5
_SURE, _LIKELY, _DOUBTFUL = 0.95, 0.8, 0.6


def read_grade(cell: Cell) -> str | Doubt | None:
    """``passed`` (``points`` for a number), one of FAILED, None for nothing, or why it is no grade."""
    text = plain_digits(text_of(cell))
    if text in _NOTHING:
        return None
    letters = _LETTERS.get(_NOISE.sub("", text))
    if letters:
        return letters
    number = text.rstrip("0").rstrip(".") if "." in text else text
    if number not in _POINTS:
        return Doubt(None, NOT_A_GRADE.with_(text=text[:20]))
    return "zeros" if number == "0" else "points"


def graded(columns: Sequence[Column], rows: list[list[Cell]]) -> tuple[Column, ...]:
    """Columns of subjects by what stands in them: a subject's points are no grade, and are read over.

    A column that only says *เกรด* holds the average when something stands in it that no single grade is.
    """
    few = rows[:: max(len(rows) // _LOOKED_AT, 1)]
    return tuple(_settled(column, [row[column.place] for row in few]) for column in columns)


def _settled(column: Column, cells: list[Cell]) -> Column:
    named, weak = column.field == "report.subject", column.field == "report.gpa" and column.score < _SURE
    if not (named or weak) and (column.field or column.score or not column.heading):
        return column
    filled = [found for found in map(read_grade, cells) if found is not None]
    good = sum(isinstance(found, str) for found in filled)
    share = good / len(filled) if filled else 0.0
    if named and share < _HALF:
        return replace(column, field=None, score=0.0)
    fits = share >= _ENOUGH
    if weak:
        return replace(column, field=None, score=0.0) if fits else replace(column, score=_LIKELY)
    if named:
        return replace(column, score=_SURE if fits else _DOUBTFUL)
    if not fits or not _steps(cells):
        return column
    return replace(column, field="report.subject", score=_DOUBTFUL)


def _steps(cells: Iterable[Cell]) -> bool:
    """Whether something stands there that only grades are: a half, or a letter."""
    texts = {_NOISE.sub("", plain_digits(text_of(cell))) for cell in cells}
    return bool(texts & ({"15", "25", "35"} | _LETTERS.keys()))


def tally(grades: Sequence[Sequence[str | None]]) -> list[dict[str, int]]:
    """How many of each kind every child has; a kind of which the columns cannot speak is absent.

    ``grades`` are columns, one grade a child.  Only activities are passed or failed (ผ, มผ); a child
    without any grade has no figures at all.
    """
    activity = [bool({"passed", "failed_activities"} & set(column)) for column in grades]
    found = []
    for row in zip(*grades, strict=True):
        marks = [grade for grade, is_activity in zip(row, activity, strict=True) if grade and not is_activity]
        acts = [grade for grade, is_activity in zip(row, activity, strict=True) if grade and is_activity]
        counts = {kind: marks.count(kind) for kind in FAILED[:3]} if marks else {}
        found.append(counts | ({FAILED[3]: acts.count(FAILED[3])} if acts else {}))
    return found
