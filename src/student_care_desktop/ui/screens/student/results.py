"""The results of a child on its page: the newest SDQ as a profile, and a line for every sheet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.results import Result
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.child_results import RoundOfResults
from student_care_desktop.ui.furniture import Card, Elided, heading, label, link, paragraph, row
from student_care_desktop.ui.profile import Profile
from student_care_desktop.ui.screens.results.card import heading_of
from student_care_desktop.ui.screens.student.cards import Look

__all__ = ["results_card"]

TITLE = mark("Student page", "Results of assessments")
NONE = mark("Student page", "No answer sheet was keyed yet.")
OPEN = mark("Student page", "Look")
INFORMANT = mark("Student page", "{informant}: {result}")
DRAFT = mark("Student page", "not finished")
KEPT = mark("Student page", "done")
SCORED = mark("Student page", "{score}, {level}")
_SDQ = "sdq"


def results_card(found: Sequence[RoundOfResults], look: Look) -> Card:
    """``found`` is newest first."""
    card = Card()
    card.add(heading(look.say(TITLE)))
    sdq = next((one for one in found if one.tool.key == _SDQ and _is_done(one)), None)
    if sdq:
        card.add(
            label(look.say(heading_of(sdq)), "soft"),
            Profile([one for one in sdq.results if one.done], look.say),
        )
    for one in found:
        card.add(_line(one, look))
    if not found:
        card.add(paragraph(look.say(NONE), "soft"))
    return card


def _line(one: RoundOfResults, look: Look) -> QWidget:
    say = look.say
    told = "  ".join(
        say(INFORMANT.with_(informant=INFORMANTS[each.informant], result=_result(each)))
        for each in one.results
    )
    door = link(say(OPEN), lambda: look.acts.see_result(one))
    door.setAccessibleName(f"{say(OPEN)} {say(heading_of(one))}")
    line = row(Elided(say(heading_of(one))), Elided(told, "soft"), door, gap=12)
    line.setStretch(0, 1)
    line.setStretch(1, 1)
    made = QWidget()
    made.setLayout(line)
    return made


def _is_done(one: RoundOfResults) -> bool:
    return any(each.done for each in one.results)


def _result(one: Result) -> Words:
    """The total and its level; of what is guarded only that it is there."""
    if not one.done:
        return DRAFT
    line = one.line("total")
    if line is None or line.score is None or line.band is None:
        return KEPT
    return SCORED.with_(score=line.score, level=line.band.label)
