"""A result as a card: profile, cut-offs, what is missing, what it advises, who keyed it and when."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.results import Question, Result
from student_care_desktop.domain.sheets import DONE, Sheet
from student_care_desktop.domain.thai import short_moment
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.child_results import RoundOfResults
from student_care_desktop.ui.furniture import Card, Elided, paragraph, rule
from student_care_desktop.ui.profile import STAR, Profile

__all__ = ["heading_of", "result_card", "sentences"]

HEADING = mark("Results", "{instrument} · round {round}/{year}")
NORMS = mark("Results", "{informant}: {norms}")
STARRED = mark("Results", "{star} rests on figures that are not verified against the original.")
MISSING = mark("Results", "{informant}: item {items} is open. What needs it has no score.")
DRAFT = mark("Results", "{informant}: not finished yet, {count} items are open.")
QUESTION = mark(
    "Results",
    "{scale}: {lighter} says “{light}”, {graver} says “{grave}”. That is a question to ask, no verdict: talk "
    "with both.",
)
KEYED = mark("Results", "{informant}: keyed by {who} {when}")
KEYED_IN = mark("Results", "{informant}: keyed by {who} {when}, in {seconds} seconds")
HEAD = mark("Foot", "Head of the care system")
NOTED = mark("Results", "{label}: {value}")
YES_NO = {"yes": mark("Field", "Yes"), "no": mark("Field", "No")}
SCREENING = mark("Results", "Screening only, no diagnosis. If in doubt, ask a professional.")


def heading_of(found: RoundOfResults) -> Words:
    """Which instrument, and when."""
    return HEADING.with_(instrument=found.tool.title, round=found.round, year=found.year)


def result_card(found: RoundOfResults, say: Say) -> Card:
    """Everything that is known of one round."""
    card = Card(say(heading_of(found)))
    card.add(Profile([one for one in found.results if one.done], say))
    for tone, words in sentences(found):
        card.add(paragraph(say(words), tone))
    card.add(rule(), *(Elided(say(words), "small") for words in _keyed(found)))
    return card


def sentences(found: RoundOfResults) -> Iterator[tuple[str, Words]]:
    """What is to be known beside the figures, each with the role of its text."""
    for question in found.questions:
        yield "warn", _asked(question)
    for advice in found.advice:
        yield "strong", advice
    for one in found.results:
        yield from (("warn", words) for words in _open(one))
        yield from (("soft", words) for words in one.notes)
        yield from (("", words) for words in _noted(one))
    for words in _norms(found):
        yield "soft", words
    if any(line.unsure and line.band for one in found.results for line in one.lines):
        yield "soft", STARRED.with_(star=STAR)
    yield "soft", SCREENING


def _asked(question: Question) -> Words:
    (lighter, light), (graver, grave) = question.lighter, question.graver
    return QUESTION.with_(
        scale=question.scale.title, lighter=INFORMANTS[lighter], light=light.label,
        graver=INFORMANTS[graver], grave=grave.label,
    )


def _open(one: Result) -> Iterator[Words]:
    sheet, who = one.sheet, INFORMANTS[one.informant]
    if sheet and sheet.status != DONE:
        yield DRAFT.with_(informant=who, count=len(sheet.missing))
    elif sheet and sheet.missing:
        yield MISSING.with_(informant=who, items=", ".join(map(str, sheet.missing)))


def _norms(found: RoundOfResults) -> Iterator[Words]:
    """Each set of cut-offs once, with those whom it judged."""
    told = {norms.key: norms for one in found.results for norms in one.norms}
    for norms in told.values():
        whose = [INFORMANTS[one.informant] for one in found.results if norms in one.norms]
        if len(whose) == len(found.results):
            yield norms.title
        else:
            yield from (NORMS.with_(informant=who, norms=norms.title) for who in whose)


def _noted(one: Result) -> Iterator[Words]:
    noted = json.loads(one.sheet.noted) if one.sheet and one.sheet.noted else {}
    for ask in one.tool.asks:
        if noted.get(ask.key):
            value = noted[ask.key]
            yield NOTED.with_(label=ask.label, value=YES_NO.get(value, value))


def _keyed(found: RoundOfResults) -> Iterator[Words]:
    for one in found.results:
        if one.sheet:
            yield _by(one.informant, one.sheet)


def _by(informant: str, sheet: Sheet) -> Words:
    when = short_moment(dt.datetime.fromisoformat(sheet.keyed_at)) if sheet.keyed_at else ""
    words = KEYED if sheet.seconds is None else KEYED_IN
    who = HEAD if sheet.keyed_by == "head" else sheet.keyed_by
    return words.with_(informant=INFORMANTS[informant], who=who, when=when, seconds=sheet.seconds)
