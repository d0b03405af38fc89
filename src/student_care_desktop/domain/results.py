"""Results as paper and tables show them: what was stored, beside the bands by which it was judged."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from student_care_desktop.domain.areas import Areas, Group
from student_care_desktop.domain.grouping import Groups
from student_care_desktop.domain.instruments import Instrument, Scale
from student_care_desktop.domain.norms import DOUBTFUL, Band, Cut, Norms, Rating, Reading
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom, School
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.students import Enrollment, Student
from student_care_desktop.domain.words import Words

__all__ = [
    "ClassResults", "Line", "MatrixFacts", "MatrixRow", "OfChild", "OfClass", "Question", "Result",
    "ResultFacts", "ResultRow", "ScreeningFacts", "SheetFacts", "in_reading_order", "questions",
    "result_of",
]

_STEPS = ("normal", "risk", "problem")


@dataclass(frozen=True, slots=True)
class Line:
    """One scale: its span, the bands it is judged by, and what the child has, if anything.

    ``bands`` name those of the cut; ``filled``: gaps were filled by the mean of the other answers.
    """

    scale: Scale
    low: int
    high: int
    cut: Cut | None = None
    bands: Mapping[str, Band] = field(default_factory=dict)
    score: int | None = None
    band: Band | None = None
    filled: bool = False

    @property
    def unsure(self) -> bool:
        """Whether the bands rest on doubtful figures."""
        return self.cut is not None and self.cut.sure in DOUBTFUL

    @property
    def step(self) -> int | None:
        """0 normal, 1 risk, 2 problem; None where the band says none of them."""
        group = self.band.group if self.band else ""
        return _STEPS.index(group) if group in _STEPS else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one informant's sheet came to; without a sheet only the bands it would be judged by.

    ``norms`` judged it, that of the second page last; ``notes`` say how to read it.
    """

    tool: Instrument
    informant: str
    lines: tuple[Line, ...]
    sheet: Sheet | None = None
    norms: tuple[Norms, ...] = ()
    notes: tuple[Words, ...] = ()

    @property
    def done(self) -> bool:
        """Whether it is a result, and no draft."""
        return self.sheet is not None and self.sheet.status == DONE

    def line(self, scale: str) -> Line | None:
        """The line of a scale; None where this informant's paper has no such scale."""
        return next((line for line in self.lines if line.scale.key == scale), None)


def result_of(
    tool: Instrument, reading: Reading, rating: Rating, sheet: Sheet | None, notes: Iterable[Words] = ()
) -> Result:
    """The stored result as it was judged, never judged anew; an urgent answer or level is left out."""
    norms = tuple(one for one in (reading.norms, _second(tool, reading, rating)) if one)
    return Result(
        tool=tool, informant=rating.informant, sheet=sheet, norms=norms, notes=tuple(notes),
        lines=tuple(_lines(tool, norms, rating, sheet if sheet and sheet.status == DONE else None)),
    )


def _second(tool: Instrument, reading: Reading, rating: Rating) -> Norms | None:
    return reading.supplement if rating.informant in tool.supplements else None


def _lines(
    tool: Instrument, norms: Sequence[Norms], rating: Rating, sheet: Sheet | None
) -> Iterator[Line]:
    known = (*tool.norms, *norms)
    bands = {**tool.results, **{key: band for one in known for key, band in one.bands.items()}}
    parts = [tool.main, *(part for key, part in tool.supplements.items() if key == rating.informant)]
    filled = sheet.prorated.split() if sheet else ()
    for part in parts:
        for scale in part.scales:
            if {f"score.{scale.key}", f"band.{scale.key}"} & tool.guarded:
                continue
            cuts = (cut for one in norms if (cut := one.cut(scale.key, rating)))
            yield Line(
                scale, *part.spans[scale.key], next(cuts, None), bands,
                score=sheet.score(scale.key) if sheet else None,
                band=bands.get(sheet.band(scale.key) or "") if sheet else None,
                filled=scale.key in filled,
            )


def in_reading_order(lines: Iterable[Line]) -> list[Line]:
    """Difficulties first, then strengths; else as the instrument has them."""
    return sorted(lines, key=lambda line: line.scale.higher_is == "better")


@dataclass(frozen=True, slots=True)
class Question:
    """A scale on which two informants are more than one band apart; the lighter view first."""

    scale: Scale
    lighter: tuple[str, Band]
    graver: tuple[str, Band]


