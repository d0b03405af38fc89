"""The map of forms: one page for teachers, which form is to be filled when, and which no longer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.documents import Cell, Column, Document, Heading, Paragraph, Part, Table
from student_care_desktop.domain.strategy.burdens import hours, spared
from student_care_desktop.domain.strategy.linkage import DECISIONS, Burden
from student_care_desktop.domain.strategy.stage_papers import LinkFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import empty_rows, signer

__all__ = ["TITLE", "form_map"]

TITLE = mark("StagePaper", "Map of forms for homeroom teachers")
YEAR = mark("StagePaper", "Academic year {year}")
WHY = mark(
    "StagePaper",
    "What is known is not asked twice. What is “filled in” needs only to be looked through and signed.",
)
GROUPS: tuple[tuple[str, Words], ...] = (
    ("drop", mark("StagePaper", "No longer to be filled")),
    ("prefill", mark("StagePaper", "Filled in: look it through, add what is missing")),
    ("merge", mark("StagePaper", "Goes into another form")),
    ("keep", mark("StagePaper", "To be filled as before")),
    ("", mark("StagePaper", "Not decided yet")),
)
FORM, FROM = mark("Burden", "Form"), mark("StagePaper", "What is known comes from")
TIMES = mark("StagePaper", "Times a year")
LEFT = mark("StagePaper", "Hours left")
SUM = mark("StagePaper", "Together {left} hours a year instead of {before}, for one teacher")


def form_map(facts: LinkFacts) -> Document:
    """The page."""
    return Document(
        title=TITLE, school=facts.school.name, day=facts.today,
        subtitle=YEAR.with_(year=facts.year or "…………"), parts=tuple(_parts(facts)),
        signers=(signer(facts.school, facts.sign),),
    )


def _parts(facts: LinkFacts) -> Iterator[Part]:
    yield Paragraph(WHY)
    yield _table(facts)
    if facts.listed.before:
        left, before = f"{facts.listed.after:,.1f}", f"{facts.listed.before:,.1f}"
        yield Heading(SUM.with_(left=left, before=before), 3)


def _table(facts: LinkFacts) -> Table:
    columns = (
        Column(FORM, 3.4), Column(FROM, 2.6), Column(TIMES, 1, "middle"), Column(LEFT, 0.9, "right", 1),
    )
    rows: list[tuple[Cell, ...]] = []
    marked = set[int]()
    for key, title in GROUPS:
        found = _of(facts.burdens, key)
        if found:
            marked.add(len(rows))
            rows.append((title,))
        rows += [(one.form, one.again, one.times, _left(one)) for one in found]
    return Table(
        columns, tuple(rows) or empty_rows(columns, blank=facts.blank), marked=frozenset(marked)
    )


def _of(burdens: Sequence[Burden], key: str) -> list[Burden]:
    known = dict(DECISIONS)
    return [one for one in burdens if (one.decision if one.decision in known else "") == key]


def _left(one: Burden) -> float | None:
    whole, less = hours(one), spared(one)
    return None if whole is None or less is None else whole - less
