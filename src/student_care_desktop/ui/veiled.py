"""Sentences without children's names, for names-hidden mode."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from student_care_desktop.domain.words import Words

__all__ = ["DOTS", "veiled"]

DOTS = "•••"
"""What stands where a name would."""
_NAMES = ("name", "other")
"""The facts by which sentences name a child."""


def veiled(words: Words) -> Words:
    """The same sentence with dots where it names somebody."""
    return replace(words, facts={key: _veiled(key, fact) for key, fact in words.facts.items()})


def _veiled(key: str, fact: Any) -> Any:
    if isinstance(fact, Words):
        return DOTS if key in _NAMES else veiled(fact)
    return DOTS if key in _NAMES and isinstance(fact, str) else fact
