"""How the picture maker comes to the pages of step 5: lists, one referral, the wizard, a hand-over pack."""

from __future__ import annotations

from typing import cast

from student_care_desktop.services import agencies, referral_lists, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.screens.refer.parts import PartsPage
from student_care_desktop.ui.screens.refer.room import ReferRoom
from student_care_desktop.ui.screens.refer.where import WherePage
from student_care_desktop.ui.window import Window
from student_care_desktop.ui.wizards import Wizard
from student_care_desktop.ui.wizards.page import FormPage
from student_care_desktop.ui.wizards.sign import SignPage

__all__ = ["PAGES", "agency_list", "hand_over", "lists", "one", "pick", "wizard_page"]

PAGES = ("where", "what", "parts", "details", "consent", "review", "sign", "print")
_SAID = {
    "problem": "ซึมเศร้า แยกตัวจากเพื่อน ร้องไห้ในห้องเรียนสัปดาห์ละ 2–3 ครั้ง", "since": "ต้นภาคเรียนที่ 2",
    "helped": "ครูที่ปรึกษาพูดคุย 3 ครั้ง เยี่ยมบ้าน 1 ครั้ง", "asked": "ตรวจประเมินและให้คำแนะนำแก่โรงเรียน",
}


def _room(window: Window, thing: object) -> ReferRoom:
    window.go("refer", thing)
    return cast(ReferRoom, window.room)


def lists(box: str, window: Window, desk: Desk) -> None:
    """One of the three lists."""
    _room(window, None).list.show_box(box)


def one(state: str, window: Window, desk: Desk) -> None:
    """The page of the first referral in this state."""
    rows = referral_lists.everyone(desk)
    found = next(row for row in rows if row.referral.state == state)
    _room(window, ("referral", found.referral.id))


def pick(window: Window, desk: Desk) -> None:
    """Choosing the child."""
    _room(window, ("pick", ""))


def wizard_page(page: str, window: Window, desk: Desk) -> None:
    """A page of the wizard for a referral to a hospital, with the pages before it filled in."""
    row = students.roster(desk, everybody=False)[8]
    wizard = _room(window, ("new", row.enrollment.id, "")).wizard
    if wizard is None:
        raise LookupError("no wizard")
    agency = agencies.agencies(desk, "mental")[0].id
    while wizard.walk.at != page:
        _fill(wizard, agency)
        wizard.next()
    _fill(wizard, agency)


def _fill(wizard: Wizard, agency: str) -> None:
    view = wizard.view
    if isinstance(view, WherePage):
        view.choose("external")
        view.boxes["agency_id"].input.put(agency)
        view.boxes["area"].input.put("mental")
    elif isinstance(view, SignPage):
        view.agree.setChecked(True)
    elif isinstance(view, PartsPage):
        view.parts.put(("contact", "health"))
    elif isinstance(view, FormPage):
        for key, text in (*_SAID.items(), ("consent", "given")):
            if key in view.form.boxes:
                view.form.boxes[key].input.put(text)


def agency_list(window: Window, desk: Desk) -> None:
    """The list of agencies."""
    _room(window, ("agencies", ""))


def hand_over(window: Window, desk: Desk) -> None:
    """A hand-over pack."""
    _room(window, ("handover", ""))
