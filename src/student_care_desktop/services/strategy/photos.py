"""Photos that show what was done: of meetings, homeroom and activities of the year."""

from __future__ import annotations

from contextlib import suppress

from student_care_desktop.domain.binding import EvidencePaper
from student_care_desktop.domain.class_life import ClassPicture, HomeroomEntry, Meeting
from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.promotion import Activity
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["photos_in"]

PHOTO = mark("EvidenceBook", "Photo")
MOST = 12
"""Photos of one indicator: more show nothing more."""


def photos_in(desk: Desk, look: Reading, kinds: tuple[str, ...]) -> list[EvidencePaper]:
    """The photos of these kinds of record; one whose file is lost is left out."""
    about = {one.id for kind in kinds for one in _records(desk, look, kind)}
    found = [one for one in look.all(ClassPicture) if one.about in about] if about else []
    papers = []
    for one in sorted(found, key=lambda picture: (picture.about, picture.caption, picture.id))[:MOST]:
        with suppress(StorageTrouble):
            papers.append(EvidencePaper(one.caption or PHOTO, access.picture(desk, one.digest)))
    return papers


def _records(desk: Desk, look: Reading, kind: str) -> list[Record]:
    if kind == "activity":
        return list(look.all(Activity, year_id=desk.year.id))
    rooms = [one.id for one in look.all(Classroom, year_id=desk.year.id)]
    if kind == "meeting":
        return list(look.all(Meeting, classroom_id=rooms))
    return list(look.all(HomeroomEntry, classroom_id=rooms)) if kind == "homeroom_entry" else []
