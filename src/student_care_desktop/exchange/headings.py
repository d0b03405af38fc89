"""What each heading means, and how sure that is."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.catalog.roster import Presets, plain
from student_care_desktop.domain.roster import PEOPLE

__all__ = ["Meaning", "alike", "meaning", "whose"]

_BRACKETS = re.compile(r"[(\[（].*?[)\]）]")
_TAIL = re.compile(r"\d+$")
_CODE = re.compile(r"[ก-ฮ]\d{5}|i[23]\d{4}")
_ALIKE = 0.86


@dataclass(frozen=True, slots=True)
class Meaning:
    """The field that a heading names (None: to be read over), how sure, and on what ground."""

    field: str | None
    score: float
    ground: str  # learned · heading · ignored · length · weak · subject · alike


def meaning(heading: str, presets: Presets, learned: Mapping[str, str]) -> Meaning | None:
    """What ``heading`` means; None when nobody knows."""
    text = plain(heading)
    found = _exact(text, presets, learned)
    return found or _subject(text, presets) or _loose(heading, presets, learned)


def _exact(text: str, presets: Presets, learned: Mapping[str, str]) -> Meaning | None:
    if text in learned:
        return Meaning(learned[text] or None, 1.0, "learned")
    if text in presets.headings:
        return Meaning(presets.headings[text], 1.0, "heading")
    if text in presets.by_length:
        return Meaning("student.number", 0.8, "length")
    if text in presets.ignored:
        return Meaning(None, 1.0, "ignored")
    return Meaning(presets.weak[text], 0.6, "weak") if text in presets.weak else None


def _subject(text: str, presets: Presets) -> Meaning | None:
    """A heading that names a school subject by its code or its name."""
    named = presets.subjects and (_CODE.match(text) or any(word in text for word in presets.subjects))
    return Meaning("report.subject", 0.9, "subject") if named else None


def _loose(heading: str, presets: Presets, learned: Mapping[str, str]) -> Meaning | None:
    """The heading without brackets, a number at its end, or the word *นักเรียน*."""
    short = plain(_BRACKETS.sub("", heading))
    for text in (short, _TAIL.sub("", short), short.removesuffix("ของนักเรียน").removesuffix("นักเรียน")):
        found = _exact(text, presets, learned) if text else None
        if found:
            return Meaning(found.field, min(found.score, 0.9), found.ground)
    return None


def alike(heading: str, presets: Presets) -> Meaning | None:
    """The known heading that differs by a slip of the pen only, and not in whose it is."""
    text = plain(heading)
    if len(text) < 5:
        return None
    for close in difflib.get_close_matches(text, presets.headings, n=2, cutoff=_ALIKE):
        field = presets.headings[close]
        if whose(text) == whose(close):
            return Meaning(field, round(difflib.SequenceMatcher(None, text, close).ratio() * 0.8, 2), "alike")
    return None


def whose(text: str) -> frozenset[str]:
    """The people of the family that a heading names."""
    return frozenset(word for word in ("บิดา", "มารดา", "ผู้ปกครอง", "พ่อ", "แม่", *PEOPLE) if word in text)
