"""Where the papers of behaviour points and of teachers' views come from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.catalog.behaviour import shipped_rules
from student_care_desktop.domain.conduct import BehaviourEntry, standing
from student_care_desktop.domain.conduct_papers import ConductFacts, SlipFacts
from student_care_desktop.domain.counsel import TeacherView
from student_care_desktop.domain.students import Guardian
from student_care_desktop.services.conduct import counted, entries_by_place, rules_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import Frame
from student_care_desktop.services.sources.source import Source, nobody
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

Chosen = Callable[[Sequence[BehaviourEntry]], Sequence[BehaviourEntry | None]]


def _whole(entries: Sequence[BehaviourEntry]) -> Sequence[BehaviourEntry | None]:
    """One paper of the whole year."""
    return [None]


def _promises(entries: Sequence[BehaviourEntry]) -> Sequence[BehaviourEntry | None]:
    """A paper for each entry that ended in probation."""
    return [one for one in entries if one.measure == "probation"]


def _last_taken(entries: Sequence[BehaviourEntry]) -> Sequence[BehaviourEntry | None]:
    """One paper for the last entry that took points off."""
    return [one for one in entries if one.points < 0][-1:]


def _conduct(
    choose: Chosen, desk: Desk, look: Reading, ids: Sequence[str], *, record: str = ""
) -> Iterator[ConductFacts]:
    frame, law = Frame(desk, look), rules_in(look)
    children = frame.children(ids)
    entries = entries_by_place(look, [child.enrollment.id for child in children])
    guardians = _guardians(look, ids)
    for child in children:
        mine = entries[child.enrollment.id][::-1]
        stands = standing(law, counted(desk, look, law, mine))
        named = [one for one in mine if one.id == record] if record and choose is not _whole else choose(mine)
        for entry in named:
            yield ConductFacts(
                **frame.head(child), rules=law, guardian=guardians.get(child.student.id),
                entries=tuple(mine), standing=stands, entry=entry,
            )


def _guardians(look: Reading, ids: Sequence[str]) -> dict[str, Guardian]:
    """Who gets a child's letters: the guardian, else mother, else father."""
    order = ("father", "mother", "guardian")
    people = [one for one in look.all(Guardian, student_id=list(ids)) if one.name and one.role in order]
    return {one.student_id: one for one in sorted(people, key=lambda one: order.index(one.role))}


def _slips(desk: Desk, look: Reading, ids: Sequence[str]) -> Iterator[SlipFacts]:
    """The slips that have not come back, of each child that has any."""
    frame = Frame(desk, look)
    for child in frame.children(ids):
        views = look.all(TeacherView, enrollment_id=child.enrollment.id)
        asked = tuple(sorted((one for one in views if one.day is None), key=lambda one: one.code))
        if asked:
            yield SlipFacts(**frame.head(child), views=asked)


def _source(choose: Chosen) -> Source:
    empty: Any = nobody(ConductFacts, rules=shipped_rules())
    return Source(partial(_conduct, choose), empty, records=True)


SOURCES: Mapping[str, Source] = {
    "conduct": _source(_whole),
    "probation": _source(_promises),
    "behaviour-letter": replace(_source(_last_taken), numbered=True),
    "view-slips": Source(_slips, nobody(SlipFacts)),
}
