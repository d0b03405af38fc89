"""Photos of children: shrunk, cleaned of what the camera adds, encrypted, then named in the record."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.students import Attachment, Student
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import shrink
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk

__all__ = ["photo", "remove_photo", "set_photo"]

NEW_PHOTO = mark("Why", "Photo of {name}")
NO_PHOTO = mark("Why", "Take the photo of {name} out")
LONG_SIDE = 800
"""Points; a portrait of 3 × 4 cm needs 472 on paper, and more only makes class sets heavy."""
CANNOT_READ = mark("Photos", "The file {file} cannot be read. Choose another one.")


@service
def photo(desk: Desk, student: Student) -> bytes | None:
    """The child's photo as JPEG, or None; StorageTrouble if its file is lost."""
    if not student.photo:
        return None
    with access.looking(desk) as look:
        found = look.get(Attachment, student.photo)
    return access.picture(desk, found.digest) if found else None


@service
def set_photo(desk: Desk, student: Student, file: Path) -> Student:
    """Give the child the picture in ``file`` (JPEG, PNG or HEIC); the student as stored now.

    Raises CareError when the file is no picture.
    """
    try:
        data = file.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    picture = shrink(data, LONG_SIDE)
    kept = Attachment(
        student_id=student.id, digest=access.keep_picture(desk, picture.data), media="image/jpeg",
        size=len(picture.data),
    )
    return _point(desk, student, kept)


@service
def remove_photo(desk: Desk, student: Student) -> Student:
    """Take the photo out of the record; the history can bring it back."""
    with access.changing(desk, NO_PHOTO.with_(name=student.name)) as unit:
        changed = replace(unit.get(Student, student.id) or student, photo="")
        unit.put(changed)
    return changed


def _point(desk: Desk, student: Student, kept: Attachment) -> Student:
    with access.changing(desk, NEW_PHOTO.with_(name=student.name)) as unit:
        changed = replace(unit.get(Student, student.id) or student, photo=kept.id)
        unit.put_all([kept, changed])
    return changed
