"""The children behind the figures of a table: counted once more child by child, so list and number agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from student_care_desktop.domain.cases import CareCase
from student_care_desktop.domain.drill import Behind, Drill, behind
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.referral_figures import RESULTS, by_place
from student_care_desktop.domain.referrals import Referral
from student_care_desktop.domain.tables import CLASSES, FigureTable, Place, Share, Sum, Worked
from student_care_desktop.domain.words import Words, told
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.referral_years import of_year
from student_care_desktop.services.referring import VEILED, Drawer
from student_care_desktop.services.students import rows_of
from student_care_desktop.services.tables import table_in
from student_care_desktop.services.tables.count import Each
from student_care_desktop.storage.units import Reading

__all__ = ["drilled"]

Lines = dict[Place, list[Behind]]
_WITH_RESTRICTED = ("disability", "referrals")
"""Tables that count, without saying so, what few may see: for others such a child is a dash."""


@service
def drilled(desk: Desk, table: FigureTable) -> Drill:
    """The children behind each cell of a table of the summary, within reach; no list where none is counted.

    A figure that follows from others has the children of its first part.  What few may see stands as –.
    """
    with access.looking(desk) as look:
        rows = rows_of(look, desk.year, None, everybody=True)
        found = _FOUND.get(table.key, _counted)(desk, look, table, rows)
    cells = {place: tuple(_with_shares(table, found, place)) for place in _figures(table)}
    if table.key in _WITH_RESTRICTED:
        cells = {place: (*lines, *_veiled(table, place, len(lines))) for place, lines in cells.items()}
    return Drill(table, {place: lines for place, lines in cells.items() if lines})


def _figures(table: FigureTable) -> Iterator[Place]:
    for row in range(len(table.rows)):
        for column in range(table.lead, len(table.columns)):
            yield row, column


def _with_shares(table: FigureTable, found: Lines, place: Place) -> list[Behind]:
    """The lines of a cell; of a share those of its part."""
    cell = table.rows[place[0]].cells[place[1]]
    part = cell.rule.part if isinstance(cell, Worked) and isinstance(cell.rule, Share) else place
    return found.get(part, [])


def _veiled(table: FigureTable, place: Place, known: int) -> Iterator[Behind]:
    value = table.value(place)
    for _ in range(value - known if isinstance(value, int) else 0):
        yield Behind(about=table.columns[place[1]].whole, name=VEILED, class_name=VEILED, place="")


def _counted(desk: Desk, look: Reading, table: FigureTable, rows: Sequence[ClassRow]) -> Lines:
    """Tables of classes, and those with a column for each class."""
    count = Each(look, desk.year, rows, may_see=access.may_see_restricted(desk))
    each = table_in(count, desk, table.key)
    if each is None:
        return {}
    children = {row.enrollment.id: row for row in rows}
    if any(one.group == CLASSES for one in table.columns):
        return _by_column(table, each, rows)
    found: Lines = defaultdict(list)
    above = _rows_above(table)
    for at, column in _figures(each):
        child = children.get(each.rows[at].room)
        if child and _some(each.value((at, column))):
            line = behind(child, table.columns[column].whole)
            for row in above.get(child.enrollment.classroom_id, ()):
                found[row, column].append(line)
    return found


def _rows_above(table: FigureTable) -> dict[str, list[int]]:
    """The rows in which the children of each class count: its own, and those that add it up."""
    found = {row.room: [at] for at, row in enumerate(table.rows) if row.room}
    for at, row in enumerate(table.rows):
        rules = [one.rule for one in row.cells if isinstance(one, Worked) and isinstance(one.rule, Sum)]
        for below in {place[0] for rule in rules for place in rule.cells} - {at}:
            if room := table.rows[below].room:
                found[room].append(at)
    return found


def _by_column(table: FigureTable, each: FigureTable, rows: Sequence[ClassRow]) -> Lines:
    """Columns of a class with the children of that class; the last two are those of the school."""
    column_of = {one.label: at for at, one in enumerate(table.columns) if one.group == CLASSES}
    last, found = len(table.columns) - 2, defaultdict[Place, list[Behind]](list)
    for at, child in enumerate(rows):
        own = column_of.get(child.class_name)
        for row in range(len(table.rows)):
            if own is not None and _some(each.value((row, each.lead + at))):
                about = table.names(row)[-1]
                line = behind(child, about if isinstance(about, Words) else told(about, about))
                for column in (own, last, last + 1):
                    found[row, column].append(line)
    return found


def _some(value: object) -> bool:
    return isinstance(value, int) and value > 0


def _helped(desk: Desk, look: Reading, table: FigureTable, rows: Sequence[ClassRow]) -> Lines:
    """The table of areas once more for each child that has a case: a line for each case."""
    found: Lines = defaultdict(list)
    cared = {place for (place,) in look.values(CareCase, ("enrollment_id",))}
    row_of = {str(row.cells[0]): at for at, row in enumerate(table.rows)}
    for child in (row for row in rows if row.enrollment.id in cared):
        own = table_in(Each(look, desk.year, [child], may_see=False), desk, table.key) or table
        for row, column in _figures(own):
            value, place = own.value((row, column)), (row_of[str(own.rows[row].cells[0])], column)
            if isinstance(value, int):
                found[place] += [behind(child, table.columns[column].whole)] * value
    return found


def _referred(desk: Desk, look: Reading, table: FigureTable, rows: Sequence[ClassRow]) -> Lines:
    """A line for each referral, which it opens; restricted ones for whoever may see them."""
    found: Lines = defaultdict(list)
    drawer, may_see = Drawer(desk, look), access.may_see_restricted(desk)
    children, every = {row.enrollment.id: row for row in rows}, of_year(look, desk.year.id)
    row_of = {(one.kind, one.name): at for at, one in enumerate(by_place(every))}
    for one in every:
        child = children.get(one.enrollment_id)
        if child and (may_see or not drawer.restricted(one)):
            for place in _places_of(table, row_of, one):
                line = behind(child, table.columns[place[1]].whole, "refer", ("referral", one.id))
                found[place].append(line)
    return found


def _places_of(table: FigureTable, row_of: Mapping[tuple[str, str], int], one: Referral) -> Iterator[Place]:
    """The cells in which a referral counts: its result and all of them, in its row and the last."""
    for line in by_place([one]):
        columns = [table.lead + at for at, (key, _) in enumerate(RESULTS) if line.counts.get(key)]
        for row in (row_of[line.kind, line.name], len(table.rows) - 1):
            yield from ((row, column) for column in (*columns, len(table.columns) - 1))


def _of_classes(desk: Desk, look: Reading, table: FigureTable, rows: Sequence[ClassRow]) -> Lines:
    """The work of a class counts no children."""
    return {}


_FOUND: Mapping[str, Callable[[Desk, Reading, FigureTable, Sequence[ClassRow]], Lines]] = {
    "help": _helped, "referrals": _referred, "homeroom": _of_classes, "meetings": _of_classes,
}
