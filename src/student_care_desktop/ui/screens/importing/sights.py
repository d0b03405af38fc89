"""What there is to look at before an import: six lists, each with the figure that opens it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.drafting import FieldChange, ProposedRow
from student_care_desktop.domain.matching import SAME_AS
from student_care_desktop.domain.roster import Complaint
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.imports import Import
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["SIGHTS", "Change", "Doubt", "Sight"]

NOTHING = mark("Import", "(empty)")
ROOM, NO, NUMBER_OF = mark("Import", "Class"), mark("Import", "No."), mark("Import", "Student number")
CHILD, ROW_OF = mark("Import", "Child"), mark("Import", "Row in the file")
CLASS: Column[Any] = Column(
    key="class", heading=ROOM, value=lambda one: one.class_name, width=76, found=False
)
NUMBER: Column[Any] = Column(key="number", heading=NUMBER_OF, value=lambda one: one.number, width=124)
NAME: Column[Any] = Column(key="name", heading=CHILD, value=lambda one: one.name, private=True)
PLACE: Column[Any] = Column(
    key="where", heading=ROW_OF, value=lambda one: one.where, ink=Ink.SOFT, width=130, found=False
)


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one child that the import would change."""

    row: ProposedRow
    change: FieldChange


@dataclass(frozen=True, slots=True)
class Doubt:
    """A complaint as a person reads it: where, about whom, what became of it."""

    complaint: Complaint
    name: str

    @property
    def became(self) -> str:
        """``left_out``, ``cell_empty``, ``note`` or ``double``."""
        return "double" if self.complaint.what.text == SAME_AS.text else self.complaint.severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """A figure and the list behind it; ``tone`` is for a figure that is not zero."""

    key: str
    label: Words
    note: Words
    tone: str
    columns: tuple[Column[Any], ...]
    records: Callable[[Import], Sequence[Any]]
    empty: Words
    count: Callable[[Import], int]
    told: Callable[[Any, Say], str] = lambda one, say: ""
    """The chosen line in full, where a cell may be too narrow."""


BECAME: Mapping[str, tuple[Words, str]] = {
    "left_out": (mark("Import", "row left out"), "bad"),
    "cell_empty": (mark("Import", "cell left empty"), "warn"),
    "double": (mark("Import", "perhaps twice"), "warn"),
    "note": (mark("Import", "imported, look"), "quiet"),
}


def _no(row: ProposedRow) -> int | None:
    return next((one.no for one in row.new if isinstance(one, Enrollment)), None)


def _value(one: Change, value: Any, say: Say) -> str:
    return one.change.field.show(value, say) or say(NOTHING)


def _side(side: tuple[Change, Any], say: Say) -> str:
    return _value(*side, say)


def _change_column(key: str, heading: Words, value: Callable[[Change], Any], ink: Ink) -> Column[Any]:
    return Column(
        key=key, heading=heading, value=lambda one: (one, value(one)), ink=ink, private=True,
        show=_side, order=lambda one: str(value(one)),
    )


def _rows(state: str) -> Callable[[Import], Sequence[ProposedRow]]:
    return lambda look: [row for row in look.proposal.rows if row.state == state]


def _changes(look: Import) -> Sequence[Change]:
    rows = (row for row in look.proposal.rows if row.state == "changed")
    return [Change(row, change) for row in rows for change in row.changes]


def _doubts(look: Import, fits: Callable[[Complaint], bool]) -> Sequence[Doubt]:
    complaints = [one for one in look.complaints if fits(one)]
    names = {_line(row.where): row.name for row in look.proposal.rows} if complaints else {}
    return [Doubt(one, names.get(_line(one.where), "")) for one in complaints]


def _line(where: str) -> str:
    """Sheet and row of a cell's address: ``Sheet1!K5`` as ``Sheet1!5``."""
    return re.sub(r"![A-Z]+", "!", where)


def _left_out(look: Import) -> Sequence[Doubt]:
    return _doubts(look, lambda one: one.severity == "left_out")


def _questions(look: Import) -> Sequence[Doubt]:
    return _doubts(look, lambda one: one.severity != "left_out")


def _told_change(one: Change, say: Say) -> str:
    words = TOLD_CHANGE.with_(
        name=one.row.name, field=one.change.label, old=_value(one, one.change.old, say),
        new=_value(one, one.change.new, say), where=one.row.where,
    )
    return say(words)


