"""The workbook of the year: indicators, budget, supervision, and data by code behind every figure.

No child is named: a running number stands for each, drawn by lot so that no list gives it away.  From the
two sheets of data every numerator and denominator can be counted again, and every mean and median worked out.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from pathlib import Path

from student_care_desktop.domain.drill import Behind
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.indicators import Figure
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.strategy.evaluation import Rating
from student_care_desktop.domain.strategy.judged import Judged
from student_care_desktop.domain.strategy.means import mean_of
from student_care_desktop.domain.strategy.planning import PROJECT_STATES, Project
from student_care_desktop.domain.strategy.supervision import SUPERVISION_STATES, Supervision
from student_care_desktop.domain.tables import Cell, FigureTable, Heading, Row
from student_care_desktop.domain.thai import show_day
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.counts import Counted
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import counted_in
from student_care_desktop.services.strategy.evaluating import ratings_in
from student_care_desktop.services.strategy.rows import rows_of
from student_care_desktop.services.strategy.stages import cycle_in
from student_care_desktop.storage.files import written
from student_care_desktop.storage.units import Reading

__all__ = ["export_strategy", "tables_in"]

KEY, INDICATOR = mark("StrategyBook", "Key"), mark("StrategyBook", "Indicator")
INDICATORS, BUDGET = mark("StrategyBook", "Indicators"), mark("StrategyBook", "Budget")
SUPERVISION = mark("StrategyBook", "Supervision")
CHILDREN, LINES = mark("StrategyBook", "Data by student"), mark("StrategyBook", "Data by line")
STANDARD, CODE = mark("StrategyBook", "Standard"), mark("StrategyBook", "Code")
NUMERATOR, DENOMINATOR = mark("StrategyBook", "Counted"), mark("StrategyBook", "Of")
VALUE, TARGET = mark("StrategyBook", "Value"), mark("StrategyBook", "Target")
BY_FIGURE, BY_PEOPLE = mark("StrategyBook", "Level by figure"), mark("StrategyBook", "Level by committee")
JUDGEMENT, EVIDENCE = mark("StrategyBook", "Judgement"), mark("StrategyBook", "Evidence")
AMOUNT, AMOUNT_OF = mark("StrategyBook", "Amount"), mark("StrategyBook", "{key} amount")
HOW = mark(
    "StrategyBook", "1: counted. 0: not counted, but of those it is about. Empty: it is not about this one."
)
BY_LOT = mark("StrategyBook", "Codes are drawn by lot; they are no student numbers and in no order.")
NUMBERED, MEAN = mark("StrategyBook", "No."), mark("StrategyBook", "Mean of the levels")
_MONEY = (
    "budget", "pay", "services", "materials", "per_head", "learner_development", "income", "other_money",
    "spent",
)


@service
def export_strategy(desk: Desk, target: Path) -> None:
    """Write the workbook to ``target``, whole or not at all."""
    from student_care_desktop.exchange.tables import write_tables

    with access.doing(desk, "export", "strategy"), access.looking(desk) as look:
        tables = tables_in(desk, look)
        school = look.first(School) or School()
    with written(target) as file:
        write_tables(tables, school.name, desk.today, file, desk.say)
    desk.store.note("export", "strategy", desk.now())


def tables_in(desk: Desk, look: Reading) -> tuple[FigureTable, ...]:
    """The sheets in their order."""
    found = counted_in(desk, look, may_see=access.may_see_restricted(desk))
    cycle = cycle_in(look, desk.year).id
    judged = ratings_in(desk, look, [figure for figure, _ in found])
    by_child = [(figure, counted) for figure, counted in found if _of_children(counted)]
    by_line = [(figure, counted) for figure, counted in found if not _of_children(counted)]
    return (
        _indicators(judged), _budget(rows_of(look, Project, cycle)), _supervision(look, desk, cycle),
        _children(by_child), _lines(by_line),
    )


def _indicators(judged: Sequence[Judged]) -> FigureTable:
    columns = (
        Heading(STANDARD, "code", 10), Heading(KEY, "code", 20), Heading(INDICATOR, "long", 40),
        Heading(NUMERATOR), Heading(DENOMINATOR), Heading(VALUE, "amount", 12), Heading(TARGET, "amount", 12),
        Heading(BY_FIGURE, "count", 12), Heading(BY_PEOPLE, "count", 12), Heading(JUDGEMENT, "long", 40),
        Heading(EVIDENCE, "long", 40),
    )
    rows = tuple(Row(_indicator(one)) for one in judged)
    return FigureTable(key="indicators", title=INDICATORS, columns=columns, rows=rows, frozen=3)


def _indicator(one: Judged) -> tuple[Cell, ...]:
    figure, rating = one.figure, one.rating or Rating()
    counts: tuple[Cell, Cell] = (figure.numerator, figure.denominator) if figure.measured else (None, None)
    papers = ", ".join(name for name in (rating.evidence, *one.papers) if name)
    return (
        figure.indicator.standard, figure.key, figure.indicator.title, *counts, figure.value,
        float(figure.target), figure.level, one.judged_level, rating.judgement, papers,
    )


def _budget(projects: Iterable[Project]) -> FigureTable:
    fields, states = fields_of(Project), dict(PROJECT_STATES)
    columns = (
        Heading(fields["code"].label, "code", 12), Heading(fields["name"].label, "long", 40),
        *(Heading(fields[key].label, "amount", 14) for key in _MONEY),
        Heading(fields["owner"].label, "text", 24), Heading(fields["state"].label, "text", 16),
    )
    rows = tuple(
        Row((
            one.code, one.name, *(getattr(one, key) for key in _MONEY), one.owner, states.get(one.state, ""),
        ))
        for one in projects
    )
    return FigureTable(key="budget", title=BUDGET, columns=columns, rows=rows)


def _supervision(look: Reading, desk: Desk, cycle: str) -> FigureTable:
    fields, states = fields_of(Supervision), dict(SUPERVISION_STATES)
    names = {one.id: one.name for one in look.all(Classroom, year_id=desk.year.id)}
    keys = ("round", "day", "supervisor", "teacher", "topic", "state")
    columns = (
        Heading(fields["classroom_id"].label, "code", 10),
        *(Heading(fields[key].label, "code" if key in ("round", "day") else "text", 16) for key in keys),
        Heading(MEAN, "amount", 12), Heading(fields["improve"].label, "long", 36),
        Heading(fields["reply"].label, "long", 36),
    )
    rows = []
    for one in rows_of(look, Supervision, cycle):
        levels = [level for said in one.found.values() if isinstance(level := said.get("level"), int)]
        mean = mean_of(levels).mean
        rows.append(Row((
            names.get(one.classroom_id, ""), one.round, show_day(one.day) if one.day else "", one.supervisor,
            one.teacher, one.topic, states.get(one.state, ""), None if mean is None else float(mean),
            one.improve, one.reply,
        )))
    return FigureTable(key="supervision", title=SUPERVISION, columns=columns, rows=tuple(rows), frozen=1)



def _of_children(counted: Counted) -> bool:
    """Whether each line is a child, and each child stands in one line."""
    ids = [one.student_id for one in (*counted.yes, *counted.no)]
    return bool(ids) and all(ids) and len(set(ids)) == len(ids)


def _children(found: Sequence[tuple[Figure, Counted]]) -> FigureTable:
    """A line for each child, a column for each indicator, one more for its amounts."""
    columns, cells = [Heading(CODE, "code", 10)], dict[str, dict[int, Cell]]()
    for figure, counted in found:
        place = len(columns)
        columns.append(Heading(figure.key, "count", 14))
        for one, told in _told(counted):
            cells.setdefault(one.student_id, {})[place] = told
        if counted.amounts:
            columns.append(Heading(AMOUNT_OF.with_(key=figure.key), "amount", 14))
            for one, amount in zip(counted.yes, counted.amounts, strict=True):
                cells[one.student_id][place + 1] = float(amount)
    order = sorted(cells, key=lambda key: hashlib.sha256(f"strategy {key}".encode()).digest())
    rows = tuple(
        Row((f"N{at:04}", *(cells[key].get(place) for place in range(1, len(columns)))))
        for at, key in enumerate(order, 1)
    )
    return FigureTable(
        key="by-student", title=CHILDREN, columns=tuple(columns), rows=rows, notes=(HOW, BY_LOT), frozen=1,
    )


def _told(counted: Counted) -> list[tuple[Behind, int]]:
    return [*((one, 1) for one in counted.yes), *((one, 0) for one in counted.no)]


def _lines(found: Sequence[tuple[Figure, Counted]]) -> FigureTable:
    """Lines of referrals, classes, meetings, people: a number, whether it counts, its amount."""
    columns = (
        Heading(KEY, "code", 22), Heading(NUMBERED), Heading(NUMERATOR), Heading(AMOUNT, "amount", 14),
    )
    rows = []
    for figure, counted in found:
        for at, (_, told) in enumerate(_told(counted)):
            amount = float(counted.amounts[at]) if counted.amounts and told else None
            rows.append(Row((figure.key, at + 1, told, amount)))
    return FigureTable(key="by-line", title=LINES, columns=columns, rows=tuple(rows), notes=(HOW,), frozen=2)
