"""One report: what was seen is sealed, whom it was reported to is written beside the hotlines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.counsel import ProtectionReport
from student_care_desktop.domain.counselling import Seen, Version
from student_care_desktop.domain.fields import fields_of
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.words import mark
from student_care_desktop.services import protection
from student_care_desktop.ui.drafting import Drafting
from student_care_desktop.ui.forms import Form
from student_care_desktop.ui.furniture import (
    Badge,
    Card,
    Elided,
    button,
    clear,
    column,
    heading,
    label,
    paragraph,
    row,
    rule,
    scrolled,
)
from student_care_desktop.ui.house import Changes, House
from student_care_desktop.ui.screens.protect.hotlines import hotline_card
from student_care_desktop.ui.veiled import DOTS

__all__ = ["SheetPage"]

WHO = mark("Protection", "{name} · {class_name}")
SEEN = mark("Protection", "1  What the child said and what was seen")
SEALED = mark(
    "Protection",
    "Sealed when you save: the guidance teacher and the head of the care system read it, nobody else. Write "
    "the child's own words; do not question. No photo of injuries is taken.",
)
ALREADY = mark("Protection", "{count} parts are sealed here already. What you write is added to them.")
HIDDEN = mark("Protection", "What was seen is not shown while names are hidden. F9 shows it again.")
TOLD = mark("Protection", "2  Who was told, and when it was reported")
MORE = mark("Protection", "3  What was done, and parents")
URGENT, DONE = mark("Protection", "Not reported yet"), mark("Protection", "Reported")
READ, KEEP = mark("Protection", "Read what is sealed"), mark("Protection", "Save the report")
PRINT, BACK = mark("Protection", "Print the report"), mark("Protection", "All reports")
NOW = mark("Protection", "Reported just now")
WRITTEN = mark("Protection", "{at} by {who}")
SAVED = mark("Protection", "The report is saved. It stays on record for good.")
TYPED = mark("Protection", "Kept while you write, sealed ({time})")
_SEEN = ("said", "seen", "injuries")
_TOLD = ("found", "found_by", "told", "principal_at", "reported_to", "reported_at", "channel", "reference")
_MORE = ("safety", "parent", "centre_no", "ended")


class SheetPage(QWidget):
    """``left``: back to all reports; ``print_asked`` carries the child's student id, the report, the name."""

    left = Signal()
    print_asked = Signal(str, str, str)

    def __init__(self, house: House) -> None:
        super().__init__()
        say, self._house = house.say, house
        self._record = ProtectionReport()
        self._who: ClassRow | None = None
        self.title = Elided(role="title")
        self.seen: Form[Seen] = Form(Seen, _SEEN, say, columns=1)
        self.told: Form[ProtectionReport] = Form(ProtectionReport, _TOLD, say, columns=2)
        self.more: Form[ProtectionReport] = Form(ProtectionReport, _MORE, say, columns=2)
        self.drafting = Drafting(house, self._page, self._write)
        self.drafting.kept.connect(self._typed)
        for form in (self.seen, self.told, self.more):
            form.changed.connect(lambda key: self.drafting.touch())
        self.now = button(say(NOW), self._now, picture="check")
        self.read = button(say(READ), self.show_sealed, picture="show")
        self.keep = button(say(KEEP), self.save, kind="primary", picture="save", keys="Ctrl+S")
        self.print = button(say(PRINT), self._print, picture="print")
        self.back = button(say(BACK), self.left.emit, picture="left")
        self._already, self._hidden = label("", "strong"), paragraph(say(HIDDEN), "soft")
        self._state, self._badge = label("", "small"), row(gap=0)
        self._versions = column(gap=8)
        self._build()

    def _build(self) -> None:
        held = QWidget()
        held.setLayout(column(hotline_card(self._house.say), None))
        held.setFixedWidth(320)
        head = row(self.title, self.back, gap=10)
        head.insertLayout(1, self._badge)
        head.setStretch(0, 1)
        both = row(self._paper(), held, gap=14)
        both.setStretch(0, 1)
        whole = column(head, both, gap=12)
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def _paper(self) -> Card:
        """The three parts of the report, and below them what is done with it."""
        say, inside = self._house.say, QWidget()
        above = row(self._already, self.read, None, gap=10)
        told = row(heading(say(TOLD)), None, self.now)
        made = column(heading(say(SEEN)), paragraph(say(SEALED), "small"), gap=10)
        made.addLayout(above)
        made.addLayout(self._versions)
        for one in (self.seen, self._hidden, rule()):
            made.addWidget(one)
        made.addLayout(told)
        rest: tuple[QWidget, ...] = (self.told, rule(), heading(say(MORE)), self.more)
        for widget in rest:
            made.addWidget(widget)
        made.addStretch(1)
        made.setContentsMargins(18, 16, 18, 12)
        inside.setLayout(made)
        card = Card(margin=0)
        foot = row(self._state, None, self.print, self.keep, gap=10)
        foot.setContentsMargins(18, 10, 18, 12)
        card.add(scrolled(inside), rule(), foot)
        card.body.setSpacing(0)
        card.body.setStretch(0, 1)
        return card

    def load(self, child: ClassRow, record: ProtectionReport, seen: Seen, *, stored: bool) -> None:
        """Show a report; ``stored``: it is on record already."""
        self.drafting.flush()
        self._record, self._who = record, child
        count = len(record.words.split()) if record.words else 0
        name = DOTS if self._house.names_hidden else child.student.name
        self.title.put(self._house.say(WHO.with_(name=name, class_name=child.class_name)))
        clear(self._badge)
        done = bool(record.reported_at)
        self._badge.addWidget(Badge(self._house.say(DONE if done else URGENT), "good" if done else "bad"))
        self._already.setText(self._house.say(ALREADY.with_(count=count)))
        self._already.setVisible(count > 0)
        self.read.setVisible(count > 0 and self._house.desk.store.vault is not None)
        self.print.setVisible(stored)
        clear(self._versions)
        for form in (self.told, self.more):
            form.load(record)
        self.seen.load(seen)
        self._state.setText("")
        self.veil()

    def veil(self) -> None:
        """What was seen goes with the names."""
        hidden = self._house.names_hidden
        self.seen.setVisible(not hidden)
        self._hidden.setVisible(hidden)
        if hidden:
            clear(self._versions)

    def begin(self) -> None:
        """Put the cursor at the top, where the page is read from."""
        (self.told if self._house.names_hidden else self.seen).focus()

    def _now(self) -> None:
        """Reported this minute: the time is written, to whom is still to be said."""
        now = self._house.desk.now().strftime("%Y-%m-%dT%H:%M")
        self.told.boxes["reported_at"].input.put(now)
        self.told.changed.emit("reported_at")
        self.told.focus("reported_to")

    def _page(self) -> tuple[ProtectionReport, Seen]:
        return self.more.value(self.told.value()), self.seen.value()

    def _write(self, page: tuple[ProtectionReport, Seen]) -> None:
        protection.keep_draft(self._house.desk, *page)

    def _typed(self) -> None:
        self._state.setText(self._house.say(TYPED.with_(time=f"{self._house.desk.now():%H:%M}")))

    def show_sealed(self) -> None:
        """Open what is sealed; it stands in the trace."""
        self._house.attempt(lambda: protection.read(self._house.desk, self._record.id), self._show)

    def _show(self, versions: list[Version[Seen]]) -> None:
        clear(self._versions)
        for one in versions:
            card, say = Card(margin=12), self._house.say
            card.add(label(say(WRITTEN.with_(at=one.at, who=one.who)), "small"))
            for key, field in fields_of(Seen).items():
                text = getattr(one.told, key)
                if text:
                    card.add(label(say(field.label), "label"), paragraph(text))
            self._versions.addWidget(card)

    def save(self) -> None:
        """Store the report; what is wrong is said and nothing of what was typed goes."""
        for form in (self.told, self.more):
            wrong = form.unreadable()
            if wrong:
                key, words = next(iter(wrong.items()))
                form.focus(key)
                self._house.messages.tell(words, "bad")
                return
        self.drafting.flush()
        record, seen = self._page()
        self._house.attempt(lambda: protection.keep(self._house.desk, record, seen), self._kept)

    def _kept(self, record: ProtectionReport) -> None:
        self._house.messages.tell(SAVED)
        if self._who:
            self.load(self._who, record, Seen(), stored=True)
        self._house.changed.emit(Changes(frozenset({ProtectionReport})))

    def _print(self) -> None:
        if self._who:
            child = self._who.student
            self.print_asked.emit(child.id, self._record.id, child.name)
