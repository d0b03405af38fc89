"""What kind of file came in: a roster, marks, or a workbook of answers.  Judged by what stands in it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from student_care_desktop.catalog.marks import marks_presets
from student_care_desktop.catalog.roster import Presets, presets
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.marks import REPORT
from student_care_desktop.exchange.answers_file import coded
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.guessing import guess
from student_care_desktop.exchange.workbook import read_tables

__all__ = ["Arrival", "kind_of"]

Arrival = Literal["roster", "marks", "answers"]
_ENOUGH = 2
"""Columns of marks from which a list that could be a roster too is one of marks."""


def kind_of(path: Path) -> Arrival:
    """The kind of the file; one that nobody can read is taken to the roster's import, which says why."""
    try:
        tables = read_tables(path)
        if list(coded(tables)):
            return "answers"
    except CareError:
        return "roster"
    marks = len(_fields(tables, marks_presets()) & REPORT)
    return "marks" if marks >= _ENOUGH or (marks and not _fields(tables, presets())) else "roster"


def _fields(tables: Sequence[Table], known: Presets) -> set[str]:
    """What the columns of such a list would fill; nothing where it is none."""
    try:
        found = guess(tables, known, {})
    except CareError:
        return set()
    return {field for sheet in found.sheets for field in sheet.fields()}
