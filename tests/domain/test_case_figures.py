"""Care cases in figures: outcomes by area, and the days from screening to the first help."""

from __future__ import annotations

import datetime as dt
from typing import Any

from student_care_desktop.domain.areas import AREA_KEYS
from student_care_desktop.domain.case_figures import by_area, days_to_help, waits
from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CareAction, CareCase, FollowUp

SCREENED = dt.date(2025, 8, 1)


def case(area: str, *, outcome: str = "", word: str = "", done: int | None = None, **facts: str) -> CaseFile:
    state = "closed" if outcome else "open"
    known: dict[str, Any] = {"state": state, "outcome": outcome, "group_before": "risk", **facts}
    made = CareCase(area=area, **known)
    action = CareAction(method="peer", done=SCREENED + dt.timedelta(done) if done is not None else None)
    words = (FollowUp(day=SCREENED, outcome=word),) if word else ()
    return CaseFile(made, (action,), words)


def test_open_cases_go_as_their_last_follow_up_says_and_closed_ones_as_they_ended() -> None:
    files = [
        case("mental", outcome="same", word="improved"), case("mental", word="improved"),
        case("study"), case("mental", state="referred", word="worse"),
    ]
    study, mental = by_area(files, AREA_KEYS)
    assert (study.area, study.outcomes) == ("study", {"": 1})
    assert mental.outcomes == {"same": 1, "improved": 1, "worse": 1}
    assert (mental.total, mental.referred, mental.before["risk"], mental.methods) == (3, 1, 3, ("peer",))


def test_the_days_to_the_first_help_are_those_of_the_first_thing_done() -> None:
    assert days_to_help(SCREENED, [case("study", done=30), case("health", done=12)]) == 12
    assert days_to_help(SCREENED, [case("study")]) is None, "a plan is no help yet"
    assert days_to_help(SCREENED, [case("study", done=-3)]) == 0, "helped before it was screened"


def test_who_still_waits_is_counted_and_never_averaged() -> None:
    found = waits([3, None, 20, 10, None])
    assert (found.count, found.middle, found.longest, found.waiting) == (3, 10, 20, 2)
    assert waits([]).middle is None
