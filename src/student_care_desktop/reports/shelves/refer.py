"""The forms of step 5: referral inside and outside, the summary of the year, hand-over."""

from __future__ import annotations

from student_care_desktop.reports.form import Form
from student_care_desktop.reports.forms import (
    referral_letter,
    referral_slip,
    referral_student,
    referral_summary,
)

__all__ = ["FORMS"]

FORMS = (
    Form(
        "referral-slip", referral_slip.TITLE, "ดล. 5.1", "student", referral_slip.ReferralSlip,
        facts="referral-inside",
    ),
    Form(
        "referral-summary", referral_summary.TITLE, "ดล. 5.2", "year",
        referral_summary.ReferralSummaryForm, facts="referral-summary",
    ),
    Form(
        "referral-letter", referral_letter.LETTER_TITLE, "ดล. 5.3", "student",
        referral_letter.ReferralLetter, facts="referral-letter",
    ),
    Form(
        "referral-student", referral_student.TITLE, "ดล. 5.4", "student",
        referral_student.ReferralStudent, facts="referral-outside",
    ),
    Form(
        "referral-consent", referral_letter.CONSENT_TITLE, "ดล. 5.5", "student",
        referral_letter.Consent, facts="referral-outside",
    ),
    Form(
        "referral-reply", referral_letter.REPLY_TITLE, "ดล. 5.6", "student", referral_letter.Reply,
        facts="referral-letter",
    ),
    Form(
        "handover", referral_student.HANDOVER_TITLE, "ดล. 5.7", "student", referral_student.Handover,
        facts="referral-handover",
    ),
)
