"""Words in the language of the person: reads ``translations/*.ts`` without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from xml.etree import ElementTree

from student_care_desktop.catalog.paths import translation
from student_care_desktop.domain.words import Words, fill

__all__ = ["Tongue", "tongue"]


class Tongue:
    """One language; calling it with Words says them."""

    def __init__(self, language: str, texts: Mapping[tuple[str, str], str]) -> None:
        self.language = language
        self._texts = texts

    def lookup(self, context: str, source: str) -> str | None:
        """The translation of ``source`` in ``context``, or None."""
        return self._texts.get((context, source))

    def __call__(self, words: Words) -> str:
        """``words`` in this language; in English where nothing else is known."""
        own = words.thai if self.language == "th" else ""
        text = own or self._texts.get((words.context, words.text), words.text)
        return fill(text, words.facts, self)


@cache
def tongue(language: str) -> Tongue:
    """The tongue of ``language``: ``th`` or ``en``."""
    texts: dict[tuple[str, str], str] = {}
    root = ElementTree.parse(translation(language)).getroot()  # noqa: S314 - our own file
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = message.findtext("translation")
            if text:
                texts[name, message.findtext("source", "")] = text
    return Tongue(language, texts)
