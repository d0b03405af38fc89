"""What the place of keying says: its heading, the legend of answers, what is missing, how long it takes."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import INFORMANTS, Instrument, Scale
from student_care_desktop.domain.norms import DOUBTFUL, Norms
from student_care_desktop.domain.sheets import DONE, DRAFT, Sheet
from student_care_desktop.domain.wording import Wording
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.judging import own_reading
from student_care_desktop.services.sheets import Grid
from student_care_desktop.ui.screens.keying.pad import Item, Line, Pad
from student_care_desktop.ui.screens.keying.paper import Margin

__all__ = [
    "again_heading", "again_subtitle", "badge_of", "gaps_told", "heading_of", "informant_told", "item_told",
    "main_scale", "margin_of", "norms_told", "refusal", "subtitle_of", "time_told",
]

HEADING = mark("Keying", "{instrument} · {informant} · round {round}/{year}")
SUBTITLE = mark(
    "Keying", "{class_name} · {done} of {count} children · {norms} · screening only, no diagnosis"
)
AGAIN = mark("Keying", "Second keying · {what}")
AGAIN_HOW = mark(
    "Keying", "{done} of {count} children · key from the paper; the first answers are not shown"
)
NORMS = mark("Keying", "Cut-offs: {norms}")
UNVERIFIED = mark("Keying", "Cut-offs: {norms} (not verified)")
PARTLY = mark("Keying", "Cut-offs: {norms} (some are not verified)")
UNKNOWN = mark("Keying", "Cut-offs: {norms} (not entered yet, so there is no level)")
INFORMANT_TOLD = {
    "student": mark("Keying", "the child answers"), "teacher": mark("Keying", "the teacher answers"),
    "parent": mark("Keying", "a parent answers"),
}
ITEM = mark("Keying", "No. {no} · item {item} · {answers}")
ITEM_2 = mark("Keying", "No. {no} · page 2, item {item} · {answers}")
ANSWER = mark("Keying", "{value} {label}")
REFUSED = mark("Keying", "“{key}” is no answer to item {item}. Press {known}, or the full stop for a gap.")
GAPS = mark("Keying", "No. {no}: item {items} is open, so what needs it has no score yet.")
GAPS_2 = mark("Keying", "No. {no}: item {items} of page 2 is open.")
KEPT_SO = mark("Keying", "A row that you leave is kept at once.")
MISSING = mark("Keying", "{count} open")
UNSAVED = mark("Keying", "not kept")
KEYED = mark("Keying", "keyed")
NO_SCORE = mark("Keying", "no score")
SPENT = mark("Keying", "{spent} min keyed · about {left} min left")
SPENT_ONLY = mark("Keying", "{spent} min keyed")
LETTERS = {
    "normal": mark("Group", "N"), "risk": mark("Group", "R"), "problem": mark("Group", "P"),
}
TONES = {"normal": "good", "risk": "warn", "problem": "bad", "strength": "good"}
_MOST = 8
"""Open items that are named."""


def heading_of(page: Grid, year: int) -> Words:
    """What is keyed, who answered, and when."""
    about = page.page
    return HEADING.with_(
        instrument=page.instrument.title, informant=informant_told(about.informant), round=about.round,
        year=year,
    )


def again_heading(page: Grid, year: int) -> Words:
    """What is keyed a second time."""
    return AGAIN.with_(what=heading_of(page, year))


def again_subtitle(done: int, count: int) -> Words:
    """How far, and how it is done."""
    return AGAIN_HOW.with_(done=done, count=count)


def informant_told(informant: str) -> Words:
    """Who answers, as part of a heading."""
    return INFORMANT_TOLD.get(informant) or INFORMANTS[informant]


def subtitle_of(page: Grid, class_name: str) -> Words:
    """Where, how far, and by which cut-offs."""
    norms = page.reading.norms
    told = norms.title if page.instrument.entry == "result" else norms_told(norms)
    return SUBTITLE.with_(class_name=class_name, done=page.done, count=len(page.rows), norms=told)


def norms_told(norms: Norms) -> Words:
    """The norm set by name, and how sure it is."""
    doubtful = [cut.sure in DOUBTFUL for cut in norms.cuts]
    if norms.cuts and (norms.source.sure in DOUBTFUL or all(doubtful)):
        return UNVERIFIED.with_(norms=norms.title)
    if not norms.cuts:
        return UNKNOWN.with_(norms=norms.title)
    return (PARTLY if any(doubtful) else NORMS).with_(norms=norms.title)


def item_told(line: Line, item: Item, wording: Wording | None, say: Say) -> Words:
    """The item of the hand: its wording where the school has loaded it, and what each key answers."""
    labels = [
        say(ANSWER.with_(value=one.value, label=one.label)) if one.label else str(one.value)
        for one in item.answers
    ]
    told = "  ".join(labels)
    if wording:
        text = (wording.items if item.page == 1 else wording.supplement).get(item.number)
        told = f"{text} · {told}" if text else told
    words = ITEM if item.page == 1 else ITEM_2
    return words.with_(no=line.row.child.enrollment.no or "–", item=item.number, answers=told)


def refusal(key: str, item: Item) -> Words:
    """Why a key answers nothing."""
    return REFUSED.with_(key=key, item=item.number, known=" ".join(str(one.value) for one in item.answers))


def gaps_told(pad: Pad) -> Words | None:
    """What was passed over in the row of the hand, else in the row that was left last."""
    for row in (pad.row, pad.before):
        open_ = [pad.items[column] for column in pad.gaps(row)]
        for page, words in ((1, GAPS), (2, GAPS_2)):
            items = [str(item.number) for item in open_ if item.page == page]
            if items:
                shown = ", ".join(items[:_MOST]) + (" …" if len(items) > _MOST else "")
                return words.with_(no=pad.lines[row].row.child.enrollment.no or "–", items=shown)
    return None


def main_scale(tool: Instrument) -> Scale:
    """The score at the margin."""
    scales = tool.main.scales
    return next((one for one in scales if one.key == "total"), scales[0])


def margin_of(page: Grid, say: Say) -> Callable[[Line], Margin]:
    """What stands at the margin of a line of this page."""
    tool = page.instrument
    key = main_scale(tool).key
    norms_of = _norms_of(page)
    secret = {f"score.{key}", f"band.{key}"} & tool.guarded or tool.restricted

    def margin(line: Line) -> Margin:
        sheet = line.sheet
        if line.unsaved:
            return Margin(say(UNSAVED), "bad")
        if line.touched or sheet is None or not line.begun:
            return Margin()
        if sheet.status == DRAFT or sheet.score(key) is None:
            missing = len(sheet.missing)
            return Margin(say(MISSING.with_(count=missing)) if missing else say(NO_SCORE))
        if secret:
            return Margin(say(KEYED), "soft")
        return Margin(str(sheet.score(key)), badge=badge_of(norms_of(sheet), sheet.band(key), say))

    return margin


def _norms_of(page: Grid) -> Callable[[Sheet], Norms]:
    """The norms by which a sheet of this page was judged; those of today if they are gone."""
    known: dict[str, Norms] = {}

    def norms_of(sheet: Sheet) -> Norms:
        if sheet.digest not in known:
            try:
                known[sheet.digest] = own_reading(sheet, page.instrument.norms).norms
            except CareError:
                known[sheet.digest] = page.reading.norms
        return known[sheet.digest]

    return norms_of


def badge_of(norms: Norms, band: str | None, say: Say) -> tuple[str, str] | None:
    """A level as a badge: the letter of its group, or its own words where it makes no group."""
    found = norms.bands.get(band or "")
    if found is None:
        return None
    words = LETTERS.get(found.group, found.label)
    return say(words), TONES.get(found.group, "quiet")


def time_told(lines: Sequence[Line]) -> Words | None:
    """How long was keyed here, and how long the rest will take; nothing before the first row."""
    taken = [line.seconds for line in lines if line.seconds and not line.touched]
    if not taken:
        return None
    open_ = sum(line.sheet is None or line.sheet.status != DONE for line in lines)
    spent = max(1, round(sum(taken) / 60))
    left = -(-statistics.median(taken) * open_ // 60)
    return SPENT.with_(spent=spent, left=int(left)) if left else SPENT_ONLY.with_(spent=spent)
