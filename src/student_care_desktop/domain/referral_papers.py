"""The facts of the papers of step 5: slip, letter, summary of the child, reply, the year's figures."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from student_care_desktop.domain.papers import BARE, Letterhead
from student_care_desktop.domain.record_parts import Part
from student_care_desktop.domain.referral_figures import ReferralLine, Stage
from student_care_desktop.domain.referrals import Agency, Referral
from student_care_desktop.domain.results import OfChild
from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import age_on
from student_care_desktop.domain.words import Words

__all__ = ["ReferralFacts", "ReferralSummary"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralFacts(OfChild):
    """One referral of one child with the parts that go out, or (no referral) a hand-over to another school.

    ``parts`` are those that were chosen and ``left_out`` the keys of all others.
    """

    referral: Referral = field(default_factory=Referral)
    agency: Agency | None = None
    area: Words | str = ""
    guardian: str = ""
    phone: str = ""
    parts: tuple[Part, ...] = ()
    left_out: tuple[str, ...] = ()
    letterhead: Letterhead = BARE

    @property
    def age(self) -> int | None:
        """Whole years on the day of the paper; None where the birthday is not known."""
        return age_on(self.student.birthday, self.today)[0] if self.student.birthday else None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralSummary:
    """The year's referrals by area and by place, and the loop from sending to the end.

    ``names`` say areas, receivers and agencies by their keys; ``refused`` are those whose parents did not
    agree, which were sent nowhere.
    """

    school: School
    year: int
    today: dt.date
    areas: tuple[ReferralLine, ...] = ()
    places: tuple[ReferralLine, ...] = ()
    names: dict[str, Words | str] = field(default_factory=dict)
    loop: tuple[Stage, ...] = ()
    refused: int = 0
