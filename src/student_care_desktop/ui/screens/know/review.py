"""What stands before the signature, and the documents after it."""

from __future__ import annotations

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.questions import Ask, open_questions
from student_care_desktop.domain.voices import to_talk_to
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.know import Known
from student_care_desktop.ui.screens.know.members import income_figures
from student_care_desktop.ui.wizards.documents import Document
from student_care_desktop.ui.wizards.facts import Figure

__all__ = ["documents", "figures"]

OPEN = mark("Review", "Questions without an answer")
ALL = mark("Review", "Everything was answered.")
KEPT_OPEN = mark("Review", "Empty means not known, never “no”: {questions}")
PICTURES = mark("Review", "Pictures")
OF = mark("Review", "{count} of {total}")
SAID = mark("Review", "The student's voice")
TALK = mark("Review", "Somebody should talk with the child: {statements}")
SILENT = mark("Review", "Not asked yet; the paper version can be printed.")
HEARD = mark("Review", "{count} of {total} statements")
URGENT = mark("Review", "Restricted case")
CALLED = mark("Review", "Opened")
URGENT_NOTE = mark("Review", "An answer needs somebody today. It stands in no class list and no export.")
FILLED = mark("Review", "Filled, with the photos; to be signed by the family and the school")
RECORD = mark("Review", "Everything the school knows of the child")
VOICE = mark("Review", "What the child said, for the child's own folder")
POVERTY = mark("Review", "In the order of the fund's form, for keying it there")
_SHOWN = 4
_FORMS = {"obec4": "home-visit", "short": "home-visit-short", "eef": "eef-form"}


def figures(known: Known, say: Say) -> list[Figure]:
    """What is open, what the household lives on, pictures, the voice, and a case if there is one."""
    visiting = known.visiting
    found = [_open(known, say), *income_figures(visiting.members, visiting.household.members, say)[:2]]
    asked = [one.key for one in visiting.form.questions if one.ask is Ask.PHOTO]
    taken = sum(bool(visiting.visit.document.get(key)) for key in asked)
    found.append(Figure(say(PICTURES), say(OF.with_(count=taken, total=len(asked)))))
    found.append(_voice(known, say))
    if known.urgent:
        found.append(Figure(say(URGENT), say(CALLED), say(URGENT_NOTE), "bad"))
    return found


def _open(known: Known, say: Say) -> Figure:
    left = open_questions(known.visiting.form, known.visiting.visit.document)
    left = tuple(one for one in left if not (one.key == "income_per_head" and known.visiting.members))
    left = tuple(one for one in left if one.key not in known.closed)
    if not left:
        return Figure(say(OPEN), "0", say(ALL), "good")
    names = ", ".join(say(one.text) for one in left[:_SHOWN]) + (" …" if len(left) > _SHOWN else "")
    return Figure(say(OPEN), str(len(left)), say(KEPT_OPEN.with_(questions=names)))


def _voice(known: Known, say: Say) -> Figure:
    said = known.voice.document
    if not said:
        return Figure(say(SAID), "–", say(SILENT))
    sad = to_talk_to(voice(), known.voice)
    note = say(TALK.with_(statements=", ".join(say(one.text) for one in sad))) if sad else ""
    count = HEARD.with_(count=len(said), total=len(voice().statements))
    return Figure(say(SAID), say(count), note, "warn" if sad else "")


def documents(known: Known) -> list[Document]:
    """The forms of this visit, filled; those that the program cannot print are left out by the page."""
    child = known.visiting.student
    whom = Choice(child=child.id)
    form = _FORMS[known.visiting.form.key]
    offered = [Document(form, whom, child.name, FILLED)]
    if form != "eef-form":
        offered.append(Document("eef-form", whom, child.name, POVERTY))
    if known.voice.document:
        offered.append(Document("student-voice", whom, child.name, VOICE))
    return [*offered, Document("student-record", whom, child.name, RECORD)]
