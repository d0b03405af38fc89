"""How this school judges: which norm sets it chose, and the sets it wrote itself.

A school's own set is kept with all its versions under ``norms.<instrument>.<key>``: what was judged by an
older one can be judged by it again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.catalog.norms import own_norms
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.norms import Norms, Reading
from student_care_desktop.domain.own_norms import OWN, Copy, copy_of, document
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading as Look
from student_care_desktop.storage.units import Writing

__all__ = [
    "choice_of", "choose", "copy_to_edit", "every_version", "judged_here", "keep_copy", "remove_copy",
    "school_tool", "tool_with_own",
]

CHOSEN, KEPT = "instrument.", "norms."
"""Settings: what is chosen for an instrument, and a school's own set of it."""

CHOOSE = mark("Why", "Choose the norms of {instrument}")
WRITE = mark("Why", "Write the school's own cut-offs of {instrument}")
REMOVE = mark("Why", "Use the school's own cut-offs of {instrument} no longer")
NO_SCORES = mark("Norms", "{name} has a result and no scores: choose its result when it is keyed.")
NO_NAME = mark("Norms", "Give the cut-offs a name.")
NO_SOURCE = mark("Norms", "Write in which document the cut-offs stand: it is shown wherever they are used.")


Kept = Mapping[str, str]
"""Settings by their key."""


def tool_with_own(look: Look, tool: Instrument) -> Instrument:
    """``tool`` with the norm sets of this school behind those that ship."""
    return _with_own(_kept(look, [tool]), tool)


def every_version(look: Look, tool: Instrument) -> tuple[Norms, ...]:
    """All versions of the school's own sets of ``tool``, also those used no longer."""
    return tuple(one for each in _versions(_kept(look, [tool]), tool, gone=True) for one in each)


@service
def school_tool(desk: Desk, key: str) -> Instrument:
    """The instrument ``key`` with the school's own norm sets."""
    with access.looking(desk) as look:
        return tool_with_own(look, instrument_named(key))


def choice_of(look: Look, tool: Instrument) -> Reading:
    """The norms by which this school judges new sheets of ``tool``."""
    return judged_here(look, [tool])[0][1]


def judged_here(look: Look, tools: Sequence[Instrument]) -> list[tuple[Instrument, Reading]]:
    """Each instrument with the school's own sets, and the norms by which it is judged."""
    kept = _kept(look, tools)
    return [(full, _choice(kept, full)) for full in (_with_own(kept, tool) for tool in tools)]


def _kept(look: Look, tools: Iterable[Instrument]) -> Kept:
    places = [place for tool in tools for place in (CHOSEN + tool.key, *_places(tool))]
    return {one.key: one.value for one in look.all(Setting, key=places)}


def _places(tool: Instrument) -> list[str]:
    """Where the school's own sets of ``tool`` are kept: one copy of each set that ships."""
    return [f"{KEPT}{tool.key}.{OWN}{norms.key}" for norms in tool.norms]


def _with_own(kept: Kept, tool: Instrument) -> Instrument:
    own = [versions[-1] for versions in _versions(kept, tool) if versions]
    return replace(tool, norms=(*tool.norms, *own)) if own else tool


def _choice(kept: Kept, tool: Instrument) -> Reading:
    text = kept.get(CHOSEN + tool.key)
    chosen: dict[str, Any] = json.loads(text) if text else {"norms": [], "prorate": False}
    return tool.reading(chosen["norms"], prorate=chosen["prorate"])


@service
def choose(desk: Desk, key: str, norms: Sequence[str], prorate: bool) -> None:
    """Judge new sheets of an instrument by other norms; what was judged stays as it was judged."""
    tool = school_tool(desk, key)
    tool.reading(norms, prorate=prorate)
    with access.changing(desk, CHOOSE.with_(instrument=tool.title)) as unit:
        _put(unit, CHOSEN + key, {"norms": list(norms), "prorate": prorate})


@service
def copy_to_edit(desk: Desk, key: str, norms: str) -> Copy:
    """The set ``norms`` as the school may edit it; CareError where there are no scores to judge."""
    tool = school_tool(desk, key)
    if tool.entry == "result":
        raise CareError(NO_SCORES.with_(name=tool.title))
    sets = {one.key: one for one in tool.norms}
    base = sets.get(norms if norms.startswith(OWN) else OWN + norms) or sets[norms]
    mine = base.key.startswith(OWN)
    usual = {key: instrument_named("sdq").norms[0].bands[key] for key in ("normal", "risk", "problem")}
    return copy_of(
        tool, base, desk.say(base.title) if mine else "", desk.say(base.source.document) if mine else "",
        usual,
    )


@service
def keep_copy(desk: Desk, key: str, copy: Copy) -> Norms:
    """Keep the school's own set as a new version; CareError names what contradicts itself.

    Results keep the version they were judged by.
    """
    if not copy.name.strip():
        raise CareError(NO_NAME)
    if not copy.source.strip():
        raise CareError(NO_SOURCE)
    tool = instrument_named(key)
    place = f"{KEPT}{key}.{copy.key}"
    with access.changing(desk, WRITE.with_(instrument=tool.title)) as unit:
        versions: list[dict[str, Any]] = _document(unit, place)["versions"]
        if not versions or document(copy, len(versions)) != versions[-1]:
            versions.append(document(copy, len(versions) + 1))
        found = _believed(versions[-1], tool)
        _put(unit, place, {"used": True, "versions": versions})
        return found


@service
def remove_copy(desk: Desk, key: str, norms: str) -> None:
    """Use the school's own set no longer; its versions stay for what was judged by them."""
    tool = instrument_named(key)
    with access.changing(desk, REMOVE.with_(instrument=tool.title)) as unit:
        place = f"{KEPT}{key}.{norms}"
        _put(unit, place, {**_document(unit, place), "used": False})
        chosen = unit.first(Setting, key=CHOSEN + key)
        if chosen:
            now = json.loads(chosen.value)
            _put(unit, CHOSEN + key, {**now, "norms": [one for one in now["norms"] if one != norms]})


def _believed(values: dict[str, Any], tool: Instrument) -> Norms:
    try:
        return own_norms(values, tool)
    except Contradiction as error:
        raise CareError(error.words) from error


def _versions(settings: Kept, tool: Instrument, *, gone: bool = False) -> Iterator[list[Norms]]:
    """Each of the school's own sets of ``tool``, its oldest version first."""
    for place in _places(tool):
        kept = json.loads(settings.get(place, "null"))
        if kept and (gone or kept["used"]):
            yield list(_readable(kept["versions"], tool))


def _readable(versions: Iterable[dict[str, Any]], tool: Instrument) -> Iterator[Norms]:
    """The versions that still fit the instrument: a newer program may have another one."""
    for values in versions:
        try:
            yield own_norms(values, tool)
        except Contradiction:
            continue


def _document(look: Look, key: str) -> dict[str, Any]:
    kept = look.first(Setting, key=key)
    found: dict[str, Any] = json.loads(kept.value) if kept else {"used": True, "versions": []}
    return found


def _put(unit: Writing, key: str, value: dict[str, Any]) -> None:
    kept = unit.first(Setting, key=key) or Setting(key=key)
    unit.put(replace(kept, value=json.dumps(value, ensure_ascii=False)))
