"""The command that tells the indicators, and the list behind each of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from student_care_desktop.cli.columns import in_columns
from student_care_desktop.cli.run import DONE, Command, Run, option
from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.indicator_words import level_words, over, value_words
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import indicators

__all__ = ["COMMANDS"]

HEADS: tuple[Words, ...] = (
    mark("Command", "Standard"), mark("Command", "Key"), mark("Command", "Indicator"),
    mark("Command", "Counted"), mark("Command", "Value"), mark("Command", "Target"), mark("Command", "Level"),
)
_NUMBERS = (3, 4, 5)
"""Columns of numbers, which stand at the right."""
WHOSE = mark("Command", "Say whose list is meant: indicators KEY --missing. Nothing was shown.")
NOBODY = mark("Command", "Nobody stands on this list.")
MORE = mark(
    "Help",
    "Without KEY each indicator with what was counted over what, its value, target and level; what no record "
    "feeds is not measured. With KEY the list behind its numerator, or with --missing who makes up the rest "
    "of the denominator, as far as the account reaches.",
)


def _indicators(run: Run) -> int:
    if run.words.missing and run.words.key is None:
        raise CareError(WHOSE)
    with run.desk() as desk:
        if run.words.key is None:
            _tell_all(run, indicators.figures(desk))
            return DONE
        found = indicators.behind(desk, run.words.key)
    _tell_list(run, found.missing if run.words.missing else found.counted)
    return DONE


def _tell_all(run: Run, figures: Sequence[Figure]) -> None:
    lines = [[run.say(head) for head in HEADS], *(_line(run, one) for one in figures)]
    run.give([_told(run, one) for one in figures], in_columns(lines, _NUMBERS))


def _told(run: Run, one: Figure) -> dict[str, Any]:
    return {
        "key": one.key, "numerator": one.numerator, "denominator": one.denominator, "value": one.value,
        "target": one.target, "level": one.level, "name": run.say(one.indicator.title),
        "standard": one.indicator.standard, "unit": one.indicator.unit, "measured": one.measured,
        "last_year": one.before,
    }


def _line(run: Run, one: Figure) -> list[str]:
    indicator = one.indicator
    return [
        indicator.standard, one.key, run.say(indicator.title), over(one),
        run.say(value_words(indicator, one.value)), run.say(value_words(indicator, one.target)),
        run.say(level_words(one)),
    ]


def _tell_list(run: Run, lines: Sequence[Behind]) -> None:
    if not lines and not run.words.json:
        run.tell(NOBODY)
        return
    value = [
        {
            "class": one.class_name or None, "no": one.no or None, "number": one.number or None,
            "name": one.name or None, "about": run.say(one.about),
        }
        for one in lines
    ]
    run.give(value, in_columns([
        [one.class_name, str(one.no or ""), one.number, one.name, run.say(one.about)] for one in lines
    ], (1,)))


COMMANDS = (
    Command(
        "indicators", mark("Help", "tell the indicators, or the list behind one of them"), _indicators,
        (option("key", nargs="?", metavar="KEY"), option("--missing", action="store_true")),
        json=True, year=True, more=MORE,
    ),
)
