"""From answers to scores, bands and what follows.  A gap is a gap: it never counts as zero.

A scale with a gap, and each sum that needs it, has no score and no band, unless filling gaps was
switched on and the scale allows it; then a note says so.  Rules look at what is certain, so a child
whose few answers are already alarming is not overlooked because others are missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Instrument, Part, Rule, Scale
from student_care_desktop.domain.norms import DOUBTFUL, Band, Cut, Norms, Rating, Reading
from student_care_desktop.domain.rules import Facts, decide
from student_care_desktop.domain.sums import Sum, closed, sums
from student_care_desktop.domain.thai import clean, plain_digits
from student_care_desktop.domain.words import Words, mark

__all__ = ["GAP", "Scored", "age_note", "judge", "read_answers", "score", "written"]

Answers = Sequence[int | None]
"""The keyed value of each item, item 1 first; None for a gap."""

GAP = "."

WRONG_LENGTH = mark(
    "Score",
    "{name} has {wanted} items, and {given} answers were given. Nothing was scored. "
    "Write one character for each item, in order, and . for a gap.",
)
NO_SUCH_ANSWER = mark(
    "Score",
    "{name}, item {item}: “{answer}” is not one of its answers. Nothing was scored. "
    "Use one of {known}, or . for a gap.",
)
WRONG_INFORMANT = mark("Score", "{name} is not answered by: {informant}. Nothing was scored.")
NOT_ANSWERS = mark("Score", "{name} is not scored from answers here. Write down its scores or its result.")
ONLY_ANSWERS = mark("Score", "{name} is scored from its answers. Key them in, not the scores.")
NO_SUPPLEMENT = mark("Score", "{name} has no second page about impact. Leave its answers out.")
NO_SUCH_SCALE = mark("Score", "{name} has no scale “{key}”. It has: {known}.")
NO_SUCH_RESULT = mark("Score", "{name} has no result “{key}”. It has: {known}.")
OUTSIDE = mark("Score", "{scale}: {score} lies outside {low}–{high}. Look at the paper once more.")

AGE_BETWEEN = mark("Score", "The child is {age}. This instrument is for ages {low}–{high}: read with care.")
AGE_FROM = mark("Score", "The child is {age}. This instrument is for age {low} and older: read with care.")
NO_CUT = mark("Score", "{scale}: the cut-offs go by sex or age, and none fits the child.")
UNKNOWN_CUT = mark("Score", "{scale}: the school has not entered its cut-offs yet, so there is no level.")
PRORATED = mark("Score", "{scale}: {gaps} missing answers were filled by the mean of the others.")
CLOSED = mark("Score", "{name}: no difficulties were stated, so the answers after that do not count.")
UNDECIDED = mark("Score", "{name}: an answer that matters for the child's safety is missing. Ask today.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """What came out; ``scores`` and ``levels`` name every scale, None where not known.

    ``missing``: the numbers of unanswered items; ``missing_supplement``: those of the second page.
    ``prorated``: scales whose gaps were filled.  ``unsure``: scales whose band rests on doubtful figures.
    ``fired``: rules that hold; ``undecided``: rules that hang on a missing answer.
    """

    scores: Mapping[str, int | None]
    levels: Mapping[str, Band | None]
    norms: str
    supplement_norms: str
    missing: tuple[int, ...]
    missing_supplement: tuple[int, ...]
    prorated: tuple[str, ...]
    unsure: tuple[str, ...]
    fired: tuple[Rule, ...]
    undecided: tuple[Rule, ...]
    notes: tuple[Words, ...]

    @property
    def bands(self) -> dict[str, str | None]:
        """The key of each scale's level."""
        return {key: level.key if level else None for key, level in self.levels.items()}

    @property
    def groups(self) -> dict[str, str]:
        """What each level says of the child: one of GROUPS, empty where it says nothing."""
        return {key: level.group if level else "" for key, level in self.levels.items()}

    @property
    def urgent(self) -> bool:
        """Whether somebody must be told today."""
        return any(rule.urgent for rule in self.fired)

    @property
    def then(self) -> tuple[str, ...]:
        """The keys of the instruments that come next."""
        return tuple(dict.fromkeys(rule.then for rule in self.fired if rule.then))


