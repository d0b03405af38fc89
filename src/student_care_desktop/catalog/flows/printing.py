"""The last page of every stage of the year: its papers."""

from __future__ import annotations

from student_care_desktop.domain.flow import Kind, Page
from student_care_desktop.domain.words import mark

__all__ = ["PRINT"]

PRINT = Page(
    key="print", kind=Kind.PRINT, step=mark("Strategy", "Papers"),
    title=mark("Strategy", "The papers of this stage"),
    why=mark("Strategy", "Print them now, or later: they are always made from what stands here."),
    go_on=mark("Strategy", "Done"),
)
