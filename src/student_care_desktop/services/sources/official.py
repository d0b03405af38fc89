"""The facts of official papers that are not of one step: the school's head and the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Document, Paragraph
from student_care_desktop.domain.school import School
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.sources.source import Source
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]


def _memo(desk: Desk, look: Reading, years: Sequence[str]) -> Iterator[Document]:
    """To the principal, of today; the rest is for whoever writes it."""
    school = look.first(School) or School()
    yield Document(
        title="", kind="memo", school=school.name, day=desk.today, to=school.principal_title,
        parts=(Paragraph(""),),
    )


def _empty(desk: Desk, school: School) -> Document:
    return Document(title="", kind="memo", school=school.name)


SOURCES: Mapping[str, Source] = {"memo-paper": Source(_memo, _empty, numbered=True)}
