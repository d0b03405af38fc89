"""The announcement of stage 3: standards, indicators with targets and levels, and the measures."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Cell, Column, Document, Heading, Paragraph, Part, Table
from student_care_desktop.domain.indicator_words import number, value_words
from student_care_desktop.domain.indicators import Indicator
from student_care_desktop.domain.strategy.agreement import AgreedIndicator, Measure
from student_care_desktop.domain.strategy.year_papers import AgreementFacts, number_of, without
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.days import day_words
from student_care_desktop.reports.official import DOTS
from student_care_desktop.reports.strategy.agreed import BLANK_ROWS, empty_rows, official_signer
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["NAME", "announcement"]

TITLE = mark("StagePaper", "Standards, indicators and measures of the student care and support system")
NAME = mark("StagePaper", "Announcement: standards, indicators and measures")
OF_YEAR = mark("StagePaper", "{title}, academic year {year}")
OPENING = mark(
    "StagePaper",
    "So that the care system of {school} in the academic year {year} is run by all in the same way, and as "
    "those concerned have considered it together{meeting}, the school announces the following.",
)
IN_MEETING = mark("StagePaper", " in the meeting of {day}")
STANDARDS = mark("StagePaper", "1 Standards and indicators")
MEASURES = mark("StagePaper", "2 Guidelines and measures")
STANDARD = mark("StagePaper", "Standard {key} {title}")
OWN = mark("StagePaper", "Indicators of the school's own")
NO, INDICATOR = mark("StagePaper", "No."), mark("Strategy", "Indicator")
TARGET, LEVEL = mark("AgreedIndicator", "Target"), mark("StagePaper", "Level {level}")
MEASURE = mark("StagePaper", "2.{number} {title}")
OWNER, STARTS = mark("StagePaper", "Responsible: {owner}"), mark("StagePaper", "In force from {day}")
CLOSING = mark("StagePaper", "This is announced for all to know and to act by.")


def announcement(facts: AgreementFacts) -> Document:
    """ประกาศโรงเรียน."""
    sign = facts.sign
    return Document(
        title=OF_YEAR.with_(title=TITLE, year=facts.year or "…………"), kind="announcement",
        school=facts.school.name, number=number_of(sign, 0), day=sign.day if sign else None,
        emblem=facts.emblem, parts=tuple(_parts(facts)), signers=(official_signer(facts.school, sign),),
    )


def _parts(facts: AgreementFacts) -> Iterator[Part]:
    met = facts.sign.meeting if facts.sign else None
    yield Paragraph(OPENING.with_(
        school=facts.school.name or DOTS, year=facts.year or "…………",
        meeting=IN_MEETING.with_(day=day_words(met)) if met else "",
    ))
    yield Heading(STANDARDS)
    yield from _standards(facts)
    yield Heading(MEASURES)
    yield from _measures(facts)
    yield Paragraph(CLOSING)


def _standards(facts: AgreementFacts) -> Iterator[Part]:
    """Area by area, standard by standard; those without an indicator are left out."""
    found = without(facts.indicators)
    if not found:
        yield _table((), facts)
    for area in facts.areas:
        mine = [one for one in facts.standards if one.area == area.key]
        tables = [(one, _of(found, one.key)) for one in mine if _of(found, one.key)]
        if tables:
            yield Heading(area.title, 2)
        for standard, rows in tables:
            yield _table(rows, facts, STANDARD.with_(key=standard.key, title=standard.title))
    known = {one.key for one in facts.standards}
    own = [one for one in found if one.standard not in known]
    if own:
        yield _table(own, facts, OWN)


def _of(indicators: Sequence[AgreedIndicator], standard: str) -> list[AgreedIndicator]:
    return [one for one in indicators if one.standard == standard]


def _table(rows: Sequence[AgreedIndicator], facts: AgreementFacts, title: Words | str = "") -> Table:
    columns = (
        Column(NO, 0.5, "middle"), Column(INDICATOR, 3), Column(TARGET, 1.5, "middle"),
        *(Column(LEVEL.with_(level=level), 1.4) for level in (5, 4, 3, 2, 1)),
    )
    known = {one.key: one for one in facts.known}
    lines = tuple(_row(place, one, known) for place, one in enumerate(rows, start=1))
    return Table(columns, lines or empty_rows(columns, blank=facts.blank), title=title)


def _row(place: int, one: AgreedIndicator, known: Mapping[str, Indicator]) -> tuple[Cell, ...]:
    """The target with its unit, where the indicator is one of the program's or the school's."""
    target: Cell = None if one.target is None else number(one.target)
    if one.target is not None and one.indicator in known:
        target = value_words(known[one.indicator], one.target)
    return (place, one.name, target, one.level_5, one.level_4, one.level_3, one.level_2, one.level_1)


def _measures(facts: AgreementFacts) -> Iterator[Part]:
    if not facts.measures:
        yield from (Paragraph(DOTS * 2),) * BLANK_ROWS if facts.blank else (Paragraph(NO_DATA),)
    for place, one in enumerate(facts.measures, start=1):
        yield Heading(MEASURE.with_(number=place, title=one.title), 2)
        yield from _measure(one)


def _measure(one: Measure) -> Iterator[Part]:
    yield from (Paragraph(line) for line in one.text.splitlines() if line.strip())
    if one.owner:
        yield Paragraph(OWNER.with_(owner=one.owner))
    if one.starts:
        yield Paragraph(STARTS.with_(day=day_words(one.starts)))
