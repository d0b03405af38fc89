"""What makes one kind of import: its pages, how it reads and writes, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from student_care_desktop.domain.fields import Field
from student_care_desktop.domain.flow import Answers, Flow
from student_care_desktop.domain.words import Words
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.imports import Import
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.house import House

if TYPE_CHECKING:
    from student_care_desktop.ui.screens.importing.sights import Sight
    from student_care_desktop.ui.screens.importing.zone import ZonePage

__all__ = ["Errand", "Proposing"]

Proposing = Callable[[Desk, Progress], Import]
"""Compares what was asked with the school's records."""


def _nothing(desk: Desk, done: Import) -> Words | None:
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """An import as data.  Without ``fields`` there is no page of columns.

    ``proposes`` makes the comparison out of the pages' answers, None where they are not whole yet.
    ``told`` says what else the person should know when it is done.
    """

    flow: Flow
    first: Callable[[House], ZonePage]
    proposes: Callable[[Answers], Proposing | None]
    apply: Callable[[Desk, Import, Progress], None]
    sights: tuple[Sight, ...]
    go_on: Words  # {count}
    done: Words  # {file} {year}
    take_back: Words  # {added} {changed}
    fields: Mapping[str, Field] = field(default_factory=dict)
    asks_class: bool = False
    told: Callable[[Desk, Import], Words | None] = _nothing
    back_to: str = "students"
