"""Photos of an activity, which may be the whole school's: kept as those of a class are."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activities import Opened, activity_in, opened_in
from student_care_desktop.services.class_pictures import MOST, TOO_MANY, taken
from student_care_desktop.services.desk import Desk

__all__ = ["add_picture", "remove_picture"]

PICTURE = mark("Why", "Photo of the activity {activity}")
NO_PICTURE = mark("Why", "Take a photo out of the activity {activity}")


@service
def add_picture(desk: Desk, activity_id: str, file: Path, caption: str = "") -> Opened:
    """Keep the photo in ``file``; CareError if it cannot be read, is no picture, or there are enough."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    kept = taken(desk, activity.classroom_id, activity.id, file, caption)
    with access.changing(desk, PICTURE.with_(activity=activity.name)) as unit:
        if len(unit.all(ClassPicture, about=activity.id)) >= MOST:
            raise CareError(TOO_MANY.with_(most=MOST))
        unit.put(kept)
        return opened_in(desk, unit, activity.id)


@service
def remove_picture(desk: Desk, activity_id: str, picture_id: str) -> Opened:
    """Take a photo out; the history can bring it back."""
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
    with access.changing(desk, NO_PICTURE.with_(activity=activity.name)) as unit:
        unit.remove_all(unit.all(ClassPicture, id=picture_id, about=activity.id))
        return opened_in(desk, unit, activity.id)
