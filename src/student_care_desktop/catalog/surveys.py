"""Surveys without names, from ``resources/process/surveys.toml``."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.domain.strategy.evaluation import SURVEY_GROUPS
from student_care_desktop.domain.strategy.surveys import MOST, Question, Survey
from student_care_desktop.domain.words import Words, mark

__all__ = ["load_surveys", "surveys"]

SO_MANY = mark("Contradiction", "{wanted} are wanted, not {found}")


@cache
def surveys() -> Mapping[str, Survey]:
    """Every survey that ships, by its key."""
    return load_surveys(resource("process", "surveys.toml"))


def load_surveys(path: Path) -> Mapping[str, Survey]:
    """The surveys of ``path``; raises Contradiction, which names file and key."""
    table, _ = open_table(path)
    table.text("version")
    scale = tuple(row.only_words() for row in table.rows("scale"))
    if len(scale) != MOST:
        raise table.wrong("scale", SO_MANY.with_(wanted=MOST, found=len(scale)))
    found = [_survey(row, scale) for row in table.rows("surveys")]
    table.done()
    table.once("surveys", (one.key for one in found))
    return {one.key: one for one in found}


def _survey(row: Table, scale: tuple[Words, ...]) -> Survey:
    made = Survey(
        key=row.name("key"), title=row.words(), intro=row.table("intro").only_words(), scale=scale,
        questions=tuple(_question(one) for one in row.rows("questions")), groups=row.texts("groups"),
    )
    row.done()
    row.once("questions", (one.key for one in made.questions))
    for group in made.groups:
        if group not in dict(SURVEY_GROUPS):
            raise row.wrong("groups", group)
    return made


def _question(row: Table) -> Question:
    made = Question(row.name("key"), row.name("about"), row.words(), row.flag("turned"))
    row.done()
    return made
