"""The pages of step 1, made when they are first entered, and what each of them says to the service."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtWidgets import QLineEdit

from student_care_desktop.catalog.flows.care_1 import FAMILY, IDENTITY, KNOW, SIGNED, sections_of
from student_care_desktop.domain.flow import Page, Signed
from student_care_desktop.domain.households import burdens
from student_care_desktop.domain.questions import Ask, Option, Question, VisitSection
from student_care_desktop.domain.visits import FORMS
from student_care_desktop.domain.words import mark
from student_care_desktop.services.know import Known, Said
from student_care_desktop.services.visiting import Visiting
from student_care_desktop.ui.forms.inputs import LineInput
from student_care_desktop.ui.house import House
from student_care_desktop.ui.screens.know.body import BodyPage
from student_care_desktop.ui.screens.know.closed import closing, open_sections
from student_care_desktop.ui.screens.know.members import Household, MembersPage
from student_care_desktop.ui.screens.know.pictures import Pictures, asking
from student_care_desktop.ui.screens.know.review import documents, figures
from student_care_desktop.ui.screens.know.voice import Voice, VoicePage
from student_care_desktop.ui.wizards.documents import PrintPage
from student_care_desktop.ui.wizards.facts import FactsPage
from student_care_desktop.ui.wizards.page import PageView, Views
from student_care_desktop.ui.wizards.questions import QuestionsPage
from student_care_desktop.ui.wizards.sign import SignPage

__all__ = ["FORM", "said_by", "views_of"]

FORM = "home_visit.form"
WHICH = mark("Know", "Form of the visit")
AGREED = mark("Know", "Everything is as the family said, and the visit is done")
SIGNATURES = mark("Know", "The signatures themselves are written on the printed form.")
_NAMES = (
    "student.first_name", "student.last_name", "student.nickname", "student.national_id",
    "student.emergency_1", "guardian.first_name", "guardian.last_name", "guardian.national_id",
)
"""What is shown as dots in names-hidden mode."""
_ASKING = ("record", "guardian", "house", "relations", "health", "behaviour", "visit", "travel", "pictures")


def _which_form() -> VisitSection:
    options = tuple(Option(key, words) for key, words in FORMS)
    return VisitSection("", None, (Question(key=FORM, ask=Ask.ONE, text=WHICH, options=options),))


def shown(visiting: Visiting) -> Mapping[str, Any]:
    """Everything that the pages show: the fields of the child's records, then what the form asks.

    The burdens that the member table shows stand there until the question itself is answered.
    """
    fields = {key: visiting.field(key) for key in (*IDENTITY, *FAMILY, FORM)}
    table = sorted(burdens(visiting.members))
    return {**fields, **({"burden": table} if table else {}), **visiting.answers}


def views_of(house: House, known: Callable[[], Known], pictures: Pictures) -> Views:
    """How the pages for one child are made; ``known`` gives the child as kept so far."""
    say, pages = house.say, {page.key: page for page in KNOW.pages}
    views: dict[str, Callable[[], PageView]] = {
        key: _questions(house, key, known, pictures) for key in _ASKING
    }
    return views | {
        "members": lambda: MembersPage(
            lambda: known().visiting, house.desk.today, say, names_hidden=house.names_hidden
        ),
        "body": lambda: BodyPage(pages["body"], known, say),
        "voice": lambda: VoicePage(lambda: known().voice, say),
        "review": lambda: FactsPage(lambda answers: figures(known(), say)),
        "sign": lambda: _Signing(pages["sign"], house, known),
        "print": lambda: PrintPage(house, lambda answers: documents(known())),
    }


def _questions(
    house: House, page: str, known: Callable[[], Known], pictures: Pictures
) -> Callable[[], PageView]:
    def make() -> PageView:
        sections = sections_of(known().visiting.form, page)
        if page == "record":
            sections = (_which_form(), *sections)
        closed = known().closed
        return QuestionsPage(
            open_sections(sections, closed), lambda: shown(known().visiting), house.say,
            make=closing(asking(pictures), closed),
            veiled=_NAMES if house.names_hidden else (),
        )

    return make


class _Signing(SignPage):
    """Begins with what the visit knows: who visits, and the day if it was written already."""

    def __init__(self, page: Page, house: House, known: Callable[[], Known]) -> None:
        super().__init__(page, house.say, AGREED, SIGNATURES)
        self._known = known
        told = self.form.boxes["informant_name"].input
        if house.names_hidden and isinstance(told, LineInput):
            told.line.setEchoMode(QLineEdit.EchoMode.Password)

    def enter(self, answers: Mapping[str, Any]) -> None:
        if not self._entered:
            visit = self._known().visiting.visit
            super().enter({self._key: Signed(visit, self._known().done)})


def said_by(page: str, answer: Any) -> Said | None:
    """What the service is told when a page is left; None where the page has nothing to keep."""
    if page in _ASKING:
        return Said(answer)
    if isinstance(answer, Household):
        return Said(answer.fields, answer.members)
    if isinstance(answer, Voice):
        return Said(faces=answer.faces, comment=answer.comment)
    if isinstance(answer, Signed):
        return Said({f"home_visit.{name}": getattr(answer.record, name) for name in SIGNED})
    return Said(body=answer) if page == "body" else Said() if page == "review" else None
