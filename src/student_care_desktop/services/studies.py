"""Case studies: a page a chapter, begun from the records; the picture of the family is drawn from them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from student_care_desktop.domain.counsel import CaseStudy
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.family import Genogram
from student_care_desktop.domain.genogram import genogram
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.studies import CHAPTERS, Start, chapter
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access, drafts
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.gathering import student_facts
from student_care_desktop.services.meanwhile import name_at
from student_care_desktop.services.study_start import starts
from student_care_desktop.services.whom import child_of, children_of, seat
from student_care_desktop.storage.units import Reading

__all__ = [
    "Study", "Unfinished", "begun", "finish", "give_up", "keep", "keep_draft", "studies", "study_of",
    "study_page",
]

KEEP = mark("Why", "Write a chapter of the case study of {name}: {chapter}")
FINISH = mark("Why", "Finish the case study of {name}")
HOLD = mark("Why", "Keep what is being written")
LONG = mark("Study", "No more than {limit} characters a chapter. Nothing was stored; what you wrote is here.")
OPEN = mark("Study", "These chapters are still empty: {chapters}. The study stays a draft.")
_LIMIT = 60_000
_NEEDED = ("reason", "diagnosis", "plan")


@dataclass(frozen=True, slots=True)
class Study:
    """A study with its child, what the records tell for its chapters, and the picture of the family."""

    record: CaseStudy
    child: ClassRow
    starts: Mapping[str, Start]
    family: Genogram

    def text(self, key: str) -> str:
        """What a chapter says: what was written, or else what the records tell."""
        written = self.record.document
        return written[key] if key in written else self.starts[key].text

    def written(self, key: str) -> bool:
        """Whether a person has written or looked through the chapter."""
        return key in self.record.document


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A chapter that was being written when the program ended; ``at`` is its last letter (ISO 8601)."""

    key: str
    text: str
    at: str


@service
def studies(desk: Desk) -> list[tuple[CaseStudy, ClassRow]]:
    """The studies of the year that this person may see, the unfinished first."""
    with access.looking(desk) as look:
        found = look.all(CaseStudy)
        children = children_of(look, {one.enrollment_id for one in found})
    here = [(one, children[one.enrollment_id]) for one in found if one.enrollment_id in children]
    here = [pair for pair in here if pair[1].enrollment.year_id == desk.year.id]
    return sorted(here, key=lambda pair: (pair[0].status == "done", seat(pair[1])))


@service
def study_of(desk: Desk, enrollment_id: str) -> Study:
    """The study of a child, the newest one; an empty one, not stored yet, where there is none."""
    with access.looking(desk) as look:
        return study_page(desk, look, enrollment_id)


def study_page(desk: Desk, look: Reading, enrollment_id: str) -> Study:
    """The same inside an open look."""
    child = child_of(look, enrollment_id)
    facts = next(student_facts(desk, look, [child.student.id]))
    found = sorted(look.all(CaseStudy, enrollment_id=enrollment_id), key=lambda one: str(one.begun))
    new = CaseStudy(enrollment_id=enrollment_id, writer=name_at(desk, look), begun=desk.today)
    record = found[-1] if found else new
    family = genogram(facts.student, facts.guardians, facts.members, desk.today)
    return Study(record, child, starts(look, facts, child, desk.say), family)


@service
def keep(desk: Desk, study: CaseStudy, key: str, text: str) -> CaseStudy:
    """Keep one chapter; others that were written meanwhile stay as they are."""
    if len(text) > _LIMIT:
        raise CareError(LONG.with_(limit=f"{_LIMIT:,}"))
    with access.looking(desk) as look:
        child = child_of(look, study.enrollment_id)
    why = KEEP.with_(name=child.student.name, chapter=chapter(key).title)
    with access.changing(desk, why) as unit:
        now = unit.get(CaseStudy, study.id) or study
        written = {**now.document, key: text.strip()}
        new = replace(now, chapters=json.dumps(written, ensure_ascii=False), status="draft", ended=None)
        unit.put(new)
        drafts.forget(unit, _draft(desk, study.enrollment_id), own=True)
    return new


@service
def keep_draft(desk: Desk, study: CaseStudy, key: str, text: str) -> None:
    """Put a chapter on the disk while it is typed, sealed for its writer, without history.

    A child has one for each writer: a chapter that is left is stored, and its draft goes.
    """
    page = {"chapter": key, "text": text}
    with access.changing(desk, HOLD) as unit:
        child_of(unit, study.enrollment_id)
        drafts.hold(desk, unit, _draft(desk, study.enrollment_id), page, own=True)


@service
def begun(desk: Desk, enrollment_id: str) -> Unfinished | None:
    """What this person was writing of a child when the program ended; None where everything was stored."""
    with access.looking(desk) as look:
        child_of(look, enrollment_id)
        found = drafts.found(desk, look, _draft(desk, enrollment_id), own=True)
    return next((Unfinished(one.page["chapter"], one.page["text"], one.at) for one in found), None)


@service
def give_up(desk: Desk, enrollment_id: str) -> None:
    """Forget what this person was typing of a child: it says no more than is stored."""
    with access.changing(desk, HOLD) as unit:
        child_of(unit, enrollment_id)
        drafts.forget(unit, _draft(desk, enrollment_id), own=True)


def _draft(desk: Desk, enrollment_id: str) -> str:
    return f"study/{desk.who}/{enrollment_id}"


@service
def finish(desk: Desk, study: CaseStudy) -> CaseStudy:
    """The study is done; CareError naming what a study cannot be without."""
    with access.looking(desk) as look:
        found = study_page(desk, look, study.enrollment_id)
    empty = [chapter(key).title for key in _NEEDED if not found.text(key).strip()]
    if empty:
        raise CareError(OPEN.with_(chapters=", ".join(desk.say(words) for words in empty)))
    whole = {one.key: found.text(one.key) for one in CHAPTERS}
    with access.changing(desk, FINISH.with_(name=found.child.student.name)) as unit:
        now = unit.get(CaseStudy, study.id) or study
        new = replace(
            now, chapters=json.dumps(whole, ensure_ascii=False), status="done", ended=desk.today
        )
        unit.put(new)
    return new
