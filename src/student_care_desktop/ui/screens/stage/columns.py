"""Which fields of a row stand in the table, how wide, and which are written below it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetrics

from student_care_desktop.domain.fields import Choice, Date, Field, Number, Text, Yes
from student_care_desktop.domain.words import Say, told
from student_care_desktop.ui.theme import letter
from student_care_desktop.ui.wizards.row_model import RowColumn

__all__ = ["Split", "split"]

_NUMBER, _LEAD, _WORDS, _CODE = 36, 180, 116, 104
"""Points: the number of the row, the text it is known by, other texts, short texts."""
_DAY, _LEAST, _MOST = 96, 54, 150
_SHORT = 40
"""Letters of a text that is rather a code."""


@dataclass(frozen=True, slots=True)
class Split:
    """The columns of the table, and the keys of the fields below it."""

    columns: tuple[RowColumn, ...]
    below: tuple[str, ...]


def split(fields: Mapping[str, Field], keys: Sequence[str], say: Say, room: int) -> Split:
    """As much as fits into ``room`` points: what is asked first and what the row is known by, then what is
    narrow, then texts.

    A text of several lines is also written below, where all of it can be seen.
    """
    lead = next((key for key in keys if _is_words(fields[key])), keys[0])
    shown = {keys[0], lead}
    left = room - _NUMBER - sum(_room_of(fields[key], say, _LEAD) for key in shown)
    narrow = [key for key in keys if key not in shown and not _is_words(fields[key])]
    words = [key for key in keys if key not in shown and _is_words(fields[key]) and not _long(fields[key])]
    for key in (*narrow, *words):
        left -= _room_of(fields[key], say, _WORDS)
        if left < 0:
            break
        shown.add(key)
    stretches = {key for key in shown if _is_words(fields[key])} or {lead}
    columns = tuple(_column(key, fields[key], say, key in stretches) for key in keys if key in shown)
    return Split(columns, tuple(key for key in keys if key not in shown or _long(fields[key])))


def _is_words(field: Field) -> bool:
    return isinstance(field, Text) and field.limit > _SHORT


def _long(field: Field) -> bool:
    return isinstance(field, Text) and field.lines > 1


def _column(key: str, field: Field, say: Say, stretches: bool) -> RowColumn:
    heading = say(field.label).replace(" (", "\n(")
    width = 0 if stretches else _room_of(field, say, 0)
    return RowColumn(key, told(heading, heading), width)


def _room_of(field: Field, say: Say, words: int) -> int:
    if _is_words(field):
        return words
    metrics = QFontMetrics(letter(13, bold=True))
    head = max(metrics.horizontalAdvance(part) for part in say(field.label).replace(" (", "\n(").split("\n"))
    return max(_LEAST, min(max(head, _content(field, say)) + 22, _MOST))


def _content(field: Field, say: Say) -> int:
    if isinstance(field, Choice):
        metrics = QFontMetrics(letter(14))
        return max((metrics.horizontalAdvance(say(words)) for _, words in field.options), default=0)
    return {Date: _DAY, Number: _LEAST, Yes: _LEAST}.get(type(field), _CODE) - 22
