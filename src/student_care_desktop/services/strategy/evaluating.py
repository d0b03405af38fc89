"""Stage 7: each indicator with its figure and rating, its plan of evaluation, what changed for the children.

The figures are worked out anew each time; a rating keeps the figure that the committee saw beside it.
"""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from student_care_desktop.catalog.surveys import surveys
from student_care_desktop.domain.areas import Group
from student_care_desktop.domain.drill import Bar
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.indicators import Figure, Indicator
from student_care_desktop.domain.referral_figures import result_of
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.strategy.cycles import Evidence
from student_care_desktop.domain.strategy.evaluation import SURVEY_GROUPS, EvaluationPlan, Rating, SurveySheet
from student_care_desktop.domain.strategy.judged import Judged, judged, rate
from student_care_desktop.domain.strategy.moves import Moves, moves
from student_care_desktop.domain.strategy.report_facts import Sent
from student_care_desktop.domain.strategy.satisfaction import GroupResult, by_group
from student_care_desktop.domain.strategy.surveys import key_in
from student_care_desktop.domain.thai import ERA, plain_digits
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.counts.live import Live
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import figures_in
from student_care_desktop.services.kind_names import KINDS, OTHER
from student_care_desktop.services.outcomes import outcomes_in
from student_care_desktop.services.referral_years import of_year
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import Stage, cycle_in, keep_page, stage
from student_care_desktop.storage.units import Reading

__all__ = [
    "SATISFACTION", "Changed", "changed", "changed_in", "judge", "key_paper", "propose_plan", "ratings",
    "ratings_in", "remove_paper", "satisfaction", "satisfaction_in",
]

SATISFACTION = "satisfaction"
_STAGE = "strategy_7"
NOT_KEPT = mark("Survey", "{problem} Nothing was saved.")
NO_GROUP = mark("Survey", "This group does not answer the survey. Nothing was saved.")
UNKNOWN = mark("Evaluation", "There is no indicator called “{key}”. Nothing was saved.")
PROGRAM = mark("Evaluation", "The program, from the records")
PEOPLE = mark("Evaluation", "Judgement of the committee, levels 1–5")
PAPERS = mark("Evaluation", "Papers, minutes and pictures of the stage")
COLLECTOR = mark("Evaluation", "Head of the care system")
COMMITTEE = mark("Evaluation", "Evaluating committee")
_LAST = (3, 31)
"""By which day of the year after it the evidence is together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """What changed: groups from the first screening to the last, how cases ended, what came of referrals."""

    moves: Moves
    cases: tuple[Bar, ...]
    inside: Sent
    outside: Sent


@service
def ratings(desk: Desk) -> tuple[Judged, ...]:
    """Every indicator in use with its live figure, its rating and the names of its evidence."""
    with access.looking(desk) as look:
        return ratings_in(desk, look, figures_in(desk, look, desk.year, may_see=_sees(desk)))


def ratings_in(desk: Desk, look: Reading, figures: Iterable[Figure]) -> tuple[Judged, ...]:
    """The same inside an open look, of figures that were worked out already."""
    key = cycle_in(look, desk.year).id
    return judged(figures, rows_of(look, Rating, key), rows_of(look, Evidence, key))


@service
def judge(desk: Desk, key: str, level: int | None, words: str = "", evidence: str = "") -> Stage:
    """Keep the committee's level of one indicator, its judgement and evidence, beside the figure of now."""
    found = next((one for one in ratings(desk) if one.figure.key == key), None)
    if found is None:
        raise CareError(UNKNOWN.with_(key=key))
    made = rate(found, level, words.strip(), evidence.strip(), Rating(by=desk.who, day=desk.today))
    was: tuple[Rating, ...] = stage(desk, _STAGE).answers["ratings"]
    rows = [made if one.indicator == key else one for one in was]
    rows += [] if found.rating else [made]
    return keep_page(desk, _STAGE, "ratings", tuple(rows), was, done=False)


