"""Which answer a key means: 0–9, ๐–๙, and the digit row of a keyboard that writes Thai."""

from __future__ import annotations

from student_care_desktop.domain.thai import plain_digits

__all__ = ["GAPS", "Digits"]

GAPS = (".", " ")
"""What leaves an item unanswered, besides the key that steps right."""
_ONLY_THAI = dict(zip("ๅภถุึคตจ", "14567890", strict=True))
_ALSO_LATIN = {"/": "2", "-": "3"}
"""Keys of the Thai digit row whose letters a Latin keyboard has elsewhere, for another purpose."""


class Digits:
    """Remembers how the keyboard wrote last: ``/`` and ``-`` are 2 and 3 only while it writes Thai."""

    def __init__(self) -> None:
        self._thai = False

    def read(self, text: str) -> str:
        """The digit that ``text`` of a key means, or ``text`` itself."""
        if text in _ALSO_LATIN:
            return _ALSO_LATIN[text] if self._thai else text
        if text in _ONLY_THAI:
            self._thai = True
            return _ONLY_THAI[text]
        if text.isascii():
            self._thai = False
        return plain_digits(text)
