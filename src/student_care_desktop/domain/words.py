"""Text that can be translated without Qt.

A sentence is written once, in English, inside ``mark("Context", "Text with {fact}")``.  What comes
back is a :class:`Words`: it knows its context and its facts, and any room can carry it.  The Thai
stands in ``translations/student_care_th.ts``; whoever shows words to a person calls ``say``.
What is read from ``resources/`` brings its own Thai: :func:`told`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

__all__ = ["Say", "Words", "english", "mark", "told"]


@dataclass(frozen=True, slots=True)
class Words:
    """A translatable sentence: its context, its English source and the facts that fill it.

    ``thai`` is filled where the sentence stands in a resource file, beside its English.
    """

    context: str
    text: str
    facts: Mapping[str, object] = field(default_factory=dict)
    thai: str = ""

    def with_(self, **facts: object) -> Words:
        """The same sentence with these facts; a fact may itself be Words."""
        return replace(self, facts={**self.facts, **facts})

    def __str__(self) -> str:
        return english(self)


def mark(context: str, text: str) -> Words:
    """Mark ``text`` for translation in ``context``; both must be string literals."""
    return Words(context, text)


def told(thai: str, english: str) -> Words:
    """A sentence that a resource file or the school itself says in both languages."""
    return Words("", english, thai=thai)


Say = Callable[[Words], str]


def fill(text: str, facts: Mapping[str, object], say: Say) -> str:
    """``text`` with ``{name}`` replaced by each fact, nested Words said in the same tongue."""
    if not facts:
        return text
    told = {key: say(value) if isinstance(value, Words) else value for key, value in facts.items()}
    return text.format(**told)


def english(words: Words) -> str:
    """The sentence in its source language."""
    return fill(words.text, words.facts, english)
