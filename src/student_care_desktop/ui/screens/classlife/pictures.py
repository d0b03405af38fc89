"""The photos of one thing the class did: chosen or dropped, made small and harmless, shown at once."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.words import mark
from student_care_desktop.services import class_pictures
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.furniture import clear, column, label, link, paragraph, row
from student_care_desktop.ui.house import House
from student_care_desktop.ui.picture_frame import Frame

__all__ = ["PicturesPage"]

ADD = mark("Class life", "Choose a photo, or drop it here")
CHOOSE, KIND = mark("Class life", "Choose a photo"), mark("Class life", "Pictures")
HOW = mark("Class life", "Place, time and camera are taken out of every photo before it is kept.")
NUMBER = mark("Class life", "Photo {number}")
OUT = mark("Class life", "Take out")
PATTERNS = "*.jpg *.jpeg *.png *.heic *.heif"
_ACROSS = 3


class PicturesPage(QWidget):
    """Frames for the photos, and one for the next; ``kept`` tells that there is one more or one less."""

    kept = Signal()

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._about = self._room = ""
        self._locked = False
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        for place in range(_ACROSS):
            self._grid.setColumnStretch(place, 1)
        self.setLayout(column(paragraph(house.say(HOW), "soft"), self._grid, None, gap=12))

    def put(self, classroom_id: str, about: str, pictures: tuple[ClassPicture, ...], *, locked: bool) -> None:
        """Show the photos of a record; ``locked``: nobody adds one or takes one out."""
        self._room, self._about, self._locked = classroom_id, about, locked
        clear(self._grid)
        self.frames: list[Frame] = []
        for place, picture in enumerate(pictures):
            self._hang(place, self._shown(place, picture))
        if not locked and len(pictures) < class_pictures.MOST:
            empty = self._frame()
            empty.clicked.connect(self.choose)
            empty.setAccessibleName(self._house.say(ADD))
            self._hang(len(pictures), empty)

    def _hang(self, place: int, made: QWidget) -> None:
        self._grid.addWidget(made, place // _ACROSS, place % _ACROSS)

    def _frame(self) -> Frame:
        made = Frame(self._house.say(ADD), self.take)
        self.frames.append(made)
        return made

    def _shown(self, place: int, picture: ClassPicture) -> QWidget:
        frame, name = self._frame(), self._house.say(NUMBER.with_(number=place + 1))
        with suppress(StorageTrouble, CareError):
            image = picture_from(class_pictures.content(self._house.desk, picture.id), QSize(600, 400))
            frame.picture = None if image.isNull() else QPixmap.fromImage(image)
        frame.setAccessibleName(name)
        out = link(self._house.say(OUT), lambda: self.remove(picture))
        out.setVisible(not self._locked)
        made = QWidget()
        made.setLayout(column(row(label(name, "label"), None, out), frame, gap=3))
        return made

    def choose(self) -> None:
        """Ask for a file."""
        file = self._house.messages.open_file(CHOOSE, KIND, PATTERNS)
        if file:
            self.take(file)

    def take(self, file: Path) -> None:
        """Keep a photo, behind the window: a large one takes a moment."""
        if self._locked:
            return
        desk, room, about = self._house.desk, self._room, self._about
        self._house.work(
            lambda progress: class_pictures.add(desk, room, about, file), lambda picture: self.kept.emit()
        )

    def remove(self, picture: ClassPicture) -> None:
        """Take a photo out."""
        if self._house.attempt(lambda: class_pictures.remove(self._house.desk, picture)):
            self.kept.emit()
