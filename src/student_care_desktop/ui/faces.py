"""Small pictures of children for tables: read and shrunk behind the window, kept while they are of use."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import suppress

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from student_care_desktop.domain.errors import StorageTrouble
from student_care_desktop.domain.students import Student
from student_care_desktop.services import photos
from student_care_desktop.services.desk import Desk
from student_care_desktop.ui.house import House

__all__ = ["Faces", "picture_from"]

_SIDE = 64
"""Points of a small picture: enough for 26 at a scaling of 200 %."""
_KEPT = 2_000


def picture_from(jpeg: bytes, most: QSize) -> QImage:
    """The picture in ``jpeg``, decoded no larger than needed to cover ``most``."""
    buffer = QBuffer()
    buffer.setData(QByteArray(jpeg))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    whole = reader.size()
    if whole.width() > most.width() and whole.height() > most.height():
        reader.setScaledSize(whole.scaled(most, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    return reader.read()


class Faces(QObject):
    """Gives a child's picture when it is known; asks for it behind the window when not."""

    arrived = Signal()
    """Another picture is known."""

    def __init__(self, house: House) -> None:
        super().__init__()
        self._house = house
        self._known: OrderedDict[str, QPixmap | None] = OrderedDict()

    def of(self, child: Student) -> QPixmap | None:
        """The picture, or None while it is not known or there is none."""
        if not child.photo:
            return None
        if child.photo not in self._known:
            self._ask(child)
        self._known.move_to_end(child.photo)
        return self._known[child.photo]

    def _ask(self, child: Student) -> None:
        self._known[child.photo] = None
        if len(self._known) > _KEPT:
            self._known.popitem(last=False)
        desk = self._house.desk
        self._house.quiet.run(lambda: _small(desk, child), lambda image: self._put(child.photo, image))

    def _put(self, key: str, image: QImage) -> None:
        if not image.isNull():
            self._known[key] = QPixmap.fromImage(image)
            self.arrived.emit()


def _small(desk: Desk, child: Student) -> QImage:
    """The picture of a lost file is an empty one: the check of the data tells about it."""
    with suppress(StorageTrouble):
        jpeg = photos.photo(desk, child)
        if jpeg:
            return picture_from(jpeg, QSize(_SIDE, _SIDE))
    return QImage()
