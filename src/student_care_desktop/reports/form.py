"""What a printed form is: its key, title and code, and who draws it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from student_care_desktop.domain.words import Words
from student_care_desktop.reports.kit import Kit

__all__ = ["Drawer", "Form", "Kind"]

Kind = Literal["pdf", "docx"]


class Drawer(Protocol):
    """Draws one kind of form into one document."""

    def draw(self, facts: Any, blank: bool) -> None:
        """Print one copy."""


@dataclass(frozen=True, slots=True)
class Form:
    """A printed form: its key, title, code, what one copy is about, and whether it can be left blank.

    ``scope`` is ``student``, ``class``, ``year`` (what the school has of a year) or ``school``; ``drawer``
    makes the drawer of a document from its kit and the code to print; ``facts`` names what one copy is drawn
    from, the scope's own if not said; ``restricted``: it can tell what few may see; ``single``: of one child
    at a time, never of a class.  ``kinds``: what it can be; one that can be Word as well is drawn from a
    :class:`~student_care_desktop.domain.documents.Document`.
    """

    key: str
    title: Words
    code: str
    scope: str
    drawer: Callable[[Kit, str], Drawer]
    blank: bool = True
    facts: str = ""
    restricted: bool = False
    single: bool = False
    kinds: tuple[Kind, ...] = ("pdf",)
