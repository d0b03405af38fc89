"""Evidence gathered by one press: forms, minutes, photos and lists of an indicator or of the whole year.

Numbered, as one PDF or as a folder with its contents.  Nobody of whom few may know stands in it, and lists
name children only where the person may see all of them anyway.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path

from student_care_desktop.domain.binding import Evidence as Bound
from student_care_desktop.domain.binding import EvidencePaper, EvidenceSection
from student_care_desktop.domain.documents import Document
from student_care_desktop.domain.errors import CareError, NotAllowed, StorageTrouble
from student_care_desktop.domain.indicators import Backing
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.people import Scope
from student_care_desktop.domain.school import School
from student_care_desktop.domain.strategy.cycles import STAGES, Evidence
from student_care_desktop.domain.strategy.stage_forms import STAGE_FORMS
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.reports.binding import bind
from student_care_desktop.reports.documents import as_pdf
from student_care_desktop.reports.register import REGISTER
from student_care_desktop.reports.strategy.evidence_lists import contents, figure_lines, list_of
from student_care_desktop.services import access, printing
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.indicators import backings_in
from student_care_desktop.services.progress import Progress
from student_care_desktop.services.strategy.evidence import evidence_in
from student_care_desktop.services.strategy.photos import photos_in
from student_care_desktop.services.strategy.stages import Stage, cycle_in, stages
from student_care_desktop.storage.files import flush_folder, trouble_of, written

__all__ = ["book", "gather", "save"]

TITLE = mark("EvidenceBook", "Evidence of the student care and support system")
YEAR = mark("EvidenceBook", "Academic year {year}")
STAGE = mark("EvidenceBook", "Stage {number} {title}")
GATHERING = mark("EvidenceBook", "Gathering: {what}")
BINDING = mark("EvidenceBook", "Putting the papers together")
NOTHING = mark("EvidenceBook", "There is no evidence yet. Nothing was written.")
FOLDER, CONTENTS = mark("EvidenceBook", "Evidence {year}"), mark("EvidenceBook", "0 Contents")
WHOLE = mark("EvidenceBook", "All in one file")
_KEY = "evidence-book"
_FORMS = {
    "home_visit": ("visit-coverage",), "meeting": ("meeting-minutes", "meeting-attendance"),
    "network_member": ("parents-network",), "care_case": ("care-outcomes",),
    "referral": ("referral-summary",), "activity": ("activity-record",),
}
"""The papers that show what a kind of record says; none of them tells what few may see."""
_SILENT = {"behaviour", "care_case", "counselling", "protection_report", "sheet", "urgent_case"}
"""Kinds of record of which a list for outside counts by class and names nobody."""
_LONGEST = 60


@dataclass(slots=True)
class _Gathering:
    """What is gathered for a folder; every form stands in it once."""

    desk: Desk
    progress: Progress
    names: bool
    printed: set[str] = field(default_factory=set)

    def sections(self, about: str) -> Iterator[EvidenceSection]:
        """A stage or an indicator; of a whole year all stages, then all indicators with something to show."""
        kept = self._kept_papers()
        wanted = [one for one in stages(self.desk) if about in ("", one.key)]
        yield from self._stages(wanted, kept)
        if not about or not wanted:
            yield from self._indicators(about, kept)

    def _indicators(self, about: str, kept: tuple[Evidence, ...]) -> Iterator[EvidenceSection]:
        wanted = [one for one in self._backings() if about in ("", one.figure.key)]
        for place, one in enumerate(wanted):
            self.progress.step(place, len(wanted), GATHERING.with_(what=one.figure.indicator.title))
            section = self._of_indicator(one, [each for each in kept if each.indicator == one.figure.key])
            if section.papers:
                yield section

    def _backings(self) -> tuple[Backing, ...]:
        """Figures and lists without what few may see."""
        with access.looking(self.desk) as look:
            return backings_in(self.desk, look, self.desk.year, may_see=False)

    def _kept_papers(self) -> tuple[Evidence, ...]:
        """The papers that were added."""
        with access.looking(self.desk) as look:
            return evidence_in(look, cycle_in(look, self.desk.year))

    def _stages(self, wanted: list[Stage], kept: tuple[Evidence, ...]) -> Iterator[EvidenceSection]:
        titles = dict(STAGES)
        for place, stage in enumerate(wanted):
            title = STAGE.with_(number=list(titles).index(stage.key) + 1, title=titles[stage.key])
            self.progress.step(place, len(wanted), GATHERING.with_(what=title))
            forms = self._forms(STAGE_FORMS[stage.key]) if stage.done else []
            own = [one for one in kept if one.stage == stage.key and not one.indicator]
            papers = (*forms, *self._kept(own))
            if papers:
                yield EvidenceSection(title, papers)

    def _of_indicator(self, backing: Backing, kept: list[Evidence]) -> EvidenceSection:
        one, papers = backing.figure.indicator, list[EvidencePaper]()
        if backing.counted or backing.missing:
            names = self.names and not _SILENT & set(one.records)
            papers.append(EvidencePaper(one.title, list_of(backing, names=names)))
        for kind in one.records:
            papers.extend(self._forms(_FORMS.get(kind, ())))
        with access.looking(self.desk) as look:
            papers.extend(photos_in(self.desk, look, one.records))
        papers.extend(self._kept(kept))
        return EvidenceSection(one.title, tuple(papers), figure_lines(backing.figure))

    def _forms(self, keys: tuple[str, ...]) -> list[EvidencePaper]:
        """What the person may print of these and what has something in it."""
        found = []
        for key in keys:
            if key in REGISTER and key not in self.printed and access.may(self.desk, "form", key):
                self.printed.add(key)
                with suppress(CareError, NotAllowed):
                    pdf = printing.drawn(self.desk, key, Choice(everyone=True))
                    found.append(EvidencePaper(REGISTER[key].title, pdf))
        return found

    def _kept(self, kept: list[Evidence]) -> Iterator[EvidencePaper]:
        """The papers that were added; what is lost on the disk is left out."""
        for one in kept:
            with suppress(StorageTrouble):
                yield EvidencePaper(one.name, access.picture(self.desk, one.digest))


def _bound(desk: Desk, about: str, progress: Progress) -> Bound:
    with access.looking(desk) as look:
        school = look.first(School) or School()
    names = access.may(desk, "service", "indicators.behind") is Scope.ALL
    sections = tuple(_Gathering(desk, progress, names).sections(about))
    if not sections:
        raise CareError(NOTHING)
    year = YEAR.with_(year=desk.year.number)
    return Bound(title=TITLE, school=school.name, subtitle=year, sections=sections)


@service
def book(desk: Desk, about: str = "", progress: Progress | None = None) -> bytes:
    """All evidence (of a stage, of an indicator) as one PDF; CareError where there is none."""
    with access.doing(desk, "export", _KEY):
        told, paper = progress or Progress(), BytesIO()
        bound = _bound(desk, about, told)
        told.step(1, 1, BINDING)
        bind(bound, paper, desk.say)
    desk.store.note("export", _KEY, desk.now())
    return paper.getvalue()


@service
def save(desk: Desk, target: Path, about: str = "") -> Path:
    """Write :func:`book` to ``target``."""
    pdf = book(desk, about)
    with written(target) as file:
        file.write(pdf)
    return target


@service
def gather(desk: Desk, folder: Path, about: str = "", progress: Progress | None = None) -> Path:
    """A new folder inside ``folder``: the papers by number, their contents, and all in one file.

    ``about`` is the key of a stage or an indicator; empty: the whole year.  It has its name only when it is
    whole; a cancelled one is gone.
    """
    told = progress or Progress()
    with access.doing(desk, "export", _KEY):
        bound = _bound(desk, about, told)
        target = _free(folder, desk.say(FOLDER.with_(year=desk.year.number)))
        part = target.with_name(f".{target.name}.part")
        try:
            part.mkdir(parents=True)
            _write(desk, bound, part, told)
            part.rename(target)
            flush_folder(folder)
        except OSError as error:
            raise trouble_of(error, target) from error
        finally:
            shutil.rmtree(part, ignore_errors=True)
    desk.store.note("export", _KEY, desk.now())
    return target


def _write(desk: Desk, bound: Bound, folder: Path, progress: Progress) -> None:
    lines: list[tuple[str, Words | str, str]] = []
    for number, section in enumerate(bound.sections, 1):
        title = _said(desk, section.title)
        home = folder / _file_name(f"{number:02} {title}")
        home.mkdir()
        lines.append((str(number), section.title, ""))
        for place, paper in enumerate(section.papers, 1):
            progress.step(number, len(bound.sections), GATHERING.with_(what=section.title))
            data, suffix = _bytes(desk, paper)
            name = _file_name(f"{number}.{place} {_said(desk, paper.title)}")
            with written(home / f"{name}{suffix}") as file:
                file.write(data)
            lines.append((f"{number}.{place}", paper.title, f"{home.name}/{name}{suffix}"))
    with written(folder / f"{_file_name(desk.say(CONTENTS))}.pdf") as file:
        file.write(as_pdf(contents(bound, lines), desk.say))
    with written(folder / f"{_file_name(desk.say(WHOLE))}.pdf") as file:
        bind(bound, file, desk.say)


def _bytes(desk: Desk, paper: EvidencePaper) -> tuple[bytes, str]:
    content = paper.content
    if isinstance(content, Document):
        return as_pdf(content, desk.say), ".pdf"
    return content, ".jpg" if content.startswith(b"\xff\xd8") else ".pdf"


def _said(desk: Desk, text: Words | str) -> str:
    return desk.say(text) if isinstance(text, Words) else text


def _file_name(text: str) -> str:
    return re.sub(r'[\\/:*?"<>|]', "-", text)[:_LONGEST].strip(" .")


def _free(folder: Path, name: str) -> Path:
    """A name that nothing has in ``folder``."""
    number, target = 2, folder / name
    while target.exists():
        target, number = folder / f"{name} ({number})", number + 1
    return target
