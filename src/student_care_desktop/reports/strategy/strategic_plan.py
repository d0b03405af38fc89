"""The strategic plan of the care system (แผนกลยุทธ์): needs, policies, potential, direction, strategies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from student_care_desktop.domain.documents import (
    Cell,
    Column,
    Contents,
    Cover,
    Document,
    Heading,
    Paragraph,
    Part,
    Table,
)
from student_care_desktop.domain.strategy.direction import NEED_SOURCES, Need, Strategy
from student_care_desktop.domain.strategy.needs import by_priority, few, told_need
from student_care_desktop.domain.strategy.stage_papers import PlanFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import agreed, empty_rows, signer
from student_care_desktop.reports.strategy.found_table import found_tables
from student_care_desktop.reports.strategy.swot import swot
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["TITLE", "strategic_plan"]

TITLE = mark("StagePaper", "Strategic plan of the student care and support system")
YEAR = mark("StagePaper", "Academic year {year}")
OFFICE = mark("StagePaper", "Under {office}")
NEEDS = mark("StagePaper", "1 Problems and needs")
FROM_RECORDS, CHOSEN = mark("StagePaper", "1.1 What the records tell"), mark("StagePaper", "1.2 By priority")
HOW = mark(
    "StagePaper",
    "Learners, community, society and others concerned, as the records of the school count them. Groups of "
    "fewer than five are not told.",
)
PRIORITY = mark("StagePaper", "Priority is severity (1–5) times urgency (1–5); the highest stands first.")
POLICIES = mark("StagePaper", "2 Policies and standards of the parent agency")
POTENTIAL = mark("StagePaper", "3 Potential of the school")
DIRECTION = mark("StagePaper", "4 Direction")
VISION, MISSION = mark("Cycle", "Vision"), mark("Cycle", "Mission")
AIMS = mark("Cycle", "Aims")
STRATEGIES = mark("StagePaper", "5 Strategies, indicators and targets")
FEW = mark("StagePaper", "fewer than 5")
IN_PLAN, NO, RANK = mark("StagePaper", "In the plan"), mark("StagePaper", "No."), mark("StagePaper", "Rank")
WHOSE, NEED = mark("Need", "Whose"), mark("Need", "Problem or need")
PEOPLE, SHARE = mark("StagePaper", "Children"), mark("StagePaper", "%")
SEVERITY, URGENCY = mark("StagePaper", "Severe"), mark("StagePaper", "Urgent")
PRODUCT = mark("StagePaper", "Product")
POLICY, AGENCY = mark("Policy", "Policy or standard"), mark("Policy", "Agency")
POLICY_YEAR, ASKS = mark("Policy", "Year"), mark("Policy", "What it asks")
GAP = mark("Policy", "What we lack")
STRATEGY, ANSWERS = mark("Strategy", "Strategy"), mark("Strategy", "Answers the need")
INDICATOR, NOW = mark("Strategy", "Indicator"), mark("Strategy", "Now")
TARGET = mark("StagePaper", "Target {year}")
TICK = "/"


@dataclass(frozen=True, slots=True)
class _Plan:
    facts: PlanFacts

    def parts(self) -> Iterator[Part]:
        """The chapters one after the other."""
        facts = self.facts
        yield Heading(NEEDS, fresh=True)
        yield Heading(FROM_RECORDS, 2)
        yield Paragraph(HOW)
        yield from found_tables(facts.found, facts.year)
        yield Heading(CHOSEN, 2)
        yield Paragraph(PRIORITY)
        yield self._needs()
        yield Heading(POLICIES)
        yield self._policies()
        yield Heading(POTENTIAL)
        yield from swot(facts.factors, blank=facts.blank)
        yield Heading(DIRECTION)
        for title, text in (
            (VISION, facts.cycle.vision), (MISSION, facts.cycle.mission), (AIMS, facts.cycle.aims),
        ):
            yield Heading(title, 2)
            yield from _lines(text, blank=facts.blank)
        yield Heading(STRATEGIES)
        yield self._strategies()
        yield from agreed(facts.sign, blank=facts.blank)

    def _needs(self) -> Table:
        columns = (
            Column(RANK, 0.6, "middle"), Column(WHOSE, 1.2), Column(NEED, 4.4), Column(PEOPLE, 0.9, "right"),
            Column(SHARE, 0.8, "right", 1), Column(SEVERITY, 0.8, "middle"), Column(URGENCY, 0.8, "middle"),
            Column(PRODUCT, 0.8, "middle"), Column(IN_PLAN, 0.8, "middle"),
        )
        rows = [_need(place, one) for place, one in enumerate(by_priority(self.facts.needs), start=1)]
        return self._table(columns, rows)

    def _policies(self) -> Table:
        columns = (
            Column(NO, 0.5, "middle"), Column(POLICY, 2.4), Column(AGENCY, 1.5),
            Column(POLICY_YEAR, 0.8, "middle"), Column(ASKS, 2.6), Column(GAP, 2.2),
        )
        return self._table(columns, [
            (place, one.name, one.agency, str(one.year or "–"), one.asks, one.gap)
            for place, one in enumerate(self.facts.policies, start=1)
        ])

    def _strategies(self) -> Table:
        year = self.facts.year
        columns = (
            Column(NO, 0.5, "middle"), Column(STRATEGY, 2.8), Column(ANSWERS, 1.8), Column(INDICATOR, 2.0),
            Column(NOW, 0.9, "right"),
            *(Column(TARGET.with_(year=year + at if year else "…"), 0.95, "right") for at in range(3)),
        )
        return self._table(columns, [
            (place, one.text, one.answers, one.indicator, *_figures(one))
            for place, one in enumerate(self.facts.strategies, start=1)
        ])

    def _table(self, columns: tuple[Column, ...], rows: Sequence[tuple[Cell, ...]]) -> Table:
        return Table(columns, tuple(rows) or empty_rows(columns, blank=self.facts.blank))


def _figures(one: Strategy) -> tuple[str, ...]:
    return tuple(map(_figure, (one.baseline, one.first, one.second, one.third)))


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:,.2f}".rstrip("0").rstrip(".")


def _need(place: int, one: Need) -> tuple[Cell, ...]:
    size, share = told_need(one)
    return (
        place, dict(NEED_SOURCES).get(one.source, ""), one.text, FEW if few(one.size) else size, share,
        one.severity, one.urgency, one.priority, TICK if one.chosen else "",
    )


def _lines(text: str, *, blank: bool) -> Iterator[Part]:
    """Each line of a text as a paragraph; what nobody wrote says so."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if not lines:
        yield Paragraph("…" * 40 if blank else NO_DATA)
    yield from (Paragraph(line) for line in lines)


def strategic_plan(facts: PlanFacts) -> Document:
    """The plan as a report with cover and contents."""
    school, year = facts.school, str(facts.year) if facts.year else "…………"
    under: tuple[Words, ...] = (OFFICE.with_(office=school.area_office),) if school.area_office else ()
    return Document(
        title=TITLE, kind="report", school=school.name, subtitle=YEAR.with_(year=year), day=facts.today,
        parts=(Cover(foot=(school.name, *under)), Contents(), *_Plan(facts).parts()),
        signers=(signer(school, facts.sign),),
    )
