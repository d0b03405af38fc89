"""หนังสือเชิญประชุมผู้ปกครอง and หนังสือแจ้งการเยี่ยมบ้าน: official letters, each with a slip to send back."""

from __future__ import annotations

from abc import ABC

from student_care_desktop.domain.class_papers import LetterFacts
from student_care_desktop.domain.homes import school_address
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.forms.heads import bookmark
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.letters import Letter, draw_letter

__all__ = ["INVITATION_TITLE", "VISIT_TITLE", "Invitation", "VisitNotice"]

INVITATION_TITLE = mark("ParentLetter", "Invitation to the parents' meeting")
VISIT_TITLE = mark("ParentLetter", "Notice of a home visit")

_TO = mark("ParentLetter", "{parent}, parent or guardian of {name}")
_CONTACT = mark("ParentLetter", "Homeroom teachers: {names}")
_PHONE = mark("ParentLetter", "Phone {phone}")
_DOTS, _SHORT = "………………………………", "……………"
_WHEN = mark("ParentLetter", "{day} from {start}")
_SLIP_HEAD = mark("ParentLetter", "Reply slip: {parent}, parent or guardian of {name}, class {room}")
_SLIP_FOOT = mark("ParentLetter", "Signed {dots} parent or guardian   Phone {short}")


class _ParentLetter(ABC):
    """One letter a child; ``code`` is the code of the form, which official letters do not bear."""

    title: Words
    subject: Words
    paragraphs: tuple[Words, ...]
    choices: tuple[Words, ...]

    def __init__(self, kit: Kit, code: str) -> None:
        self._kit = kit

    def draw(self, facts: LetterFacts, blank: bool) -> None:
        """Print one letter; ``blank`` names nobody."""
        kit, school, told = self._kit, facts.school, _told(facts, self._kit, blank)
        contact = [_CONTACT.with_(names=", ".join(facts.advisers))] if facts.advisers and not blank else []
        phones = ", ".join(facts.phones if facts.phones and not blank else [school.phone])
        contact += [_PHONE.with_(phone=phones)] if phones else []
        slip = (_SLIP_HEAD, *self.choices, _SLIP_FOOT)
        draw_letter(kit, Letter(
            letterhead=facts.letterhead, address=school_address(school, kit.say),
            day="" if blank else kit.day(facts.today), subject=kit.say(self.subject),
            to=kit.say(_TO.with_(**told)),
            paragraphs=tuple(kit.say(words.with_(**told)) for words in self.paragraphs),
            name=school.principal, position=school.principal_position,
            contact=tuple(kit.say(words) for words in contact),
            slip=tuple(kit.say(words.with_(**told)) for words in slip),
        ), bookmark(facts, kit.say(self.title), blank))


class Invitation(_ParentLetter):
    """Asks the parents to the meeting of the class."""

    title = INVITATION_TITLE
    subject = mark("ParentLetter", "Invitation to the parents' meeting of the class")
    paragraphs = (
        mark("ParentLetter", "{school} holds the parents' meeting of class {room}, term {term}, so that home "
             "and school can look after {name} together: to hear of the learning and well-being of the "
             "children, to elect the parents' network, and to talk with the homeroom teachers."),
        mark("ParentLetter", "You are therefore invited to the meeting on {when} at {place}."),
        mark("ParentLetter", "The school hopes that you can come and thanks you."),
    )
    choices = (
        mark("ParentLetter", "(  ) will come"),
        mark("ParentLetter", "(  ) {dots} will come instead, who is the child's {short}"),
        mark("ParentLetter", "(  ) cannot come, because {dots}"),
    )


class VisitNotice(_ParentLetter):
    """Says that the homeroom teachers will visit."""

    title = VISIT_TITLE
    subject = mark("ParentLetter", "Notice of a home visit")
    paragraphs = (
        mark("ParentLetter", "{school} visits the homes of all its students every year, to know each child "
             "and to work with the family. What is told stays between the family and those who look after "
             "the child."),
        mark("ParentLetter", "The homeroom teachers would like to visit the home of {name}, class {room}, on "
             "{when}. Nothing needs to be prepared."),
        mark("ParentLetter", "Please say in the slip below whether this suits you. The school thanks you."),
    )
    choices = (
        mark("ParentLetter", "(  ) the time suits      (  ) another time would be better: {dots}"),
        mark("ParentLetter", "(  ) would rather come to the school, or talk by phone"),
    )


def _told(facts: LetterFacts, kit: Kit, blank: bool) -> dict[str, object]:
    """The facts of both letters; dots where nothing is settled."""
    day = kit.day(facts.when) if facts.when and not blank else ""
    return {
        "school": facts.school.name or _DOTS, "name": facts.student.name or _DOTS,
        "room": facts.classroom.name if facts.classroom else _SHORT,
        "parent": facts.parent if facts.parent and not blank else _DOTS,
        "term": f"{facts.term}/{facts.year}" if facts.term and not blank else f"……/{facts.year}",
        "when": _WHEN.with_(day=day or _DOTS, start=facts.start if facts.start and not blank else _SHORT),
        "place": facts.place if facts.place and not blank else _DOTS, "dots": _DOTS, "short": _SHORT,
    }
