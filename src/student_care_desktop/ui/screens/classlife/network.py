"""The parents' network of a class: who was elected, and out of whom: those who came to a meeting."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.class_life import GUESTS, NETWORK_POSTS, ClassPicture, NetworkMember
from student_care_desktop.domain.class_papers import GuestRow, MemberRow
from student_care_desktop.domain.papers import Choice
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import network
from student_care_desktop.services.network import Committee
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.forms.form import Form
from student_care_desktop.ui.furniture import (
    Card,
    Elided,
    button,
    column,
    heading,
    link,
    paragraph,
    row,
    scrolled,
)
from student_care_desktop.ui.house import House
from student_care_desktop.ui.picture_frame import Frame
from student_care_desktop.ui.screens.classlife.pictures import ADD, CHOOSE, KIND, PATTERNS
from student_care_desktop.ui.screens.classlife.tab import NARROW, EnterGoesOn, Paper, Tab
from student_care_desktop.ui.tables import TableView
from student_care_desktop.ui.tables.column import Align, Column, Ink
from student_care_desktop.ui.veiled import DOTS, veiled

__all__ = ["NetworkTab"]

MEMBERS = mark("Class life", "The committee")
CANDIDATES = mark("Class life", "Who came to a meeting and can be elected")
NO_MEMBER = mark("Class life", "Nobody was elected yet. Choose below, Enter elects.")
NO_CANDIDATE = mark("Class life", "Mark who came under “Parents' meetings”: they stand here then.")
OPEN = mark("Class life", "Still to elect: {posts}")
FULL = mark("Class life", "{count} members; chair, deputy and secretary are there")
ELECT, MEMBER = mark("Class life", "Elect"), mark("Class life", "Member of the committee")
OF_CHILD = mark("Class life", "For {child}")
SAVE, REMOVE = mark("Class life", "Keep"), mark("Class life", "Take off the committee")
OWN = mark("Class life", "Phone and address come from the child's record where it has them.")
KEPT = mark("Class life", "{name} is {post} of the network.")
ASK = mark("Class life", "Take {name} off the committee?")
DETAIL = mark("Class life", "The record of the child and its parents stays as it is.")
CHOOSE_ONE = mark("Class life", "Choose somebody at the left: Enter elects, or opens a member.")
_WIDE, _CHILD, _WHO = 350, 2, 2


def _post(key: str, say: Say) -> str:
    words = dict(NETWORK_POSTS).get(key)
    return say(words) if words else key


def _who(key: str, say: Say) -> str:
    words = dict(GUESTS).get(key)
    return say(words) if words else ""


MEMBER_COLUMNS: tuple[Column[MemberRow], ...] = (
    Column(
        key="post", heading=mark("Network", "Post"), value=lambda one: one.member.post, show=_post, width=120,
        ink=Ink.STRONG,
    ),
    Column(
        key="name", heading=mark("Network", "Name"), value=lambda one: one.member.name, private=True
    ),
    Column(
        key="child", heading=mark("Network", "Parent of"), private=True, width=190, ink=Ink.SOFT,
        value=lambda one: one.child.student.name if one.child else "",
    ),
    Column(
        key="phone", heading=mark("Network", "Phone"), value=lambda one: one.member.phone, private=True,
        width=116,
    ),
)
CANDIDATE_COLUMNS: tuple[Column[GuestRow], ...] = (
    Column(
        key="no", heading=mark("Paper", "No."), value=lambda one: one.child.enrollment.no, width=52,
        align=Align.MIDDLE,
    ),
    Column(
        key="name", heading=mark("Network", "Name"), value=lambda one: one.guest.name, private=True,
    ),
    Column(
        key="who", heading=mark("Class life", "Is to the child"), value=lambda one: one.guest.who, show=_who,
        width=110, ink=Ink.SOFT,
    ),
    Column(
        key="child", heading=mark("Network", "Parent of"), value=lambda one: one.child.student.name,
        private=True, width=200, ink=Ink.SOFT,
    ),
)


class Editor(Card):
    """One member: post, name, phone, address, photo."""

    def __init__(self, tab: NetworkTab, house: House) -> None:
        super().__init__(margin=14)
        say = house.say
        self._house = house
        self.setFixedWidth(_WIDE)
        self.title, self.child = heading(), Elided(role="soft")
        self.form = Form(NetworkMember, ("post", "name", "phone", "address"), say, 1)
        on = self._on = EnterGoesOn(self, self.form.boxes["address"].input.editor)
        for key in ("post", "address"):
            self.form.boxes[key].input.editor.installEventFilter(on)
        on.past_last.connect(tab.keep)
        self.photo = Frame(say(ADD), tab.hang)
        self.photo.clicked.connect(tab.choose_photo)
        self.photo.setAccessibleName(say(ADD))
        self.save = button(say(SAVE), tab.keep, kind="primary", keys="Ctrl+S")
        self.out = link(say(REMOVE), tab.remove)
        inner, body = QWidget(), column(self.form, paragraph(say(OWN), "small"), self.photo, None, gap=10)
        body.setContentsMargins(0, 0, 10, 0)
        inner.setLayout(body)
        self.add(self.title, self.child, scrolled(inner), row(self.save, None, self.out))
        self.body.setStretch(2, 1)

    def put(self, member: NetworkMember, child: str, photo: bytes | None, *, stored: bool) -> None:
        """Show a member, or somebody who is about to be elected."""
        say = self._house.say
        self.title.setText(say(MEMBER if stored else ELECT))
        shown = DOTS if self._house.names_hidden else child
        self.child.put(say(OF_CHILD.with_(child=shown)) if child else "")
        self.form.load(member)
        image = picture_from(photo, QSize(600, 400)) if photo else None
        self.photo.picture = QPixmap.fromImage(image) if image and not image.isNull() else None
        self.photo.setVisible(stored)
        self.photo.update()
        self.out.setVisible(stored)


class NetworkTab(Tab):
    """The committee above, below it those who can be elected; at the right whoever is looked at."""

    kinds = frozenset({NetworkMember, ClassPicture})

    def __init__(self, house: House) -> None:
        super().__init__(house)
        self.committee: Committee | None = None
        self._member: NetworkMember | None = None
        self._stored = False
        say = house.say
        self.members = TableView(MEMBER_COLUMNS, say, MEMBERS, NO_MEMBER)
        self.candidates = TableView(CANDIDATE_COLUMNS, say, CANDIDATES, NO_CANDIDATE)
        self.editor = Editor(self, house)
        self._told, self._hint = Elided(role="soft"), paragraph(say(CHOOSE_ONE), "soft")
        self._hint.setFixedWidth(_WIDE)
        self._build()
        self.editor.hide()

    def _build(self) -> None:
        above, below = Card(margin=1), Card(margin=1)
        above.add(self.members)
        below.add(self.candidates)
        head = row(heading(self._say(MEMBERS)), self._told, gap=12)
        head.setStretch(1, 1)
        left = column(
            head, above,
            heading(self._say(CANDIDATES)), below, gap=8,
        )
        left.setStretch(1, 4)
        left.setStretch(3, 5)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        both = row(left, self.editor, self._hint, gap=14)
        both.setStretch(0, 1)
        self.setLayout(both)
        self.members.opened.connect(self._open)
        self.candidates.opened.connect(self._elect)

    def put(self, classroom: Classroom) -> None:
        self.classroom = classroom
        self._close()
        self._read()

    def _read(self) -> None:
        self.committee = here = network.committee(self._house.desk, self.room.id)
        for table in (self.members, self.candidates):
            table.records.hide_names(self._house.names_hidden)
        self.members.put(here.members)
        self.candidates.put(here.candidates)
        posts = ", ".join(_post(one, self._say) for one in here.open_posts)
        full = FULL.with_(count=len(here.members))
        self._told.put(self._say(OPEN.with_(posts=posts) if posts else full))

    def _close(self) -> None:
        self._member = None
        self.editor.hide()
        self._hint.show()

    def _show(self, member: NetworkMember, child: str, photo: bytes | None, *, stored: bool) -> None:
        if not self._house.may("service", "network.keep"):
            return
        self._member, self._stored = member, stored
        self.editor.put(member, child, photo, stored=stored)
        self._hint.hide()
        self.editor.show()
        self.editor.form.focus()

    def _open(self, one: MemberRow) -> None:
        child = one.child.student.name if one.child else ""
        self._show(one.member, child, one.photo, stored=True)

    def _elect(self, one: GuestRow) -> None:
        """Somebody who came, for the first post that is open."""
        here = self.committee
        post = here.open_posts[0] if here and here.open_posts else "member"
        desk, room, guest = self._house.desk, self.room.id, one.guest
        member = network.proposed(desk, room, guest.enrollment_id, post, guest.name)
        self._show(member, one.child.student.name, None, stored=False)

    @property
    def dirty(self) -> bool:
        return self._member is not None and self._stored and self.editor.form.dirty

    def store(self) -> bool:
        return not self.dirty or self.keep()

    def keep(self) -> bool:
        """Keep the member that is looked at; the cursor goes on to those who can be elected."""
        if self._member is None:
            return True
        wrong = next(iter(self.editor.form.problems()), "")
        if wrong:
            self.editor.form.focus(wrong)
            return False
        member, shown = self.editor.form.value(), self._member if self._stored else None
        return self._house.attempt(lambda: network.keep(self._house.desk, member, shown), self._kept)

    def _kept(self, member: NetworkMember) -> None:
        self._close()
        self._read()
        post = dict(NETWORK_POSTS)[member.post]
        words = KEPT.with_(name=member.name, post=post)
        self._house.messages.tell(veiled(words) if self._house.names_hidden else words)
        (self.candidates if self.committee and self.committee.open_posts else self.members).setFocus()
        self.kept.emit()

    def remove(self) -> None:
        """Take the member off the committee."""
        member, messages = self._member, self._house.messages
        if member is None or not messages.ask(ASK.with_(name=member.name), DETAIL, REMOVE, danger=True):
            return
        if self._house.attempt(lambda: network.remove(self._house.desk, member)):
            self._close()
            self._read()
            self.members.setFocus()
            self.kept.emit()

    def choose_photo(self) -> None:
        """Ask for a picture of the member."""
        file = self._house.messages.open_file(CHOOSE, KIND, PATTERNS)
        if file:
            self.hang(file)

    def hang(self, file: Path) -> None:
        """Give the member a picture."""
        member = self._member
        if member is None or not self._stored or not self.store():
            return
        desk = self._house.desk
        self._house.work(lambda progress: network.set_photo(desk, member, file), self._hung)

    def _hung(self, member: NetworkMember) -> None:
        self._read()
        here = self.committee
        one = next((row for row in here.members if row.member.id == member.id), None) if here else None
        if one:
            self._open(replace(one))
        self.kept.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room, whose parent it is stands beside the list only."""
        super().resizeEvent(event)
        self.members.setColumnHidden(_CHILD, self.width() < NARROW)
        self.candidates.setColumnHidden(_WHO, self.width() < NARROW)

    def settle(self) -> None:
        here = self.committee
        (self.candidates if here and here.candidates and here.open_posts else self.members).setFocus()

    def papers(self) -> list[Paper]:
        return [Paper("parents-network", Choice(room=self.room.name))]
