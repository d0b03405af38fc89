"""What few may see, for everybody else: a dash where the answer would stand, and nothing to write."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from student_care_desktop.domain.questions import Question, VisitSection
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import column, label
from student_care_desktop.ui.wizards.answers import Answering

__all__ = ["ClosedAnswer", "closing", "open_sections"]

NOT_SHOWN = mark("Know", "–   Only those who care for the child see and answer this.")

Maker = Callable[[Question, Say], Answering]
Closed = Mapping[str, Sequence[str]]
"""The options that this person may not see, by question."""


class ClosedAnswer(Answering):
    """Shows a dash, whatever is stored; answers nothing."""

    def __init__(self, question: Question, say: Say) -> None:
        super().__init__(question)
        text = label(say(NOT_SHOWN), "soft")
        text.setAccessibleName(say(NOT_SHOWN))
        layout = column(text, gap=0)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setLayout(layout)


def open_sections(sections: Sequence[VisitSection], closed: Closed) -> tuple[VisitSection, ...]:
    """The sections without the closed options."""
    return tuple(
        replace(section, questions=tuple(_open(one, closed) for one in section.questions))
        for section in sections
    )


def closing(make: Maker, closed: Closed) -> Maker:
    """Questions of which nothing is left are shown closed, all others as ``make`` does."""

    def made(question: Question, say: Say) -> Answering:
        shut = question.key in closed and not question.options
        return ClosedAnswer(question, say) if shut else make(question, say)

    return made


def _open(question: Question, closed: Closed) -> Question:
    """A question most of whose options are closed loses all of them."""
    shut = closed.get(question.key, ())
    left = tuple(one for one in question.options if one.key not in shut)
    return replace(question, options=left if 2 * len(left) >= len(question.options) else ())
