"""Sentences without children's names, for names-hidden mode."""

from __future__ import annotations

from dataclasses import replace

from student_care_desktop.domain.words import Words

__all__ = ["DOTS", "veiled"]

DOTS = "•••"
"""What stands where a name would."""
_NAMES = ("name", "other")
"""The facts by which sentences name a child."""


def veiled(words: Words) -> Words:
    """The same sentence with dots where it names somebody."""
    facts = {
        key: DOTS if key in _NAMES and isinstance(fact, str) else veiled(fact) if isinstance(fact, Words) else fact
        for key, fact in words.facts.items()
    }
    return replace(words, facts=facts)
