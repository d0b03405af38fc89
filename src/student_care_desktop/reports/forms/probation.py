"""หนังสือทัณฑ์บน and the letter to the parents about behaviour: promises, not punishments."""

from __future__ import annotations

from student_care_desktop.domain.conduct_papers import ConductFacts
from student_care_desktop.domain.homes import school_address
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.forms.heads import bookmark
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL, Layout, Signature, paragraph, signatures
from student_care_desktop.reports.letters import Letter, draw_letter

__all__ = ["LETTER_TITLE", "PROBATION_TITLE", "ParentLetter", "Probation"]

PROBATION_TITLE = mark("ProbationPaper", "Promise under probation")
LETTER_TITLE = mark("ProbationPaper", "Letter to the parents about behaviour")

_CODE = mark("Paper", "Form {code}")
_DOTS = "……………………………"
_PROMISE: tuple[Words, ...] = (
    mark("ProbationPaper", "I, {name}, student number {number} of class {room}, did the following on {day}: "
         "{what}"),
    mark("ProbationPaper", "I understand that this breaks the rules of the school. I promise to behave well "
         "from now on until {until}, to come to school regularly and to follow the advice of my teachers."),
    mark("ProbationPaper", "If I break this promise I agree that the school takes the next step of its "
         "rules, and that my parents and the school find together what helps me."),
    mark("ProbationPaper", "The guardian has heard this promise and will help to keep it."),
)
_SIGNERS = (
    (Signature("", mark("ProbationPaper", "Student")), Signature("", mark("ProbationPaper", "Guardian"))),
    (Signature("", mark("Paper", "Homeroom teacher")),
     Signature("", mark("BehaviourPaper", "Discipline teacher"))),
    (Signature("", mark("Role", "Principal")),),
)
_LAW = mark(
    "ProbationPaper",
    "Probation is one of the four measures of the ministry's regulation on punishing students, B.E. 2548.",
)
_SUBJECT = mark("ProbationPaper", "Invitation to talk about the behaviour of a student")
_TO = mark("ProbationPaper", "{guardian}, guardian of {name}")
_LETTER: tuple[Words, ...] = (
    mark("ProbationPaper", "{name}, class {room}, for whom you care, has {left} of {start} behaviour points "
         "left this school year. The last entry is of {day}: {what}"),
    mark("ProbationPaper", "The school would like to talk with you about how home and school can help "
         "together. Please come to meet the homeroom teacher on {dots} at {time}."),
    mark("ProbationPaper", "Thank you for your trust and your help."),
)
_SLIP: tuple[Words, ...] = (
    mark("ProbationPaper", "I, {dots}, guardian of {name}, class {room}"),
    mark("ProbationPaper", "(  ) will come at that time   (  ) would like to come on {dots}"),
    mark("ProbationPaper", "Signed {dots} guardian   Phone {time}"),
)
_CONTACT = mark("ProbationPaper", "Homeroom teacher: {names}")
_PHONE = mark("ProbationPaper", "Phone {phone}")


def _told(facts: ConductFacts, kit: Kit, blank: bool) -> dict[str, object]:
    """The facts of both papers; dots where there is none."""
    entry, student = facts.entry, facts.student
    called = facts.rules.called(entry.rule) if entry else ""
    what = kit.say(called) if isinstance(called, Words) else called
    more = entry.detail if entry else ""
    known = not blank and entry is not None
    return {
        "name": student.name or _DOTS, "number": student.number or "………………",
        "room": facts.classroom.name if facts.classroom else "……………",
        "day": kit.day(entry.day) if entry and entry.day else _DOTS,
        "what": " ".join(part for part in (what, more) if part) if known else _DOTS * 3,
        "until": kit.day(entry.until) if entry and entry.until else _DOTS,
        "left": facts.standing.left if facts.standing and not blank else "………",
        "start": facts.rules.start, "dots": _DOTS, "time": "……………",
    }


class Probation:
    """Prints the promise of a child for one entry; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: ConductFacts, blank: bool) -> None:
        """Print one promise."""
        kit = self._kit
        layout = Layout(kit, OFFICIAL, lambda page: None)
        drawing = layout.sheet.drawing
        drawing.text(OFFICIAL.right, OFFICIAL.top - 24, self._code, 9, align=RIGHT)
        drawing.text(A4[0] / 2, layout.strip(34) + 12, kit.say(PROBATION_TITLE), 19, "bold", MIDDLE)
        drawing.text(A4[0] / 2, layout.strip(24) + 6, facts.school.name, 14, align=MIDDLE)
        day = kit.day(facts.today) if not blank else _DOTS
        drawing.text(OFFICIAL.right, layout.strip(34) + 8, day, 13, align=RIGHT)
        told = _told(facts, kit, blank)
        for words in _PROMISE:
            paragraph(layout, kit.say(words.with_(**told)), 13, indent=60)
        layout.strip(10)
        for pair in _SIGNERS:
            signatures(layout, pair)
            layout.strip(4)
        layout.plan(_LAW).print({}, bookmark(facts, kit.say(PROBATION_TITLE), blank))


class ParentLetter:
    """Prints the letter that asks the parents to come; ``code`` is the code of the form."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit

    def draw(self, facts: ConductFacts, blank: bool) -> None:
        """Print one letter with its slip to send back."""
        kit, school = self._kit, facts.school
        told = _told(facts, kit, blank)
        guardian = facts.guardian.name if facts.guardian else ""
        contact = [_CONTACT.with_(names=", ".join(facts.advisers))] if facts.advisers else []
        contact += [_PHONE.with_(phone=school.phone)] if school.phone else []
        draw_letter(kit, Letter(
            letterhead=facts.letterhead, address=school_address(school, kit.say),
            day=kit.day(facts.today) if not blank else "", subject=kit.say(_SUBJECT),
            to=kit.say(_TO.with_(guardian=guardian or _DOTS, name=told["name"])),
            paragraphs=tuple(kit.say(words.with_(**told)) for words in _LETTER),
            name=school.principal, position=school.principal_position,
            contact=tuple(kit.say(words) for words in contact),
            slip=tuple(kit.say(words.with_(**told)) for words in _SLIP),
        ), bookmark(facts, kit.say(LETTER_TITLE), blank))
