"""The screening form of this school: the shipped one, or the school's own copy with all its versions.

A stored screening is read by the version that it was answered by, so no result is
judged anew in silence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from student_care_desktop.catalog.areas import areas as shipped
from student_care_desktop.catalog.areas import shipped_areas
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.own_areas import read_copy, write_copy
from student_care_desktop.domain.areas import Areas, suggest
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.facts import Fact
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.screenings import Screening
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = [
    "Forms", "areas_of", "forms_of", "keep_areas", "open_facts", "restore_areas", "screening_form",
]

SETTING = "areas"
KEEP = mark("Why", "Change the screening form, version {version}")
RESTORE = mark("Why", "Use the shipped screening form again")
_NOTHING: Mapping[str, Any] = {"now": "", "last": 0, "copies": {}}


@dataclass(frozen=True, slots=True)
class Forms:
    """The form in use, and the school's copies as text by their fingerprint."""

    now: Areas
    copies: Mapping[str, str]

    @property
    def own(self) -> bool:
        """Whether the school uses a copy of its own."""
        return self.now.hash in self.copies

    def of(self, screening: Screening | None) -> Areas:
        """The form that a screening was answered by; the one in use for one that is not answered yet."""
        return self.by(screening.digest if screening else "")

    def by(self, digest: str) -> Areas:
        """The form with this fingerprint; the one in use where it is not known."""
        if digest in self.copies:
            return read_copy(self.copies[digest])
        return shipped_areas().get(digest, self.now)


def forms_of(look: Reading) -> Forms:
    """All versions of the form, inside an open look."""
    kept = _kept(look.first(Setting, key=SETTING))
    copies: dict[str, str] = kept["copies"]
    return Forms(read_copy(copies[kept["now"]]) if kept["now"] else shipped(), copies)


def areas_of(look: Reading) -> Areas:
    """The form that this school uses now, inside an open look."""
    return forms_of(look).now


@service
def screening_form(desk: Desk) -> Forms:
    """All versions of the form."""
    with access.looking(desk) as look:
        return forms_of(look)


@service
def keep_areas(desk: Desk, areas: Areas) -> Areas:
    """Use ``areas`` from now on, as a version of its own; the form in use where nothing was changed."""
    with access.looking(desk) as look:
        now, number = areas_of(look), _kept(look.first(Setting, key=SETTING))["last"] + 1
    if areas.signs == now.signs:
        return now
    text = write_copy(replace(areas, version=f"{shipped().version}.{number}"))
    new = _believed(text)
    with access.changing(desk, KEEP.with_(version=new.version)) as unit:
        setting = unit.first(Setting, key=SETTING) or Setting(key=SETTING)
        copies = {**_used(unit, _kept(setting)["copies"]), new.hash: text}
        unit.put(_written(setting, new.hash, number, copies))
    return new


@service
def restore_areas(desk: Desk) -> Areas:
    """Use the shipped form from now on; the copies by which children were screened stay."""
    with access.changing(desk, RESTORE) as unit:
        setting = unit.first(Setting, key=SETTING)
        if setting:
            kept = _kept(setting)
            unit.put(_written(setting, "", kept["last"], kept["copies"]))
    return shipped()


def _believed(text: str) -> Areas:
    try:
        return read_copy(text)
    except Contradiction as wrong:
        raise CareError(wrong.words) from wrong


def _used(unit: Reading, copies: Mapping[str, str]) -> dict[str, str]:
    """The copies by which somebody was screened."""
    named = {digest for (digest,) in unit.values(Screening, ("digest",))}
    return {digest: text for digest, text in copies.items() if digest in named}


def _kept(setting: Setting | None) -> Mapping[str, Any]:
    return {**_NOTHING, **json.loads(setting.value)} if setting and setting.value else _NOTHING


def _written(setting: Setting, now: str, last: int, copies: Mapping[str, str]) -> Setting:
    value = json.dumps({"now": now, "last": last, "copies": copies}, ensure_ascii=False)
    return replace(setting, value=value)


def open_facts(facts: Mapping[str, Fact], areas: Areas) -> Mapping[str, Fact]:
    """The facts without those that speak for a restricted sign."""
    closed = {
        key for one in suggest(facts, areas) if one.sign.restricted for key, _ in one.because
    }
    return {key: fact for key, fact in facts.items() if key not in closed}
