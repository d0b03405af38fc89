"""The words of official papers, the same in PDF and Word: heads, opening and closing lines.

By the regulation on official papers (2526): คำสั่ง and ประกาศ bear the garuda of 3 cm in the middle, บันทึกข้อความ
that of 1.5 cm at the left.
"""

from __future__ import annotations

import unicodedata

from student_care_desktop.domain.documents import Document, Team
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.telling import Teller

__all__ = [
    "DOTS", "MEMO", "MEMO_DAY", "MEMO_NO", "OFFICE", "SHORT_DOTS", "SUBJECT", "TO", "closing", "head_lines",
    "member_shares", "memo_fields", "secret_word", "since_line",
]

_ORDER = mark("Official", "Order of {school}")
_ANNOUNCEMENT = mark("Official", "Announcement of {school}")
_NUMBER = mark("Official", "No. {number}")
SUBJECT = mark("Letter", "Subject")
_SUBJECT = mark("Official", "Subject: {title}")
_SINCE = mark("Official", "This holds from {day} on.")
_ORDERED = mark("Official", "Ordered on {day}")
_ANNOUNCED = mark("Official", "Announced on {day}")
MEMO = mark("Official", "Memorandum")
OFFICE = mark("Official", "Government office")
MEMO_NO = mark("Letter", "No.")
MEMO_DAY = mark("Paper", "Date")
TO = mark("Letter", "To")
_SECRET = mark("Paper", "Secret")
DOTS, SHORT_DOTS = "…" * 16, "…" * 8

_LEAST, _MOST = 8, (25, 17, 18)
"""Letters that the columns of members have room for: a name stays on its line before a position does."""

_HEADS = {"order": _ORDER, "announcement": _ANNOUNCEMENT}
_ENDS = {"order": _ORDERED, "announcement": _ANNOUNCED}


def secret_word(teller: Teller) -> str:
    """ลับ"""
    return teller.tell(_SECRET)


def head_lines(document: Document, teller: Teller) -> list[str]:
    """What stands in the middle above an order or an announcement: whose, number, subject."""
    number = document.number or (SHORT_DOTS if document.kind == "order" else "")
    lines: list[Words] = [_HEADS[document.kind].with_(school=document.school or DOTS)]
    if number:
        lines.append(_NUMBER.with_(number=number))
    lines.append(_SUBJECT.with_(title=document.title))
    return [teller.tell(line) for line in lines]


def member_shares(document: Document, teller: Teller) -> tuple[float, ...]:
    """The parts of the width for name, position and role: by the longest in all teams, so that they align."""
    members = [member for part in document.parts if isinstance(part, Team) for member in part.members]
    sizes = [
        [_letters(teller.tell(text)) for text in (one.name, one.position, one.role)] for one in members
    ]
    longest = [max(column) for column in zip(*sizes, strict=True)]
    wanted = [min(max(size + 1, _LEAST), most) for size, most in zip(longest, _MOST, strict=False)] or _MOST
    return tuple(size / sum(wanted) for size in wanted)


def _letters(text: str) -> int:
    """The letters that take room: not the vowels and marks above and below."""
    return sum(unicodedata.category(letter) != "Mn" for letter in text)


def since_line(document: Document, teller: Teller) -> str:
    """From when an order holds; empty where it does not say."""
    since = document.since
    return teller.tell(_SINCE.with_(day=teller.era_day(since))) if since else ""


def closing(document: Document, teller: Teller) -> str:
    """สั่ง ณ วันที่ …, ประกาศ ณ วันที่ …; empty for papers that do not end so."""
    words = _ENDS.get(document.kind)
    day = teller.era_day(document.day) if document.day else DOTS
    return teller.tell(words.with_(day=day)) if words else ""


def memo_fields(document: Document, teller: Teller) -> dict[str, str]:
    """The values of a memo's head: ``office``, ``number``, ``day``, ``subject``, ``to``."""
    return {
        "office": teller.tell(document.office or document.school),
        "number": teller.tell(document.number),
        "day": teller.day(document.day) if document.day else "",
        "subject": teller.tell(document.title),
        "to": teller.tell(document.to),
    }
