"""ข้อมูลความยากจน: the facts of form นร./กสศ.01 in its own order, to key them into the EEF's system.

The poverty class is the EEF's to find; what stands here is its stored result.
"""

from __future__ import annotations

from collections.abc import Sequence

from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.health import Economy
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.entries import entry_of
from student_care_desktop.reports.forms.visit_head import put_head
from student_care_desktop.reports.forms.visit_paper import Part, VisitPaper, put_signed
from student_care_desktop.reports.forms.visit_values import VisitShape
from student_care_desktop.reports.layout import Layout
from student_care_desktop.reports.members import FULL
from student_care_desktop.reports.rows import put_rows
from student_care_desktop.reports.sections import Asking, put_page

__all__ = ["TITLE", "EefForm"]

TITLE = mark("VisitPaper", "Poverty facts in the order of นร./กสศ.01")

_STRIP = (
    "paper.name",
    "paper.class:2 paper.no:1 paper.number:2",
    "home_visit.day:4 home_visit.term:1 paper.year:1.4",
)
_ROWS = {
    "1": (
        "student.parents_status", "student.lives_with", "guardian.first_name:3 guardian.last_name:3",
        "guardian.relation:2 guardian.occupation:3 guardian.phone:2", "guardian.education",
        "guardian.national_id no_id_card", "economy.welfare_card",
    ),
    "3.2": ("house", "rent_month"),
    "3.7": ("car car_age", "pickup pickup_age", "tractor tractor_age", "motorcycle"),
    "4": (
        "institution", "institution_registered institution_stay", "institution_contact:3 institution_since:2",
        "institution_help", "institution_cost institution_gifts", "institution_land institution_subsidy",
    ),
    "5": (
        "travel_eef", "household.distance_km household.travel_minutes",
        "household.travel_cost economy.allowance",
    ),
    "6": (
        "household.house_no:2 household.moo:1 household.road:3 household.subdistrict:3",
        "household.district:3 household.province:3 household.postcode",
    ),
    "8": ("home_visit.visited_by:4 home_visit.day:2",),
}
_RESULT = mark("VisitPaper", "Result of the EEF (as it came back; the program computes none)")
_PHOTOS = (2, 150.0)


class EefForm(VisitPaper):
    """Three sheets: the household; its state; institution, travel, address, photos."""

    key = "eef"
    title = TITLE

    def parts(self, shape: VisitShape) -> Sequence[Part]:
        """The pages of the screen; the last two share a sheet."""
        asking = Asking(
            columns=FULL, members=shape.members, limit=True, rows=_ROWS, lines=dict(shape.lines),
            photos=_PHOTOS,
        )
        household, status, *rest = self.form.pages

        def first(layout: Layout) -> None:
            put_head(layout, self.title, self.code, _STRIP)
            put_page(layout, household, asking)

        def last(layout: Layout) -> None:
            for page in rest:
                put_page(layout, page, asking)
            _result(layout)
            put_signed(layout, shape)

        def second(layout: Layout) -> None:
            put_page(layout, status, asking)

        return [first, second, last]


def _result(layout: Layout) -> None:
    layout.section(_RESULT, 20)
    fields = fields_of(Economy)
    entries = {name: entry_of(f"economy.{name}", fields[name]) for name in ("eef", "eef_when")}
    put_rows(layout, entries, ("eef", "eef_when"))
