"""The papers that leave the school: the official letter, the guardian's consent, the reply form."""

from __future__ import annotations

from abc import ABC, abstractmethod

from student_care_desktop.domain.homes import school_address
from student_care_desktop.domain.referral_papers import ReferralFacts
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.book import A4
from student_care_desktop.reports.drawing import MIDDLE, RIGHT
from student_care_desktop.reports.forms.heads import PRIVATE, SECRET, bookmark
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.layout import OFFICIAL, Layout, Signature, paragraph, signatures
from student_care_desktop.reports.letters import Letter, draw_letter
from student_care_desktop.reports.places import StampPlace

__all__ = ["CONSENT_TITLE", "LETTER_TITLE", "REPLY_TITLE", "Consent", "ReferralLetter", "Reply"]

LETTER_TITLE = mark("ReferralPaper", "Letter of referral to an agency")
CONSENT_TITLE = mark("ReferralPaper", "Consent of the guardian to a referral")
REPLY_TITLE = mark("ReferralPaper", "Reply form of the agency")

_CODE = mark("Paper", "Form {code}")
_DOTS = "…………………………………………"
_SHORT = "………………"
_SUBJECT = mark("ReferralPaper", "Asking to help a student")
_ENCLOSED = (
    mark("ReferralPaper", "Summary of the student (secret), 1 copy"),
    mark("ReferralPaper", "Consent of the guardian, 1 copy"),
    mark("ReferralPaper", "Reply form, 1 copy"),
)
_LAW = mark("ReferralPaper", "Note why the law does not ask for consent, 1 copy")
_LETTER: tuple[Words, ...] = (
    mark("ReferralPaper", "{school} looks after its students by the student care and support system. It "
         "found that {name}, {age} years old, of class {room}, needs the help of specialists beyond what the "
         "school can give; the details stand in the summary that is enclosed."),
    mark("ReferralPaper", "The school therefore refers the student to you and asks: {asked}"),
    mark("ReferralPaper", "Please consider it, and kindly let the school know the result by the reply form "
         "enclosed. The school thanks you for your help."),
)
_CONTACT = mark("ReferralPaper", "Student care and guidance work, {school}")
_PHONE = mark("ReferralPaper", "Phone {phone}")
_CONSENT: tuple[Words, ...] = (
    mark("ReferralPaper", "I, {guardian}, guardian of {name}, class {room}, was told by the school why the "
         "child is referred to {agency}, and which parts of the child's record go there: {parts}"),
    mark("ReferralPaper", "I know that I may ask what was sent, that I may withdraw this consent at any "
         "time, and that the child stays a student of this school whatever I decide."),
)
_CHOICES = (
    mark("ReferralPaper", "(  ) I agree to the referral and to these parts being sent"),
    mark("ReferralPaper", "(  ) I agree to the referral, but not to sending: {dots}"),
    mark("ReferralPaper", "(  ) I do not agree, because {dots}"),
)
_ONLY = mark("ReferralPaper", "name, class and age only")
_REPLY: tuple[tuple[Words, int], ...] = (
    (mark("ReferralPaper", "Your letter no. {number} of {day} about {name}, class {room}"), 0),
    (mark("ReferralPaper", "(  ) taken on {dots}"), 0),
    (mark("ReferralPaper", "(  ) not taken, because {dots}"), 0),
    (mark("ReferralPaper", "Responsible person {dots} phone {short}"), 0),
    (mark("ReferralPaper", "What was found and done"), 4),
    (mark("ReferralPaper", "What the school and the family are asked to do"), 3),
    (mark("ReferralPaper", "Next appointment {dots}"), 0),
    (mark("ReferralPaper", "(  ) help goes on      (  ) finished      (  ) sent on to {dots}"), 0),
)
"""What the agency is asked, and how many dotted lines it gets for that."""
_RETURN = mark("ReferralPaper", "Please send it back to: {address}")


def _facts(facts: ReferralFacts, kit: Kit, blank: bool) -> dict[str, object]:
    one, agency = facts.referral, facts.agency
    parts = ", ".join(kit.say(part.title) for part in facts.parts)
    return {
        "school": facts.school.name or _DOTS, "name": facts.student.name or _DOTS, "age": facts.age or _SHORT,
        "room": facts.classroom.name if facts.classroom else _SHORT, "asked": one.asked or _DOTS * 2,
        "agency": agency.name if agency else _DOTS, "guardian": facts.guardian or _DOTS,
        "parts": _DOTS * 3 if blank else parts or kit.say(_ONLY),
        "number": facts.letterhead.number(one.number, _SHORT),
        "day": kit.day(one.sent or one.day) if not blank and (one.sent or one.day) else _SHORT,
        "dots": _DOTS, "short": _SHORT,
    }


