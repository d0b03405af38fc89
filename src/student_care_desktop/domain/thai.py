"""Thai writing: digits, clean text, Buddhist-era days, and the order of names."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from operator import mul

__all__ = [
    "MONTHS", "MONTHS_SHORT", "clean", "loose", "long_day", "national_id_ok", "parse_day", "parse_moment",
    "plain_digits", "short_day", "short_moment", "show_day", "show_moment", "show_national_id", "sort_key",
    "thai_digits",
]

MONTHS = (
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน",
    "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม", "พฤศจิกายน", "ธันวาคม",
)
MONTHS_SHORT = (
    "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.",
    "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.",
)
ERA = 543
"""Years between the Common Era and the Buddhist Era."""

_TO_PLAIN = str.maketrans("๐๑๒๓๔๕๖๗๘๙", "0123456789")
_TO_THAI = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")
_INVISIBLE = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0x00AD])
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UNCLEAN = re.compile(
    r"[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200d\u2028\u2029\u202f\u205f\u2060\u3000\ufeff\u0e4d]|เเ|  |^ | $"
)
_LEADING = re.compile(r"([เแโใไ])([ก-ฮ])")
_MARKS = re.compile(r"[\u0e47-\u0e4e]")
_ID_WEIGHTS = range(13, 1, -1)
_DAY = re.compile(r"^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$")


def plain_digits(text: str) -> str:
    """Thai digits ๐–๙ as 0–9."""
    return text.translate(_TO_PLAIN)


def thai_digits(text: str) -> str:
    """0–9 as Thai digits ๐–๙."""
    return text.translate(_TO_THAI)


def clean(text: str) -> str:
    """Text as it should be stored: NFC, ํา as ำ, no invisible or control characters, single spaces."""
    if text.isascii() and text.isalnum():
        return text
    if not _UNCLEAN.search(text) and unicodedata.is_normalized("NFC", text):
        return text
    text = unicodedata.normalize("NFC", _CONTROL.sub("", text.translate(_INVISIBLE)))
    text = text.replace("ํา", "ำ").replace("เเ", "แ")
    text = re.sub("ํ([่-๋])า", r"\1ำ", text)
    return _SPACES.sub(" ", text).strip()


def loose(text: str) -> str:
    """A search form of ``text``: tone and other marks above, spaces, dots and case do not matter."""
    text = plain_digits(clean(text)).casefold()
    return _MARKS.sub("", text).translate(dict.fromkeys(map(ord, " .-/()")))


def sort_key(text: str) -> tuple[str, str]:
    """Thai dictionary order: a leading vowel sorts after its consonant, marks only break ties."""
    swapped = _LEADING.sub(r"\2\1", text)
    return _MARKS.sub("", swapped), swapped


def parse_day(text: str) -> dt.date | None:
    """A day written as day/month/year in the Buddhist or the Common Era; None if it is no such day."""
    found = _DAY.match(plain_digits(clean(text)))
    if not found:
        return None
    day, month, year = (int(part) for part in found.groups())
    try:
        return dt.date(year - ERA if year > 2400 else year, month, day)
    except ValueError:
        return None


_MOMENT = re.compile(r"(\S+)\s+(\d{1,2})[.:](\d{2})(?:\s*น\.?)?")


def parse_moment(text: str) -> dt.datetime | None:
    """The moment a person wrote, ``24/11/2568 14.30`` with or without น.; None if it is no such thing."""
    found = _MOMENT.fullmatch(plain_digits(clean(text)))
    day = parse_day(found[1]) if found else None
    if found is None or day is None or int(found[2]) > 23 or int(found[3]) > 59:
        return None
    return dt.datetime.combine(day, dt.time(int(found[2]), int(found[3])))


def show_moment(at: dt.datetime) -> str:
    """24/11/2568 14.30"""
    return f"{show_day(at.date())} {at:%H.%M}"


def show_day(day: dt.date) -> str:
    """17/03/2556"""
    return f"{day.day:02}/{day.month:02}/{day.year + ERA}"


def short_day(day: dt.date) -> str:
    """17 มี.ค. 56"""
    return f"{day.day} {MONTHS_SHORT[day.month - 1]} {(day.year + ERA) % 100:02}"


def short_moment(at: dt.datetime) -> str:
    """17 มี.ค. 56 09:30"""
    return f"{short_day(at)} {at:%H:%M}"


def long_day(day: dt.date) -> str:
    """17 มีนาคม 2556"""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year + ERA}"


def national_id_ok(text: str) -> bool:
    """Whether 13 digits satisfy the check digit of the Thai national id."""
    if len(text) != 13 or not text.isascii() or not text.isdigit():
        return False
    total: int = sum(map(mul, map(int, text), _ID_WEIGHTS))
    return (11 - total % 11) % 10 == int(text[12])


def show_national_id(text: str, masked: bool = False) -> str:
    """X-XXXX-XXXXX-12-3 masked, or whole and grouped 1-4-5-2-1; other codes as they are."""
    if len(text) != 13 or not text.isdigit():
        return text if not masked or len(text) < 5 else "X" * (len(text) - 3) + text[-3:]
    body = "X" * 10 + text[10:] if masked else text
    return f"{body[0]}-{body[1:5]}-{body[5:10]}-{body[10:12]}-{body[12]}"
