"""A school's own copy of the screening form: the tables of the shipped file, as JSON in its data."""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from typing import Any

from student_care_desktop.catalog.areas import read_areas, sources
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.reading import Table
from student_care_desktop.domain.areas import Areas, Sign
from student_care_desktop.domain.facts import Condition
from student_care_desktop.domain.words import Words, mark

__all__ = ["digest_of", "read_copy", "write_copy"]

FILE = "areas"
NO_JSON = mark("Contradiction", "it is no JSON: {error}")
_BOUNDS = ("at_least", "above", "at_most", "below")


def write_copy(areas: Areas) -> str:
    """The form as JSON, always the same text for the same form."""
    tables = {
        area.key: {**_words(area.title), "signs": [_sign(sign) for sign in areas.of(area.key)]}
        for area in areas.all
    }
    return json.dumps({"version": areas.version, "area": tables}, ensure_ascii=False, separators=(",", ":"))


def digest_of(text: str) -> str:
    """The fingerprint of a copy: the SHA-256 of its text, 64 hexadecimal digits."""
    return hashlib.sha256(text.encode()).hexdigest()


@lru_cache(maxsize=8)
def read_copy(text: str) -> Areas:
    """The form that :func:`write_copy` wrote; raises Contradiction where it contradicts itself."""
    try:
        values = json.loads(text)
    except ValueError as error:
        raise Contradiction(FILE, "JSON", NO_JSON.with_(error=error)) from error
    return read_areas(Table(FILE, "", values), digest_of(text), sources())


def _words(words: Words) -> dict[str, str]:
    return {"th": words.thai, "en": words.text}


def _sign(sign: Sign) -> dict[str, Any]:
    """One line; what is as usual is left out."""
    usual: dict[str, Any] = {
        "counts": True, "restricted": False, "urgent": False, "stage": "", "suggested_by": [],
    }
    told: dict[str, Any] = {
        "counts": sign.counts, "restricted": sign.restricted, "urgent": sign.urgent, "stage": sign.stage,
        "suggested_by": [_condition(one) for one in sign.suggested_by],
    }
    return {
        "key": sign.key.partition(".")[2], "level": sign.level.value, **_words(sign.text),
        "source": list(sign.source), "sure": sign.sure,
        **{key: value for key, value in told.items() if value != usual[key]},
    }


def _condition(condition: Condition) -> dict[str, Any]:
    told: dict[str, Any] = {"fact": condition.fact}
    bounds = zip(_BOUNDS, condition.bounds, strict=True)
    told |= {name: bound for name, bound in bounds if bound is not None}
    if condition.one_of:
        told["is"] = list(condition.one_of)
    if condition.also:
        told["also"] = _condition(condition.also)
    return told
