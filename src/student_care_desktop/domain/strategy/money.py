"""The money of a plan: by kind, by source, and what does not add up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from student_care_desktop.domain.strategy.planning import MONEY_KINDS, MONEY_SOURCES, Project
from student_care_desktop.domain.words import Words, mark

__all__ = ["Money", "complaints", "money_of", "total"]

KINDS_DIFFER = mark(
    "Project", "{name}: the budget is {budget} baht, but its kinds add up to {sum}: {difference} apart."
)
SOURCES_DIFFER = mark(
    "Project", "{name}: the budget is {budget} baht, but its sources add up to {sum}: {difference} apart."
)
OVERSPENT = mark("Project", "{name}: {spent} baht were spent of a budget of {budget}.")


@dataclass(frozen=True, slots=True)
class Money:
    """Baht, to the satang: the budget, what is spent, each kind (MONEY_KINDS) and source (MONEY_SOURCES)."""

    budget: Decimal
    spent: Decimal
    kinds: tuple[Decimal, ...]
    sources: tuple[Decimal, ...]

    @property
    def left(self) -> Decimal:
        """What may still be spent; below zero where too much was."""
        return self.budget - self.spent


def money_of(project: Project) -> Money:
    """The money of one project; an empty figure is none.

    Where no budget is written, the sum of the kinds stands for it.
    """
    kinds = tuple(_baht(getattr(project, name)) for name in MONEY_KINDS)
    sources = tuple(_baht(getattr(project, name)) for name in MONEY_SOURCES)
    budget = _baht(project.budget) if project.budget is not None else sum(kinds, Decimal(0))
    return Money(budget, _baht(project.spent), kinds, sources)


def total(projects: Iterable[Project]) -> Money:
    """The money of all projects together."""
    found = [money_of(project) for project in projects]
    return Money(
        sum((one.budget for one in found), Decimal(0)), sum((one.spent for one in found), Decimal(0)),
        _columns([one.kinds for one in found], len(MONEY_KINDS)),
        _columns([one.sources for one in found], len(MONEY_SOURCES)),
    )


def complaints(project: Project) -> tuple[Words, ...]:
    """What does not add up: kinds or sources beside the budget, or more spent than there is."""
    money = money_of(project)
    found = []
    for words, parts in ((KINDS_DIFFER, money.kinds), (SOURCES_DIFFER, money.sources)):
        added = sum(parts, Decimal(0))
        if any(parts) and added != money.budget:
            found.append(words.with_(
                name=project.name, budget=_told(money.budget), sum=_told(added),
                difference=_told(abs(added - money.budget)),
            ))
    if money.left < 0:
        found.append(
            OVERSPENT.with_(name=project.name, spent=_told(money.spent), budget=_told(money.budget))
        )
    return tuple(found)


def _columns(rows: list[tuple[Decimal, ...]], width: int) -> tuple[Decimal, ...]:
    return tuple(sum((row[at] for row in rows), Decimal(0)) for at in range(width))


def _baht(value: float | None) -> Decimal:
    return Decimal(repr(value or 0)).quantize(Decimal("0.01"))


def _told(value: Decimal) -> str:
    return f"{value:,.2f}".removesuffix(".00")
