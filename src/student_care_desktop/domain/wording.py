"""The wording of an instrument that a school has permission to use: it never leaves the school's data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.instruments import Instrument

__all__ = ["Wording", "answerable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """What a school loaded for one informant: text of each item by number, of the second page, of answers.

    ``answers``: label by keyed value.  ``licence``: who gave permission, and the letter that says so.
    ``child_may_answer``: the permission covers answering on the screen.
    """

    instrument: str
    informant: str
    licence: str
    child_may_answer: bool
    items: Mapping[int, str]
    supplement: Mapping[int, str]
    answers: Mapping[int, str]
    digest: str


def answerable(tool: Instrument, wording: Wording | None) -> bool:
    """Whether a child may answer ``tool`` on the screen: permission covers it, and each answer has words."""
    if wording is None or not wording.child_may_answer or wording.informant != "student":
        return False
    values = {answer.value for item in tool.main.items for answer in item}
    return tool.entry == "answers" and values <= wording.answers.keys()
