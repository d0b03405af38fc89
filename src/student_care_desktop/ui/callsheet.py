"""The call list of an urgent case on one page of paper, straight to the printer: no file is left behind."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtGui import QTextDocument

from student_care_desktop.domain.thai import long_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.urgent import HOTLINES, STEPS, Alarm
from student_care_desktop.ui.house import House
from student_care_desktop.ui.theme import letter

__all__ = ["call_sheet", "print_call_sheet"]

SECRET = mark("Urgent", "Secret")
HEADING = mark("Urgent", "Urgent case: what to do today and whom to call")
FACTS = mark("Urgent", "{name}, {class_name}, opened {day}")
LINE = mark("Urgent", "{role} {name}: {phone}")
SENT = mark("Urgent", "The call list was sent to the printer.")


def print_call_sheet(house: House, alarm: Alarm) -> None:
    """Ask for a printer and print one page."""
    printer = house.messages.printer(1)
    if printer:
        paper = call_sheet(alarm, house.say)
        paper.print_(printer)
        house.messages.tell(SENT)


def call_sheet(alarm: Alarm, say: Say) -> QTextDocument:
    """One page: who, what was answered, the steps, the telephones."""
    made = QTextDocument()
    made.setDefaultFont(letter(15))
    made.setHtml("".join(_lines(alarm, say)))
    return made


def _lines(alarm: Alarm, say: Say) -> Iterator[str]:
    yield f"<p align='right'><b>{escape(say(SECRET))}</b></p><h2>{escape(say(HEADING))}</h2>"
    opened = alarm.case.opened
    day = long_day(opened) if opened else ""
    facts = FACTS.with_(name=alarm.student.name, class_name=alarm.class_name, day=day)
    yield f"<p>{escape(say(facts))}</p>"
    yield "".join(f"<p>{escape(say(words))}</p>" for words in alarm.causes)
    yield "<ol>" + "".join(f"<li>{escape(say(words))}</li>" for words in STEPS) + "</ol>"
    yield "".join(f"<p><b>{number}</b> {escape(say(words))}</p>" for number, words in HOTLINES)
    for call in alarm.calls:
        words = LINE.with_(role=call.role, name=call.name, phone=call.phone or "………………")
        yield f"<p>{escape(say(words))}</p>"
