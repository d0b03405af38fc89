"""The lists of referrals in which nobody is forgotten, and one referral as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError, NotAllowed
from student_care_desktop.domain.record_parts import Part
from student_care_desktop.domain.referrals import Referral, ReferralStep, is_open
from student_care_desktop.domain.students import Enrollment
from student_care_desktop.domain.words import mark
from student_care_desktop.exchange.pictures import paged
from student_care_desktop.exchange.portable import is_portable
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.record_parts import parts_of
from student_care_desktop.services.referrals import OPEN_TO_WRITE, SPOKEN_OF
from student_care_desktop.services.referring import VEILED, Drawer, ReferralRow, opened, place_of
from student_care_desktop.storage.units import Reading

__all__ = ["ReferralPage", "everyone", "inbox", "outbox", "page_of", "paper"]

NO_PAPER = mark("Referral", "No paper came with this step, or it is not on record any more.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferralPage:
    """One referral with its steps, what goes out with it, and what this person may do now."""

    row: ReferralRow
    steps: tuple[ReferralStep, ...]
    parts: tuple[Part, ...]
    possible: tuple[str, ...]
    may_write: bool
    may_speak: bool


@service
def inbox(desk: Desk) -> list[ReferralRow]:
    """What was sent to the person at the desk, by the role that they have."""
    with access.handed(desk) as look:
        drawer = Drawer(desk, look)
        return drawer.rows([
            one for one in _all(desk, look) if drawer.sent_to_me(one, place_of(look, one))
            or (drawer.before_principal(one) and one.state == "waiting")
        ])


@service
def outbox(desk: Desk) -> list[ReferralRow]:
    """What the person at the desk sent, or has begun, and what others sent of the children of their class."""
    with access.handed(desk) as look:
        drawer = Drawer(desk, look)
        return drawer.rows([
            one for one in _all(desk, look)
            if drawer.sent_by_me(one) or drawer.of_my_class(one, place_of(look, one))
        ])


@service
def everyone(desk: Desk) -> list[ReferralRow]:
    """Every referral of the children whom this person reaches, and those sent by or to them."""
    with access.handed(desk) as look:
        drawer = Drawer(desk, look)
        return drawer.rows([one for one in _all(desk, look) if drawer.sees(one, place_of(look, one))])


def _all(desk: Desk, look: Reading) -> list[Referral]:
    """Those of the year, and what is open from any year: nobody is forgotten over the summer."""
    found = look.all(Referral)
    places = look.values(Enrollment, ("id", "year_id"), id=[one.enrollment_id for one in found])
    year_of = {row[0]: row[1] for row in places}
    return [one for one in found if is_open(one) or year_of[one.enrollment_id] == desk.year.id]


@service
def page_of(desk: Desk, referral_id: str) -> ReferralPage:
    """One referral as far as this person may read it; that it was opened stands in the trace.

    A receiver gets the slip and the chosen parts of this one child, whatever else they may not see.
    """
    with access.refusals(desk, "referral_lists.page_of"), access.handed(desk) as look:
        drawer, referral, place = opened(desk, look, referral_id)
        row = drawer.rows([referral])[0]
        steps = tuple(sorted(look.all(ReferralStep, referral_id=referral.id), key=lambda one: one.place))
        if row.veiled:
            steps = tuple(replace(one, note=VEILED if one.note else "", digest="") for one in steps)
        mine = drawer.sent_by_me(referral) or drawer.reaches(place)
        page = ReferralPage(
            row=row, steps=steps, parts=() if row.veiled else parts_of(desk, look, place.id, referral.chosen),
            possible=drawer.possible(referral, place), may_write=mine and referral.state in OPEN_TO_WRITE,
            may_speak=referral.state in SPOKEN_OF and (mine or drawer.sent_to_me(referral, place)),
        )
    desk.store.note("view", "referral", desk.now(), whose=[place.student_id])
    return page


@service
def paper(desk: Desk, step_id: str) -> bytes:
    """The paper that came with a step, as PDF, for whoever may read the words of the referral.

    CareError where none came, StorageTrouble where its file is lost; that it was opened stands in the trace.
    """
    with access.refusals(desk, "referral_lists.paper"), access.handed(desk) as look:
        step = look.get(ReferralStep, step_id)
        if step is None:
            raise CareError(NO_PAPER)
        drawer, referral, place = opened(desk, look, step.referral_id)
        if drawer.veils(referral, place):
            raise NotAllowed(access.NOT_YOURS.with_(who=desk.who))
        if not step.digest:
            raise CareError(NO_PAPER)
        data = access.picture(desk, step.digest)
    desk.store.note("view", "referral", desk.now(), whose=[place.student_id])
    return data if is_portable(data) else paged(data)
