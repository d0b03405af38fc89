"""Two records of one child become one: field by field the same, on one side only, or to be chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeVar

from student_care_desktop.domain.fields import Field, fields_of
from student_care_desktop.domain.records import Record
from student_care_desktop.domain.students import Student
from student_care_desktop.domain.thai import show_national_id
from student_care_desktop.domain.words import Say, Words

__all__ = ["KEEP", "OTHER", "Choices", "Merge", "Moved", "Pair", "Side", "chosen", "joined", "pairs_of"]

Side = Literal["keep", "other"]
KEEP: Side = "keep"
OTHER: Side = "other"

Choices = Mapping[str, Side]
"""Which side stays, by the key of a pair."""

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class Pair:
    """One field, or one record of which only one can stay; ``key`` names it in the choices.

    ``about`` is the kind of record, ``whole`` whether the side that is not chosen is taken out whole.
    """

    key: str
    about: Words
    label: Words
    keep: Any
    other: Any
    field: Field | None = None
    whole: bool = False

    @property
    def state(self) -> Literal["same", "one", "differs"]:
        """Whether there is something to choose."""
        if self.keep == self.other and not self.whole:
            return "same"
        return "differs" if _told(self.keep) and _told(self.other) else "one"

    @property
    def only(self) -> Side:
        """The side that says something, where the other does not."""
        return KEEP if _told(self.keep) else OTHER

    def shown(self, side: Side, say: Say) -> str:
        """What stands on a side; a national id is whole only where two must be compared."""
        value = self.keep if side == KEEP else self.other
        if isinstance(value, Words):
            return say(value)
        if self.key.endswith(".national_id"):
            return show_national_id(value, masked=self.state != "differs")
        return self.field.show(value, say) if self.field else str(value or "")


@dataclass(frozen=True, slots=True)
class Moved:
    """How many records of a kind come over as they are; ``same`` stand on both sides and stay once."""

    about: Words
    count: int
    same: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """What merging would do: ``keep`` stays, ``other`` is taken out once everything of it has come over."""

    keep: Student
    other: Student
    pairs: tuple[Pair, ...]
    moved: tuple[Moved, ...] = ()

    @property
    def differing(self) -> tuple[Pair, ...]:
        """The pairs that a person must choose of."""
        return tuple(pair for pair in self.pairs if pair.state == "differs")

    def open(self, choices: Choices) -> tuple[Pair, ...]:
        """The pairs that are not chosen yet."""
        return tuple(pair for pair in self.differing if pair.key not in choices)


def _told(value: Any) -> bool:
    return value not in (None, "", ())


def pairs_of(prefix: str, about: Words, keep: R, other: R, leave: Sequence[str] = ()) -> list[Pair]:
    """A pair for each field of two records of a kind that says something on a side, without ``leave``."""
    made = [
        Pair(f"{prefix}.{name}", about, field.label, getattr(keep, name), getattr(other, name), field)
        for name, field in fields_of(type(keep)).items()
        if name not in leave
    ]
    return [pair for pair in made if _told(pair.keep) or _told(pair.other)]


def chosen(pair: Pair, choices: Choices) -> Side:
    """The side that stays; KeyError where nothing was chosen yet."""
    if pair.state == "differs":
        return choices[pair.key]
    return KEEP if pair.state == "same" else pair.only


def joined(prefix: str, pairs: Sequence[Pair], choices: Choices, keep: R) -> R:
    """``keep`` with what was chosen of the pairs that begin with ``prefix``."""
    values = {
        pair.key.removeprefix(f"{prefix}."): pair.keep if chosen(pair, choices) == KEEP else pair.other
        for pair in pairs
        if pair.key.rpartition(".")[0] == prefix
    }
    return replace(keep, **values)
