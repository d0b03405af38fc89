"""What the edit page is made of: sections of fields in blocks, or of rows in a list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words
from student_care_desktop.services.students import Sheaf

__all__ = ["Block", "Rows", "Section"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Fields of one part of the sheaf: ``student``, ``household``, ``enrollment`` or a guardian's role."""

    part: str
    kind: type[Record]
    keys: tuple[str, ...]
    columns: int = 3
    flat: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rows:
    """A list in the sheaf: ``blocks`` are the fields of a line with the columns they stand in.

    ``owner`` is the field of a new line that names whose it is, and the part of the sheaf that owns it.
    ``fixed`` gives the lines where nobody adds any; ``named`` numbers them, ``foot`` tells what they come to.
    """

    part: str
    kind: type[Record]
    blocks: tuple[tuple[tuple[str, ...], int], ...]
    owner: tuple[str, str] = ("student_id", "student")
    add: Words | None = None
    removable: bool = False
    newest_first: bool = False
    fixed: Callable[[Sheaf], tuple[Record, ...]] | None = None
    named: Words | None = None
    foot: Callable[[Sheaf, Sequence[Any]], Words] | None = None
    empty: Words | None = None

    def new(self, sheaf: Sheaf) -> Record:
        """An empty line of this child."""
        column, part = self.owner
        made: Any = self.kind
        record: Record = made(**{column: getattr(sheaf, part).id})
        return record


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """A page of the edit: its name, and in one line why it is asked; fields in blocks, or a list of rows."""

    key: str
    title: Words
    why: Words
    blocks: tuple[Block, ...] = ()
    rows: Rows | None = None
