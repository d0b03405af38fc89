"""What a paper says of results in words: who, when, by which norms, what is missing, how to read it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.norms import Norms
from student_care_desktop.domain.results import Line, Result, questions
from student_care_desktop.domain.sheets import DRAFT
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.forms.profile import STAR
from student_care_desktop.reports.kit import Kit

__all__ = [
    "FIRST_LOOK", "UNSURE", "absent", "asked", "missing", "norm_source", "norms_of", "notes_of",
    "sources", "who",
]

FIRST_LOOK = mark(
    "Results", "This is a first screening, not a diagnosis. When in doubt, talk with the child and "
    "the family, and with the guidance teacher or a specialist."
)
_NO_SHEET = mark("Results", "No result yet")
_DRAFT = mark("Results", "Draft, not complete")
_NO_SCORE = mark("Results", "No score: gaps")
_NO_PAGE = mark("Results", "Not answered")
_NO_LEVEL = mark("Results", "No cut-offs")
_ITEMS = mark("Results", "items {items}")
_NONE_MISSING = mark("Results", "None")
_APART = mark("Results", "{scale}: {first} says “{lighter}”, {second} says “{graver}”.")
UNSURE = mark(
    "Results", "{star} the figures of these bands are not verified: read with care"
).with_(star=STAR)
_SOURCE = mark("Results", "{title} (version {version}): {document}")
_SOURCE_PAGE = mark("Results", "{title} (version {version}): {document}, page {page}")


def who(informant: str, kit: Kit) -> str:
    """Student, teacher or parent."""
    return kit.say(INFORMANTS[informant])


def absent(result: Result, line: Line | None, kit: Kit) -> str:
    """Why there is no level."""
    if line is None:
        return ""
    if result.sheet is None:
        return kit.say(_NO_SHEET)
    if result.sheet.status == DRAFT:
        return kit.say(_DRAFT)
    if line.score is not None:
        return kit.say(_NO_LEVEL)
    second = result.tool.supplements.get(result.informant)
    of_second = second is not None and line.scale in second.scales
    return kit.say(_NO_PAGE if of_second and not result.sheet.supplement else _NO_SCORE)


def missing(result: Result, kit: Kit) -> str:
    """The numbers of the items that were not answered."""
    sheet = result.sheet
    if sheet is None:
        return "–"
    if not sheet.missing:
        return kit.say(_NONE_MISSING)
    return kit.say(_ITEMS.with_(items=", ".join(map(str, sheet.missing))))


def norms_of(result: Result, kit: Kit) -> str:
    """The norm sets that judged, by name."""
    return ", ".join(kit.say(one.title) for one in result.norms)


def sources(results: Sequence[Result], kit: Kit) -> Iterator[str]:
    """Every norm set that judged, with its document."""
    found = {one.key: one for result in results for one in result.norms}
    for one in found.values():
        yield norm_source(one, kit)


def norm_source(norms: Norms, kit: Kit) -> str:
    """A norm set with its version and its document."""
    words, source = _SOURCE_PAGE if norms.source.page else _SOURCE, norms.source
    return kit.say(words.with_(
        title=norms.title, version=norms.version, document=source.document, page=source.page
    ))


def asked(results: Sequence[Result], kit: Kit) -> Iterator[str]:
    """Where two informants are more than one level apart."""
    for one in questions(results):
        yield kit.say(_APART.with_(
            scale=one.scale.title, first=INFORMANTS[one.lighter[0]], lighter=one.lighter[1].label,
            second=INFORMANTS[one.graver[0]], graver=one.graver[1].label,
        ))


def notes_of(results: Sequence[Result], kit: Kit) -> Iterator[str]:
    """How to read the results; informants are named where there is more than one."""
    for result in results:
        for note in result.notes:
            said = kit.say(note)
            yield f"{who(result.informant, kit)}: {said}" if len(results) > 1 else said
    if any(line.unsure and line.score is not None for result in results for line in result.lines):
        yield kit.say(UNSURE)


