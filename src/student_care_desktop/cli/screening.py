"""Commands that need no school: what instruments there are, and what answers come to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from student_care_desktop.catalog.instruments import instrument, instruments
from student_care_desktop.cli.run import DONE, Command, Run, count, option
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Instrument, Part
from student_care_desktop.domain.norms import Norms, Rating, Reading
from student_care_desktop.domain.scoring import GAP, NO_SUPPLEMENT, NOT_ANSWERS, Scored, read_answers, score
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark

__all__ = ["COMMANDS"]

CUT_OFFS = mark("Command", "Cut-offs: {norms}")
FIRST_SCREENING = mark("Command", "A first screening, no diagnosis. When in doubt, ask a specialist.")
UNVERIFIED = mark("Command", "{band} (not verified)")
SCORE_HELP = mark(
    "Help",
    "Scores one answer sheet; no data folder is needed. Answers stand in the order of the items, one "
    "character each, and . for a gap. The second page of the SDQ (--impact), for student and parent: "
    "1 overall difficulty, 2 duration, 3 distress, 4 home, 5 friends, 6 classroom, 7 leisure, 8 burden; "
    "for teacher: 1 overall difficulty, 2 duration, 3 distress, 4 friends, 5 classroom, 6 burden; each 0-3. "
    "0 alone is enough where there are no difficulties. --norms may be given twice, once for each page.",
)


def _instruments(run: Run) -> int:
    found = instruments().values()
    value = [
        {
            "key": one.key, "title": run.say(one.title), "entry": one.entry, "items": one.items,
            "informants": list(one.informants), "scales": [scale.key for scale in one.scales],
            "norms": [_source(run, norms) for norms in one.choices()],
            "impact_norms": [_source(run, norms) for norms in one.choices(supplement=True)],
        }
        for one in found
    ]
    run.give(value, [f"{one.key}\t{one.items}\t{run.say(one.title)}" for one in found])
    return DONE


def _source(run: Run, norms: Norms) -> dict[str, Any]:
    source = norms.source
    return {"key": norms.key, "source": run.say(source.document), "page": source.page, "sure": source.sure}


def _score(run: Run) -> int:
    words = run.words
    found = instrument(words.instrument)
    reading = found.reading(words.norms or ())
    scored = _scored(found, reading, Rating(words.informant, words.sex or "", words.age), run)
    value = {
        "instrument": found.key, "scores": scored.scores, "bands": scored.bands, "groups": scored.groups,
        "missing": list(scored.missing), "norms": scored.norms,
        "impact_norms": scored.supplement_norms or None,
        "urgent": scored.urgent, "then": list(scored.then), "unsure": list(scored.unsure),
        "notes": [run.say(note) for note in scored.notes],
    }
    run.give(value, list(_lines(run, found, reading, scored)))
    return DONE


def _scored(found: Instrument, reading: Reading, rating: Rating, run: Run) -> Scored:
    if found.entry != "answers":
        raise CareError(NOT_ANSWERS.with_(name=found.title))
    answers = read_answers(found.main, run.words.answers)
    if run.words.impact is None:
        return score(found, reading, rating, answers)
    page = found.supplements.get(rating.informant)
    if page is None:
        raise CareError(NO_SUPPLEMENT.with_(name=found.title))
    second = read_answers(page, _second_page(page, run.words.impact))
    return score(found, reading, rating, answers, second)


def _second_page(page: Part, text: str) -> str:
    """The whole page where only its scored items were given; difficulties there are, or nobody would ask."""
    scored = sorted({item for scale in page.scales for item in scale.items})
    letters = clean(text).replace(" ", "")
    if len(letters) != len(scored):
        return text
    whole = [GAP] * len(page.items)
    whole[page.gate - 1] = str(page.items[page.gate - 1][1].value)
    for item, letter in zip(scored, letters, strict=True):
        whole[item - 1] = letter
    return "".join(whole)


def _lines(run: Run, found: Instrument, reading: Reading, scored: Scored) -> Iterator[str]:
    yield run.say(CUT_OFFS.with_(norms=reading.norms.title))
    for scale in found.scales:
        points, level = scored.scores[scale.key], scored.levels[scale.key]
        label = run.say(level.label) if level else "-"
        if scale.key in scored.unsure:
            label = run.say(UNVERIFIED.with_(band=label))
        yield f"{run.say(scale.title)}\t{'-' if points is None else points}\t{label}"
    yield from (run.say(rule.advice) for rule in scored.fired)
    yield from (run.say(note) for note in scored.notes)
    yield run.say(FIRST_SCREENING)


COMMANDS = (
    Command(
        "score", mark("Help", "score the answers to an instrument"), _score,
        (
            option("instrument", metavar="INSTRUMENT"),
            option("--informant", required=True, choices=list(INFORMANTS)),
            option("--norms", action="append", metavar="KEY"),
            option("--sex", choices=["m", "f"]),
            option("--age", type=count, metavar="N"),
            option("--answers", required=True, metavar="STRING"),
            option("--impact", metavar="STRING"),
        ),
        json=True, more=SCORE_HELP,
    ),
    Command("instruments", mark("Help", "list the instruments"), _instruments, json=True),
)