@dataclass(frozen=True, slots=True)
class _Page:
    """One page of a sheet: what was answered, what it sums to, and who judges it."""

    part: Part
    norms: Norms | None
    answers: tuple[int | None, ...]
    sums: Mapping[str, Sum]

    @property
    def missing(self) -> tuple[int, ...]:
        if closed(self.part, self.answers):
            return ()
        return tuple(item for item, answer in enumerate(self.answers, 1) if answer is None)


@dataclass(frozen=True, slots=True)
class _Level:
    """One scale of a sheet and the level it comes to."""

    scale: Scale
    sum: Sum
    cut: Cut | None
    band: Band | None
    unknown: bool

    @property
    def notes(self) -> Iterator[Words]:
        if self.sum.prorated:
            yield PRORATED.with_(scale=self.scale.title, gaps=self.sum.gaps)
        if self.sum.score is not None and self.band is None:
            yield (UNKNOWN_CUT if self.unknown else NO_CUT).with_(scale=self.scale.title)


def written(answers: Answers) -> str:
    """``answers`` as one character an item; the other way round: :func:`read_answers`."""
    return "".join(GAP if answer is None else str(answer) for answer in answers)


def read_answers(part: Part, text: str) -> tuple[int | None, ...]:
    """Answers written one character an item, ``.`` for a gap; raises CareError.

    Where the first item closes the page, its one answer is enough.  Thai digits are digits, and spaces
    between groups of answers are no answers.
    """
    text = plain_digits(clean(text)).replace(" ", "")
    if part.gate == 1 and text == str(part.items[0][0].value):
        text = text.ljust(len(part.items), GAP)
    return _checked(part, [None if letter == GAP else letter for letter in text])


def score(
    instrument: Instrument, reading: Reading, rating: Rating, answers: Answers,
    supplement: Answers | None = None,
) -> Scored:
    """Scores, bands and rules of one answer sheet; ``supplement``: the answers of its second page.

    Raises CareError when this cannot be a sheet of this instrument.
    """
    if instrument.entry != "answers":
        raise CareError(NOT_ANSWERS.with_(name=instrument.title))
    _check_informant(instrument, rating)
    pages = [_page(instrument.main, reading.norms, answers, reading.prorate)]
    second = instrument.supplements.get(rating.informant)
    if supplement is not None and second is None:
        raise CareError(NO_SUPPLEMENT.with_(name=instrument.title))
    if supplement is not None and second is not None:
        pages.append(_page(second, reading.supplement, supplement, reading.prorate))
    return _told(instrument, reading, rating, pages)


def judge(
    instrument: Instrument, reading: Reading, rating: Rating, scores: Mapping[str, int],
    results: Mapping[str, str] = MappingProxyType({}),
) -> Scored:
    """The bands of scores found elsewhere; a result chosen for a scale counts where the norms give no band.

    Raises CareError for a score or result that this instrument does not have.
    """
    if instrument.entry == "answers":
        raise CareError(ONLY_ANSWERS.with_(name=instrument.title))
    _check_informant(instrument, rating)
    _check_known(instrument, NO_SUCH_SCALE, (*scores, *results), [one.key for one in instrument.scales])
    _check_known(instrument, NO_SUCH_RESULT, results.values(), instrument.results)
    entered = {one.key: _entered(instrument.main, one, scores.get(one.key)) for one in instrument.scales}
    return _told(instrument, reading, rating, [_Page(instrument.main, reading.norms, (), entered)], results)


def age_note(instrument: Instrument, rating: Rating) -> Words | None:
    """What to know about a child who is outside the ages of the instrument."""
    ages = instrument.ages[rating.informant]
    if rating.age is None or ages.holds(rating.age):
        return None
    note = AGE_FROM if ages.high is None else AGE_BETWEEN
    return note.with_(age=rating.age, low=ages.low, high=ages.high)


def _check_informant(instrument: Instrument, rating: Rating) -> None:
    if rating.informant not in instrument.informants:
        informant = INFORMANTS.get(rating.informant, rating.informant)
        raise CareError(WRONG_INFORMANT.with_(name=instrument.title, informant=informant))


