"""The school's own cut-offs being written: a name, where they stand, and a band for every score."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.own_norms import Copy
from student_care_desktop.domain.school import Setting
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import norms as services
from student_care_desktop.services.instruments import ToolCard
from student_care_desktop.ui.furniture import Card, button, column, label, paragraph, row, set_paragraph
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.instruments.cuts import CutsTable

__all__ = ["OwnCard"]

TITLE = mark("Instruments", "The school's own cut-offs of {name}")
ABOUT = mark(
    "Instruments",
    "Every score that can be must stand in exactly one level. A row that is left empty stays unknown. "
    "Results that are there keep the version they were judged by.",
)
NAME, SOURCE, PAGE = (
    mark("Instruments", "Name of the cut-offs"), mark("Instruments", "Document they stand in"),
    mark("Instruments", "Page"),
)
VERIFIED = mark("Instruments", "I have compared every figure with the document")
SAVE, CANCEL = mark("Instruments", "Save the cut-offs"), mark("Messages", "Cancel")
SAVED = mark(
    "Instruments", "The cut-offs are saved as version {version}. Press “Use these” to judge by them."
)
SETTINGS = Changes(frozenset([Setting]))


class OwnCard(Card):
    """``left`` tells that the person is done, with the key of what was saved or nothing."""

    left = Signal(str)

    def __init__(self, house: House) -> None:
        super().__init__()
        say = house.say
        self._house = house
        self._title = paragraph("", "heading")
        self._card: ToolCard | None = None
        self._copy: Copy | None = None
        self.name, self.source, self.page = QLineEdit(), QLineEdit(), QLineEdit()
        lines = []
        for words, line in ((NAME, self.name), (SOURCE, self.source), (PAGE, self.page)):
            above = label(say(words), "label")
            above.setBuddy(line)
            line.setAccessibleName(say(words))
            lines.append(column(above, line, gap=3))
        fields = row(*lines, gap=12)
        for place, share in enumerate((4, 6, 2)):
            fields.setStretch(place, share)
        self.verified, self.table = QCheckBox(say(VERIFIED)), CutsTable(say, writable=True)
        self.problem = paragraph("", "problem")
        self.save = button(say(SAVE), self.keep, kind="primary", picture="save", keys="Ctrl+S")
        self.cancel = button(say(CANCEL), lambda: self.left.emit(""), keys="Esc")
        self.add(
            self._title, paragraph(say(ABOUT), "soft"), fields, self.table, self.verified,
            self.problem, row(None, self.cancel, self.save),
        )
        self.table.cuts.refused.connect(self._say_problem)

    def begin(self, card: ToolCard, norms: str) -> None:
        """Write down a copy of the set ``norms``, or change the school's own."""
        copy = services.copy_to_edit(self._house.desk, card.tool.key, norms)
        self._card, self._copy = card, copy
        set_paragraph(self._title, self._house.say(TITLE.with_(name=card.tool.title)))
        for line, text in ((self.name, copy.name), (self.source, copy.source), (self.page, copy.page)):
            line.setText(text)
        self.verified.setChecked(copy.verified)
        self.table.put(card.tool, copy.bands, copy.cuts)
        self._say_problem(None)
        self.name.setFocus()

    def keep(self) -> None:
        """Save what stands there; what contradicts itself is said below the table."""
        card, copy = self._card, self._copy
        if card is None or copy is None:
            return
        new = replace(
            copy, name=self.name.text(), source=self.source.text(), page=self.page.text(),
            verified=self.verified.isChecked(), cuts=tuple(self.table.cuts.cuts),
        )
        try:
            kept = services.keep_copy(self._house.desk, card.tool.key, new)
        except CareError as wrong:
            self._say_problem(wrong.words)
            return
        self._copy = None
        self._house.messages.tell(SAVED.with_(version=kept.version))
        self._house.changed.emit(SETTINGS)
        self.left.emit(kept.key)

    @property
    def key(self) -> str:
        """The instrument whose cut-offs are written."""
        return self._card.id if self._card else ""

    @property
    def dirty(self) -> bool:
        """Whether something was written that is not saved."""
        copy = self._copy
        if copy is None or not self.isVisible():
            return False
        lines = (self.name.text(), self.source.text(), self.page.text(), self.verified.isChecked())
        return lines != (copy.name, copy.source, copy.page, copy.verified) or (
            tuple(self.table.cuts.cuts) != copy.cuts
        )

    def _say_problem(self, words: Words | None) -> None:
        set_paragraph(self.problem, self._house.say(words) if words else "")
        self.problem.setVisible(words is not None)
