"""The forms that teachers usually fill, from ``resources/process/burden.toml``."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.strategy.linkage import DECISIONS
from student_care_desktop.domain.words import Words

__all__ = ["UsualForm", "load_forms", "usual_forms"]

_PER = ("child", "class", "case")


@dataclass(frozen=True, slots=True, kw_only=True)
class UsualForm:
    """A form; ``per``: one paper is of a child, a class or a case; ``papers``: cases of one teacher."""

    key: str
    title: Words
    wanted: Words
    again: Words
    per: str
    fields: int
    same: int
    times: int
    minutes: float
    decision: str
    saved: float | None = None
    papers: int = 1


@cache
def usual_forms() -> tuple[UsualForm, ...]:
    """What ships with the program."""
    return load_forms(resource("process", "burden.toml"))


def load_forms(path: Path) -> tuple[UsualForm, ...]:
    """The forms of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    found = tuple(_form(row) for row in table.rows("forms"))
    table.done()
    table.once("forms", (one.key for one in found))
    return found


def _form(row: Table) -> UsualForm:
    made = UsualForm(
        key=row.name("key"), title=row.words(), wanted=row.table("wanted").only_words(),
        again=row.table("again").only_words(), per=row.choice("per", _PER), fields=row.whole("fields"),
        same=row.whole("same"), times=row.whole("times"), minutes=float(row.whole("minutes")),
        decision=row.choice("decision", dict(DECISIONS)), saved=row.number("saved"),
        papers=row.whole("papers", 1),
    )
    row.done()
    return made
