"""บันทึกการเยี่ยมบ้าน: the record of four pages, and the short one of one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from student_care_desktop.domain.questions import Ask, Question, VisitPage
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.forms.visit_head import put_head
from student_care_desktop.reports.forms.visit_paper import Part, VisitPaper, put_signed
from student_care_desktop.reports.forms.visit_values import VisitShape
from student_care_desktop.reports.layout import SIGNED, Layout, Signature, signatures
from student_care_desktop.reports.members import BRIEF
from student_care_desktop.reports.sections import Asking, put_page, put_photos, put_section

__all__ = ["SHORT_TITLE", "TITLE", "HomeVisitRecord", "ShortVisit"]

TITLE = mark("VisitPaper", "Home visit record")
SHORT_TITLE = mark("VisitPaper", "Home visit record (one page)")

_STRIP = (
    "paper.class:2 paper.no:1 paper.number:2",
    "home_visit.day:4 home_visit.round:1 home_visit.term:1 paper.year:1.4",
    "home_visit.how",
)
_SHORT_STRIP = ("paper.name", *_STRIP)
_ROWS = {
    "1": ("student.first_name:3 student.last_name:3 student.national_id",),
    "2": (
        "no_guardian", "guardian.first_name:3 guardian.last_name:3",
        "guardian.phone:2 guardian.relation:2 guardian.occupation:3",
        "guardian.education", "guardian.national_id no_id_card", "economy.welfare_card",
    ),
    "4.4": ("car", "pickup", "tractor"),
    "5.5": ("money_from:3 economy.allowance:1", "economy.job:3 economy.job_income:1"),
    "6.3": ("household.distance_km:1 household.travel_minutes:1", "household.travel_mode"),
    "7": ("home_visit.informant", "home_visit.informant_name"),
    "9": ("home_visit.visited_by:4 home_visit.day:2",),
}
_HOUSE, _SMALL = 178.0, (5, 66.0)  # points: how high photos are, and how many small ones side by side
_INFORMANT = mark("VisitPaper", "Guardian or whoever answered")
_VISITOR = mark("VisitPaper", "Visitor")


class HomeVisitRecord(VisitPaper):
    """The record of four pages, in the order of the screen."""

    key = "obec4"
    title = TITLE

    def parts(self, shape: VisitShape) -> Sequence[Part]:
        """A sheet for each page of the form."""
        asking = Asking(columns=BRIEF, members=shape.members, rows=_ROWS, lines=dict(shape.lines))
        first, *others, last = self.form.pages
        return [
            partial(self._first, first, asking),
            *(partial(_inner, page, asking, page is others[-1]) for page in others),
            partial(_last, last, asking, shape),
        ]

    def _first(self, page: VisitPage, asking: Asking, layout: Layout) -> None:
        put_head(layout, self.title, self.code, _STRIP)
        put_page(layout, page, asking)


def _inner(page: VisitPage, asking: Asking, signed: bool, layout: Layout) -> None:
    """A page of questions; under the last of them the guardian signs."""
    put_page(layout, page, asking)
    if signed:
        signatures(layout, [Signature("signer.guardian", _INFORMANT), Signature("signer.0", _VISITOR)])


def _last(page: VisitPage, asking: Asking, shape: VisitShape, layout: Layout) -> None:
    """The photos as large as the page lets them, then the certificate."""
    layout.section(page.title)
    for section in page.sections:
        photos = [one for one in section.questions if one.ask is Ask.PHOTO]
        plain = [one for one in section.questions if one.ask is not Ask.PHOTO]
        put_section(layout, replace(section, questions=tuple(plain)), asking)
        if photos:
            _house(layout, photos)
    put_signed(layout, shape)


def _house(layout: Layout, photos: Sequence[Question]) -> None:
    """The two photos of the house, and under them the sketch map with all the room that is left."""
    *house, sketch = photos
    put_photos(layout, house, 2, _HOUSE)
    left = layout.frame.bottom - layout.y - SIGNED - 3 * layout.pitch - 50
    put_photos(layout, [sketch], 1, max(left, _HOUSE))


class ShortVisit(VisitPaper):
    """Everything on one page."""

    key = "short"
    title = SHORT_TITLE

    def parts(self, shape: VisitShape) -> Sequence[Part]:
        """One sheet."""
        return [partial(self._all, shape)]

    def _all(self, shape: VisitShape, layout: Layout) -> None:
        put_head(layout, self.title, self.code, _SHORT_STRIP)
        asking = Asking(columns=BRIEF, members=shape.members, lines=dict(shape.lines), photos=_SMALL)
        for page in self.form.pages:
            for section in page.sections:
                put_section(layout, section, asking)
        signers = [Signature("signer.guardian", _INFORMANT)]
        signers += [Signature(f"signer.{number}", _VISITOR) for number in range(shape.visitors)]
        signatures(layout, signers)
