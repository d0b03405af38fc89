"""A school's own copy of a norm set: what is edited, and the document that is kept of it.

The document has the shape of a norms file, so that one reader believes or refuses both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from student_care_desktop.domain.instruments import Instrument
from student_care_desktop.domain.norms import Ages, Band, Cut, Norms
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words

__all__ = ["OWN", "Copy", "copy_of", "document", "shipped_key"]

OWN = "own-"
"""The key of a school's own copy begins with this; the key of the set that was copied follows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One set as the school writes it: its name, where the figures stand, its bands and one cut a row.

    A cut without bands is a scale whose cut-offs the school does not know yet.  ``verified``: the figures
    were compared with the paper.
    """

    key: str
    name: str
    source: str
    page: str = ""
    verified: bool = False
    bands: Mapping[str, Band]
    cuts: tuple[Cut, ...]
    supplement: bool = False


def shipped_key(key: str) -> str:
    """The key of the set that ships, of which ``key`` is the school's copy."""
    return key.removeprefix(OWN)


def copy_of(tool: Instrument, norms: Norms, name: str, source: str, usual: Mapping[str, Band]) -> Copy:
    """``norms`` as a copy to be edited; ``usual`` are the bands where neither norms nor tool have any."""
    return Copy(
        key=OWN + shipped_key(norms.key), name=name, source=source, page=norms.source.page,
        verified=norms.key.startswith(OWN) and norms.source.sure == "high",
        bands=norms.bands or tool.results or usual,
        cuts=(*norms.cuts, *_open(tool, norms)), supplement=norms.supplement,
    )


def _open(tool: Instrument, norms: Norms) -> Iterator[Cut]:
    """An empty row for each scale and informant that has no cut-offs."""
    pages = tool.supplements if norms.supplement else dict.fromkeys(tool.informants, tool.main)
    named = {(cut.scale, one) for cut in norms.cuts for one in cut.informants or tool.informants}
    for scale in dict.fromkeys(scale.key for page in pages.values() for scale in page.scales):
        for informant, page in pages.items():
            if (scale, informant) not in named and scale in page.spans:
                yield Cut(scale=scale, bands={}, informants=(informant,))


def document(copy: Copy, version: int) -> dict[str, Any]:
    """What is kept of ``copy``: a norms file as a value."""
    told, name = clean(copy.source), clean(copy.name)
    known = [cut for cut in copy.cuts if cut.bands]
    scales = dict.fromkeys(cut.scale for cut in copy.cuts)
    return {
        "key": copy.key, "version": str(version), "title": {"th": name, "en": name},
        "source": {
            "th": told, "en": told, "page": clean(copy.page), "sure": "high" if copy.verified else "unsure",
        },
        "band": {key: _band(band) for key, band in copy.bands.items()},
        "cut": [_cut(cut) for cut in known],
        "unknown": [key for key in scales if key not in {cut.scale for cut in known}],
        "supplement": copy.supplement,
    }


def _band(band: Band) -> dict[str, str]:
    return {**_said(band.label), **({"group": band.group} if band.group else {})}


def _said(words: Words) -> dict[str, str]:
    return {"th": words.thai or words.text, "en": words.text}


def _cut(cut: Cut) -> dict[str, Any]:
    found: dict[str, Any] = {
        "scale": cut.scale, "informants": list(cut.informants),
        "bands": {key: list(ends) for key, ends in cut.bands.items()},
    }
    if cut.sex:
        found["sex"] = cut.sex
    if cut.ages:
        found["ages"] = _ages(cut.ages)
    return found


def _ages(ages: Ages) -> dict[str, int]:
    return {"from": ages.low, **({"to": ages.high} if ages.high is not None else {})}
