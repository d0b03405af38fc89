"""Papers and pictures of a child: scanned, photographed or as PDF, encrypted, looked at, taken out."""

from __future__ import annotations

import json
from pathlib import Path

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.students import Attachment, Student
from student_care_desktop.domain.visits import HomeVisit
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import paged, shrink
from student_care_desktop.exchange.portable import is_portable
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["PDF", "add", "as_pages", "content", "free", "paper_in", "remove"]

ADD = mark("Why", "Attach “{caption}” to the record of {name}")
REMOVE = mark("Why", "Take “{caption}” out of the record of {name}")
CANNOT_READ = mark("Attachments", "The file {file} cannot be read. Nothing was added. Choose another one.")
TOO_LARGE = mark(
    "Attachments",
    "The file {file} is larger than {most} MB. Nothing was added. Scan it with fewer dots and try again.",
)
GONE = mark("Attachments", "This paper is not on record any more.")

PDF = "application/pdf"
JPEG = "image/jpeg"
LONG_SIDE = 2000
"""Points of a scanned page: small print stays readable."""
MOST_MB = 20


@service
def add(desk: Desk, student: Student, file: Path, caption: str = "") -> Attachment:
    """Keep the picture (JPEG, PNG, HEIC) or PDF in ``file``; without a caption it is named after the file.

    Pictures lose place, time and camera.  CareError if the file cannot be read, is neither, or is too large;
    nothing is changed then.
    """
    data, media = paper_in(file)
    kept = Attachment(
        student_id=student.id, digest=access.keep_picture(desk, data), media=media, size=len(data),
        caption=(caption.strip() or file.stem)[:200],
    )
    with access.changing(desk, ADD.with_(caption=kept.caption, name=student.name)) as unit:
        unit.put(kept)
    return kept


def paper_in(file: Path) -> tuple[bytes, str]:
    """What is kept of a picture or PDF, and its media type; CareError as :func:`add`."""
    try:
        too_large = file.stat().st_size > MOST_MB * 1_000_000
        data = b"" if too_large else file.read_bytes()
    except OSError:
        raise CareError(CANNOT_READ.with_(file=file.name)) from None
    if too_large:
        raise CareError(TOO_LARGE.with_(file=file.name, most=MOST_MB))
    return (data, PDF) if is_portable(data) else (shrink(data, LONG_SIDE).data, JPEG)


@service
def remove(desk: Desk, student: Student, attachment: Attachment) -> None:
    """Take a paper out of the record; the history can bring it back."""
    with access.changing(desk, REMOVE.with_(caption=attachment.caption, name=student.name)) as unit:
        unit.remove_all([attachment])


@service
def content(desk: Desk, attachment_id: str) -> bytes:
    """The bytes of a paper; CareError if it is not on record, StorageTrouble if its file is lost."""
    with access.looking(desk) as look:
        found = look.get(Attachment, attachment_id)
    if found is None:
        raise CareError(GONE)
    return access.picture(desk, found.digest)


@service
def as_pages(desk: Desk, attachment_id: str) -> bytes:
    """A paper as PDF, to be looked at and printed; a picture becomes one page.  Raises as :func:`content`."""
    data = content(desk, attachment_id)
    return data if is_portable(data) else paged(data)


def free(look: Reading, student: Student) -> tuple[Attachment, ...]:
    """The child's papers by caption: neither a portrait nor a picture that a home visit shows."""
    visits = look.all(HomeVisit, student_id=student.id)
    shown = {answer for one in visits for answer in _texts(one.answers)} | {student.photo}
    found = [one for one in look.all(Attachment, student_id=student.id) if one.caption]
    return tuple(sorted((one for one in found if one.id not in shown), key=lambda one: one.caption))


def _texts(answers: str) -> set[str]:
    """The answers that are plain text: among them the ids of pictures."""
    return {one for one in json.loads(answers or "{}").values() if isinstance(one, str)}
