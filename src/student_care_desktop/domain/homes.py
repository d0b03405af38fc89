"""A home in one line, and where the school is as its letters say it."""

from __future__ import annotations

import re

from student_care_desktop.domain.school import School
from student_care_desktop.domain.students import Household
from student_care_desktop.domain.words import Say, mark

__all__ = ["address", "school_address"]

_PARTS = (
    ("house_no", None), ("moo", mark("Address", "Moo {text}")),
    ("road", mark("Address", "{text} Rd")), ("subdistrict", mark("Address", "Subdistrict {text}")),
    ("district", mark("Address", "District {text}")), ("province", mark("Address", "Province {text}")),
    ("postcode", None),
)

_AROUND = (
    ("district", r"อำเภอ|อ\.|เขต|ข\.", mark("Letter", "District {text}")),
    ("province", r"จังหวัด|จ\.", mark("Letter", "Province {text}")),
)
_CAPITAL = "กรุงเทพ"


def address(home: Household | None, say: Say) -> str:
    """12/4 ม.3 ต.ในเมือง อ.เมือง จ.พะเยา 56000"""
    if home is None:
        return ""
    parts = ((getattr(home, key), words) for key, words in _PARTS)
    return " ".join(say(words.with_(text=text)) if words else text for text, words in parts if text)


def school_address(school: School, say: Say) -> tuple[str, ...]:
    """The lines of a letterhead: school, street, and อำเภอ and จังหวัด where the street does not say them."""
    around = []
    for key, called, words in _AROUND:
        text = getattr(school, key)
        if text and not re.search(rf"({called})\s*{re.escape(text)}", school.address):
            bare = re.match(called, text) or school.province.startswith(_CAPITAL)
            around.append(text if bare else say(words.with_(text=text)))
    return tuple(line for line in (school.name, school.address, " ".join(around)) if line)
