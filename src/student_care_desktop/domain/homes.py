"""A home in one line."""

from __future__ import annotations

from student_care_desktop.domain.students import Household
from student_care_desktop.domain.words import Say, mark

__all__ = ["address"]

_PARTS = (
    ("house_no", None), ("moo", mark("Address", "Moo {text}")),
    ("road", mark("Address", "{text} Rd")), ("subdistrict", mark("Address", "Subdistrict {text}")),
    ("district", mark("Address", "District {text}")), ("province", mark("Address", "Province {text}")),
    ("postcode", None),
)


def address(home: Household | None, say: Say) -> str:
    """12/4 ม.3 ต.ในเมือง อ.เมือง จ.พะเยา 56000"""
    if home is None:
        return ""
    parts = ((getattr(home, key), words) for key, words in _PARTS)
    return " ".join(say(words.with_(text=text)) if words else text for text, words in parts if text)
