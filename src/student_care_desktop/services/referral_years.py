"""The referrals of a year in figures: by area, by place, and the loop from sending to the end."""

from __future__ import annotations

from student_care_desktop.domain.referral_figures import Stage, by_area, by_place, loop
from student_care_desktop.domain.referral_papers import ReferralSummary
from student_care_desktop.domain.referrals import INSIDE, Referral, ReferralStep
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import Words
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.agencies import agencies_in
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.signs import areas_of
from student_care_desktop.storage.units import Reading

__all__ = ["loop_of_year", "of_year", "summary_of"]


def of_year(look: Reading, year_id: str) -> list[Referral]:
    """The referrals of the children of a year, inside an open look."""
    places = {row[0] for row in look.values(Enrollment, ("id",), year_id=year_id)}
    return [one for one in look.all(Referral) if one.enrollment_id in places]


def summary_of(desk: Desk, look: Reading) -> ReferralSummary:
    """The figures of the chosen year, inside an open look; restricted areas are one line."""
    found, form = of_year(look, desk.year.id), areas_of(look)
    names: dict[str, Words | str] = {area.key: area.title for area in form.all}
    names |= dict(INSIDE) | {key: one.name for key, one in agencies_in(look).items()}
    hidden = {area.key for area in form.all if form.private(area.key)}
    return ReferralSummary(
        school=look.first(School) or School(), year=desk.year.number, today=desk.today,
        areas=tuple(by_area(found, hidden)), places=tuple(by_place(found)), names=names,
        loop=loop(found, look.all(ReferralStep)), refused=sum(one.state == "no_consent" for one in found),
    )


@service
def loop_of_year(desk: Desk) -> tuple[Stage, ...]:
    """How many referrals of the year came how far, and how long it took: what the chart draws."""
    with access.handed(desk) as look:
        return loop(of_year(look, desk.year.id), look.all(ReferralStep))
