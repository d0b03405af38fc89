"""What was changed, by whom and why; and taking it back."""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.words import Words
from student_care_desktop.services import access, doors
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage import history
from student_care_desktop.storage.history import ChangeSet

__all__ = ["ChangeSet", "changes", "last", "take_back"]


def changes(desk: Desk, limit: int | None = None) -> Sequence[ChangeSet]:
    """The change sets, newest first."""
    with access.looking(desk) as look:
        return history.changes(look, limit)


def last(desk: Desk) -> ChangeSet | None:
    """The newest change set that still stands and could be taken back; None if there is none."""
    for one in changes(desk, 50):
        if one.seq > 1 and not one.taken_back_by and not one.takes_back:
            return one
    return None


def take_back(desk: Desk, key: str) -> Words:
    """Take a change set back (its id or the beginning of it); what it was.

    Raises CareError when it is unknown, taken back already, or something newer depends on it.
    """
    what = access.taking_back(desk, key)
    if desk.year.id not in {year.id for year in doors.years(desk)}:
        doors.choose_year_of_today(desk)
    return what
