"""The file of a child: every paper that this person may print and that says something."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.results import OfChild
from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms.child_file import ChildFile, Part
from student_care_desktop.reports.shelves import FORMS
from student_care_desktop.services import access
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.results import Frame, may_see
from student_care_desktop.services.sources.source import Source, nobody
from student_care_desktop.storage.units import Reading

__all__ = ["SOURCES"]

PARTS: Mapping[str, Callable[[Any], object]] = {
    "student-record": lambda facts: True,
    "home-visit": lambda facts: facts.visit,
    "screening": lambda facts: facts.screening,
    "sdq-result": lambda facts: any(one.done for one in facts.results),
    "eq-result": lambda facts: any(one.done for one in facts.results),
    "other-results": lambda facts: any(one.done for one in facts.results),
    "promotion-record": lambda facts: (
        facts.talks or facts.taken or facts.plans or facts.awards or facts.scholarships
    ),
    "development-plan": lambda facts: True,
    "care-case": lambda facts: True,
    "behaviour-record": lambda facts: facts.entries,
    "referral-slip": lambda facts: True,
    "referral-student": lambda facts: True,
}
"""The forms of a file in their order, and what tells that one says something."""


def _files(
    desk: Desk, look: Reading, ids: Sequence[str], *, restricted: bool = False
) -> Iterator[ChildFile]:
    frame, open_ = Frame(desk, look), may_see(desk, restricted)
    forms = {form.key: form for form in FORMS}
    for child in frame.children(ids):
        parts = [
            part for key in PARTS if (part := _part(desk, forms[key], child.student.id, open_=open_))
        ]
        yield ChildFile(**frame.head(child), secret=open_, parts=tuple(parts))


def _part(desk: Desk, form: Form, child: str, *, open_: bool) -> Part | None:
    """The papers of one form, within its own right; None where there is nothing to say."""
    from student_care_desktop.services.sources import SOURCES as KNOWN  # all of them, this one among them

    if access.may(desk, "form", form.key) is Scope.NONE:
        return None
    source = KNOWN[form.facts or form.scope]
    gather = source.whole if open_ and source.whole else source.gather
    with access.doing(desk, "form", form.key), access.looking(desk) as look:
        facts = [one for one in gather(desk, look, [child]) if PARTS[form.key](one)]
    return Part(form, [_stamped(one) for one in facts] if open_ else facts) if facts else None


def _stamped(facts: Any) -> Any:
    """The facts of a paper as a part of a secret file: every page of it bears the stamp."""
    return replace(facts, secret=True) if isinstance(facts, OfChild) else facts


SOURCES: Mapping[str, Source] = {
    "child-file": Source(_files, nobody(ChildFile), partial(_files, restricted=True)),
}
