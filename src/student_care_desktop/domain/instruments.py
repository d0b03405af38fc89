"""Instruments as they are scored: items and answers, scales, rules; beside them their norm sets.

Pure typed things; ``catalog.instruments`` reads them from ``resources/instruments`` and believes
nothing that contradicts itself.  Items are numbered from 1; no wording of an item stands here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import Ages, Band, Norms, Reading, Source
from student_care_desktop.domain.words import Words, mark

__all__ = ["ENTRIES", "INFORMANTS", "Answer", "Ask", "Condition", "Instrument", "Part", "Rule", "Scale"]

INFORMANTS: Mapping[str, Words] = {
    "student": mark("Informant", "Student"),
    "teacher": mark("Informant", "Teacher"),
    "parent": mark("Informant", "Parent"),
}
ENTRIES = ("answers", "scores", "result")
"""What is keyed: the answer to each item, scores found elsewhere, or only the result."""
NO_SUCH_NORMS = mark("Instrument", "{name} has no cut-offs “{key}”. Choose one of: {known}.")
SWITCHED_OFF = mark(
    "Instrument", "The cut-offs “{key}” are switched off: they are not verified. Choose one of: {known}."
)
TWICE = mark("Instrument", "“{first}” and “{second}” judge the same part. Name only one of them.")


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to an item: the digit that is keyed, and its label where it is not the paper's own text."""

    value: int
    label: Words | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A score: the sum of its ``items``, or of other scales (``sums``), or entered within ``limits``.

    ``reverse`` belongs to the scale, not to the item.  ``points``: what each answer of an item counts,
    in the order of its answers; where nothing is said an answer counts its value.
    ``prorate_from``: with that many answers a gap may be filled by the mean; 0 for never.
    """

    key: str
    title: Words
    higher_is: str = "worse"
    items: tuple[int, ...] = ()
    reverse: tuple[int, ...] = ()
    points: Mapping[int, tuple[int, ...]] = field(default_factory=dict)
    sums: tuple[str, ...] = ()
    limits: tuple[int, int] | None = None
    prorate_from: int = 0
    sure: str = "high"


@dataclass(frozen=True)
class Part:
    """A page of an instrument: the answers of each item, item 1 first, and the scales made of them.

    ``gate``: when that item has its first answer nothing more is asked, and each scale is at its lowest.
    """

    title: Words
    items: tuple[tuple[Answer, ...], ...]
    scales: tuple[Scale, ...]
    gate: int = 0

    @cached_property
    def points(self) -> Mapping[str, Mapping[int, Mapping[int, int]]]:
        """What each answer counts: scale → item → value of the answer → points, reversed where it must be."""
        return {
            scale.key: {item: self._points(scale, item) for item in scale.items} for scale in self.scales
        }

    def _points(self, scale: Scale, item: int) -> dict[int, int]:
        values = tuple(answer.value for answer in self.items[item - 1])
        points = scale.points.get(item, values)
        if item in scale.reverse:
            points = tuple(min(points) + max(points) - one for one in points)
        return dict(zip(values, points, strict=True))

    @cached_property
    def spans(self) -> Mapping[str, tuple[int, int]]:
        """The lowest and the highest possible score of each scale."""
        found: dict[str, tuple[int, int]] = {}
        for scale in self.scales:
            ends = [found[key] for key in scale.sums]
            ends += [(min(one.values()), max(one.values())) for one in self.points[scale.key].values()]
            found[scale.key] = scale.limits or (sum(low for low, _ in ends), sum(high for _, high in ends))
        return found


@dataclass(frozen=True, slots=True)
class Condition:
    """``fact`` (``item.9``, ``score.total``, ``band.total``) compared with one of the three others."""

    fact: str
    at_least: int | None = None
    below: int | None = None
    equals: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """What follows when one condition of ``any`` holds.

    ``urgent``: tell somebody today, whatever the total.  ``then``: the instrument that comes next.
    """

    key: str
    advice: Words
    any: tuple[Condition, ...]
    urgent: bool = False
    then: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """A fact noted beside a result: ``kind`` is yes, text or date."""

    key: str
    kind: str
    label: Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """One instrument with its norm sets, the default first.

    ``items``: how many the paper has.  ``ages`` also says who may be the informant.  ``results``: what
    may be chosen where only the result is known.  ``restricted``: never in a list of a class or an export.
    ``digest``: SHA-256 of the content of ``instrument.toml``.
    """

    key: str
    title: Words
    version: str
    digest: str
    entry: str
    items: int
    ages: Mapping[str, Ages]
    source: Source
    licence: Words
    main: Part
    norms: tuple[Norms, ...]
    recall: Words | None = None
    supplements: Mapping[str, Part] = field(default_factory=dict)
    results: Mapping[str, Band] = field(default_factory=dict)
    asks: tuple[Ask, ...] = ()
    rules: tuple[Rule, ...] = ()
    restricted: bool = False

    @property
    def informants(self) -> tuple[str, ...]:
        """Who may answer."""
        return tuple(self.ages)

    @property
    def scales(self) -> tuple[Scale, ...]:
        """Every scale, those of the second page last."""
        parts = (self.main, *self.supplements.values())
        return tuple({scale.key: scale for part in parts for scale in part.scales}.values())

    @property
    def guarded(self) -> frozenset[str]:
        """The facts that can be urgent (``item.9``, ``score.total``, ``band.suicide``).

        Such an answer or level is shown to nobody but those who care for the child: never in a list of a
        class, never in an export.
        """
        return frozenset(one.fact for rule in self.rules if rule.urgent for one in rule.any)

    def choices(self, *, supplement: bool = False) -> tuple[Norms, ...]:
        """The norm sets that may be chosen for the first or second page, the default first."""
        return tuple(one for one in self.norms if one.enabled and one.supplement == supplement)

    def reading(self, keys: Sequence[str] = (), *, prorate: bool = False) -> Reading:
        """The default norm sets, save where ``keys`` names others; raises CareError."""
        chosen: dict[bool, Norms] = {}
        for norms in map(self._norms, keys):
            if norms.supplement in chosen:
                raise CareError(TWICE.with_(first=chosen[norms.supplement].key, second=norms.key))
            chosen[norms.supplement] = norms
        first = chosen.get(False, self.choices()[0])
        second = chosen.get(True) or next(iter(self.choices(supplement=True)), None)
        return Reading(first, second, prorate)

    def _norms(self, key: str) -> Norms:
        known = ", ".join(one.key for one in self.norms if one.enabled)
        for norms in self.norms:
            if norms.key == key and norms.enabled:
                return norms
            if norms.key == key:
                raise CareError(SWITCHED_OFF.with_(key=key, known=known))
        raise CareError(NO_SUCH_NORMS.with_(name=self.title, key=key, known=known))
