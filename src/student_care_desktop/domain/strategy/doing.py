"""Stage 5, do: how far the five steps are, by class and by teacher, added up from the class boards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from student_care_desktop.domain.papers import Tally
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import StageSign

__all__ = ["ClassDoing", "Doing", "DoingFacts", "TeacherDoing", "by_teacher", "together"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassDoing:
    """A class: how much of each step (1 to 5) is done of what its children need."""

    id: str
    grade: str = ""
    name: str = ""
    advisers: tuple[str, ...] = ()
    children: int = 0
    steps: Mapping[int, Tally] = field(default_factory=dict)

    @property
    def left(self) -> int:
        """What is still to be done."""
        return sum(one.of - one.done for one in self.steps.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class TeacherDoing:
    """A homeroom teacher with all classes of theirs; "" is who advises a class that has nobody."""

    name: str
    classes: tuple[str, ...] = ()
    ids: tuple[str, ...] = ()
    children: int = 0
    steps: Mapping[int, Tally] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """By which a table knows the line again."""
        return self.name

    @property
    def left(self) -> int:
        """What is still to be done."""
        return sum(one.of - one.done for one in self.steps.values())


@dataclass(frozen=True, slots=True, kw_only=True)
class Doing:
    """The same work seen by class and by teacher, and of the whole school."""

    classes: tuple[ClassDoing, ...] = ()
    teachers: tuple[TeacherDoing, ...] = ()
    steps: Mapping[int, Tally] = field(default_factory=dict)

    @property
    def children(self) -> int:
        """All children of the classes."""
        return sum(one.children for one in self.classes)

    @property
    def left(self) -> int:
        """What is still to be done in the school."""
        return sum(one.left for one in self.classes)


@dataclass(frozen=True, slots=True, kw_only=True)
class DoingFacts:
    """What the report of progress is drawn from."""

    school: School
    year: int
    today: dt.date
    doing: Doing = field(default_factory=Doing)
    sign: StageSign | None = None
    blank: bool = False


def together(steps: Iterable[Mapping[int, Tally]]) -> dict[int, Tally]:
    """The tallies of the same step added up."""
    found: dict[int, Tally] = {}
    for one in steps:
        for step, tally in one.items():
            before = found.get(step, Tally(0, 0))
            found[step] = Tally(before.done + tally.done, before.of + tally.of)
    return found


def by_teacher(classes: Iterable[ClassDoing]) -> tuple[TeacherDoing, ...]:
    """Each teacher with the classes of theirs, in the order of the classes; two advisers share a class."""
    mine: dict[str, list[ClassDoing]] = {}
    for one in classes:
        for name in one.advisers or ("",):
            mine.setdefault(name, []).append(one)
    return tuple(
        TeacherDoing(
            name=name, classes=tuple(one.name for one in found), ids=tuple(one.id for one in found),
            children=sum(one.children for one in found), steps=together(one.steps for one in found),
        )
        for name, found in mine.items()
    )