def questions(results: Sequence[Result]) -> list[Question]:
    """Where the informants should be asked once more: each scale of page 1, its farthest two views."""
    found = []
    for key in dict.fromkeys(scale.key for one in results for scale in one.tool.main.scales):
        views = [(line.step, one.informant, line) for one in results if (line := one.line(key))]
        known = [(step, who, line) for step, who, line in views if step is not None and line.band]
        for first, second in combinations(sorted(known, key=lambda view: view[0]), 2):
            if second[0] - first[0] > 1 and first[2].band and second[2].band:
                found.append(
                    Question(first[2].scale, (first[1], first[2].band), (second[1], second[2].band))
                )
                break
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class OfChild:
    """The head of a paper about one child."""

    school: School
    year: int
    today: dt.date
    student: Student
    enrollment: Enrollment | None = None
    classroom: Classroom | None = None
    advisers: tuple[str, ...] = ()
    round: int = 1
    secret: bool = False  # tells what few may see


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFacts(OfChild):
    """The child for whom an answer sheet is printed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultFacts(OfChild):
    """The results of one child in one round, informant by informant, or of several instruments."""

    results: tuple[Result, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreeningFacts(OfChild):
    """One child's screening as it may be shown: ``groups`` are unknown until it is confirmed.

    ``closed`` are the signs that stand as – whether they are ticked or not.
    """

    areas: Areas
    groups: Groups
    screening: Screening | None = None
    closed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class OfClass:
    """The head of a paper about one class."""

    school: School
    year: int
    today: dt.date
    classroom: Classroom
    advisers: tuple[str, ...] = ()
    round: int = 1
    secret: bool = False  # tells what few may see


@dataclass(frozen=True, slots=True)
class MatrixRow:
    """A child and the groups as they may be shown."""

    child: ClassRow
    screening: Screening | None
    groups: Groups

    def group(self, area: str) -> Group:
        """The group in an area, or of the child as a whole where ``area`` is empty."""
        if not area:
            return self.groups.overall.group
        return self.groups.areas[area].group if area in self.groups.areas else Group.UNKNOWN

    def flag(self, key: str) -> bool | None:
        """Talent or special needs; None for not yet known."""
        return self.groups.talent if key == "talent" else self.groups.special_needs


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixFacts(OfClass):
    """A class screened in one round; ``signed`` are the names of the committee."""

    areas: Areas
    rows: tuple[MatrixRow, ...] = ()
    signed: tuple[str, ...] = ()
    signed_on: dt.date | None = None

    @property
    def versions(self) -> tuple[str, ...]:
        """Every version of the form by which a child was screened, or the one in use."""
        used = [row.groups.version for row in self.rows if row.screening]
        return tuple(dict.fromkeys(used or [self.areas.version]))

    def count(self, area: str, group: Group) -> int:
        """Children in a group; an empty ``area`` is the child as a whole."""
        return sum(row.group(area) is group for row in self.rows)

    def flagged(self, key: str, value: bool | None) -> int:
        """Children who have a talent or special needs, have none, or of whom it is not known."""
        return sum(row.flag(key) is value for row in self.rows)


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A child and the results by informant; only those that are no drafts."""

    child: ClassRow
    results: Mapping[str, Result] = field(default_factory=dict)

    @property
    def questions(self) -> list[Question]:
        """Where the informants should be asked once more."""
        return questions(list(self.results.values()))


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassResults(OfClass):
    """One instrument in a class in one round; ``reading`` judges sheets today."""

    tool: Instrument
    reading: Reading
    rows: tuple[ResultRow, ...] = ()

    @property
    def norms(self) -> tuple[Norms, ...]:
        """Every norm set by which one of the results was judged, or would be."""
        used = [one for row in self.rows for result in row.results.values() for one in result.norms]
        return tuple({one.key: one for one in used or _both(self.reading)}.values())

    def lines(self, informant: str, scale: str) -> list[Line]:
        """Every child's line of a scale that has a band."""
        found = (row.results[informant].line(scale) for row in self.rows if informant in row.results)
        return [line for line in found if line and line.band]

    def count(self, informant: str, scale: str, bands: Collection[str]) -> int:
        """Children whose score on a scale lies in one of ``bands``."""
        return sum(line.band is not None and line.band.key in bands for line in self.lines(informant, scale))

    def assessed(self, informant: str) -> int:
        """Children of whom this informant gave a result."""
        return sum(informant in row.results for row in self.rows)


def _both(reading: Reading) -> list[Norms]:
    return [one for one in (reading.norms, reading.supplement) if one]
