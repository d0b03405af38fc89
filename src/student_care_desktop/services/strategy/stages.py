"""One stage of a year's cycle: what its pages say, how far it is, last year's words, its signature.

A page that is left is kept.  A year that is over must be opened again before anything in it is changed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from student_care_desktop.catalog.flows.strategies import strategy
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.flow import Flow, Kind, Page
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.school import Year
from student_care_desktop.domain.strategy.carrying import carried
from student_care_desktop.domain.strategy.cycles import STAGES, Cycle, CycleRow, StagePage, StageSign
from student_care_desktop.domain.strategy.supervision import Supervision
from student_care_desktop.domain.strategy.typed import signature_in, typed
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import MEANWHILE
from student_care_desktop.services.strategy.rows import kept_rows, put_rows, rows_of
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "Stage", "cycle_in", "keep_page", "last_year", "open_cycle", "reopen", "sign_stage", "stage", "stages",
]

KEEP = mark("Why", "{stage}: {page}")
SIGN = mark("Why", "{stage}: sign")
REOPEN = mark("Why", "Open the strategies of the year {year} again")
OVER = mark(
    "Strategy",
    "The year {year} is over and its strategies are closed. Nothing was saved. Open the year again first.",
)
NO_NAME = mark("Strategy", "Write who signs, and the day. Nothing was signed.")
NAMES = dict(STAGES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stage:
    """A stage as it stands; ``answers`` by page: a record for a form, rows for a table."""

    key: str
    year: Year
    flow: Flow
    cycle: Cycle
    answers: Mapping[str, Any] = field(default_factory=dict)
    pages: Mapping[str, StagePage] = field(default_factory=dict)
    sign: StageSign | None = None
    over: bool = False
    """The year is over and was not opened again: nothing can be changed."""

    @property
    def done(self) -> int:
        """How many pages are done."""
        return sum(1 for page in self.flow.pages if self.finished(page.key))

    @property
    def signed(self) -> bool:
        """Whether somebody signed it."""
        return self.sign is not None and self.sign.day is not None

    @property
    def signature(self) -> StageSign:
        """The signature; one that was typed but not given yet while there is none."""
        page = next((one for key, one in self.pages.items() if key == "sign"), None)
        return self.sign or signature_in(page.answers if page else "")

    @property
    def stale(self) -> bool:
        """Whether something was changed on a later day than it was signed."""
        days = [page.day for page in self.pages.values() if page.day]
        return bool(self.sign and self.sign.day and days and max(days) > self.sign.day)

    def finished(self, page: str) -> bool:
        """Whether a page is done; the page of the signature when it is signed."""
        kind = next(one.kind for one in self.flow.pages if one.key == page)
        if kind is Kind.SIGN:
            return self.signed
        return bool(page in self.pages and self.pages[page].done)


@service
def stages(desk: Desk) -> tuple[Stage, ...]:
    """All seven of the year in which the person works, in order."""
    with access.looking(desk) as look:
        return tuple(_stage(desk, look, key) for key, _ in STAGES)


@service
def stage(desk: Desk, key: str) -> Stage:
    """One stage of the year; KeyError for a key that is none."""
    with access.looking(desk) as look:
        return _stage(desk, look, key)


@service
def keep_page(desk: Desk, key: str, page: str, answer: Any = None, was: Any = None, *, done: bool) -> Stage:
    """Keep what a page says; ``was`` is what it said when it was opened.

    ``answer`` is a record for a form, rows for a table, None where there is nothing to keep but that it was
    read; a signature is only kept as it is typed.  CareError where it cannot stand, somebody else was
    quicker, or the year is over.
    """
    told = next(one for one in strategy(key).pages if one.key == page)
    with access.changing(desk, KEEP.with_(stage=NAMES[key], page=told.name)) as unit:
        cycle = open_cycle(desk, unit)
        changed = _keep(unit, cycle, told, answer, was)
        mine = StagePage(stage=key, page=page, done=done)
        if isinstance(answer, StageSign):
            mine = replace(mine, answers=typed(answer))
        _mark(desk, unit, cycle, mine, changed=changed)
        return _stage(desk, unit, key)


@service
def sign_stage(desk: Desk, key: str, signed: StageSign) -> Stage:
    """Sign a stage: name and day must stand; signing again takes the place of the first signature."""
    if not signed.by.strip() or signed.day is None:
        raise CareError(NO_NAME)
    with access.changing(desk, SIGN.with_(stage=NAMES[key])) as unit:
        cycle = open_cycle(desk, unit)
        before = unit.first(StageSign, cycle_id=cycle.id, stage=key)
        unit.put(replace(
            signed, id=before.id if before else signed.id, cycle_id=cycle.id, stage=key,
            account=desk.who, at=desk.now().isoformat(timespec="seconds"),
        ))
        return _stage(desk, unit, key)


@service
def last_year(desk: Desk, key: str, page: str) -> Any:
    """What the page said in the year before, as new rows or a record to begin with; None if nothing."""
    told = next(one for one in strategy(key).pages if one.key == page)
    with access.looking(desk) as look:
        before = look.first(Year, number=desk.year.number - 1)
        cycle = look.first(Cycle, year_id=before.id) if before else None
        if cycle is None or not told.again or told.record is None:
            return None
        if told.record is Cycle:
            return cycle if any(getattr(cycle, name) for name in told.fields) else None
        return carried(_answer(look, cycle, told)) or None


@service
def reopen(desk: Desk) -> None:
    """Open the strategies of a year that is over again, so that they can be mended."""
    with access.changing(desk, REOPEN.with_(year=desk.year.number)) as unit:
        cycle = cycle_in(unit, desk.year)
        unit.put(replace(cycle, reopened=desk.today))


def cycle_in(look: Reading, year: Year) -> Cycle:
    """The cycle of a year; a new one, not yet kept, where there is none."""
    return look.first(Cycle, year_id=year.id) or Cycle(year_id=year.id)


def _stage(desk: Desk, look: Reading, key: str) -> Stage:
    flow, cycle = strategy(key), cycle_in(look, desk.year)
    pages = look.all(StagePage, cycle_id=cycle.id, stage=key)
    return Stage(
        key=key, year=desk.year, flow=flow, cycle=cycle, over=_over(desk, cycle),
        answers={
            page.key: _shown(desk, page, _answer(look, cycle, page)) for page in flow.pages if page.record
        },
        pages={page.page: page for page in pages},
        sign=look.first(StageSign, cycle_id=cycle.id, stage=key),
    )


def _answer(look: Reading, cycle: Cycle, page: Page) -> Any:
    if page.record is Cycle:
        return cycle
    if page.record is not None and issubclass(page.record, CycleRow):
        return tuple(row for row in rows_of(look, page.record, cycle.id) if _belongs(page, row))
    return None


def _shown(desk: Desk, page: Page, answer: Any) -> Any:
    """What this person may see of it: what was found in a class is for who answers for it."""
    if page.record is not Supervision:
        return answer
    scope, rooms = access.may(desk, "service", "strategy.supervising.visits"), desk.account.classes
    return answer if scope is Scope.ALL else tuple(row for row in answer if row.classroom_id in rooms)


def _belongs(page: Page, row: CycleRow) -> bool:
    return all(getattr(row, name) in values for name, values in page.only.items())


def _of_page(page: Page, row: CycleRow) -> CycleRow:
    """The row as one of this page: a new one gets what all rows here have."""
    first: dict[str, Any] = {name: values[0] for name, values in page.only.items()}
    return row if _belongs(page, row) else replace(row, **first)


def _over(desk: Desk, cycle: Cycle) -> bool:
    ends = desk.year.ends
    return bool(ends and ends < desk.today and cycle.reopened is None)


def open_cycle(desk: Desk, unit: Writing) -> Cycle:
    """The cycle, on record; CareError where its year is over."""
    cycle = cycle_in(unit, desk.year)
    if _over(desk, cycle):
        raise CareError(OVER.with_(year=desk.year.number))
    if unit.get(Cycle, cycle.id) is None:
        unit.put(cycle)
    return cycle


def _keep(unit: Writing, cycle: Cycle, page: Page, answer: Any, was: Any) -> bool:
    """Whether anything was changed."""
    if answer is None or page.record is None or page.kind is Kind.SIGN:
        return False
    if page.record is Cycle:
        return _keep_form(unit, cycle, page, answer, was)
    before = _answer(unit, cycle, page)
    rows = [_of_page(page, row) for row in kept_rows(page.record, answer)]
    put_rows(unit, page.record, cycle.id, rows, before if was is None else was)
    return bool(_answer(unit, cycle, page) != before)


def _keep_form(unit: Writing, cycle: Cycle, page: Page, answer: Cycle, was: Cycle | None) -> bool:
    said = {name: getattr(answer, name) for name in page.fields}
    new = replace(cycle, **said)
    if was is not None and any(
        getattr(cycle, name) not in (getattr(was, name), value) for name, value in said.items()
    ):
        raise CareError(MEANWHILE)
    if new != cycle:
        unit.put(new)
    return new != cycle


def _mark(desk: Desk, unit: Writing, cycle: Cycle, page: StagePage, *, changed: bool) -> None:
    before = unit.first(StagePage, cycle_id=cycle.id, stage=page.stage, page=page.page)
    known = before or page
    after = replace(
        known, cycle_id=cycle.id, done=bool(page.done or known.done), version=strategy(page.stage).version,
        answers=page.answers if page.page == "sign" else known.answers,
    )
    if changed or before is None:
        after = replace(after, by=desk.who, day=desk.today)
    if after != before:
        unit.put(after)
