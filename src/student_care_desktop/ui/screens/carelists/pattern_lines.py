"""A ready pattern and its steps as rows that are written, and back again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from student_care_desktop.domain.fields import Choice, Number, Text
from student_care_desktop.domain.patterns import LONGEST, Pattern, Step
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Say, Words, mark, told
from student_care_desktop.ui.wizards.row_model import RowColumn

__all__ = ["NAME", "STEP_COLUMNS", "PatternLine", "StepLine", "line_of", "pattern_of"]

NAME = mark("CareLists", "Ready pattern")
KIND, WHAT = mark("CareLists", "Kind"), mark("CareLists", "What is done")
WHO, DAYS = mark("CareLists", "Who"), mark("CareLists", "Within (days)")
STEP_COLUMNS = (
    RowColumn("method", KIND, 150), RowColumn("text", WHAT), RowColumn("who", WHO, 122),
    RowColumn("days", DAYS, 92),
)
_EMPTY = told("", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine(Record):
    """A step; ``before`` is what it said when it was read."""

    method: Annotated[str, Choice(KIND)] = ""
    text: Annotated[str, Text(WHAT, limit=300)] = ""
    who: Annotated[str, Choice(WHO)] = "adviser"
    days: Annotated[int | None, Number(DAYS, low=1, high=LONGEST)] = None
    before: Words = _EMPTY


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternLine(Record):
    """A pattern; its name is written in the list, the rest beside it."""

    name: Annotated[str, Text(NAME, limit=120)] = ""
    goal: str = ""
    measure: str = ""
    steps: tuple[StepLine, ...] = ()
    before: Pattern = Pattern(_EMPTY, _EMPTY, ())  # noqa: RUF009 - frozen


def line_of(one: Pattern, say: Say) -> PatternLine:
    """A pattern as a row."""
    steps = tuple(
        StepLine(method=step.method, text=say(step.text), who=step.who, days=step.days, before=step.text)
        for step in one.steps
    )
    return PatternLine(
        name=say(one.name), goal=say(one.goal), measure=one.measure, steps=steps, before=one
    )


def pattern_of(line: PatternLine, say: Say) -> Pattern:
    """What a person wrote; the words in both languages where nothing was changed."""
    steps = tuple(
        Step(one.method, _words(one.text, one.before, say), one.who, one.days or 0)
        for one in line.steps if one.text or one.method or one.days
    )
    return Pattern(
        _words(line.name, line.before.name, say), _words(line.goal, line.before.goal, say), steps,
        line.measure,
    )


def _words(written: str, before: Words, say: Say) -> Words:
    return before if say(before) == written.strip() else told(written.strip(), written.strip())
