"""What the page can ask of its room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from student_care_desktop.domain.stories import Event
from student_care_desktop.domain.students import Attachment, Student
from student_care_desktop.services.child_results import RoundOfResults

__all__ = ["Acts"]


@dataclass(frozen=True, slots=True)
class Acts:
    """What is None is not for this person.

    ``edit`` opens a section by its key; photos come by choosing or by a drop, papers by choosing.
    ``go`` opens the page of another child by its id, ``share`` makes this child live in its household,
    ``see_result`` opens one round of an instrument.
    """

    edit: Callable[[str], object] | None
    choose_photo: Callable[[], object]
    take_photo: Callable[[Path], object]
    whole_history: Callable[[], object] | None
    add_paper: Callable[[], object]
    look_at_paper: Callable[[Attachment], object]
    remove_paper: Callable[[Attachment], object]
    go: Callable[[str], object]
    share: Callable[[Student], object] | None
    screen: Callable[[int], object] | None
    """Screen the child in this round."""
    see_result: Callable[[RoundOfResults], object]
    results: Callable[[], Sequence[RoundOfResults]] | None
    """What was keyed of the child, the newest first."""
    story: Callable[[], Sequence[Event]] | None
    """Everything that happened, the newest first; ``whole_story`` shows it on a page of its own."""
    whole_story: Callable[[], object]
    see_event: Callable[[Event], object]
    keeps_papers: bool = False
    """Whether photos and papers are added and taken out."""
