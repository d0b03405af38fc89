"""A list of the school's own: a setting that keeps every version of it, also when it is used no longer."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.school import Setting
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["OwnCopy", "own_copies", "own_copy", "put_aside", "put_version"]


@dataclass(frozen=True, slots=True)
class OwnCopy:
    """The versions as they were kept, the newest last; ``used``: the newest is what the school works by."""

    used: bool = False
    versions: Sequence[Any] = ()

    @property
    def now(self) -> Any:
        """The version in use; None where the shipped list is."""
        return self.versions[-1] if self.used and self.versions else None


def own_copy(look: Reading, key: str) -> OwnCopy:
    """What the school keeps under ``key``."""
    kept = look.first(Setting, key=key)
    return OwnCopy(**json.loads(kept.value)) if kept else OwnCopy()


def own_copies(look: Reading, keys: Iterable[str]) -> dict[str, OwnCopy]:
    """The same for many keys in one sweep; only those that are kept."""
    return {one.key: OwnCopy(**json.loads(one.value)) for one in look.all(Setting, key=list(keys))}


def put_version(unit: Writing, key: str, version: Any) -> None:
    """Use ``version`` from now on; one that is the newest already is not kept twice."""
    before = own_copy(unit, key).versions
    same = bool(before) and before[-1] == version
    _put(unit, key, OwnCopy(True, before if same else [*before, version]))


def put_aside(unit: Writing, key: str) -> None:
    """Use the shipped list; the versions stay."""
    before = own_copy(unit, key)
    if before.used:
        _put(unit, key, OwnCopy(False, before.versions))


def _put(unit: Writing, key: str, copy: OwnCopy) -> None:
    kept = unit.first(Setting, key=key) or Setting(key=key)
    value = json.dumps({"used": copy.used, "versions": copy.versions}, ensure_ascii=False)
    unit.put(Setting(id=kept.id, key=key, value=value))
