"""Lists for fields that name something else: a person of the staff, a class, a row of another page."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.fields import Choice, Field, Ref, Text, fields_of
from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.words import mark, told
from student_care_desktop.services import own_indicators
from student_care_desktop.services.strategy import naming
from student_care_desktop.ui.screens.stage.here import StageHere

__all__ = ["choices_of"]

STANDARD = mark("Stage room", "{key} {title}")
_KEYED, _KEY = ("indicator", "standard"), 40
"""Fields that keep a key, and how long a key may be."""


def choices_of(here: StageHere, page: Page) -> Mapping[str, Field]:
    """The fields of a page that become lists, by key, as things stand now."""
    fields = fields_of(page.record) if page.record else {}
    asked = {key: field for key, field in fields.items() if key in page.fields}
    refs = {key: _choice(here, field) for key, field in asked.items() if isinstance(field, Ref)}
    return {**refs, **_of_indicators(here, asked)}


def _of_indicators(here: StageHere, asked: Mapping[str, Field]) -> Mapping[str, Field]:
    """Where a key of an indicator or a standard is kept, its name is chosen."""
    keys = {key: field for key, field in asked.items() if key in _KEYED and _is_key(field)}
    if not keys or not here.house.may("service", "own_indicators.indicator_set"):
        return {}
    known = own_indicators.indicator_set(here.house.desk)
    options = {
        "indicator": tuple((one.key, one.title) for one in known.used),
        "standard": tuple((one.key, STANDARD.with_(key=one.key, title=one.title)) for one in known.standards),
    }
    return {key: Choice(field.label, options=options[key]) for key, field in keys.items()}


def _is_key(field: Field) -> bool:
    return isinstance(field, Text) and field.limit == _KEY


def _choice(here: StageHere, field: Ref) -> Choice:
    found = naming.named(here.house.desk, field.kind)
    return Choice(field.label, options=tuple((key, told(name, name)) for key, name in found))
