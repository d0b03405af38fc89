"""The columns of the history: change sets, the records of one, the fields of a record."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.drafting import FieldChange
from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.history import ChangeSet
from student_care_desktop.services.telling import RecordChange
from student_care_desktop.ui.tables import Align, Column, Ink
from student_care_desktop.ui.veiled import veiled

__all__ = ["CHANGES", "FIELDS", "RECORDS", "ROOMY", "Entry", "who_is"]

HEAD = mark("Changes", "Head")
TAKEN_BACK = mark("Changes", "taken back")
TAKES_BACK = mark("Changes", "a way back")
NOTHING = mark("Changes", "(empty)")
STATES: dict[str, tuple[Words, str]] = {
    "added": (mark("Changes", "added"), "good"),
    "changed": (mark("Changes", "changed"), "warn"),
    "removed": (mark("Changes", "taken out"), "bad"),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A change set as the list shows it."""

    change: ChangeSet
    names_hidden: bool

    @property
    def id(self) -> str:
        """The id of the change set."""
        return self.change.id

    @property
    def at(self) -> dt.datetime:
        """When it was made, in local time."""
        return dt.datetime.fromisoformat(self.change.at)

    @property
    def why(self) -> Words:
        """Why, without names when they are hidden."""
        return veiled(self.change.why) if self.names_hidden else self.change.why

    @property
    def state(self) -> Words | None:
        """Whether it was taken back, or takes another one back."""
        if self.change.taken_back_by:
            return TAKEN_BACK
        return TAKES_BACK if self.change.takes_back else None


def who_is(change: ChangeSet) -> Words | str:
    """The person who made it, in the words of the school."""
    return HEAD if change.called == "head" else change.called


def _tone(entry: Entry) -> str:
    return "warn" if entry.change.taken_back_by else "quiet"


def _side(side: tuple[FieldChange, Any], say: Say) -> str:
    one, value = side
    return one.field.show(value, say) or say(NOTHING)


CHANGES: tuple[Column[Entry], ...] = (
    Column(
        key="at", heading=mark("Changes", "When"), value=lambda one: short_moment(one.at),
        order=lambda one: one.change.seq, width=130,
    ),
    Column(
        key="who", heading=mark("Changes", "By"), value=lambda one: who_is(one.change), ink=Ink.SOFT, width=90
    ),
    Column(key="why", heading=mark("Changes", "What was done"), value=lambda one: one.why),
    Column(
        key="state", heading=mark("Changes", "State"), value=lambda one: one.state, ink=Ink.BADGE,
        tone=_tone, width=92,
    ),
    Column(
        key="records", heading=mark("Changes", "Records"), value=lambda one: one.change.records,
        show=lambda value, say: f"{value:,}", align=Align.RIGHT, width=76, found=False,
    ),
)
ROOMY = tuple(place for place, one in enumerate(CHANGES) if one.key in ("who", "records"))
"""The columns that a narrow window does without."""

RECORDS: tuple[Column[RecordChange], ...] = (
    Column(key="kind", heading=mark("Changes", "Record"), value=lambda one: one.kind, width=118),
    Column(key="name", heading=mark("Changes", "Of"), value=lambda one: one.name, private=True),
    Column(
        key="state", heading=mark("Changes", "What happened"), value=lambda one: STATES[one.state][0],
        ink=Ink.BADGE, tone=lambda one: STATES[one.state][1], width=96,
    ),
)

FIELDS: tuple[Column[FieldChange], ...] = (
    Column(key="field", heading=mark("Changes", "Field"), value=lambda one: one.label, width=138),
    Column(
        key="old", heading=mark("Changes", "Before"), value=lambda one: (one, one.old), show=_side,
        order=lambda one: str(one.old), ink=Ink.SOFT, private=True,
    ),
    Column(
        key="new", heading=mark("Changes", "After"), value=lambda one: (one, one.new), show=_side,
        order=lambda one: str(one.new), ink=Ink.STRONG, private=True,
    ),
)