class ReferralLetter:
    """Prints the letter to the agency; ``code`` is the code of the form, which letters do not bear."""

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit

    def draw(self, facts: ReferralFacts, blank: bool) -> None:
        """Print one letter: cause, purpose, thanks; the principal signs."""
        kit, one, agency = self._kit, facts.referral, facts.agency
        told, say = _facts(facts, kit, blank), kit.say
        enclosed = [_ENCLOSED[0], _LAW if one.consent == "law" else _ENCLOSED[1], _ENCLOSED[2]]
        contact = [_CONTACT.with_(school=facts.school.name)] if facts.school.name else []
        contact += [_PHONE.with_(phone=facts.school.phone)] if facts.school.phone else []
        paragraphs = [say(words.with_(**told)) for words in _LETTER]
        draw_letter(kit, Letter(
            number="" if blank else one.number, address=school_address(facts.school, say),
            day="" if blank else kit.day(one.sent or one.day), subject=say(_SUBJECT),
            to=(agency.head or agency.name) if agency else "", letterhead=facts.letterhead, secret=True,
            enclosed=tuple(say(words) for words in enclosed), paragraphs=tuple(paragraphs),
            name=facts.school.principal, position=facts.school.principal_position,
            contact=tuple(say(words) for words in contact),
        ), bookmark(facts, say(LETTER_TITLE), blank))


class _Page(ABC):
    """A page of the school with its own title and dotted lines, for the hand of somebody else."""

    title: Words
    secret = False

    def __init__(self, kit: Kit, code: str) -> None:
        self.kit, self._code = kit, kit.say(_CODE.with_(code=code))

    def draw(self, facts: ReferralFacts, blank: bool) -> None:
        """Print one page."""
        kit, layout = self.kit, Layout(self.kit, OFFICIAL, lambda page: None)
        drawing = layout.sheet.drawing
        drawing.text(OFFICIAL.right, OFFICIAL.top - 24, self._code, 9, align=RIGHT)
        drawing.text(A4[0] / 2, layout.strip(32) + 12, kit.say(self.title), 18, "bold", MIDDLE)
        drawing.text(A4[0] / 2, layout.strip(30) + 6, facts.school.name, 14, align=MIDDLE)
        self.fill(layout, facts, _facts(facts, kit, blank))
        if self.secret:
            middle = (OFFICIAL.left + OFFICIAL.right) / 2
            layout.sheet.places.append(StampPlace("stamp", middle, (OFFICIAL.top - 34, A4[1] - 16), 17))
        layout.plan(PRIVATE).print({"stamp": kit.say(SECRET)}, bookmark(facts, kit.say(self.title), blank))

    @abstractmethod
    def fill(self, layout: Layout, facts: ReferralFacts, told: dict[str, object]) -> None:
        """What stands between the title and the foot."""

    def put(self, layout: Layout, text: str, indent: float = 0.0, size: float = 13) -> None:
        """A paragraph, broken between words."""
        paragraph(layout, text, size, indent, gap=7)


class Consent(_Page):
    """Prints what the guardian agrees to."""

    title = CONSENT_TITLE

    def fill(self, layout: Layout, facts: ReferralFacts, told: dict[str, object]) -> None:
        """The two paragraphs, the choice, and who signs."""
        for words in _CONSENT:
            self.put(layout, self.kit.say(words.with_(**told)), indent=60)
        for words in _CHOICES:
            self.put(layout, self.kit.say(words.with_(**told)), indent=24)
        layout.strip(20)
        signatures(layout, (Signature("", mark("ReferralPaper", "Guardian")), Signature("", _CHILD)))
        layout.strip(10)
        signatures(layout, (Signature("", mark("Paper", "Homeroom teacher")), Signature("", _WITNESS)))


class Reply(_Page):
    """Prints the form on which the agency answers."""

    title, secret = REPLY_TITLE, True

    def fill(self, layout: Layout, facts: ReferralFacts, told: dict[str, object]) -> None:
        """What the agency writes, and where it goes back to."""
        self.put(layout, f"{self.kit.say(_FROM)} {told['agency']}")
        for words, lines in _REPLY:
            self.put(layout, self.kit.say(words.with_(**told)))
            for _ in range(lines):
                layout.sheet.drawing.dots(OFFICIAL.left, OFFICIAL.right, layout.strip(24) + 15)
        layout.strip(16)
        signatures(layout, (Signature("", mark("ReferralPaper", "For the agency")),))
        layout.strip(18)
        address = " ".join(school_address(facts.school, self.kit.say)) or _DOTS * 3
        self.put(layout, self.kit.say(_RETURN.with_(address=address)), size=12)
        if facts.school.phone:
            self.put(layout, self.kit.say(_PHONE.with_(phone=facts.school.phone)), size=12)


_FROM = mark("ReferralPaper", "From")
_CHILD = mark("ReferralPaper", "Student")
_WITNESS = mark("ReferralPaper", "Witness")
