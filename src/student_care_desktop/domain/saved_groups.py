"""A group of children that a person keeps: conditions as data, and one function that tells who fits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.school import School

__all__ = ["Facts", "GroupFacts", "Wanted", "fits", "from_json"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The conditions; an empty one asks for nothing.

    ``group`` is a group of screening, in ``area`` or (where that is empty) as a whole.  ``case``, ``talked``
    and ``poor`` are ``yes`` or ``no``.  ``picked`` are children (ids of enrollments) who are in it anyhow.
    """

    id: str = field(default_factory=new_id)
    name: str = ""
    grade: str = ""
    classroom: str = ""
    group: str = ""
    area: str = ""
    case: str = ""
    talked: str = ""
    poor: str = ""
    picked: tuple[str, ...] = ()

    @property
    def asks(self) -> bool:
        """Whether there is any condition."""
        return any((self.grade, self.classroom, self.group, self.case, self.talked, self.poor))

    def told(self) -> dict[str, object]:
        """As it is kept."""
        return asdict(self)


def from_json(kept: Mapping[str, object]) -> Wanted:
    """A kept group; what it does not say asks for nothing."""
    texts = {key: str(value) for key, value in kept.items() if key in Wanted.__slots__ and key != "picked"}
    picked = kept.get("picked")
    return Wanted(**texts, picked=tuple(map(str, picked)) if isinstance(picked, list | tuple) else ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What is known of one child; ``groups`` by area, as a whole under ``""``; ``poor`` None: not known."""

    place: str
    grade: str = ""
    classroom: str = ""
    groups: Mapping[str, str] = field(default_factory=dict)
    case: bool = False
    talked: bool = False
    poor: bool | None = None


def fits(wanted: Wanted, child: Facts) -> bool:
    """Whether the child is in the group: picked, or every condition holds.

    What is not known answers neither yes nor no; a child whom nobody screened is in the group ``unknown``.
    """
    if child.place in wanted.picked:
        return True
    return wanted.asks and all((
        wanted.grade in ("", child.grade),
        wanted.classroom in ("", child.classroom),
        wanted.group in ("", child.groups.get(wanted.area, "unknown")),
        _answers(wanted.case, child.case),
        _answers(wanted.talked, child.talked),
        _answers(wanted.poor, child.poor),
    ))


def _answers(asked: str, known: bool | None) -> bool:
    return not asked or (known is not None and known == (asked == "yes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupFacts:
    """A kept group with its children, for paper."""

    school: School
    year: int
    today: dt.date
    name: str
    rows: tuple[ClassRow, ...] = ()