def _told_doubt(one: Doubt, say: Say) -> str:
    words = TOLD_DOUBT if one.name else TOLD_PLACE
    return say(words.with_(where=one.complaint.where, name=one.name, what=one.complaint.what))


TOLD_CHANGE = mark("Import", "{name} – {field}: {old} → {new} ({where})")
TOLD_DOUBT = mark("Import", "{where} {name}: {what}")
TOLD_PLACE = mark("Import", "{where}: {what}")

_PEOPLE: tuple[Column[Any], ...] = (CLASS, NUMBER, NAME, PLACE)
_NEW: tuple[Column[Any], ...] = (
    CLASS,
    Column(key="no", heading=NO, value=_no, align=Align.MIDDLE, width=70, found=False),
    NUMBER, NAME, PLACE,
)
_CHANGED: tuple[Column[Any], ...] = (
    Column(key="class", heading=ROOM, value=lambda one: one.row.class_name, width=76),
    Column(key="name", heading=CHILD, value=lambda one: one.row.name, private=True, width=186),
    Column(key="field", heading=mark("Import", "What"), value=lambda one: one.change.label, width=158),
    _change_column("old", mark("Import", "On record"), lambda one: one.change.old, Ink.SOFT),
    _change_column("new", mark("Import", "In the file"), lambda one: one.change.new, Ink.STRONG),
)
_MISSING: tuple[Column[Any], ...] = (
    CLASS,
    Column(key="no", heading=NO, value=lambda one: one.enrollment.no, align=Align.MIDDLE, width=70),
    Column(key="number", heading=NUMBER_OF, value=lambda one: one.student.number, width=124),
    Column(key="name", heading=CHILD, value=lambda one: one.student.name, private=True),
)
_DOUBTS: tuple[Column[Any], ...] = (
    Column(
        key="where", heading=mark("Import", "Cell"), value=lambda one: one.complaint.where,
        ink=Ink.SOFT, width=112,
    ),
    Column(key="name", heading=CHILD, value=lambda one: one.name, private=True, width=158),
    Column(
        key="what", heading=mark("Import", "What it is"), value=lambda one: one.complaint.what, private=True
    ),
    Column(
        key="became", heading=mark("Import", "What became of it"), value=lambda one: BECAME[one.became][0],
        ink=Ink.BADGE, tone=lambda one: BECAME[one.became][1], width=140,
    ),
)

SIGHTS: tuple[Sight, ...] = (
    Sight(
        key="added", label=mark("Import", "Added"), note=mark("Import", "new children"), tone="good",
        columns=_NEW, records=_rows("added"), count=lambda look: look.counts()["added"],
        empty=mark("Import", "No new child in this file."),
    ),
    Sight(
        key="changed", label=mark("Import", "Changed"), note=mark("Import", "of the known ones"), tone="good",
        columns=_CHANGED, records=_changes, count=lambda look: look.counts()["changed"],
        empty=mark("Import", "Nothing would change for the children who are known."), told=_told_change,
    ),
    Sight(
        key="same", label=mark("Import", "Same"), note=mark("Import", "as on record"), tone="",
        columns=_PEOPLE, records=_rows("same"), count=lambda look: look.counts()["same"],
        empty=mark("Import", "No child of this file is just as on record."),
    ),
    Sight(
        key="left_out", label=mark("Import", "Left out"), note=mark("Import", "rows to mend"), tone="bad",
        columns=_DOUBTS, records=_left_out, count=lambda look: look.counts()["left_out"],
        empty=mark("Import", "No row is left out."), told=_told_doubt,
    ),
    Sight(
        key="missing", label=mark("Import", "Not in the file"), note=mark("Import", "stay as they are"),
        tone="warn", columns=_MISSING, records=lambda look: look.proposal.missing,
        count=lambda look: look.counts()["missing"],
        empty=mark("Import", "Every child of these classes is in the file."),
    ),
    Sight(
        key="questions", label=mark("Import", "To look at"), note=mark("Import", "single cells"), tone="warn",
        columns=_DOUBTS, records=_questions,
        count=lambda look: sum(one.severity != "left_out" for one in look.complaints),
        empty=mark("Import", "Nothing doubtful was found."), told=_told_doubt,
    ),
)
"""The first four count every row of the file once; the others are beside them."""
