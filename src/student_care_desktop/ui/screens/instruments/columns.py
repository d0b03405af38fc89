"""The list of instruments as columns, and how what is known of one is said."""

from __future__ import annotations

from student_care_desktop.domain.instruments import INFORMANTS
from student_care_desktop.domain.norms import Ages, Norms, Source
from student_care_desktop.domain.own_norms import OWN
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.instruments import ToolCard
from student_care_desktop.ui.tables import Align, Column, Ink

__all__ = ["COLUMNS", "ENTRIES", "informants_told", "norms_told", "source_told"]

ENTRIES = {
    "answers": mark("Instruments", "the answer to each item is keyed"),
    "scores": mark("Instruments", "scores found on paper are noted"),
    "result": mark("Instruments", "only the result is noted"),
}
SURE = {
    "high": mark("Instruments", "sure"), "medium": mark("Instruments", "fairly sure"),
    "low": mark("Instruments", "not sure"), "unsure": mark("Instruments", "not verified"),
}
SOURCE = mark("Instruments", "{document} ({sure})")
SOURCE_PAGE = mark("Instruments", "{document}, page {page} ({sure})")
AGES = mark("Instruments", "{informant} of a child of {low}–{high} years")
AGES_UP = mark("Instruments", "{informant} of a child of {low} years and older")
ANY_AGE = mark("Instruments", "{informant}")
OFF = mark("Instruments", "{title} (switched off: not verified)")
MINE = mark("Instruments", "{title} (the school's own, version {version})")

_SHORT = {"DISABILITY-SCREENS": "DISABILITY"}

COLUMNS: tuple[Column[ToolCard], ...] = (
    Column(
        key="key", heading=mark("Instruments", "Instrument"), value=lambda one: one.tool.key.upper(),
        ink=Ink.STRONG, width=104, show=lambda value, say: _SHORT.get(value, value),
    ),
    Column(key="title", heading=mark("Instruments", "Full name"), value=lambda one: one.tool.title),
    Column(
        key="items", heading=mark("Instrument list", "Items"), value=lambda one: one.tool.items or None,
        align=Align.RIGHT, width=52,
    ),
    Column(
        key="norms", heading=mark("Instruments", "Cut-offs"), value=lambda one: one.reading.norms.title,
        ink=Ink.SOFT, width=164,
    ),
)


def source_told(source: Source) -> Words:
    """Document, page, how sure."""
    words = SOURCE_PAGE.with_(page=source.page) if source.page else SOURCE
    return words.with_(document=source.document, sure=SURE[source.sure])


def norms_told(norms: Norms) -> Words:
    """A norm set by name; whether it is the school's own or switched off."""
    if norms.key.startswith(OWN):
        return MINE.with_(title=norms.title, version=norms.version)
    return norms.title if norms.enabled else OFF.with_(title=norms.title)


def informants_told(card: ToolCard, say: Say) -> str:
    """Who may answer, for children of which age."""
    return " · ".join(say(_one(INFORMANTS[key], ages)) for key, ages in card.tool.ages.items())


def _one(informant: Words, ages: Ages) -> Words:
    if ages.high is not None:
        return AGES.with_(informant=informant, low=ages.low, high=ages.high)
    return (AGES_UP if ages.low else ANY_AGE).with_(informant=informant, low=ages.low)
