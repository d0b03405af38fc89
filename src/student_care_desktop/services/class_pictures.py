"""Photos of what a class did: small, without what the camera adds, hung on the record they are of."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import class_of
from student_care_desktop.storage.units import Reading

__all__ = ["MOST", "add", "content", "photo_in", "pictures_in", "pictures_of", "remove"]

ADD = mark("Why", "Picture of {class_name}")
REMOVE = mark("Why", "Take a picture of {class_name} out")
CANNOT_READ = mark("Photos", "The file {file} cannot be read. Choose another one.")
TOO_MANY = mark("ClassPicture", "There are {most} pictures already. Take one out first; nothing was added.")
GONE = mark("ClassPicture", "This picture is not on record any more.")

LONG_SIDE = 1600
"""Points: sharp on half a page of paper."""
MOST = 6
"""Pictures of one thing: what a page of paper holds."""


@service
def pictures_of(desk: Desk, about: str) -> list[ClassPicture]:
    """The pictures of a record, by its id."""
    with access.looking(desk) as look:
        return pictures_in(look, about)


def pictures_in(look: Reading, about: str) -> list[ClassPicture]:
    """The same inside an open look."""
    return sorted(look.all(ClassPicture, about=about), key=lambda one: (one.caption, one.id))


@service
def add(desk: Desk, classroom_id: str, about: str, file: Path, caption: str = "") -> ClassPicture:
    """Keep the picture in ``file`` (JPEG, PNG, HEIC); place, time and camera (EXIF) are dropped.

    CareError if it cannot be read, is no picture, or there are enough of them; nothing is changed then.
    """
    room = class_of(desk, classroom_id)
    kept = taken(desk, room.id, about, file, caption)
    with access.changing(desk, ADD.with_(class_name=room.name)) as unit:
        if len(unit.all(ClassPicture, about=about)) >= MOST:
            raise CareError(TOO_MANY.with_(most=MOST))
        unit.put(kept)
    return kept


def taken(desk: Desk, classroom_id: str, about: str, file: Path, caption: str) -> ClassPicture:
    """A record of the picture in ``file``, whose small copy lies in the attachments already."""
    try:
        data = file.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    small = shrink(data, LONG_SIDE)
    return ClassPicture(
        classroom_id=classroom_id, about=about, digest=access.keep_picture(desk, small.data),
        size=len(small.data), caption=clean(caption)[:200],
    )


def photo_in(desk: Desk, look: Reading, picture_id: str) -> bytes | None:
    """A picture as JPEG inside an open look; None where there is none or its file is lost."""
    found = look.get(ClassPicture, picture_id) if picture_id else None
    with suppress(StorageTrouble):
        return access.picture(desk, found.digest) if found else None
    return None


@service
def remove(desk: Desk, picture: ClassPicture) -> None:
    """Take a picture out; the history can bring it back."""
    room = class_of(desk, picture.classroom_id)
    with access.changing(desk, REMOVE.with_(class_name=room.name)) as unit:
        unit.remove_all([picture])


@service
def content(desk: Desk, picture_id: str) -> bytes:
    """A picture as JPEG; CareError if it is not on record, StorageTrouble if its file is lost."""
    with access.looking(desk) as look:
        found = look.get(ClassPicture, picture_id) if picture_id else None
    if found is None:
        raise CareError(GONE)
    return access.picture(desk, found.digest)
