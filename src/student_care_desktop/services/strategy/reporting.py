"""The year as its report tells it, gathered in one look."""

from __future__ import annotations

from student_care_desktop.domain.school import Adviser, Classroom, School
from student_care_desktop.domain.strategy.agreement import Measure, Stakeholder
from student_care_desktop.domain.strategy.cycles import StageSign
from student_care_desktop.domain.strategy.direction import Strategy
from student_care_desktop.domain.strategy.evaluation import EvaluationPlan, Publicity
from student_care_desktop.domain.strategy.planning import Duty, Goal, Project
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import figures_in, panels_in
from student_care_desktop.services.own_indicators import indicators_of_year
from student_care_desktop.services.strategy.evaluating import changed_in, ratings_in, satisfaction_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.units import Reading

__all__ = ["EVALUATES", "committee_in", "report_facts_in"]

EVALUATES = "evaluate"
"""The team of those who evaluate."""


def report_facts_in(desk: Desk, look: Reading, *, may_see: bool) -> ReportFacts:
    """Everything of the chosen year; without ``may_see`` nothing of a restricted area is counted."""
    cycle, year = cycle_in(look, desk.year), desk.year
    figures, indicators = figures_in(desk, look, year, may_see=may_see), indicators_of_year(look, year)
    rooms = [one.id for one in look.all(Classroom, year_id=year.id)]
    studying = {"year_id": year.id, "status": "studying"}
    changed = changed_in(desk, look, may_see=may_see)
    visits = rows_of(look, Supervision, cycle.id)
    return ReportFacts(
        school=look.first(School) or School(), year=year.number, today=desk.today, cycle=cycle,
        classes=len(rooms), children=len(list(look.values(Enrollment, ("id",), **studying))),
        teachers=len({one.staff_id for one in look.all(Adviser, classroom_id=rooms)}) if rooms else 0,
        indicators=indicators, judged=ratings_in(desk, look, figures), panels=panels_in(indicators, figures),
        groups=satisfaction_in(look, cycle.id), moves=changed.moves, cases=changed.cases,
        inside=changed.inside, outside=changed.outside, plan=rows_of(look, EvaluationPlan, cycle.id),
        committee=committee_in(look, cycle.id), goals=rows_of(look, Goal, cycle.id),
        strategies=rows_of(look, Strategy, cycle.id), projects=rows_of(look, Project, cycle.id),
        measures=rows_of(look, Measure, cycle.id), stakeholders=rows_of(look, Stakeholder, cycle.id),
        supervised=sum(one.state != "planned" for one in visits),
        publicity=rows_of(look, Publicity, cycle.id),
        sign=look.first(StageSign, cycle_id=cycle.id, stage="strategy_7"),
    )


def committee_in(look: Reading, cycle_id: str) -> tuple[Duty, ...]:
    """Those who evaluate, in the order of the committee."""
    return tuple(one for one in rows_of(look, Duty, cycle_id) if one.team == EVALUATES)
