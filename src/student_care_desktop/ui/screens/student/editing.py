"""Editing a child's record: sections at the left, the fields of one at the right, saved together."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QStackedWidget

from student_care_desktop.domain.doubles import REASONS, Double, Doubles
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Say, Words, mark
from student_care_desktop.services.students import Sheaf
from student_care_desktop.ui.forms import Doubt
from student_care_desktop.ui.furniture import (
    Card,
    button,
    column,
    paragraph,
    repolish,
    row,
    set_paragraph,
    title,
)
from student_care_desktop.ui.screens.student.leaves import Leaf, leaf_for
from student_care_desktop.ui.screens.student.sections import SECTIONS
from student_care_desktop.ui.sections import SectionList
from student_care_desktop.ui.veiled import DOTS, veiled

__all__ = ["Editing"]

SAVE = mark("Student page", "Save")
CANCEL = mark("Student page", "Cancel")
EDIT = mark("Student page", "Edit the record")
ADD = mark("Student page", "Add a child")
KEYS = mark("Student page", "Ctrl+S saves, Esc cancels, Ctrl+PgDn goes to the next section")
MEND = mark("Student page", "Nothing was saved yet. Mend {field} in {section} first: {problem}")
NAME_NEEDED = mark("Student page", "Write at least the first name")
LIKE = mark("Student page", "On record already? {reason}: {name}, number {number}")
LOOK = mark("Student page", "Look at that child")
IDENTITY = "identity"


class Editing(Card):
    """``saved`` carries the sheaf as the page says it; ``left`` says the person changed their mind.

    ``doubles`` knows all children, so that one who is on record already is told before saving.
    """

    saved = Signal(object)
    left = Signal()
    other_asked = Signal(str)
    """The id of another child who may be the same one."""

    def __init__(self, say: Say) -> None:
        super().__init__(margin=0)
        self._say = say
        self._sheaf: Sheaf | None = None
        self._rooms: Sequence[Classroom] = ()
        self._new = False
        self.doubles = Doubles([])
        self.hidden = False
        self._doubted: dict[str, Double] = {}
        self._leaves: dict[str, Leaf] = {}
        self._here = IDENTITY
        self.list = SectionList(say, [(one.key, one.title, "") for one in SECTIONS])
        self.list.asked.connect(self.go)
        self._build()
        for keys, act in {
            "Ctrl+S": self.save, "Ctrl+PgDown": lambda: self.step(1), "Ctrl+PgUp": lambda: self.step(-1),
        }.items():
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _build(self) -> None:
        self._title, self._why, self._stack = title(), paragraph("", "soft"), QStackedWidget()
        upper = column(self._title, self._why, gap=2)
        upper.addSpacing(10)
        upper.addWidget(self._stack, 1)
        upper.setContentsMargins(22, 18, 10, 10)
        right = column(upper, self._foot(), gap=0)
        right.setStretch(0, 1)
        whole = row(self.list, right, gap=0)
        whole.setStretch(1, 1)
        self.body.addLayout(whole)

    def _foot(self) -> QFrame:
        self._note = paragraph("", "soft")
        self._cancel = button(self._say(CANCEL), self.left.emit)
        line = row(
            self._note, self._cancel,
            button(self._say(SAVE), self.save, kind="primary", picture="save"), gap=10,
        )
        line.setStretch(0, 1)
        line.setContentsMargins(22, 11, 22, 11)
        foot = QFrame()
        foot.setObjectName("wizardfoot")
        foot.setLayout(line)
        return foot

    def load(self, sheaf: Sheaf, rooms: Sequence[Classroom], section: str, *, new: bool = False) -> None:
        """Begin to edit; ``rooms`` are the classes a new child may join."""
        self._sheaf, self._rooms, self._new = sheaf, rooms, new
        for leaf in self._leaves.values():
            leaf.load(sheaf, rooms, new=new)
        name = DOTS if self.hidden and not new else sheaf.student.name
        self.list.name(self._say(ADD if new else EDIT), name)
        for line in self.list.lines.values():
            line.alarm(False)
        self._tell(None)
        self.go(section)
        self._doubt()

    def know(self, doubles: Doubles) -> None:
        """All children of the school, as soon as they are known."""
        self.doubles = doubles
        self._doubt()

    def go(self, key: str) -> None:
        """Show a section and put the cursor into its first field."""
        section = next(one for one in SECTIONS if one.key == key)
        self._here = key
        leaf = self._leaf(key)
        self._stack.setCurrentWidget(leaf)
        self._title.setText(self._say(section.title))
        set_paragraph(self._why, self._say(section.why))
        self.list.light(key)
        leaf.focus()

    def step(self, by: int) -> None:
        """To the section before or after."""
        self.go(self.list.beside(self._here, by))

    def _leaf(self, key: str) -> Leaf:
        """The fields of a section, made when first seen."""
        if key not in self._leaves:
            section = next(one for one in SECTIONS if one.key == key)
            made = leaf_for(section, self._say)
            assert self._sheaf is not None  # noqa: S101
            made.load(self._sheaf, self._rooms, new=self._new)
            made.others = self.sheaf
            made.changed.connect(lambda: self._look(key))
            self._leaves[key] = made
            self._stack.addWidget(made)
            if key == IDENTITY:
                self._doubt()
        return self._leaves[key]

    def sheaf(self) -> Sheaf:
        """The record as the page says it now."""
        assert self._sheaf is not None  # noqa: S101
        found = self._sheaf
        for leaf in self._leaves.values():
            found = leaf.onto(found)
        return found

    @property
    def dirty(self) -> bool:
        """Whether anything is not saved."""
        return any(leaf.dirty for leaf in self._leaves.values())

    def save(self) -> None:
        """Hand the record over, or show what must be mended first."""
        for key, leaf in self._leaves.items():
            problem = next(iter(leaf.problems()), None)
            if problem:
                self._point_at(key, *problem)
                return
        if not self.sheaf().student.first_name:
            self.note("first_name", NAME_NEEDED)
            return
        self.saved.emit(self.sheaf())

    def note(self, field: str, problem: Words) -> None:
        """Show beside a field of the identity what was found wrong elsewhere."""
        self._point_at(IDENTITY, field, problem)

    def complain(self, problem: Words) -> None:
        """Say below what was found wrong elsewhere."""
        self._tell(problem)

    def _point_at(self, section: str, field: str, problem: Words) -> None:
        self.go(section)
        leaf = self._leaves[section]
        leaf.point_at(field, problem)
        self.list.lines[section].alarm(True)
        words = next(one.title for one in SECTIONS if one.key == section)
        self._tell(MEND.with_(field=leaf.label(field), section=words, problem=problem))

    def _look(self, key: str) -> None:
        """After each key: the alarm of a section goes when it is mended."""
        wrong = bool(self._leaves[key].problems())
        self.list.lines[key].alarm(wrong)
        if not wrong:
            self._tell(None)
        if key == IDENTITY:
            self._doubt()

    def _doubt(self) -> None:
        """Tell beside the field who else bears this number, this id, or this name and birth date."""
        leaf = self._leaves.get(IDENTITY)
        if leaf is None or self._sheaf is None:
            return
        found: dict[str, Double] = {}
        for double in self.doubles.of(leaf.onto(self._sheaf).student):
            for reason in double.reasons:
                found.setdefault(reason, double)
        for field in {**self._doubted, **found}:
            if _other(found.get(field)) != _other(self._doubted.get(field)):
                leaf.doubt(field, self._told(field, found[field]) if field in found else None)
        self._doubted = found

    def _told(self, field: str, double: Double) -> Doubt:
        other = double.other
        words = LIKE.with_(reason=REASONS[field], name=other.name, number=other.number or "–")
        text = self._say(veiled(words) if self.hidden else words)
        return Doubt(text, self._say(LOOK), lambda: self.other_asked.emit(other.id))

    def _tell(self, problem: Words | None) -> None:
        repolish(self._note, role="problem" if problem else "soft")
        set_paragraph(self._note, self._say(problem or KEYS))

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Behind the last field of a section come the two buttons, not the frame of the window."""
        before = QApplication.focusWidget()
        moved = bool(super().focusNextPrevChild(forward))
        now = QApplication.focusWidget()
        if forward and before and now and self._stack.isAncestorOf(before) and not self.isAncestorOf(now):
            self._cancel.setFocus(Qt.FocusReason.TabFocusReason)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def _other(double: Double | None) -> str:
    return double.other.id if double else ""
