"""Norm sets: believed only if each possible score has exactly one band.

They are read from ``norms-<source>.toml``, or from a school's own set, which has the same shape.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from student_care_desktop.catalog.reading import Table, open_table
from student_care_desktop.catalog.scales import limits
from student_care_desktop.domain.instruments import Instrument, Part
from student_care_desktop.domain.norms import GROUPS, SURE, Ages, Band, Cut, Norms, Rating, Source
from student_care_desktop.domain.words import mark

__all__ = ["ages", "bands", "own_norms", "source", "with_norms"]

FILE_NAME = mark("Contradiction", "the file is named norms-{key}.toml")
NO_NORMS = mark("Contradiction", "no norm set is the default")
TWO_DEFAULTS = mark("Contradiction", "“{first}” and “{second}” are both the default")
OFF_DEFAULT = mark("Contradiction", "the default norm set cannot be switched off")
NO_SCALE = mark("Contradiction", "there is no scale “{scale}” on this page")
NO_BAND = mark("Contradiction", "there is no band “{band}”")
NO_INFORMANT = mark("Contradiction", "“{informant}” does not answer this instrument")
BACKWARDS = mark("Contradiction", "the lower age stands first")
GAP = mark("Contradiction", "no band has {low}–{high}")
OVERLAP = mark("Contradiction", "two bands have {low}–{high}")
OUTSIDE = mark("Contradiction", "{low}–{high} reaches outside the possible {lowest}–{highest}")
KNOWN_UNKNOWN = mark("Contradiction", "“{scale}” has cut-offs and is also listed as unknown")
NO_CUT = mark("Contradiction", "nothing is said for {informant}, {sex}, age {age}")
TWO_CUTS = mark("Contradiction", "said twice for {informant}, {sex}, age {age}")


def with_norms(instrument: Instrument, folder: Path) -> Instrument:
    """``instrument`` with the norm sets of ``folder``, the default of each page first."""
    found = [_of_file(path, instrument) for path in sorted(folder.glob("norms-*.toml"))]
    for page in (False, True) if instrument.supplements else (False,):
        _check_default(folder, [one for one in found if one.supplement == page])
    return replace(instrument, norms=tuple(sorted(found, key=lambda one: (one.supplement, not one.default))))


def own_norms(values: Mapping[str, object], instrument: Instrument) -> Norms:
    """The norm set that a school wrote itself, in the shape of a norms file; raises Contradiction.

    Unlike a file that ships it may leave informants out: whoever is not named has no cut-offs.
    """
    content = json.dumps(values, ensure_ascii=False, sort_keys=True).encode()
    table = Table(f"{instrument.key}/norms-{values.get('key', '')}", "", values)
    return _norms(table, hashlib.sha256(content).hexdigest(), instrument, partial=True)


def _check_default(folder: Path, found: list[Norms]) -> None:
    table = Table(folder.name, "", {})
    defaults = [one for one in found if one.default]
    if not defaults:
        raise table.wrong("norms", NO_NORMS)
    if len(defaults) > 1:
        raise table.wrong("norms", TWO_DEFAULTS.with_(first=defaults[0].key, second=defaults[1].key))
    if not defaults[0].enabled:
        raise table.wrong(f"norms-{defaults[0].key}", OFF_DEFAULT)


def _of_file(path: Path, instrument: Instrument) -> Norms:
    table, digest = open_table(path)
    found = _norms(table, digest, instrument)
    if path.name != f"norms-{found.key}.toml":
        raise table.wrong("key", FILE_NAME.with_(key=found.key))
    return found


def _norms(table: Table, digest: str, instrument: Instrument, *, partial: bool = False) -> Norms:
    names, origin = bands(table, "band"), source(table)
    found = Norms(
        key=table.text("key"),
        title=table.table("title").only_words(),
        version=table.text("version"),
        digest=digest,
        source=origin,
        bands=names,
        cuts=tuple(_cuts(table, names, instrument, origin.sure)),
        unknown=table.texts("unknown"),
        default=table.flag("default"),
        enabled=table.flag("enabled", default=True),
        supplement=table.flag("supplement"),
    )
    table.done()
    _check(Table(table.file, "", {}), found, instrument, partial)
    return found


def source(table: Table) -> Source:
    """The table ``source``: document, page, how sure."""
    inner = table.table("source")
    found = Source(inner.words(), inner.text("page", ""), inner.choice("sure", SURE))
    inner.done()
    return found


def bands(table: Table, key: str) -> dict[str, Band]:
    """The bands in the tables below ``key``, by their own key."""
    found = {}
    for name, inner in table.tables(key):
        found[name] = Band(name, inner.words(), inner.choice("group", GROUPS, ""))
        inner.done()
    return found


def ages(table: Table) -> Ages:
    """``from`` and ``to`` in whole years; without ``to``: and older."""
    found = Ages(table.whole("from", 0), table.whole("to") if "to" in table else None)
    if found.high is not None and found.high < found.low:
        raise table.wrong("to", BACKWARDS)
    table.done()
    return found


def _cuts(table: Table, names: Mapping[str, Band], instrument: Instrument, sure: str) -> Iterator[Cut]:
    for row in table.rows("cut"):
        informants = row.texts("informants")
        for informant in informants:
            if informant not in instrument.informants:
                raise row.wrong("informants", NO_INFORMANT.with_(informant=informant))
        inner = row.table("bands")
        for name in inner:
            if name not in names:
                raise inner.wrong(name, NO_BAND.with_(band=name))
        yield Cut(
            scale=row.text("scale"),
            bands={name: limits(inner, name) for name in inner},
            informants=informants,
            sex=row.choice("sex", ("m", "f"), ""),
            ages=ages(row.table("ages")) if "ages" in row else None,
            sure=row.choice("sure", SURE, sure),
        )
        row.done()


def _check(table: Table, norms: Norms, instrument: Instrument, partial: bool) -> None:
    first = dict.fromkeys(instrument.informants, instrument.main)
    pages = instrument.supplements if norms.supplement else first
    known = {scale.key for page in pages.values() for scale in page.scales}
    for key in (*norms.unknown, *(cut.scale for cut in norms.cuts)):
        if key not in known:
            raise table.wrong(f"cut.{key}", NO_SCALE.with_(scale=key))
    for cut in norms.cuts:
        if cut.scale in norms.unknown:
            raise table.wrong("unknown", KNOWN_UNKNOWN.with_(scale=cut.scale))
    for informant, page in pages.items():
        for scale in page.scales:
            if scale.key not in norms.unknown and not (partial and _unnamed(norms, scale.key, informant)):
                _check_scale(table, norms, scale.key, informant, page, instrument.ages[informant])


def _unnamed(norms: Norms, scale: str, informant: str) -> bool:
    """Whether the cuts of ``scale`` are all for other informants."""
    cuts = [cut for cut in norms.cuts if cut.scale == scale]
    return bool(cuts) and not any(not cut.informants or informant in cut.informants for cut in cuts)


def _check_scale(
    table: Table, norms: Norms, scale: str, informant: str, page: Part, answered: Ages
) -> None:
    """Each child that can be rated falls under exactly one cut, each possible score into one of its bands."""
    cuts = [cut for cut in norms.cuts if cut.scale == scale]
    for sex in ("m", "f"):
        for age in _turning_points(cuts, answered):
            fits = [cut for cut in cuts if cut.fits(Rating(informant, sex, age))]
            if len(fits) != 1:
                facts = {"informant": informant, "sex": sex, "age": age}
                raise table.wrong(f"cut.{scale}", (TWO_CUTS if fits else NO_CUT).with_(**facts))
            _check_bands(table, fits[0], page.spans[scale])


def _turning_points(cuts: list[Cut], answered: Ages) -> list[int]:
    """The ages at which another cut may begin."""
    found = {answered.low}
    for cut in cuts:
        if cut.ages:
            found |= {cut.ages.low, *([cut.ages.high + 1] if cut.ages.high is not None else [])}
    return sorted(age for age in found if answered.holds(age))


def _check_bands(table: Table, cut: Cut, span: tuple[int, int]) -> None:
    key = f"cut.{cut.scale}"
    expected = span[0]
    for low, high in sorted(cut.bands.values()):
        if low < span[0] or high > span[1]:
            raise table.wrong(key, OUTSIDE.with_(low=low, high=high, lowest=span[0], highest=span[1]))
        if low < expected:
            raise table.wrong(key, OVERLAP.with_(low=low, high=min(high, expected - 1)))
        if low > expected:
            raise table.wrong(key, GAP.with_(low=expected, high=low - 1))
        expected = high + 1
    if expected <= span[1]:
        raise table.wrong(key, GAP.with_(low=expected, high=span[1]))
