"""A wizard without a screen: its pages as data, and the walk through them.

A :class:`Flow` is pages; a page is of one of eight kinds.  A :class:`Walk` never changes: each step
makes a new one, so going back is honest and every step can be kept as a draft.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from types import MappingProxyType
from typing import Any

from student_care_desktop.domain.words import Words, mark

__all__ = ["Answers", "Flow", "Kind", "Page", "Signed", "Standing", "Walk"]

NEXT = mark("Flow", "Next")

Answers = Mapping[str, Any]
"""What each page was answered, by the page's key."""


class Kind(Enum):
    """What a page asks a person to do."""

    FORM = "form"
    ROWS = "rows"
    """A table whose rows are written or corrected."""
    MATRIX = "matrix"
    """Rows by choices."""
    FACTS = "facts"
    """Computed; to be read."""
    PEOPLE = "people"
    """Picking students, classes or staff."""
    SHEETS = "sheets"
    """The keying grid."""
    SIGN = "sign"
    """Who agrees, and when."""
    PRINT = "print"
    """Documents to make now."""


@dataclass(frozen=True, slots=True)
class Signed:
    """What a page of kind SIGN says: a record of who and when, and whether the person agreed to it."""

    record: Any
    agreed: bool = False


def _nothing_wrong(answers: Answers) -> Words | None:
    return None


def _always(answers: Answers) -> bool:
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One question-page: its title, why it is asked in one line, its short name in the list of steps.

    ``wrong`` says what must be mended before going on; ``when`` says whether the page is asked at all.
    ``record`` and ``fields`` name what a page of kind FORM shows, and the columns of one of kind ROWS.
    ``sealed``: what came before is done, there is no way back from here.  ``again``: what last year said
    here is a good start for this year.  ``only`` says which rows of ``record`` are this page's: field →
    the values it may have; new rows get the first.
    """

    key: str
    kind: Kind
    title: Words
    why: Words
    step: Words | None = None
    go_on: Words = NEXT
    record: type | None = None
    fields: tuple[str, ...] = ()
    wrong: Callable[[Answers], Words | None] = _nothing_wrong
    when: Callable[[Answers], bool] = _always
    sealed: bool = False
    again: bool = False
    only: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> Words:
        """What the list of steps calls it."""
        return self.step or self.title


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A wizard: ``version`` rises when its answers change shape."""

    key: str
    title: Words
    pages: tuple[Page, ...]
    version: int = 1

    def walk(self, answers: Answers | None = None, at: str = "") -> Walk:
        """The walk from the first page, or from where a draft was left."""
        begun = Walk(flow=self, answers=MappingProxyType(dict(answers or {})), at=at)
        keys = [page.key for page in begun.pages]
        return begun if at in keys else replace(begun, at=keys[0])


class Standing(Enum):
    """How a page stands in the list of steps."""

    DONE = "done"
    NOW = "now"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class Walk:
    """Where a person stands in a flow and what was answered so far; every step gives a new walk.

    ``left``: the pages that are done, where that is kept page by page; any page may be entered then.
    Without it a page is done when it was answered rightly, and the pages are entered one after the other.
    """

    flow: Flow
    answers: Answers = field(default_factory=dict)
    at: str = ""
    left: frozenset[str] | None = None

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that are asked, as answers stand."""
        return tuple(page for page in self.flow.pages if page.when(self.answers))

    @property
    def page(self) -> Page:
        """The page a person looks at."""
        return next(page for page in self.pages if page.key == self.at)

    @property
    def place(self) -> int:
        """The place of this page among the pages that are asked, from 0."""
        return self.pages.index(self.page)

    @property
    def last(self) -> bool:
        """Whether no page follows."""
        return self.place == len(self.pages) - 1

    @property
    def first(self) -> bool:
        """Whether there is no way back."""
        return self.place == 0 or self.page.sealed

    @property
    def problem(self) -> Words | None:
        """What must be mended on this page before going on."""
        return self.page.wrong(self.answers)

    def answer(self, value: Any) -> Walk:
        """The same walk with this page answered; other pages keep theirs."""
        return replace(self, answers=MappingProxyType({**self.answers, self.at: value}))

    def next(self) -> Walk:
        """One page on; the same walk while something is wrong or no page follows."""
        if self.problem or self.last:
            return self
        return replace(self, at=self.pages[self.place + 1].key)

    def back(self) -> Walk:
        """One page back, keeping everything; the same walk where there is no way back."""
        return self if self.first else replace(self, at=self.pages[self.place - 1].key)

    def to(self, key: str) -> Walk:
        """To a page that may be entered; the same walk otherwise."""
        return replace(self, at=key) if self.reachable(key) else self

    def reachable(self, key: str) -> bool:
        """Whether a page may be entered: every page before it was answered rightly, none is sealed off."""
        keys = [page.key for page in self.pages]
        if key not in keys or self.left is not None:
            return key in keys
        sealed = max((place for place in range(self.place + 1) if self.pages[place].sealed), default=0)
        before = self.pages[: keys.index(key)]
        return len(before) >= sealed and all(self._right(page) for page in before)

    def _right(self, page: Page) -> bool:
        return page.key in self.answers and not page.wrong(self.answers)

    def standing(self, key: str) -> Standing:
        """How a page stands in the list of steps."""
        if key == self.at:
            return Standing.NOW
        page = next(page for page in self.pages if page.key == key)
        done = self._right(page) if self.left is None else key in self.left
        return Standing.DONE if done else Standing.OPEN
