"""The import of a roster as data."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.roster import FIELDS, Guess
from student_care_desktop.domain.words import mark
from student_care_desktop.services import rosters
from student_care_desktop.ui.screens.importing.errand import Errand, Proposing
from student_care_desktop.ui.screens.importing.file_page import FilePage
from student_care_desktop.ui.screens.importing.flow import FLOW, Asked
from student_care_desktop.ui.screens.importing.sights import SIGHTS

__all__ = ["ROSTER"]


def _proposes(answers: Answers) -> Proposing | None:
    asked, guess = answers.get("file"), answers.get("columns")
    if not isinstance(asked, Asked) or not isinstance(guess, Guess):
        return None
    opened, year = replace(asked.opened, guess=guess), asked.year
    return lambda desk, progress: rosters.propose(desk, opened, year, progress)


ROSTER = Errand(
    flow=FLOW, first=FilePage, proposes=_proposes, apply=rosters.apply, sights=SIGHTS,
    go_on=mark("Import", "Import {count} children"),
    done=mark("Import", "{file} is imported into the academic year {year}"),
    take_back=mark(
        "Import",
        "{added} children who were added are taken out again, {changed} are put back as they were before. "
        "What was there before the import stays.",
    ),
    fields=FIELDS, asks_class=True,
)
