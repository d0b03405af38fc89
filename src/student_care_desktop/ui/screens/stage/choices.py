"""Lists for fields that name something else: a person of the staff, a class, a row of another page."""

from __future__ import annotations

from collections.abc import Mapping

from student_care_desktop.domain.fields import Choice, Field, Ref, fields_of
from student_care_desktop.domain.flow import Page
from student_care_desktop.domain.words import told
from student_care_desktop.services.strategy import naming
from student_care_desktop.ui.screens.stage.here import StageHere

__all__ = ["choices_of"]


def choices_of(here: StageHere, page: Page) -> Mapping[str, Field]:
    """The fields of a page that become lists, by key, as things stand now."""
    fields = fields_of(page.record) if page.record else {}
    named = {key: field for key, field in fields.items() if key in page.fields and isinstance(field, Ref)}
    return {key: _choice(here, field) for key, field in named.items()}


def _choice(here: StageHere, field: Ref) -> Choice:
    found = naming.named(here.house.desk, field.kind)
    return Choice(field.label, options=tuple((key, told(name, name)) for key, name in found))
