"""Results of answer sheets by class: the SDQ scale by scale and informant, the EQ by domain."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.domain.instruments import INFORMANTS, Instrument, Scale
from student_care_desktop.domain.norms import Band
from student_care_desktop.domain.tables import FigureTable, Heading, Line, Measure, across_classes, by_class
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.norms import tool_with_own
from student_care_desktop.services.tables.count import Count, in_round, pupils
from student_care_desktop.storage import figures

__all__ = ["eq", "sdq"]

SDQ, EQ = mark("Summary", "SDQ"), mark("Summary", "EQ")
EQ_CHILD = mark("Summary", "EQ 6-11, {informant}")
WHO, SCALE, LEVEL = mark("Summary", "Answered by"), mark("Summary", "Scale"), mark("Summary", "Level")
CHILDREN, ASSESSED = mark("Summary", "Students (people)"), mark("Summary", "Assessed")
NOT_ASSESSED = mark("Summary", "Not yet assessed")
SHEETS, PERCENT = mark("Summary", "Sheets"), mark("Summary", "%")
NO_LEVEL = mark("Summary", "No level (not answered, or not all)")
NORMS = mark("Summary", "Cut-offs: {norms}")
NO_NORMS = mark("Summary", "No sheet is a result yet.")
HOW = mark(
    "Summary",
    "Percent of the sheets that are results. Drafts do not count, and a child without a sheet is not yet "
    "known. A first screening, no diagnosis.",
)
EQ_SCALES = ("good", "smart", "happy", "total")


Levels = defaultdict[tuple[str, str, str], dict[str, int]]
"""By informant, scale and level: sheets by class id."""


@dataclass
class _Counted:
    """The sheets of one round, and by which norms they were judged."""

    levels: Levels = field(default_factory=lambda: defaultdict(dict))
    norms: dict[str, None] = field(default_factory=dict)

    def sheets(self, informant: str, scale: str) -> dict[str, int]:
        """Sheets by class id: each has one level of each scale, perhaps none."""
        found: dict[str, int] = {}
        for (who, key, _), rooms in self.levels.items():
            if (who, key) == (informant, scale):
                for room, number in rooms.items():
                    found[room] = found.get(room, 0) + number
        return found


def _rounds(count: Count, tool: Instrument) -> dict[int, _Counted]:
    found: dict[int, _Counted] = {}
    for round_, room, informant, scale, level, number in figures.levels_by_class(
        count.look, count.year.id, tool.key, each=count.each
    ):
        found.setdefault(round_, _Counted()).levels[informant, scale, level][room] = number
    for round_, first, second in figures.norms_in_use(count.look, count.year.id, tool.key):
        found[round_].norms |= dict.fromkeys(key for key in (first, second) if key)
    return dict(sorted(found.items()))


def sdq(count: Count) -> Iterator[FigureTable]:
    """Rows are scales and levels for each informant, columns the classes."""
    tool = tool_with_own(count.look, instrument_named("sdq"))
    names = (Heading(WHO, "code", 13), Heading(SCALE, "text", 34), Heading(LEVEL, "text", 32))
    for round_, counted in ({1: _Counted()} | _rounds(count, tool)).items():
        lines = [line for who in tool.informants for line in _block(count, tool, counted, who)]
        key = "sdq" if round_ == 1 else f"sdq-{round_}"
        title = in_round(SDQ, round_)
        yield across_classes(key, title, count.classes, lines, names, _notes(tool, counted))


def _block(count: Count, tool: Instrument, counted: _Counted, who: str) -> Iterator[Line]:
    """The lines of one informant: children, each scale by level, and last the number assessed."""
    label, every, whole = INFORMANTS[who], count.all_by_class(), f"{who}.assessed"
    assessed = counted.sheets(who, "total")
    left = {room: number - assessed.get(room, 0) for room, number in every.items()}
    for scale in tool.scales:
        for key, band in _levels(tool, scale).items():
            yield Line(
                f"{who}.{scale.key}.{key}", (label, scale.title, band.label),
                counted.levels.get((who, scale.key, key), {}), whole,
            )
        none = counted.levels.get((who, scale.key, ""), {})
        yield Line(f"{who}.{scale.key}.", (label, scale.title, NO_LEVEL), none, whole)
    yield Line(f"{who}.all", (label, CHILDREN, ""), every, f"{who}.all", "subtotal")
    yield Line(f"{who}.left", (label, NOT_ASSESSED, ""), left, f"{who}.all", "subtotal")
    yield Line(whole, (label, ASSESSED, ""), assessed, f"{who}.all", "total")


def _levels(tool: Instrument, scale: Scale) -> Mapping[str, Band]:
    """The levels that a scale can have, in the order of the norms that judge it."""
    for norms in tool.norms:
        keys = {key for cut in norms.cuts if cut.scale == scale.key for key in cut.bands}
        if keys:
            return {key: band for key, band in norms.bands.items() if key in keys}
    return {}


def _notes(tool: Instrument, counted: _Counted) -> tuple[Words, ...]:
    titles = {norms.key: norms.title for norms in tool.norms}
    named: list[Words] = [NORMS.with_(norms=titles.get(key, key)) for key in counted.norms]
    return (*(named or [NO_NORMS]), HOW)


def eq(count: Count) -> Iterator[FigureTable]:
    """A row for each class: low, normal, high by domain; the children's form where it is used."""
    older, younger = (tool_with_own(count.look, instrument_named(key)) for key in ("eq-12-17", "eq-6-11"))
    for round_, counted in ({1: _Counted()} | _rounds(count, older)).items():
        key = "eq" if round_ == 1 else f"eq-{round_}"
        yield _by_domain(count, older, counted, "student", (key, in_round(EQ, round_)))
    for round_, counted in _rounds(count, younger).items():
        for who in younger.informants:
            if counted.sheets(who, "good"):
                title = in_round(EQ_CHILD.with_(informant=INFORMANTS[who]), round_)
                yield _by_domain(count, younger, counted, who, (f"eq-6-11-{who}-{round_}", title))


def _by_domain(
    count: Count, tool: Instrument, counted: _Counted, who: str, name: tuple[str, Words]
) -> FigureTable:
    scales = [scale for scale in tool.scales if scale.key in EQ_SCALES]
    here, sheets = count.everybody(), counted.sheets(who, scales[0].key)
    for room, number in count.all_by_class().items():
        here[room]["assessed"] = sheets.get(room, 0)
        here[room]["left"] = number - sheets.get(room, 0)
    for (informant, scale, level), rooms in counted.levels.items():
        for room, number in rooms.items():
            if informant == who:
                here[room][f"{scale}.{level}"] = number
    measures = (
        *pupils(count), Measure("assessed", ASSESSED, SHEETS, width=9),
        Measure("left", NOT_ASSESSED, SHEETS, width=11),
        Measure("percent", PERCENT, SHEETS, share=("assessed", "all"), width=9), *_domains(tool, scales),
    )
    return by_class(name[0], name[1], count.classes, measures, here, _notes(tool, counted))


def _domains(tool: Instrument, scales: Sequence[Scale]) -> Iterator[Measure]:
    for scale in scales:
        for key, band in _levels(tool, scale).items():
            yield Measure(f"{scale.key}.{key}", band.label, scale.title, width=13)
        yield Measure(f"{scale.key}.", NO_LEVEL, scale.title, width=13)