@service
def propose_plan(desk: Desk) -> tuple[EvaluationPlan, ...]:
    """The plan of evaluation as it stands, with a line for each indicator that has none; nothing is kept."""
    was: tuple[EvaluationPlan, ...] = stage(desk, _STAGE).answers["plan"]
    planned = {one.indicator for one in was}
    with access.looking(desk) as look:
        found = figures_in(desk, look, desk.year, may_see=_sees(desk))
    return (*was, *(_line(desk, one.indicator) for one in found if one.key not in planned))


def _line(desk: Desk, one: Indicator) -> EvaluationPlan:
    say = desk.say
    kinds = [say(KINDS.get(kind, OTHER)) for kind in one.records]
    return EvaluationPlan(
        indicator=one.key, tool=say(PEOPLE if one.by_hand else PROGRAM),
        source=", ".join(kinds) if kinds else say(PAPERS),
        collector=say(COMMITTEE if one.by_hand else COLLECTOR),
        day=dt.date(desk.year.number - ERA + 1, *_LAST),
    )


@service
def satisfaction(desk: Desk) -> tuple[GroupResult, ...]:
    """The papers of students, parents and teachers; of fewer than five only how many there are."""
    with access.looking(desk) as look:
        return satisfaction_in(look, cycle_in(look, desk.year).id)


@service
def key_paper(desk: Desk, group: str, typed: str) -> Stage:
    """Keep one paper of a group, keyed as digits in a row; CareError where they cannot be right."""
    if group not in dict(SURVEY_GROUPS):
        raise CareError(NO_GROUP)
    marks = key_in(surveys()[SATISFACTION], plain_digits(typed))
    if isinstance(marks, Words):
        raise CareError(NOT_KEPT.with_(problem=marks))
    sheet = SurveySheet(survey=SATISFACTION, group=group, marks=json.dumps(marks), day=desk.today)
    was: tuple[SurveySheet, ...] = stage(desk, _STAGE).answers["surveys"]
    return keep_page(desk, _STAGE, "surveys", (*was, sheet), was, done=False)


@service
def remove_paper(desk: Desk, group: str) -> Stage:
    """Take out the last paper of a group; nothing where there is none."""
    was: tuple[SurveySheet, ...] = stage(desk, _STAGE).answers["surveys"]
    last = next((one for one in reversed(was) if one.group == group), None)
    return keep_page(desk, _STAGE, "surveys", tuple(one for one in was if one is not last), was, done=False)


def satisfaction_in(look: Reading, cycle_id: str) -> tuple[GroupResult, ...]:
    """The same inside an open look."""
    return by_group(surveys()[SATISFACTION], rows_of(look, SurveySheet, cycle_id))


@service
def changed(desk: Desk) -> Changed:
    """From-to of the groups, the results of care cases and of referrals, of the whole school."""
    with access.looking(desk) as look:
        return changed_in(desk, look, may_see=_sees(desk))


def changed_in(desk: Desk, look: Reading, *, may_see: bool) -> Changed:
    """The same inside an open look; without ``may_see`` nothing of a restricted area is counted."""
    live = Live(desk, look, desk.year, may_see=may_see)
    groups: defaultdict[str, list[Group]] = defaultdict(list)
    for rows in live.results.values():
        for row in rows:
            groups[row.child.enrollment.id].append(row.groups.overall.group)
    return Changed(
        moves=moves(groups.values()), cases=outcomes_in(desk, look, may_see=may_see).areas,
        inside=_sent(look, desk.year, "internal"), outside=_sent(look, desk.year, "external"),
    )


def _sent(look: Reading, year: Year, kind: str) -> Sent:
    found = [one for one in of_year(look, year.id) if one.kind == kind and one.sent]
    results = Counter(result_of(one) for one in found)
    return Sent(
        sent=len(found), answered=results["answered"], ended=results["ended"], refused=results["refused"],
    )


def _sees(desk: Desk) -> bool:
    return access.may_see_restricted(desk)
