"""รายงานการประชุมผู้ปกครองชั้นเรียน: five items of the agenda, who was elected, talks, photos."""

from __future__ import annotations

from student_care_desktop.domain.class_life import NETWORK_POSTS
from student_care_desktop.domain.class_papers import MeetingFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.forms.heads import ADVISERS, PRIVATE_CLASS
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL, Layout, Signature, signatures, together
from student_care_desktop.reports.places import PhotoPlace, Value

__all__ = ["TITLE", "MeetingMinutes"]

TITLE = mark("MeetingPaper", "Minutes of the parents' meeting of a class")

_CODE = mark("Paper", "Form {code}")
_CLASS = mark("MeetingPaper", "Class {room}   Meeting {term}/{year}")
_WHEN = mark("MeetingPaper", "On {day} from {start}")
_WHERE = mark("MeetingPaper", "At {place}, {school}")
_PRESENT = mark("MeetingPaper", "Present")
_CHAIR = mark("MeetingPaper", "{name}   homeroom teacher, in the chair")
_TAKES = mark("MeetingPaper", "{name}   homeroom teacher, takes the minutes")
_PARENTS = mark("MeetingPaper", "Parents of {came} of {all} students, {percent} percent")
_BEGINS = mark("MeetingPaper", "The meeting begins at {start}")
_ENDS = mark("MeetingPaper", "The meeting closes at {finish}")
_ITEMS: tuple[tuple[str, Words, int], ...] = (
    ("informed", mark("MeetingPaper", "Item 1   The chair informs the meeting"), 4),
    ("minutes", mark("MeetingPaper", "Item 2   Approval of the minutes of the last meeting"), 2),
    ("arising", mark("MeetingPaper", "Item 3   Matters arising"), 2),
    ("considered", mark("MeetingPaper", "Item 4   Matters to consider"), 4),
    ("others", mark("MeetingPaper", "Item 5   Other matters"), 2),
)
_ELECTED = mark("MeetingPaper", "The parents' network that was elected")
_SATISFIED = mark("MeetingPaper", "Satisfaction of the parents: {mean} of 5")
_TALKS = mark("MeetingPaper", "{count} parents talked with the homeroom teachers alone.")
_PHOTOS = mark("MeetingPaper", "Photos of the meeting")
_NONE = "–"
_DOTS, _SHORT = "…………………………………………", "……………"
_SIGNERS = (
    Signature("secretary", mark("MeetingPaper", "Takes the minutes")),
    Signature("chair", mark("MeetingPaper", "Checks the minutes")),
)
_SIZE, _HIGH, _INDENT = 12.0, 18.5, 22.0
_PHOTO, _ACROSS = 138.0, 2


