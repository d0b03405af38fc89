"""The growth table that a school loads, kept as a setting; nothing is judged without it."""

from __future__ import annotations

import json
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.growth import Curve, GrowthTable
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.growth import read_growth
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["growth_table", "load_growth", "remove_growth", "table_in"]

LOAD = mark("Why", "Load the growth table: {source}")
REMOVE = mark("Why", "Take the growth table out")
CANNOT_READ = mark("Growth", "{file} cannot be read. Nothing was loaded. Choose another file.")

_KEY = "growth-table"
_MOST = 5_000_000
"""Bytes of a file; the reference of the department has some 60,000."""


@service
def load_growth(desk: Desk, file: Path) -> GrowthTable:
    """Judge weights and heights by the table in ``file`` from now on; CareError where it is not whole."""
    try:
        with file.open("rb") as stream:
            data = stream.read(_MOST)
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    table = read_growth(data, file.name)
    with access.changing(desk, LOAD.with_(source=table.source)) as unit:
        kept = unit.first(Setting, key=_KEY) or Setting(key=_KEY)
        unit.put(Setting(id=kept.id, key=_KEY, value=_as_text(table)))
    return table


@service
def remove_growth(desk: Desk) -> None:
    """Show only the body mass index again."""
    with access.changing(desk, REMOVE) as unit:
        unit.remove_all(unit.all(Setting, key=_KEY))


@service
def growth_table(desk: Desk) -> GrowthTable | None:
    """The table of this school; None while none was loaded."""
    with access.looking(desk) as look:
        return table_in(look)


def table_in(look: Reading) -> GrowthTable | None:
    """The same inside an open look."""
    kept = look.first(Setting, key=_KEY)
    return _from_text(kept.value) if kept else None


def _as_text(table: GrowthTable) -> str:
    curves = [
        {"index": index, "sex": sex, "first": one.first, "step": one.step, "rows": one.rows}
        for (index, sex), one in table.curves.items()
    ]
    return json.dumps({"source": table.source, "curves": curves}, ensure_ascii=False)


def _from_text(text: str) -> GrowthTable:
    found = json.loads(text)
    curves = {
        (one["index"], one["sex"]): Curve(one["first"], one["step"], tuple(map(tuple, one["rows"])))
        for one in found["curves"]
    }
    return GrowthTable(found["source"], curves)
