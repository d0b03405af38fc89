"""Chapter 5 and the appendix of the report: what it comes to, suggestions, the list of evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from student_care_desktop.domain.documents import Bullets, Column, Heading, Paragraph, Part, Table
from student_care_desktop.domain.indicator_words import NOT_MEASURED, value_words
from student_care_desktop.domain.strategy.judged import Judged
from student_care_desktop.domain.strategy.report_facts import ReportFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.strategy.agreed import empty_rows
from student_care_desktop.reports.strategy.evaluation_results import standard_name
from student_care_desktop.reports.telling import NO_DATA

__all__ = ["ending"]

FIVE = mark("EvaluationReport", "Chapter 5\nSummary and suggestions")
SUMMARY = mark("EvaluationReport", "Summary")
SUM = mark(
    "EvaluationReport",
    "The school uses {all} indicators. {measured} are measured by records, of which {met} reach their target "
    "and {below} do not. {judged} were judged by the committee.",
)
SUPERVISED = mark("EvaluationReport", "Classes were supervised {count} times.")
GOOD, MEND = mark("EvaluationReport", "Strengths"), mark("EvaluationReport", "To be developed")
REACHED = mark("EvaluationReport", "{indicator}: {value}")
MISSES = mark("EvaluationReport", "{indicator}: {value}, target {target}")
NONE_GOOD = mark("EvaluationReport", "No indicator has reached level 5 yet.")
NONE_BELOW = mark("EvaluationReport", "No indicator that was measured or judged misses its target.")
SUGGESTIONS = mark("EvaluationReport", "Suggestions for the next year")
SUGGEST = mark("EvaluationReport", "Standard {standard} ({count} below the target): {advice}")
ADVICE: Mapping[str, Words] = {
    "1.1": mark("Advice", "look at learning child by child, and give each the help and activities that fit"),
    "1.2": mark("Advice", "watch body and mind closely, together with the home and the health service"),
    "1.3": mark("Advice", "strengthen discipline, life skills and safety, and go after early signs at once"),
    "2.1": mark("Advice", "complete plan, order and calendar at the start of the year, and follow them up"),
    "2.2": mark("Advice", "set days for each step and class, and follow up late work every month"),
    "2.3": mark("Advice", "supervise every class twice a year at least, and mend what was found"),
    "3.1": mark("Advice", "the administrators support time, money and morale of those who work"),
    "3.2": mark("Advice", "give each class a homeroom teacher with not too many children, and train them"),
    "3.3": mark("Advice", "reach parents by several ways and at times they can come, and widen the network"),
    "3.4": mark("Advice", "provide tools, budget and information that are enough and easy to use"),
}
OTHER = mark("Advice", "look for the cause together, and set who does what by when")
NO_SUGGESTION = mark("EvaluationReport", "Keep up the work, and raise the targets step by step.")
UNKNOWN = mark("EvaluationReport", "What is not measured yet")
ALL_KNOWN = mark("EvaluationReport", "Everything in use was measured or judged.")
APPENDIX = mark("EvaluationReport", "Appendix")
EVIDENCE = mark("EvaluationReport", "List of evidence by indicator")
INDICATOR, NAMES = mark("EvaluationReport", "Indicator"), mark("EvaluationReport", "Evidence")
_TOP = 5


def ending(facts: ReportFacts) -> Iterator[Part]:
    """The last chapter, then the appendix."""
    yield Heading(FIVE, fresh=True)
    yield Heading(SUMMARY, 2)
    yield from _summary(facts)
    yield Heading(GOOD, 2)
    yield _list(facts, [_reached(one) for one in facts.judged if one.level == _TOP], NONE_GOOD)
    yield Heading(MEND, 2)
    yield _list(facts, [_misses(one) for one in facts.below], NONE_BELOW)
    yield Heading(SUGGESTIONS, 2)
    yield _list(facts, list(_advice(facts)), NO_SUGGESTION)
    yield Heading(UNKNOWN, 2)
    yield _list(facts, [one.figure.indicator.title for one in facts.unmeasured], ALL_KNOWN)
    yield Heading(APPENDIX, fresh=True)
    yield Heading(EVIDENCE, 2)
    yield _evidence(facts)


def _advice(facts: ReportFacts) -> Iterator[Words]:
    """What to do about what misses its target, standard by standard."""
    missed = Counter(one.figure.indicator.standard for one in facts.below)
    for line in facts.standards:
        if count := missed[line.standard.key]:
            told = ADVICE.get(line.standard.key, OTHER)
            yield SUGGEST.with_(standard=standard_name(line), count=count, advice=told)


def _summary(facts: ReportFacts) -> Iterator[Part]:
    if facts.blank:
        yield Paragraph("…" * 40)
        return
    figures = [one.figure for one in facts.judged]
    yield Paragraph(SUM.with_(
        all=len(figures), measured=sum(one.measured for one in figures),
        met=sum(one.met is True for one in figures), below=sum(one.met is False for one in figures),
        judged=sum(one.judged_level is not None for one in facts.judged),
    ))
    yield Paragraph(SUPERVISED.with_(count=facts.supervised))


def _list(facts: ReportFacts, lines: Sequence[Words], without: Words) -> Part:
    """The lines; of a year of which nothing is known nothing is concluded."""
    if facts.blank:
        return Paragraph("…" * 40)
    if lines:
        return Bullets(tuple(lines))
    return Paragraph(without if any(one.level for one in facts.judged) else NO_DATA)


def _reached(one: Judged) -> Words:
    return REACHED.with_(indicator=one.figure.indicator.title, value=_value(one))


def _misses(one: Judged) -> Words:
    figure = one.figure
    return MISSES.with_(
        indicator=figure.indicator.title, value=_value(one),
        target=value_words(figure.indicator, figure.target),
    )


def _value(one: Judged) -> Words:
    """The figure; the level of the committee where there is none."""
    figure = one.figure
    if figure.measured:
        return value_words(figure.indicator, figure.value)
    return JUDGED.with_(level=one.judged_level) if one.judged_level else NOT_MEASURED


JUDGED = mark("EvaluationReport", "level {level} by the committee")


def _evidence(facts: ReportFacts) -> Table:
    columns = (Column(INDICATOR, 3), Column(NAMES, 4))
    rows = []
    for one in facts.judged:
        typed = one.rating.evidence if one.rating else ""
        names = ", ".join(name for name in (*one.papers, typed) if name)
        if names:
            rows.append((one.figure.indicator.title, names))
    return Table(columns, tuple(rows) or empty_rows(columns, blank=facts.blank))
