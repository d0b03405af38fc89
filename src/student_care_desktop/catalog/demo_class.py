"""What the classes of the demonstration school do together: ``resources/demo/class_life.toml``."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from student_care_desktop.catalog.paths import resource

__all__ = ["ClassWords", "class_words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassWords:
    """Homerooms (kind, topic, what was done, what came of it), the words of a meeting, talks, mottos."""

    homerooms: tuple[tuple[str, str, str, str], ...]
    noticed: tuple[str, ...]
    place: str
    informed: str
    minutes: str
    arising: str
    considered: str
    others: str
    talks: tuple[str, ...]
    mottos: tuple[str, ...]


@cache
def class_words() -> ClassWords:
    """What the file says; TypeError where a part is missing or not known."""
    told = tomllib.loads(resource("demo", "class_life.toml").read_text(encoding="utf-8"))
    lists = {key: tuple(told[key]) for key in ("noticed", "talks", "mottos")}
    return ClassWords(**{**told, **lists, "homerooms": tuple(tuple(one) for one in told["homerooms"])})
