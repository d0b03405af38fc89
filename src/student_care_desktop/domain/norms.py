"""How scores are judged: norm sets, the bands of each scale by informant, sex and age, and their source.

Society's reading of an instrument changes while the instrument stays, so a norm set is a thing of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.words import Words

__all__ = ["DOUBTFUL", "GROUPS", "SURE", "Ages", "Band", "Cut", "Norms", "Rating", "Reading", "Source"]

GROUPS = ("normal", "risk", "problem", "strength", "none", "")
"""What a band says for grouping a child; the empty one says nothing, ``none`` is no strength."""
SURE = ("high", "medium", "low", "unsure")
"""How well a figure is founded; ``unsure``: sources contradict each other or there is only one."""
DOUBTFUL = ("low", "unsure")
"""Never to be shown as official: marked wherever they are shown."""


@dataclass(frozen=True, slots=True)
class Ages:
    """Whole years, both ends included; without ``high``: and older."""

    low: int = 0
    high: int | None = None

    def holds(self, age: int) -> bool:
        """Whether ``age`` lies within."""
        return self.low <= age and (self.high is None or age <= self.high)


@dataclass(frozen=True, slots=True)
class Rating:
    """Who answered, and the child's sex (``m``, ``f``, empty for not known) and age in whole years."""

    informant: str
    sex: str = ""
    age: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Where a figure stands; ``page`` is empty where it is not known, ``sure`` is one of SURE."""

    document: Words
    page: str
    sure: str


@dataclass(frozen=True, slots=True)
class Band:
    """A level that a score can have, and what it means for the child's group (one of GROUPS)."""

    key: str
    label: Words
    group: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """The bands of one scale, both ends included, for these informants, sex and ages; empty: for all."""

    scale: str
    bands: Mapping[str, tuple[int, int]]
    informants: tuple[str, ...] = ()
    sex: str = ""
    ages: Ages | None = None
    sure: str = "high"

    def fits(self, rating: Rating) -> bool:
        """Whether this cut is meant for such a rating."""
        if self.informants and rating.informant not in self.informants:
            return False
        if self.sex and self.sex != rating.sex:
            return False
        return self.ages is None or (rating.age is not None and self.ages.holds(rating.age))

    def band(self, score: int) -> str | None:
        """The key of the band in which ``score`` lies."""
        return next((key for key, (low, high) in self.bands.items() if low <= score <= high), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Norms:
    """One reading of the scores: its source, its bands, its cuts; ``unknown`` scales have no cut-offs here.

    ``supplement``: judges the second page, not the first.  ``digest``: SHA-256 of the file's content.
    """

    key: str
    title: Words
    version: str
    digest: str
    source: Source
    bands: Mapping[str, Band]
    cuts: tuple[Cut, ...]
    unknown: tuple[str, ...] = ()
    default: bool = False
    enabled: bool = True
    supplement: bool = False

    def cut(self, scale: str, rating: Rating) -> Cut | None:
        """The cut of ``scale`` that is meant for ``rating``."""
        return next((cut for cut in self.cuts if cut.scale == scale and cut.fits(rating)), None)


@dataclass(frozen=True, slots=True)
class Reading:
    """How answers are judged: the norm sets of the first and second page, and whether gaps may be filled."""

    norms: Norms
    supplement: Norms | None = None
    prorate: bool = False