class MeetingMinutes:
    """Prints minutes into one document; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: MeetingFacts, blank: bool) -> None:
        """Print the minutes of one class; ``blank`` has dotted lines under each item."""
        layout = Layout(self._kit, OFFICIAL, lambda page: None)
        told = _told(facts, self._kit, blank)
        self._head(layout, told)
        self._present(layout, facts, told)
        self._line(layout, _BEGINS.with_(**told), face="bold")
        for key, heading, lines in _ITEMS:
            self._item(layout, facts, (key, heading, lines), blank=blank)
        self._line(layout, _ENDS.with_(**told), face="bold")
        together(layout, lambda page: self._close(page, facts, blank))
        values: dict[str, Value] = {
            "chair": str(told["chair_name"]), "secretary": str(told["taker_name"]),
        }
        for place, name in enumerate(() if blank else facts.advisers[:2]):
            values[f"adviser.{place}"] = name
        if not blank:
            values |= self._photos(layout, facts)
        title = self._kit.say(TITLE)
        layout.plan(PRIVATE_CLASS).print(values, (title if blank else facts.classroom.name,))

    def _head(self, layout: Layout, told: dict[str, object]) -> None:
        kit, middle = self._kit, (OFFICIAL.left + OFFICIAL.right) / 2
        drawing = layout.sheet.drawing
        drawing.text(OFFICIAL.right, OFFICIAL.top - 24, self._code, 9, align=RIGHT)
        drawing.text(middle, layout.strip(24) + 6, kit.say(TITLE), 16, "bold", MIDDLE)
        for words in (_CLASS, _WHEN, _WHERE):
            drawing.text(middle, layout.strip(20) + 6, kit.say(words.with_(**told)), 12.5, align=MIDDLE)
        layout.strip(8)

    def _present(self, layout: Layout, facts: MeetingFacts, told: dict[str, object]) -> None:
        self._line(layout, _PRESENT, face="bold")
        people = (_CHAIR.with_(name=told["chair"]), _TAKES.with_(name=told["taker"]), _PARENTS.with_(**told))
        for number, words in enumerate(people, 1):
            self._text(layout, f"{number}. {self._kit.say(words)}", _INDENT)

    def _item(
        self, layout: Layout, facts: MeetingFacts, item: tuple[str, Words, int], *, blank: bool
    ) -> None:
        """One item: its heading, and what was said, or dotted lines."""
        key, heading, lines = item
        self._line(layout, heading, face="bold", keep=_HIGH)
        text = getattr(facts.meeting, key) if facts.meeting and not blank else ""
        if blank or facts.meeting is None:
            for _ in range(lines):
                y = layout.strip(_HIGH) + 14
                layout.sheet.drawing.dots(OFFICIAL.left + _INDENT, OFFICIAL.right, y)
            return
        for part in (text.splitlines() if text.strip() else [_NONE]):
            self._text(layout, part, _INDENT)

    def _close(self, layout: Layout, facts: MeetingFacts, blank: bool) -> None:
        if not blank:
            self._outcome(layout, facts)
        layout.strip(6)
        signatures(layout, _SIGNERS if facts.meeting and not blank else ADVISERS)

    def _outcome(self, layout: Layout, facts: MeetingFacts) -> None:
        """Whom they elected, how satisfied they were, how many talked alone."""
        kit, meeting = self._kit, facts.meeting
        if facts.members:
            self._line(layout, _ELECTED, face="bold", keep=_HIGH)
            posts = dict(NETWORK_POSTS)
            for number, row in enumerate(facts.members, 1):
                post = kit.say(posts[row.member.post]) if row.member.post in posts else ""
                self._text(layout, f"{number}. {row.member.name}   {post}", _INDENT)
        talks = sum(bool(row.guest.talk) for row in facts.rows)
        if talks:
            self._line(layout, _TALKS.with_(count=talks))
        if meeting and meeting.satisfaction is not None:
            self._line(layout, _SATISFIED.with_(mean=f"{meeting.satisfaction:.2f}"))

    def _photos(self, layout: Layout, facts: MeetingFacts) -> dict[str, bytes]:
        """Photos side by side on what is left of the page, or the next."""
        wide = (OFFICIAL.width - 10) / _ACROSS
        values = {}
        for number, (_, jpeg) in enumerate(facts.pictures):
            if number == 0:
                layout.strip(10)
                self._line(layout, _PHOTOS, face="bold", keep=_PHOTO)
            if number % _ACROSS == 0:
                top = layout.strip(_PHOTO + 8)
            x = OFFICIAL.left + number % _ACROSS * (wide + 10)
            layout.sheet.places.append(PhotoPlace(f"photo.{number}", x, top, wide, _PHOTO, whole=True))
            values[f"photo.{number}"] = jpeg
        return values

    def _line(self, layout: Layout, words: Words, *, face: str = "regular", keep: float = 0) -> None:
        self._text(layout, self._kit.say(words), 0, face, keep)

    def _text(
        self, layout: Layout, text: str, indent: float, face: str = "regular", keep: float = 0
    ) -> None:
        """A paragraph, broken between words, on as many pages as it needs."""
        for line in self._kit.lines(text, OFFICIAL.width - indent, _SIZE, face):
            y = layout.strip(_HIGH, keep) + 14
            layout.sheet.drawing.text(OFFICIAL.left + indent, y, line, _SIZE, face)


def _told(facts: MeetingFacts, kit: Kit, blank: bool) -> dict[str, object]:
    """The facts of the head; dots where there is none."""
    meeting = None if blank else facts.meeting
    names = ["", ""] if blank else [*facts.advisers, "", ""]
    chair = (meeting.chair if meeting else "") or names[0]
    taker = (meeting.secretary if meeting else "") or names[1]
    known = meeting is not None and any(row.guest.came is not None for row in facts.rows)
    return {
        "room": facts.classroom.name or _SHORT, "term": facts.term or "……", "year": facts.year,
        "day": (kit.day(meeting.day) if meeting else "") or _DOTS, "school": facts.school.name,
        "start": (meeting.start if meeting else "") or _SHORT,
        "place": (meeting.place if meeting else "") or _DOTS,
        "finish": (meeting.finish if meeting else "") or _SHORT,
        "chair": chair or _DOTS, "taker": taker or _DOTS, "chair_name": chair, "taker_name": taker,
        "came": facts.came.done if known else _SHORT,
        "all": len(facts.rows) if facts.rows and not blank else _SHORT,
        "percent": f"{facts.came.percent or 0:.1f}" if known else _SHORT,
    }
