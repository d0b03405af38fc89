"""The forms of step 3 for a class: homeroom, meetings, network, white classroom, letters to parents."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    homeroom_month,
    meeting_attendance,
    meeting_minutes,
    parent_letters,
    parents_network,
    white_classroom,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "homeroom-month", homeroom_month.TITLE, "ดล. 3.1", "class", homeroom_month.HomeroomMonth,
        facts="homeroom",
    ),
    Form(
        "meeting-minutes", meeting_minutes.TITLE, "ดล. 3.2", "class", meeting_minutes.MeetingMinutes,
        facts="meeting",
    ),
    Form(
        "meeting-attendance", meeting_attendance.TITLE, "ดล. 3.3", "class",
        meeting_attendance.MeetingAttendance, facts="meeting",
    ),
    Form(
        "parents-network", parents_network.TITLE, "ดล. 3.4", "class", parents_network.ParentsNetwork,
        facts="network",
    ),
    Form(
        "white-classroom", white_classroom.TITLE, "ดล. 3.5", "class", white_classroom.WhiteClassroom,
        facts="white-room",
    ),
    Form(
        "meeting-invitation", parent_letters.INVITATION_TITLE, "ดล. 3.10", "student",
        parent_letters.Invitation, facts="invitation",
    ),
    Form(
        "visit-notice", parent_letters.VISIT_TITLE, "ดล. 3.11", "student", parent_letters.VisitNotice,
        facts="visit-notice",
    ),
)