def _check_known(instrument: Instrument, wrong: Words, keys: Iterable[str], known: Iterable[str]) -> None:
    for key in keys:
        if key not in set(known):
            raise CareError(wrong.with_(name=instrument.title, key=key, known=", ".join(known)))


def _checked(part: Part, answers: Sequence[int | str | None]) -> tuple[int | None, ...]:
    if len(answers) != len(part.items):
        raise CareError(WRONG_LENGTH.with_(name=part.title, wanted=len(part.items), given=len(answers)))
    return tuple(
        None if answer is None else _value(part, item, answer) for item, answer in enumerate(answers, 1)
    )


def _value(part: Part, item: int, answer: int | str) -> int:
    known = [one.value for one in part.items[item - 1]]
    for value in known:
        if str(value) == str(answer):
            return value
    told = ", ".join(map(str, known))
    raise CareError(NO_SUCH_ANSWER.with_(name=part.title, item=item, answer=answer, known=told))


def _page(part: Part, norms: Norms | None, answers: Answers, prorate: bool) -> _Page:
    checked = _checked(part, answers)
    return _Page(part, norms, checked, sums(part, checked, prorate=prorate))


def _entered(part: Part, scale: Scale, score: int | None) -> Sum:
    low, high = part.spans[scale.key]
    if score is None:
        return Sum(low, high)
    if not low <= score <= high:
        raise CareError(OUTSIDE.with_(scale=scale.title, score=score, low=low, high=high))
    return Sum.known(score)


def _told(
    instrument: Instrument, reading: Reading, rating: Rating, pages: Sequence[_Page],
    results: Mapping[str, str] = MappingProxyType({}),
) -> Scored:
    levels = {one.scale.key: one for page in pages for one in _levels(instrument, page, rating, results)}
    decided = [(rule, decide(rule, _facts(pages, levels))) for rule in instrument.rules]
    undecided = tuple(rule for rule, truth in decided if truth is None)
    known = {scale.key: levels.get(scale.key) for scale in instrument.scales}
    return Scored(
        scores={key: one.sum.score if one else None for key, one in known.items()},
        levels={key: one.band if one else None for key, one in known.items()},
        norms=reading.norms.key,
        supplement_norms=reading.supplement.key if reading.supplement else "",
        missing=pages[0].missing,
        missing_supplement=pages[1].missing if pages[1:] else (),
        prorated=tuple(key for key, one in levels.items() if one.sum.prorated),
        unsure=tuple(key for key, one in levels.items() if one.band and one.cut and one.cut.sure in DOUBTFUL),
        fired=tuple(rule for rule, truth in decided if truth),
        undecided=undecided,
        notes=tuple(_notes(instrument, rating, pages, levels.values(), undecided)),
    )


def _levels(
    instrument: Instrument, page: _Page, rating: Rating, results: Mapping[str, str]
) -> Iterator[_Level]:
    for scale in page.part.scales:
        norms, found = page.norms, page.sums[scale.key]
        cut = norms.cut(scale.key, rating) if norms else None
        key = cut.band(found.score) if cut and found.score is not None else None
        band = norms.bands[key] if norms and key else instrument.results.get(results.get(scale.key, ""))
        yield _Level(scale, found, cut, band, norms is None or scale.key in norms.unknown)


def _facts(pages: Sequence[_Page], levels: Mapping[str, _Level]) -> Facts:
    return Facts(
        part=pages[0].part,
        answers=pages[0].answers,
        sums={key: one.sum for key, one in levels.items()},
        bands={key: one.band.key for key, one in levels.items() if one.band},
    )


def _notes(
    instrument: Instrument, rating: Rating, pages: Sequence[_Page], levels: Iterable[_Level],
    undecided: Iterable[Rule],
) -> Iterator[Words]:
    if instrument.entry == "answers" and any(rule.urgent for rule in undecided):
        yield UNDECIDED.with_(name=instrument.title)
    if about_age := age_note(instrument, rating):
        yield about_age
    for page in pages:
        if closed(page.part, page.answers) and any(one is not None for one in page.answers[page.part.gate:]):
            yield CLOSED.with_(name=page.part.title)
    for level in levels:
        yield from level.notes
