"""The photos of an activity: frames to press or to drop a file on; what is there can be taken out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGridLayout, QWidget

from student_care_desktop.domain.class_life import ClassPicture
from student_care_desktop.domain.words import mark
from student_care_desktop.services import activity_pictures, class_pictures
from student_care_desktop.services.activities import Opened
from student_care_desktop.services.progress import Progress
from student_care_desktop.ui.faces import picture_from
from student_care_desktop.ui.furniture import button, clear, column, paragraph, scrolled
from student_care_desktop.ui.house import House
from student_care_desktop.ui.picture_frame import Frame

__all__ = ["PhotosTab"]

ADD = mark("Pictures", "Choose a picture, or drop it here")
OUT = mark("Activities room", "Take photo {number} out")
PHOTO = mark("Activities room", "Photo {number}")
CHOOSE, IMAGES = mark("Activities room", "Choose a photo"), mark("Know", "Pictures")
SHRINKING = mark("Know", "Making the picture small and removing place and time from it")
ABOUT = mark("Activities room", "Photos are made small; place, time and camera are taken out of them.")
_COLUMNS = 3
_SIDE = QSize(600, 400)


class PhotosTab(QWidget):
    """``kept`` carries the activity as it is kept now."""

    kept = Signal(object)

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._opened: Opened | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        for place in range(_COLUMNS):
            self._grid.setColumnStretch(place, 1)
        inner = QWidget()
        inner.setLayout(column(self._grid, None))
        self.setLayout(column(paragraph(house.say(ABOUT), "soft"), scrolled(inner), gap=10))

    def put(self, opened: Opened) -> None:
        """Show the photos, and one empty frame while there is room."""
        self._opened = opened
        clear(self._grid)
        shown: list[ClassPicture | None] = [*opened.pictures]
        if len(shown) < class_pictures.MOST:
            shown.append(None)
        for place, one in enumerate(shown):
            self._grid.addWidget(self._cell(one, place + 1), place // _COLUMNS, place % _COLUMNS)

    def _cell(self, one: ClassPicture | None, number: int) -> QWidget:
        say, made = self._house.say, QWidget()
        frame = Frame(say(ADD), self._take)
        frame.setAccessibleName(say(PHOTO.with_(number=number)))
        made.setLayout(column(frame, gap=4))
        layout = made.layout()
        assert layout is not None  # noqa: S101
        if one is None:
            frame.clicked.connect(self.choose)
        else:
            self._show(frame, one)
            layout.addWidget(button(say(OUT.with_(number=number)), lambda: self._remove(one), kind="link"))
        return made

    def _show(self, frame: Frame, one: ClassPicture) -> None:
        desk = self._house.desk

        def put(jpeg: bytes) -> None:
            image = picture_from(jpeg, _SIDE)
            frame.picture = None if image.isNull() else QPixmap.fromImage(image)
            frame.update()

        self._house.attempt(lambda: class_pictures.content(desk, one.id), put)

    def settle(self) -> None:
        """The person comes to the photos."""
        frame = self.findChild(Frame)
        if frame:
            frame.setFocus()

    def choose(self) -> None:
        """Ask for a file and keep it."""
        path = self._house.messages.open_file(CHOOSE, IMAGES, "*.jpg *.jpeg *.png *.heic *.heif")
        if path:
            self._take(path)

    def _take(self, path: Path) -> None:
        opened, desk = self._opened, self._house.desk
        if opened is None:
            return
        key = opened.activity.id

        def work(progress: Progress) -> Opened:
            progress.step(0, 0, SHRINKING)
            return activity_pictures.add_picture(desk, key, path)

        self._house.work(work, self._kept)

    def _remove(self, one: ClassPicture) -> None:
        opened, desk = self._opened, self._house.desk
        if opened is None:
            return
        key = opened.activity.id
        self._house.attempt(lambda: activity_pictures.remove_picture(desk, key, one.id), self._kept)

    def _kept(self, opened: Opened) -> None:
        self.put(opened)
        self.kept.emit(opened)
