"""The class of a child: in two columns, in one, in the title above the list or in the sheet's name."""

from __future__ import annotations

import re

from student_care_desktop.domain.school import GRADES, parse_class, parse_grade
from student_care_desktop.domain.thai import clean, plain_digits

__all__ = ["class_in", "class_of", "class_text"]

_ROOM = r"\s*(?:[/\-]|ห้อง(?:ที่)?)\s*(\d{1,2}|[A-Z]{1,4})(?![\dA-Za-z])"
_LONG = re.compile(rf"(อ)นุบาล(?:ศึกษา)?\s*(?:ชั้น)?(?:ปีที่|ปี)?\s*(\d)(?!\d)(?:{_ROOM})?"
                   rf"|([ปม])(?:ระถม|ัธยม)(?:ศึกษา)?(?:ตอนต้น|ตอนปลาย)?\s*(?:ชั้น)?(?:ปีที่|ปี)?\s*(\d)(?!\d)(?:{_ROOM})?")
_SHORT = re.compile(rf"(?:(?<![ก-๙])|(?<=ชั้น)|(?<=ห้อง))([อปม])(?:\.\s?(\d)(?!\d)(?:{_ROOM})?|\s?(\d){_ROOM})")
_INSIDE_GRADE = re.compile(r"(\d)\s*[/\-]\s*(\S+)")


def class_in(text: str) -> str:
    """The first class named in a longer text (a title, a sheet's name), as ม.1/1 or ป.1; empty for none."""
    text = plain_digits(clean(text))
    alone = class_of(text, "", "")
    if alone and " " not in alone[1]:
        return class_text(*alone)
    for found in (*_LONG.finditer(text), *_SHORT.finditer(text)):
        letter, number, room, *_ = [part for part in found.groups() if part] + ["", ""]
        if f"{letter}.{number}" in GRADES:
            return class_text(f"{letter}.{number}", _plain_room(room))
    return ""


def class_text(grade: str, room: str) -> str:
    """ม.1/1, or ป.1 in a school with one class a grade."""
    return f"{grade}/{room}" if room else grade


def class_of(name: str, grade: str, room: str, title: str = "") -> tuple[str, str] | None:
    """Grade key and room by what the row says, else by the title above; None if there is no such class."""
    whole = parse_class(name or grade) or parse_class(room)
    if whole:
        return whole[0], _plain_room(whole[1])
    if title and not name and not grade:
        above = class_of(title, "", "")
        return (above[0], _plain_room(room)) if above and room else above
    known = parse_grade(name or grade)
    if not known:
        return None
    inside = _INSIDE_GRADE.fullmatch(plain_digits(room))
    return known, _plain_room(inside[2] if inside and inside[1] == known[-1] else room)


def _plain_room(room: str) -> str:
    room = plain_digits(room)
    return str(int(room)) if room.isdigit() else room
