"""What everybody may read: a summary of the year and a poster, without names, small groups hidden."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.areas import LABELS
from student_care_desktop.domain.certificates import BigFigure, Poster
from student_care_desktop.domain.documents import (
    Bullets,
    Cell,
    Column,
    Document,
    Heading,
    Paragraph,
    Part,
    Table,
)
from student_care_desktop.domain.indicator_words import value_words
from student_care_desktop.domain.indicators import Figure, Panel
from student_care_desktop.domain.small_groups import FEWEST, HIDDEN
from student_care_desktop.domain.strategy.moves import MOVED
from student_care_desktop.domain.strategy.public_figures import exact, public_moves, public_value
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.strategy.satisfaction import GroupResult
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import empty_rows, signer
from student_care_desktop.reports.strategy.evaluation_results import level_cell, standard_name
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["POSTER_TITLE", "TITLE", "public_poster", "public_summary"]

TITLE = mark("PublicPaper", "Summary of the year for everybody")
POSTER_TITLE = mark("PublicPaper", "Public poster of the year")
HEAD = mark("PublicPaper", "How we took care of our students")
YEAR = mark("StagePaper", "Academic year {year}")
NOTE = mark(
    "PublicPaper",
    "No child is named here. Groups of fewer than {fewest} children are hidden, and so is whatever would "
    "give them away.",
)
COUNT = mark("PublicPaper", "{school} took care of {children} students in {classes} classes this year.")
VALUES = mark("PublicPaper", "Five values, as figures show them")
INDICATOR = mark("EvaluationReport", "Indicator")
RESULT, TARGET = mark("EvaluationReport", "Result"), mark("EvaluationReport", "Target")
LEVELS = mark("PublicPaper", "Levels by standard")
STANDARD, MEAN = mark("EvaluationReport", "Standard"), mark("PublicPaper", "Level by figure (mean)")
MEAN_PEOPLE = mark("PublicPaper", "Level by committee (mean)")
OUTCOME = mark("PublicPaper", "What changed for the children")
FROM = mark("EvaluationReport", "From the first screening / to the last")
TOTAL = mark("EvaluationReport", "Total")
SATISFIED = mark("PublicPaper", "Satisfaction, of 5")
GROUP, PAPERS = mark("PublicPaper", "Group"), mark("PublicPaper", "Papers")
POINTS, READS = mark("EvaluationReport", "Mean"), mark("EvaluationReport", "Reads as")
NEXT = mark("PublicPaper", "What we do better next year")
KEEP = mark("PublicPaper", "We keep up the work, and raise the targets step by step.")
REACHED = mark("PublicPaper", "{met} of {all} indicators that were measured reach their target.")
OF_FIVE, SAY = mark("PublicPaper", "{mean} of 5"), mark("PublicPaper", "Satisfaction: {group}")
AIM = mark("PublicPaper", "target {target}")
THANKS = mark("PublicPaper", "Thank you to parents, community and partners who take care with us.")
LEVEL = mark("EvaluationReport", "Level by figure")
_FIGURES, _MEND = 6, 10


def public_summary(facts: ReportFacts) -> Document:
    """Two or three pages that may hang anywhere."""
    school, year = facts.school, str(facts.year) if facts.year else "…………"
    return Document(
        title=HEAD, subtitle=YEAR.with_(year=year), kind="paper", school=school.name, day=facts.today,
        parts=tuple(_parts(facts)), signers=(signer(school, facts.sign),),
    )


def _parts(facts: ReportFacts) -> Iterator[Part]:
    yield Paragraph(NOTE.with_(fewest=FEWEST))
    if not facts.blank:
        yield Paragraph(COUNT.with_(
            school=facts.school.name, children=f"{facts.children:,}", classes=facts.classes
        ))
    yield Heading(VALUES)
    yield _values(facts)
    yield Heading(LEVELS)
    rows = tuple(
        (standard_name(line), _mean(line.by_figure.mean), _mean(line.by_people.mean))
        for line in facts.standards
    )
    columns = (Column(STANDARD, 5), Column(MEAN, 1.4, "right"), Column(MEAN_PEOPLE, 1.4, "right"))
    yield Table(columns, rows or empty_rows(columns, blank=facts.blank))
    yield Heading(OUTCOME)
    yield _moves(facts)
    yield Heading(SATISFIED)
    yield _satisfaction(facts)
    yield Heading(NEXT)
    better = [one.figure.indicator.title for one in facts.below if exact(one.figure)][:_MEND]
    known = any(one.level for one in facts.judged)
    yield Bullets(tuple(better)) if better else Paragraph(KEEP if known else NO_DATA)


def _mean(value: object) -> Cell:
    return None if value is None else float(str(value))


def _panels(facts: ReportFacts) -> list[Panel]:
    return [one for one in facts.panels if one.kind.part == "value"]


def _values(facts: ReportFacts) -> Table:
    columns = (
        Column(INDICATOR, 5), Column(RESULT, 1.6, "middle"), Column(TARGET, 1.4, "middle"),
        Column(LEVEL, 1.6, "middle"),
    )
    rows: list[tuple[Cell, ...]] = []
    heads: set[int] = set()
    for panel in _panels(facts):
        heads.add(len(rows))
        rows.append((panel.kind.title, "", "", ""))
        rows += [
            (
                one.indicator.title, public_value(one), value_words(one.indicator, one.target),
                level_cell(one.level if exact(one) else None),
            )
            for one in panel.figures
        ]
    return Table(columns, tuple(rows) or empty_rows(columns, blank=facts.blank), marked=frozenset(heads))


def _moves(facts: ReportFacts) -> Table:
    columns = (
        Column(FROM, 2.6), *(Column(LABELS[group], 1.2, "right") for group in MOVED),
        Column(TOTAL, 1.2, "right"),
    )
    if not facts.moves.all:
        return Table(columns, empty_rows(columns, blank=facts.blank))
    cells = public_moves(facts.moves)
    names = (*(LABELS[group] for group in MOVED), TOTAL)
    lines = [(name, *(_told(cells[at, to]) for to in range(len(names)))) for at, name in enumerate(names)]
    return Table(columns, tuple(lines[:-1]), total=lines[-1])


def _told(value: int | None) -> Cell:
    return HIDDEN if value is None else value


def _satisfaction(facts: ReportFacts) -> Table:
    columns = (Column(GROUP, 3), Column(PAPERS, 1, "right"), Column(POINTS, 1, "right"), Column(READS, 2))
    rows = tuple(
        (one.name, one.result.papers, _mean(one.whole.mean), one.whole.called)
        for one in _answered(facts.groups)
    )
    return Table(columns, rows or empty_rows(columns, blank=facts.blank))


def _answered(groups: Sequence[GroupResult]) -> list[GroupResult]:
    return [one for one in groups if not one.result.few]


def public_poster(facts: ReportFacts) -> Poster:
    """Large figures, one of each value first; what cannot be told exactly is left out."""
    figures = [one.figure for one in facts.judged if one.figure.measured]
    met = sum(one.met is True for one in figures)
    said: tuple[Words, ...] = ()
    if figures and not facts.blank:
        said = (REACHED.with_(met=met, all=len(figures)), THANKS)
    return Poster(
        school=facts.school.name, title=HEAD, subtitle=YEAR.with_(year=facts.year or "…………"),
        figures=tuple(_big(facts)), sentences=said, foot=NOTE.with_(fewest=FEWEST),
    )


def _big(facts: ReportFacts) -> Iterator[BigFigure]:
    lead = [one for panel in _panels(facts) if (one := _best(panel)) is not None]
    seen = {one.key: one for one in lead}
    for one in seen.values():
        more = AIM.with_(target=value_words(one.indicator, one.target))
        yield BigFigure(value_words(one.indicator, one.value), one.indicator.title, more)
    for group in _answered(facts.groups)[: max(_FIGURES - len(seen), 1)]:
        shown = OF_FIVE.with_(mean=f"{group.whole.mean}")
        yield BigFigure(shown, SAY.with_(group=group.name), group.whole.called or "")


def _best(panel: Panel) -> Figure | None:
    """The figure that stands for a value: its lead, or the next that may be told exactly."""
    told = [one for one in panel.figures if exact(one) and one.indicator.unit == "percent"]
    return next(iter(told), None)
