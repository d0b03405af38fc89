"""What the papers of behaviour points and of teachers' views are drawn from."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.conduct import BehaviourEntry, Rules, Standing
from student_care_desktop.domain.counsel import TeacherView
from student_care_desktop.domain.papers import BARE, Letterhead
from student_care_desktop.domain.results import OfChild
from student_care_desktop.domain.students import Guardian

__all__ = ["ConductFacts", "SlipFacts"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConductFacts(OfChild):
    """A child's entries of the year (oldest first); ``entry`` is the one that a single paper is about."""

    rules: Rules
    guardian: Guardian | None = None
    entries: tuple[BehaviourEntry, ...] = ()
    standing: Standing | None = None
    entry: BehaviourEntry | None = None
    letterhead: Letterhead = BARE


@dataclass(frozen=True, slots=True, kw_only=True)
class SlipFacts(OfChild):
    """The slips that ask teachers how they see one child; without a view they are blank."""

    views: tuple[TeacherView, ...] = ()
