"""The page of the wizard on which each part that goes out is ticked by hand; none is ticked beforehand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtWidgets import QCheckBox, QWidget

from student_care_desktop.domain.flow import Answers
from student_care_desktop.domain.record_parts import PARTS, RESTRICTED_PARTS
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.ui.furniture import Card, column, paragraph, row, scrolled
from student_care_desktop.ui.wizards.page import PageView

__all__ = ["PartBoxes", "PartsPage"]

ALWAYS = mark("Refer", "Name, class and age (always)")
SHUT = mark("Refer", "Closed to you, so it is not yours to send.")
CAREFUL = mark(
    "Refer", "Restricted: only if the receiver cannot help without it. The paper is stamped as secret."
)


class PartBoxes(QWidget):
    """A box for each part; what a person may not send is shown and cannot be ticked."""

    def __init__(
        self, say: Say, choosable: Collection[str], changed: Callable[[], object], columns: int = 2
    ) -> None:
        super().__init__()
        self.boxes = {key: QCheckBox(say(words)) for key, words in PARTS}
        always = QCheckBox(say(ALWAYS))
        always.setChecked(True)
        always.setEnabled(False)
        plain = [box for key, box in self.boxes.items() if key not in RESTRICTED_PARTS]
        secret = [box for key, box in self.boxes.items() if key in RESTRICTED_PARTS]
        boxes = [always, *plain]
        half = -(-len(boxes) // columns)
        sides = [column(*boxes[at : at + half], None) for at in range(0, len(boxes), half)]
        both = row(*sides, gap=30)
        for place in range(len(sides)):
            both.setStretch(place, 1)
        upper, lower = Card(), Card()
        upper.add(both)
        lower.add(paragraph(say(CAREFUL), "soft"), *secret)
        for key, box in self.boxes.items():
            box.toggled.connect(lambda on: changed())
            if key not in choosable:
                box.setEnabled(False)
                box.setToolTip(say(SHUT))
        self.setLayout(column(upper, lower, gap=14))

    def put(self, chosen: Collection[str]) -> None:
        """Tick what was chosen before."""
        for key, box in self.boxes.items():
            box.setChecked(key in chosen)

    @property
    def chosen(self) -> tuple[str, ...]:
        """What is ticked, in the order of the list."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())


class PartsPage(PageView):
    """The answer is the keys of the parts that go out."""

    def __init__(self, say: Say, choosable: Collection[str], now: Callable[[], Sequence[str]]) -> None:
        super().__init__()
        self.parts, self._now = PartBoxes(say, choosable, self.changed.emit), now
        inner = QWidget()
        inner.setLayout(column(self.parts, None))
        self.setLayout(column(scrolled(inner)))

    def enter(self, answers: Answers) -> None:
        self.parts.put(self._now())

    def settle(self) -> None:
        next(box for box in self.parts.boxes.values() if box.isEnabled()).setFocus()

    def answer(self) -> tuple[str, ...]:
        return self.parts.chosen
