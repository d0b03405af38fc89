"""A signature that is typed but not given yet, as text and back: it does not count, and is not lost."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from student_care_desktop.domain.fields import Date, fields_of
from student_care_desktop.domain.strategy.cycles import StageSign

__all__ = ["signature_in", "typed"]

_NAMES = ("meeting", "present", "board", "number", "by", "position", "day")


def typed(sign: StageSign) -> str:
    """What stands in the fields of the page, as JSON; ``{}`` where nothing does."""
    said = {name: value for name in _NAMES if (value := getattr(sign, name))}
    return json.dumps(said, default=lambda day: day.isoformat(), ensure_ascii=False, sort_keys=True)


def signature_in(text: str) -> StageSign:
    """The signature that :func:`typed` made into ``text``; names of an older version are left out."""
    fields, said = fields_of(StageSign), json.loads(text or "{}")
    return StageSign(**{name: _value(fields[name], said[name]) for name in _NAMES if name in said})


def _value(field: Any, value: str) -> Any:
    return dt.date.fromisoformat(value) if isinstance(field, Date) else value
