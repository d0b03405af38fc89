"""Stored values as people read them: no codes of the program, no braces, areas by their titles."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from student_care_desktop.catalog.areas import areas
from student_care_desktop.domain.fields import Choice, Field, Text

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


def spelled(name: str, field: Field) -> Field:
    """The field of an area writes the title of the area; others write as they do."""
    if name == "area" and isinstance(field, Text):
        return Choice(field.label, options=tuple((one.key, one.title) for one in areas().all))
    return field
