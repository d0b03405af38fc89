"""บันทึกการประชุมปรึกษารายกรณี: codes or names, resolutions with who and by when, signatures; secret."""

from __future__ import annotations

from student_care_desktop.domain.care_papers import ConferenceFacts, HeardFacts
from student_care_desktop.domain.conferences import Attendant
from student_care_desktop.domain.counsel import Conference, ConferenceChild
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.days import told_of
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.fitting import Room
from student_care_desktop.reports.flowing import Flow
from student_care_desktop.reports.forms.heads import PRIVATE_CLASS, SECRET
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import DENSE, Layout, Signature, signatures, together
from student_care_desktop.reports.lists import Heading, cells, put_list
from student_care_desktop.reports.places import StampPlace, TextPlace, Value

__all__ = ["TITLE", "ConferenceMinutes"]

TITLE = mark("ConferencePaper", "Minutes of the case conference")
_CODE = mark("Paper", "Form {code}")
_NUMBER = mark("ConferencePaper", "Minutes of case conference {number}")
_PEOPLE = mark("ConferencePaper", "Attendants")
_CHILD = mark("ConferencePaper", "Student {called}")
_RESOLVED = mark("ConferencePaper", "Resolutions")
_SECRECY = mark(
    "ConferencePaper",
    "Whoever sits in this conference speaks of it with nobody else. Codes stand for the names of the "
    "children; the list of names is kept apart by the secretary.",
)
_CAME, _ABSENT = mark("ConferencePaper", "came"), mark("ConferencePaper", "absent")
_ATTENDANTS = (
    Heading("no", mark("Paper", "No."), 28, MIDDLE), Heading("name", mark("Attendant", "Name")),
    Heading("position", mark("Attendant", "Position"), 150),
    Heading("came", mark("Attendant", "Came"), 60, MIDDLE),
    Heading("sign", mark("ConferencePaper", "Signature"), 110),
)
_ACTIONS = (
    Heading("no", mark("Paper", "No."), 28, MIDDLE), Heading("text", mark("CareAction", "What is done")),
    Heading("owner", mark("CareAction", "Who"), 120), Heading("due", mark("CareAction", "By"), 74, MIDDLE),
)
_TEXTS = ("background", "evidence", "done", "opinions", "resolution")
_SHORT = ("presenter", "manager", "outside", "consent", "follow_day")
_HEAD = ("day", "place", "start", "finish", "chair", "secretary")
_SIGNERS = (
    Signature("chair", mark("Conference", "Chair")), Signature("secretary", mark("Conference", "Secretary")),
)
_HIGH = 21.0
_BLANK_PEOPLE, _BLANK_ACTIONS = 10, 4


class ConferenceMinutes:
    """Prints minutes; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit
        self._code = kit.say(_CODE.with_(code=code))

    def draw(self, facts: ConferenceFacts, blank: bool) -> None:
        """Print the minutes of one conference; blank: one child to write about."""
        kit, record = self._kit, Conference() if blank else facts.conference
        layout = Layout(kit, DENSE, self._head)
        self._head(layout)
        flow, known = Flow(kit, layout), fields_of(Conference)
        flow.pairs([(known[key].label, told_of(known[key], getattr(record, key), kit.say)) for key in _HEAD])
        values: dict[str, Value] = {
            "stamp": kit.say(SECRET), "chair": record.chair, "secretary": record.secretary,
            "heading": kit.say(TITLE if blank else _NUMBER.with_(number=record.number)),
            "school": " ".join(part for part in (facts.school.name, facts.school.area_office) if part),
        }
        layout.section(_PEOPLE)
        count = _BLANK_PEOPLE if blank else len(facts.attendants)
        put_list(layout, "people", _ATTENDANTS, count, _HIGH)
        values |= {} if blank else self._people(facts.attendants)
        heard = (HeardFacts(called="", record=ConferenceChild()),) if blank else facts.heard
        for place, one in enumerate(heard):
            values |= self._child(layout, flow, one, f"child{place}", blank=blank)
        together(layout, self._close)
        title = kit.say(TITLE)
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else str(values["heading"]),))

    def _head(self, layout: Layout) -> None:
        frame, sheet = layout.frame, layout.sheet
        top = layout.strip(50)
        sheet.drawing.text(frame.right, top + 7, self._code, 9, align=RIGHT)
        sheet.places += [
            TextPlace("heading", frame.left, top + 24, Room(frame.width, size=15), MIDDLE, "bold"),
            TextPlace("school", frame.left, top + 41, Room(frame.width, size=11.5), MIDDLE),
            StampPlace("stamp", (frame.left + frame.right) / 2, (frame.top - 6, A4[1] - 12), 17),
        ]

    def _close(self, layout: Layout) -> None:
        Flow(self._kit, layout).text(self._kit.say(_SECRECY), "italic", 0)
        layout.strip(6)
        signatures(layout, _SIGNERS)

    def _people(self, people: tuple[Attendant, ...]) -> dict[str, Value]:
        came = {True: self._kit.say(_CAME), False: self._kit.say(_ABSENT), None: ""}
        return {
            f"people.{place}.{name}": value
            for place, one in enumerate(people)
            for name, value in (
                ("no", str(place + 1)), ("name", one.name), ("position", one.position),
                ("came", came[one.came]),
            )
        }

    def _child(
        self, layout: Layout, flow: Flow, one: HeardFacts, key: str, *, blank: bool
    ) -> dict[str, Value]:
        """One child: what was said, then the resolutions in a table."""
        kit, known = self._kit, fields_of(ConferenceChild)
        layout.section(_CHILD.with_(called=one.called or "...................."))
        record = one.record
        flow.pairs([(known[key].label, told_of(known[key], getattr(record, key), kit.say)) for key in _SHORT])
        for name in _TEXTS:
            text = getattr(one.record, name)
            if text or blank:
                flow.part(known[name].label, text, 3)
        top = layout.strip(18, keep=60)
        layout.sheet.drawing.text(layout.frame.left, top + 12.5, kit.say(_RESOLVED), 10.5, "bold")
        actions: list[dict[str, Value]] = [
            {"no": str(place), "text": action.text, "owner": action.owner,
             "due": short_day(action.due) if action.due else ""}
            for place, action in enumerate(one.actions, 1)
        ]
        put_list(layout, key, _ACTIONS, _BLANK_ACTIONS if blank else actions or 1, _HIGH)
        layout.y += 6
        return cells(key, actions)
