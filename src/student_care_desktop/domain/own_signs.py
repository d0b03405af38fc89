"""What a school may change in its own copy of the screening form: wording, what counts, signs more and less.

The areas stay as they are; what is urgent stays, stays restricted and counts.  Each change gives a new form
with the version of the old one: whoever keeps it gives it a version of its own.
"""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.areas import FLAGS, Areas, Level, Sign
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark, told

__all__ = ["add_sign", "counting", "remove_sign", "reword"]

NO_TEXT = mark("Screening", "Write what the line says. The form was not changed.")
TWICE = mark("Screening", "“{text}” stands in this area already. The form was not changed.")
STAYS = mark(
    "Screening",
    "“{text}” opens an urgent case, so it stays on the form and counts. The form was not changed.",
)
LAST = mark("Screening", "An area needs at least one line. The form was not changed.")
FLAG = mark("Screening", "A line of this area is neither a risk nor a problem. The form was not changed.")
NO_FLAG = mark("Screening", "A line of this area is a risk or a problem. The form was not changed.")
UNKNOWN = mark("Screening", "There is no such line on the form. The form was not changed.")


def reword(areas: Areas, key: str, text: str) -> Areas:
    """The same form with another wording of one line."""
    sign, wanted = _sign(areas, key), clean(text)
    _new_text(areas, sign.area, wanted, but=key)
    return _with(areas, replace(sign, text=told(wanted, wanted)))


def counting(areas: Areas, key: str, counts: bool) -> Areas:
    """The same form, where a line makes a group or is only noted."""
    sign = _sign(areas, key)
    if sign.urgent and not counts:
        raise CareError(STAYS.with_(text=sign.text))
    return _with(areas, replace(sign, counts=counts))


def add_sign(areas: Areas, area: str, level: Level, text: str, source: str) -> Areas:
    """The same form with one more line at the end of its area and level; restricted as its area is."""
    wanted = clean(text)
    _new_text(areas, area, wanted)
    if (area in FLAGS) != (level is Level.FLAG):
        raise CareError(FLAG if area in FLAGS else NO_FLAG)
    sign = Sign(
        key=_free_key(areas, area), area=area, level=level, text=told(wanted, wanted),
        restricted=areas.private(area), source=(source,), sure="low",
    )
    order = [one.key for one in areas.all]
    signs = sorted([*areas.signs, sign], key=lambda one: (order.index(one.area), one.level is Level.PROBLEM))
    return replace(areas, signs=tuple(signs))


def remove_sign(areas: Areas, key: str) -> Areas:
    """The same form without one line; forms that were answered keep it, for they keep their version."""
    sign = _sign(areas, key)
    if sign.urgent:
        raise CareError(STAYS.with_(text=sign.text))
    if len(areas.of(sign.area)) == 1:
        raise CareError(LAST)
    return replace(areas, signs=tuple(one for one in areas.signs if one.key != key))


def _sign(areas: Areas, key: str) -> Sign:
    found = next((one for one in areas.signs if one.key == key), None)
    if found is None:
        raise CareError(UNKNOWN)
    return found


def _new_text(areas: Areas, area: str, text: str, but: str = "") -> None:
    if not text:
        raise CareError(NO_TEXT)
    if any(one.text.thai == text and one.key != but for one in areas.of(area)):
        raise CareError(TWICE.with_(text=text))


def _with(areas: Areas, sign: Sign) -> Areas:
    return replace(areas, signs=tuple(sign if one.key == sign.key else one for one in areas.signs))


def _free_key(areas: Areas, area: str) -> str:
    taken = {one.key for one in areas.signs}
    return next(key for number in range(1, 1000) if (key := f"{area}.own_{number}") not in taken)
