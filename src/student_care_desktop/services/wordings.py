"""Wording files of the school: loaded with their licence, shown beside the number, removed again.

They lie in the school's data, encrypted, under ``wording.<instrument>``; no export and no paper holds them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from student_care_desktop.catalog.instruments import instrument as instrument_named
from student_care_desktop.catalog.wording import instrument_of, read_wording
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.wording import Wording
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading

__all__ = ["all_wordings", "load_wording", "remove_wording", "wording_of", "wordings_of"]

SETTING = "wording."
LOAD = mark("Why", "Load the wording of {instrument}")
REMOVE = mark("Why", "Remove the wording of {instrument}")
NONE_LOADED = mark("Wording", "No wording of {name} is loaded. Nothing was removed.")


@service
def load_wording(desk: Desk, file: Path) -> Wording:
    """Keep the wording in ``file``, in the place of an older one of the same informant; raises CareError."""
    tool = instrument_named(instrument_of(file))
    found = read_wording(file, tool)
    with access.changing(desk, LOAD.with_(instrument=tool.title)) as unit:
        kept = _kept(unit, tool.key)
        by_informant = {**_loaded(kept), found.informant: asdict(found)}
        unit.put(replace(kept, value=json.dumps(by_informant, ensure_ascii=False)))
    return found


@service
def wordings_of(desk: Desk, key: str) -> Mapping[str, Wording]:
    """The wordings of the instrument ``key`` that are loaded, by informant."""
    with access.looking(desk) as look:
        return all_wordings(look, [key])[key]


def all_wordings(look: Reading, keys: Sequence[str]) -> Mapping[str, Mapping[str, Wording]]:
    """The wordings of these instruments, by instrument and informant."""
    kept = {one.key: _loaded(one) for one in look.all(Setting, key=[SETTING + key for key in keys])}
    return {
        key: {one: _wording(values) for one, values in kept.get(SETTING + key, {}).items()} for key in keys
    }


@service
def wording_of(desk: Desk, key: str, informant: str = "") -> Wording | None:
    """The wording of the instrument ``key`` for this informant (or for the only one), if it is loaded."""
    found = wordings_of(desk, key)
    return found.get(informant) if informant else next(iter(found.values()), None)


@service
def remove_wording(desk: Desk, key: str, informant: str = "") -> None:
    """Take the wording of the instrument ``key`` out again, for this informant or for all."""
    tool = instrument_named(key)
    with access.changing(desk, REMOVE.with_(instrument=tool.title)) as unit:
        kept = _kept(unit, key)
        loaded = _loaded(kept)
        left = {one: values for one, values in loaded.items() if informant and one != informant}
        if left == loaded:
            raise CareError(NONE_LOADED.with_(name=tool.title))
        if left:
            unit.put(replace(kept, value=json.dumps(left, ensure_ascii=False)))
        else:
            unit.remove_all([kept])


def _kept(look: Reading, key: str) -> Setting:
    return look.first(Setting, key=SETTING + key) or Setting(key=SETTING + key)


def _loaded(kept: Setting) -> dict[str, dict[str, Any]]:
    return dict(json.loads(kept.value or "{}"))


def _wording(values: Mapping[str, Any]) -> Wording:
    """JSON knows only texts as keys; items and answers are numbered."""
    numbered = {
        name: {int(number): text for number, text in values[name].items()}
        for name in ("items", "supplement", "answers")
    }
    return Wording(**{**values, **numbered})
