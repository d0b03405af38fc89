"""A roster file: from its tables to children's rows and complaints, each with the cell it is about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import chain

from student_care_desktop.catalog.roster import Presets
from student_care_desktop.domain.roster import Complaint, Guess, RosterFile, RosterRow
from student_care_desktop.exchange.doubles import doubles
from student_care_desktop.exchange.grid import Table
from student_care_desktop.exchange.guessing import guess, heading_key, learned_from
from student_care_desktop.exchange.sheet import Place, Sheet, Trouble

__all__ = ["guess", "heading_key", "learned_from", "parse"]


def parse(
    tables: Sequence[Table], taken: Guess, presets: Presets, year: int, today: dt.date,
    kind: type[Sheet] = Sheet,
) -> RosterFile:
    """Every child's row of the sheets that ``taken`` uses, read as it says, for the year ``year`` (B.E.)."""
    sheets = [kind(tables[s.table], s, presets, today) for s in taken.sheets if s.use]
    for sheet in sheets:
        sheet.read(year)
    values = list(chain.from_iterable(sheet.rows() for sheet in sheets))
    places = [place for sheet in sheets for place in sheet.places()]
    troubles = list(_joined(sheets))
    troubles += doubles(values, places)
    troubles.sort(key=lambda trouble: (trouble.row, places[trouble.row].columns.get(trouble.field, 0)))
    out = {trouble.row for trouble in troubles if trouble.doubt.severity == "left_out"}
    rows = tuple(
        RosterRow(place.sheet, place.number, row, place.columns, at in out)
        for at, (row, place) in enumerate(zip(values, places, strict=True))
    )
    complaints = tuple(_complaint(trouble, places[trouble.row]) for trouble in troubles)
    read = tuple(sheet.about for sheet in sheets)
    return RosterFile(rows, complaints, read, next((sheet.made for sheet in read if sheet.made), None))


def _joined(sheets: list[Sheet]) -> Iterator[Trouble]:
    """The troubles of all sheets, their rows counted through the whole file."""
    before = 0
    for sheet in sheets:
        for trouble in sheet.troubles:
            yield trouble.moved(before)
        before += len(sheet.picked)


def _complaint(trouble: Trouble, place: Place) -> Complaint:
    doubt = trouble.doubt
    return Complaint(place.address(trouble.field), doubt.what, trouble.row, trouble.field, doubt.severity)
