"""Money on paper: the budget of projects by kind and by source, sums, and what does not add up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from student_care_desktop.domain.documents import Bold, Bullets, Cell, Column, Paragraph, Part, Table
from student_care_desktop.domain.strategy.money import Money, complaints, money_of, total
from student_care_desktop.domain.strategy.planning import Project
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import empty_rows

__all__ = ["budget_table", "complaint_parts", "project_money"]

CODE, NAME = mark("Project", "Code"), mark("StagePaper", "Project or activity")
BUDGET, SPENT = mark("Project", "Budget"), mark("Project", "Spent")
KINDS: tuple[Words, ...] = (
    mark("Project", "Remuneration"), mark("Project", "Services"), mark("Project", "Materials"),
)
SOURCES: tuple[Words, ...] = (
    mark("StagePaper", "Subsidy per head"), mark("StagePaper", "Learner development"),
    mark("StagePaper", "School's income"), mark("StagePaper", "Other sources"),
)
SUM, NO = mark("StagePaper", "Sum"), mark("StagePaper", "No.")
KIND, SOURCE = mark("StagePaper", "Kind of expense"), mark("StagePaper", "Source of money")
BAHT = mark("StagePaper", "Baht")
ADDS_UP = mark("StagePaper", "Kinds and sources add up to the budget of every project.")
NOT_YET = mark("StagePaper", "To be mended: the money does not add up")


def budget_table(projects: Sequence[Project], *, blank: bool) -> Table:
    """Every project with its budget by kind and source, and the sum of all."""
    columns = (
        Column(NO, 0.5, "middle"), Column(CODE, 0.9), Column(NAME, 3.2), Column(BUDGET, 1.2, "right"),
        *(Column(words, 1.15, "right") for words in (*KINDS, *SOURCES)), Column(SPENT, 1.1, "right"),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (place, one.code, one.name, *_figures(money_of(one))) for place, one in enumerate(projects, start=1)
    )
    sums: tuple[Cell, ...] = ("", "", SUM, *_figures(total(projects))) if rows else ()
    return Table(columns, rows or empty_rows(columns, blank=blank), total=sums)


def _figures(money: Money) -> tuple[str, ...]:
    return tuple(map(_baht, (money.budget, *money.kinds, *money.sources, money.spent)))


def _baht(value: Decimal) -> str:
    return f"{value:,.2f}".removesuffix(".00") if value else "–"


def complaint_parts(projects: Iterable[Project]) -> Iterator[Part]:
    """What does not add up, in bold; else that all of it does."""
    found = [words for one in projects for words in complaints(one)]
    if found:
        yield Paragraph((Bold(NOT_YET),), indent=False)
        yield Bullets(tuple(found))
    else:
        yield Paragraph(ADDS_UP)


def project_money(project: Project, *, blank: bool) -> Iterator[Part]:
    """The money of one project: by kind, by source, both with their sums."""
    money = money_of(project)
    for heading, words, parts in ((KIND, KINDS, money.kinds), (SOURCE, SOURCES, money.sources)):
        columns = (Column(NO, 0.5, "middle"), Column(heading, 5), Column(BAHT, 1.6, "right"))
        rows = tuple(
            (place, name, "" if blank else _baht(value))
            for place, (name, value) in enumerate(zip(words, parts, strict=True), start=1)
        )
        whole = "" if blank else _baht(sum(parts, Decimal(0)))
        yield Table(columns, rows, total=("", SUM, whole))
    if not blank:
        yield from complaint_parts((project,))
