"""What the papers of a home visit have in common: one plan for each shape, a copy for each child."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from functools import cache
from typing import ClassVar

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.papers import VisitFacts
from student_care_desktop.domain.questions import VisitForm
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.forms.visit_head import PRIVATE, put_running_head, put_secrecy
from student_care_desktop.reports.forms.visit_values import VisitShape, visit_shape, visit_values
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.places import Plan
from student_care_desktop.reports.sections import sheets_of

__all__ = ["Part", "VisitPaper", "put_signed"]

Part = Callable[[Layout], None]

_CODE = mark("Paper", "Form {code}")
_CERTIFIED = mark("VisitPaper", "I certify that what is written above was seen and told on the visit.")
_VISITOR = mark("VisitPaper", "Visitor")
_PRINCIPAL = mark("VisitPaper", "Principal")


class VisitPaper(ABC):
    """Prints one form of the home visit into one document; ``code`` is the code of the form."""

    key: ClassVar[str]
    title: ClassVar[Words]

    def __init__(self, kit: Kit, code: str) -> None:
        self.kit = kit
        self.code = kit.say(_CODE.with_(code=code))
        self.form: VisitForm = visit_forms().forms[self.key]
        self._plan = cache(self._make_plan)

    def draw(self, facts: VisitFacts, blank: bool) -> None:
        """Print one child's visit, with its bookmark; ``blank`` leaves out all of the child's values."""
        values = visit_values(facts, self.form, self.kit, blank)
        name, no, room = values.get("paper.name"), values.get("paper.no"), values["paper.class"]
        label = " ".join(str(part) for part in (no, name) if part) or self.kit.say(self.title)
        plan = self._plan(visit_shape(facts, self.form, self.kit, blank))
        plan.print(values, (str(room), label) if room else (label,))

    @abstractmethod
    def parts(self, shape: VisitShape) -> Sequence[Part]:
        """What stands on each sheet."""

    def _make_plan(self, shape: VisitShape) -> Plan:
        def running_head(layout: Layout) -> None:
            put_running_head(layout, self.title, self.code)

        layout = sheets_of(self.kit, running_head, self.parts(shape))
        put_secrecy(layout, restricted_answers())
        return layout.plan(PRIVATE)


def put_signed(layout: Layout, shape: VisitShape) -> None:
    """The visitors certify the visit, the principal signs beside them."""
    top = layout.strip(18, keep=SIGNED)
    layout.sheet.drawing.text(layout.frame.left, top + 14, layout.kit.say(_CERTIFIED), 10)
    visitors = [Signature(f"signer.{number}", _VISITOR) for number in range(shape.visitors)]
    signatures(layout, [*visitors, Signature("signer.principal", _PRINCIPAL)])
