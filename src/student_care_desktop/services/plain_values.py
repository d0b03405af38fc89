"""Stored values as people read them: no codes of the program, no braces, areas by their titles."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from student_care_desktop.catalog.areas import areas
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.domain.fields import Choice, Choices, Field, Text
from student_care_desktop.domain.record_parts import PARTS
from student_care_desktop.domain.words import Words
from student_care_desktop.services.approvals import KINDS as PAPERS
from student_care_desktop.services.conduct import rules_in
from student_care_desktop.storage.units import Reading

__all__ = ["plain", "spelled"]

_CODE = re.compile(r"(?=[0-9-]*[a-f])[0-9a-f]{12,}(-[0-9a-f]*)*")
"""An id or a fingerprint, of use to the program alone; figures alone are a number that people know."""
_KEY = re.compile(r"[a-z0-9_.-]*[a-z_][a-z0-9_.-]*")


def plain(value: Any) -> Any:
    """What a person can read of a value; nothing of one that is for the program alone."""
    if not isinstance(value, str):
        return value
    if _CODE.fullmatch(value):
        return ""
    if value[:1] in ("{", "["):
        try:
            return " · ".join(_said(json.loads(value)))
        except ValueError:
            return value
    return value


def _said(thing: Any) -> Iterator[str]:
    """The texts and figures inside of what was stored as one text, without its keys."""
    if isinstance(thing, dict):
        thing = list(thing.values())
    if isinstance(thing, list):
        for one in thing:
            yield from _said(one)
    elif isinstance(thing, str) and thing and not _KEY.fullmatch(thing):
        yield thing
    elif isinstance(thing, int | float) and not isinstance(thing, bool):
        yield f"{thing:g}"


def spelled(look: Reading, kind: str, name: str, field: Field) -> Field:
    """A field that keeps keys of a list writes what people call them; others write as they do."""
    options = _OPTIONS.get((kind, name), _areas if name == "area" and isinstance(field, Text) else None)
    if options is None:
        return field
    found = tuple(options(look))
    if isinstance(field, Choices):
        return Choices(field.label, options=found)
    return Choice(field.label, options=found)


def _areas(look: Reading) -> Iterator[tuple[str, Words]]:
    return ((one.key, one.title) for one in areas().all)


def _instruments(look: Reading) -> Iterator[tuple[str, Words]]:
    return ((one.key, one.title) for one in instruments().values())


def _norms(look: Reading) -> Iterator[tuple[str, Words]]:
    return ((each.key, each.title) for one in instruments().values() for each in one.norms)


_OPTIONS: Mapping[tuple[str, str], Callable[[Reading], Iterable[tuple[str, Words]]]] = {
    ("behaviour", "rule"): lambda look: ((one.key, one.text) for one in rules_in(look).rules),
    ("approval", "kind"): lambda look: PAPERS.items(),
    ("referral", "chosen"): lambda look: PARTS,
    ("sheet", "instrument"): _instruments, ("sheet", "norms"): _norms, ("sheet", "supplement_norms"): _norms,
}
