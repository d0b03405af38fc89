"""Photos of an activity: made small, without place and time, encrypted beside the data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.promotion import Activity
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.activities import Opened, activity_in, opened_in
from student_care_desktop.services.desk import Desk

__all__ = ["MOST", "add_picture", "keep_caption", "picture", "remove_picture"]

PICTURE = mark("Why", "Photo of the activity {activity}")
NO_PICTURE = mark("Why", "Take a photo out of the activity {activity}")
CAPTION = mark("Why", "Caption of a photo of the activity {activity}")
CANNOT_READ = mark("Photos", "The file {file} cannot be read. Choose another one.")
ENOUGH = mark("Photos", "An activity has {most} photos at most. Nothing was added. Take one out first.")
MOST = 8
_LONG_SIDE = 1600


@service
def add_picture(desk: Desk, activity_id: str, file: Path, caption: str = "") -> Opened:
    """Keep the photo in ``file``; CareError if it cannot be read, is no picture, or there are enough."""
    try:
        data = file.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    small = shrink(data, _LONG_SIDE)
    with access.looking(desk) as look:
        activity = activity_in(look, activity_id)
        if len(look.all(ClassPicture, about=activity.id)) >= MOST:
            raise CareError(ENOUGH.with_(most=MOST))
    kept = ClassPicture(
        classroom_id=activity.classroom_id, about=activity.id, caption=caption[:200],
        digest=access.keep_picture(desk, small.data), size=len(small.data),
    )
    with access.changing(desk, PICTURE.with_(activity=activity.name)) as unit:
        unit.put(kept)
        return opened_in(desk, unit, activity.id)


@service
def keep_caption(desk: Desk, picture_id: str, caption: str) -> None:
    """Write what a photo shows."""
    with access.looking(desk) as look:
        found = look.get(ClassPicture, picture_id)
        activity = (look.get(Activity, found.about) if found else None) or Activity()
    with access.changing(desk, CAPTION.with_(activity=activity.name)) as unit:
        if found:
            unit.put(replace(found, caption=caption[:200]))


@service
def remove_picture(desk: Desk, picture_id: str) -> None:
    """Take a photo out; the history can bring it back."""
    with access.looking(desk) as look:
        found = look.get(ClassPicture, picture_id)
        activity = (look.get(Activity, found.about) if found else None) or Activity()
    with access.changing(desk, NO_PICTURE.with_(activity=activity.name)) as unit:
        unit.remove_all([found] if found else [])


@service
def picture(desk: Desk, picture_id: str) -> bytes | None:
    """A photo as JPEG; None where it is gone.  StorageTrouble if its file is lost."""
    with access.looking(desk) as look:
        found = look.get(ClassPicture, picture_id)
    return access.picture(desk, found.digest) if found else None
