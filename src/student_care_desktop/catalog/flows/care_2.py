"""Step 2, Screen: what is known, what the teacher ticks, the group it makes, the signature, the paper."""

from __future__ import annotations

from student_care_desktop.domain.areas import AREA_KEYS, FLAGS
from student_care_desktop.domain.flow import Answers, Flow, Kind, Page
from student_care_desktop.domain.marking import Marking
from student_care_desktop.domain.words import Words, mark

__all__ = ["CARE_2"]

NOT_SIGNED = mark("Screen", "Read the groups and tick the box to confirm.")
_GRADED = tuple(key for key in AREA_KEYS if key not in FLAGS)


def _signs_open(answers: Answers) -> Words | None:
    marking = answers.get("signs")
    return marking.problem(_GRADED) if isinstance(marking, Marking) else None


def _flags_open(answers: Answers) -> Words | None:
    marking = answers.get("flags")
    return marking.problem(FLAGS) if isinstance(marking, Marking) else None


def _not_signed(answers: Answers) -> Words | None:
    return None if answers.get("sign") else NOT_SIGNED


CARE_2 = Flow(
    key="care_2",
    title=mark("Screen", "Step 2 · Screening"),
    pages=(
        Page(
            key="people", kind=Kind.PEOPLE, step=mark("Screen", "Choose children"),
            title=mark("Screen", "Whom will you screen?"),
            why=mark("Screen", "One child or the whole class. Each child is kept as you go, page by page."),
            go_on=mark("Screen", "Begin"),
        ),
        Page(
            key="known", kind=Kind.FACTS, step=mark("Screen", "What is known"),
            title=mark("Screen", "What is already known"),
            why=mark("Screen", "From the record, marks, visit and sheets. Nothing is asked twice."),
        ),
        Page(
            key="signs", kind=Kind.MATRIX, step=mark("Screen", "Screening by area"),
            title=mark("Screen", "Tick what is true of the child"),
            why=mark("Screen", "Space yes · Delete not so · 0 no sign in this area · Enter next area"),
            wrong=_signs_open,
        ),
        Page(
            key="flags", kind=Kind.MATRIX, step=mark("Screen", "Talent and special needs"),
            title=mark("Screen", "Special talent and special needs"),
            why=mark("Screen", "These make nobody better or worse. They help to choose the right support."),
            wrong=_flags_open,
        ),
        Page(
            key="group", kind=Kind.FACTS, step=mark("Screen", "Group"),
            title=mark("Screen", "The group and its reasons"),
            why=mark("Screen", "Enter on a line changes its group, up or down, with a reason. Both stay."),
        ),
        Page(
            key="sign", kind=Kind.SIGN, step=mark("Screen", "Confirm and sign"),
            title=mark("Screen", "Confirm the screening"),
            why=mark("Screen", "A first sorting by the teacher, never a diagnosis."),
            go_on=mark("Screen", "Confirm"), wrong=_not_signed,
        ),
        Page(
            key="print", kind=Kind.PRINT, step=mark("Screen", "Print"),
            title=mark("Screen", "The screening is confirmed"),
            why=mark("Screen", "Print the form now, or later from the page of the child."),
            go_on=mark("Screen", "Done"), sealed=True,
        ),
    ),
)
"""``signs`` and ``flags`` are answered by a :class:`Marking`, ``sign`` by whether it was agreed to."""
