"""The page of causes: five places where they may lie, and what protects the child."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.case_rules import CaseFile
from student_care_desktop.domain.cases import CAUSES, CareCase
from student_care_desktop.domain.fields import Field, Text, fields_of
from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.together import Overtaken
from student_care_desktop.domain.words import Words
from student_care_desktop.ui.furniture import column, scrolled
from student_care_desktop.ui.screens.solve.fields import Fields
from student_care_desktop.ui.screens.solve.part import CasePart
from student_care_desktop.ui.screens.solve.work import Work

__all__ = ["CausesPage"]


class CausesPage(CasePart):
    """Two columns of text; the last box is what protects."""

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        fields: dict[str, Field] = {key: Text(words, limit=8000, lines=3) for key, words in CAUSES}
        fields["protective"] = fields_of(CareCase)["protective"]
        self.fields = Fields(fields, work.say, 2, tuple(fields))
        self.fields.changed.connect(self.changed)
        inner = QWidget()
        inside = column(self.fields, None)
        inside.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(inside)
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        case = self.work.file.case
        self.fields.put({key: case.why.get(key, "") for key, _ in CAUSES} | {"protective": case.protective})

    def settle(self) -> None:
        self.fields.focus()

    def part(self, file: CaseFile) -> CaseFile:
        written = self.fields.values()
        why = {key: written[key] for key, _ in CAUSES if written.get(key)}
        if why == dict(file.case.why) and written["protective"] == file.case.protective:
            return file
        text = json.dumps(why, ensure_ascii=False)
        return replace(file, case=replace(file.case, causes=text, protective=written["protective"]))

    def combine(self, error: Overtaken) -> None:
        now = error.now
        if isinstance(now, CareCase):
            written = self.fields.values()
            theirs = {**now.why, "protective": now.protective}
            self.fields.put({
                key: "\n".join(dict.fromkeys(text for text in (theirs.get(key, ""), written[key]) if text))
                for key in written
            })

    def problem(self) -> Words | None:
        return self.fields.problem()
