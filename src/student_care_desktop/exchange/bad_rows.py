"""The rows of a roster that need a person, as a workbook to mend and to import once more."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import BinaryIO

from student_care_desktop.domain.roster import Complaint, RosterFile, RosterSheet, Severity
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.exchange.grid import Cell, Table, text_of
from student_care_desktop.exchange.pages import Column, Line, Page
from student_care_desktop.exchange.writer import write_book

__all__ = ["write_bad_rows"]

_TITLE = mark("Roster", "Rows to look at")
_ABOUT = mark("Roster", "Mend the marked cells and import this file once more. {class_name}")
_WHERE = mark("Roster", "Place in the file")
_OUTCOME = mark("Roster", "Outcome")
_REASON = mark("Roster", "Reason")
_OUTCOMES: dict[Severity, Words] = {
    "left_out": mark("Roster", "Row left out"),
    "cell_empty": mark("Roster", "Cell left empty"),
    "note": mark("Roster", "Taken, please look"),
}
_OURS = 3
_WIDEST = 30


def write_bad_rows(
    tables: Sequence[Table], file: RosterFile, complaints: Sequence[Complaint], out: BinaryIO, say: Say
) -> None:
    """Write every row of ``file`` that ``complaints`` name to ``out``, an open binary file.

    Outcome and reasons stand first, then the row as it stood, its cells marked.
    """
    by_row: defaultdict[int, list[Complaint]] = defaultdict(list)
    for complaint in complaints:
        if complaint.row is not None:
            by_row[complaint.row].append(complaint)
    pages = []
    for sheet in file.sheets:
        rows = [row for row in sorted(by_row) if file.rows[row].sheet == sheet.name]
        if rows:
            lines = [_line(tables[sheet.table], file, row, by_row[row], say) for row in rows]
            pages.append(_page(sheet, lines, say))
    write_book(out, pages or [Page(say(_TITLE), (say(_TITLE),), _ours(say), ())], say(_TITLE))


def _ours(say: Say) -> list[Column]:
    return [
        Column(say(_OUTCOME), "long", 20), Column(say(_REASON), "long", 60), Column(say(_WHERE), "code", 18),
    ]  # fmt: skip


def _page(sheet: RosterSheet, lines: list[Line], say: Say) -> Page:
    titles = (say(_TITLE), say(_ABOUT.with_(class_name=sheet.class_name)))
    theirs = [Column(c.heading, "text", _width(c.heading, c.samples)) for c in sheet.columns]
    return Page(sheet.name, titles, [*_ours(say), *theirs], lines, frozen=_OURS, filters=True)


def _width(heading: str, samples: Sequence[str]) -> int:
    return min(max(map(len, (heading, *samples))) + 3, _WIDEST)


def _line(table: Table, file: RosterFile, row: int, complaints: list[Complaint], say: Say) -> Line:
    about = file.rows[row]
    outcome: Severity = "left_out" if about.left_out else _worst(complaints)
    reasons = "\n".join(f"{c.where.rpartition('!')[2]}: {say(c.what)}" for c in complaints)
    cells = [_as_text(cell) for cell in table.rows[about.number - 1]]
    marked = {about.columns[c.field] + _OURS for c in complaints if c.field in about.columns}
    if about.left_out:
        marked.add(0)
    return Line((say(_OUTCOMES[outcome]), reasons, about.where, *cells), marked=frozenset(marked))


def _worst(complaints: list[Complaint]) -> Severity:
    return "cell_empty" if any(complaint.severity == "cell_empty" for complaint in complaints) else "note"


def _as_text(cell: Cell) -> str:
    return cell if isinstance(cell, str) else text_of(cell)
