"""The summary as a workbook: what the file will hold is said before it is written."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox

from student_care_desktop.domain.words import mark
from student_care_desktop.services import summaries
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.furniture import Card, button, paragraph, repolish, row, set_paragraph
from student_care_desktop.ui.house import House

__all__ = ["ExportCard"]

TITLE = mark("Reports", "Summary as an Excel workbook")
HOLDS = mark(
    "Reports",
    "Figures by class: record, screening, SDQ, EQ, visits, poverty, disability, nutrition. "
    "No child is named.",
)
HOLDS_NAMES = mark(
    "Reports",
    "Also all {count} children with names, 13-digit ids, birthdays and guardians' phones, and who is in "
    "need. Keep the file safe.",
)
OUTSIDE = mark("Reports", "For use outside the school")
HOLDS_OUTSIDE = mark(
    "Reports",
    "Figures by grade and of the school. Groups of fewer than five are hidden, and what would give "
    "them away.",
)
WITH_NAMES = mark("Reports", "With the children's names and ids")
EXPORT = mark("Reports", "Export …")
SAVE_TITLE, WORKBOOK = mark("Reports", "Save the summary"), mark("Reports", "Excel workbook")
FILE, FILE_NAMES = mark("Reports", "summary {year}.xlsx"), mark("Reports", "summary {year} with names.xlsx")
FILE_OUTSIDE = mark("Reports", "figures {year} for outside.xlsx")
WRITING = mark("Reports", "Writing the workbook")
SAVED = mark("Reports", "Saved as {name}.")


class ExportCard(Card):
    """Names only after ticking; the tick is gone after each export."""

    def __init__(self, house: House) -> None:
        say = house.say
        super().__init__(say(TITLE), margin=14)
        self._house, self._say, self._count = house, say, 0
        self.body.setSpacing(6)
        self.names = QCheckBox(say(WITH_NAMES))
        self._holds = paragraph("", "soft")
        self.export = button(say(EXPORT), self.save, kind="primary", picture="table")
        self.outside = QCheckBox(say(OUTSIDE))
        self.add(self._holds, self.names, self.outside)
        self.outside.toggled.connect(self._tell)
        self.names.toggled.connect(lambda on: self.outside.setChecked(self.outside.isChecked() and not on))
        self.outside.toggled.connect(lambda on: self.names.setChecked(self.names.isChecked() and not on))
        self.body.addStretch(1)
        self.add(row(None, self.export))
        self.names.setVisible(house.may("export", "summary-with-names"))
        self.names.toggled.connect(self._tell)
        self._tell()

    def put(self, count: int) -> None:
        """How many children a list would hold."""
        self._count = count
        self._tell()

    def save(self) -> None:
        """Ask where, and write the workbook there."""
        with_names, outside, desk = self.names.isChecked(), self.outside.isChecked(), self._house.desk
        file = FILE_NAMES if with_names else FILE_OUTSIDE if outside else FILE
        name = self._say(file.with_(year=desk.year.number))
        path = self._house.messages.save_file(SAVE_TITLE, name, WORKBOOK, "*.xlsx")
        if path is None:
            return

        def work(progress: Progress) -> None:
            progress.step(0, 0, WRITING)
            if outside:
                summaries.export_public(desk, path)
            else:
                summaries.export_summary(desk, path, with_names=with_names)

        def done(_: object) -> None:
            self.names.setChecked(False)
            self.outside.setChecked(False)
            self._house.messages.tell(SAVED.with_(name=path.name))

        self._house.work(work, done)

    def _tell(self) -> None:
        with_names = self.names.isChecked()
        plain = HOLDS_OUTSIDE if self.outside.isChecked() else HOLDS
        words = HOLDS_NAMES.with_(count=f"{self._count:,}") if with_names else plain
        repolish(self._holds, role="warn" if with_names else "soft")
        set_paragraph(self._holds, self._say(words))
