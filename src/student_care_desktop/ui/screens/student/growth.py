"""Weight and height over time: two small curves, the last value in words."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from student_care_desktop.domain.growth import GROUPS, INDICES, Reading
from student_care_desktop.domain.thai import short_day
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services.dossiers import Dossier
from student_care_desktop.ui.facts import Fact
from student_care_desktop.ui.furniture import Card, paragraph
from student_care_desktop.ui.screens.student.cards import Look
from student_care_desktop.ui.theme import colour, letter

__all__ = ["Curve", "growth_card"]

TITLE = mark("Student page", "Weight and height")
WEIGHT = mark("Student page", "Weight")
HEIGHT = mark("Student page", "Height")
KG = mark("Student page", "{value} kg")
CM = mark("Student page", "{value} cm")
MORE = mark("Student page", "{value}, {change} since {day}")
NONE = mark("Student page", "Nothing measured yet.")
BMI = mark("Student page", "Body mass index (kg/m²)")
BY = mark("Student page", "Judged by {table}")
_SERIES = (("weight_kg", WEIGHT, KG, "leaf"), ("height_cm", HEIGHT, CM, "green"))
_HIGH = 96

Points = Sequence[tuple[dt.date, float]]


def growth_card(dossier: Dossier, look: Look) -> Card:
    """Two curves; below them the index, and the categories of the school's own table if it has one."""
    card, say, measured = look.card(TITLE, "measured"), look.say, dossier.sheaf.measurements
    for key, name, unit, ink in _SERIES:
        points = [
            (one.day, getattr(one, key)) for one in measured if one.day and getattr(one, key) is not None
        ]
        if points:
            text = _last(points, unit, say)
            card.add(Curve(points, say(name), text, ink))
    if card.body.count() == 1:
        card.add(paragraph(say(NONE), "soft"))
    newest = next((one for one in dossier.growth if one.bmi or one.groups), None)
    if newest:
        card.add(look.grid(_read(newest, say), 128))
    if newest and newest.groups:
        card.add(paragraph(say(BY.with_(table=dossier.growth_source)), "small"))
    return card


def _read(newest: Reading, say: Say) -> list[Fact]:
    """The newest index with its day, and the categories of that day."""
    day = newest.measurement.day
    when = f" ({short_day(day)})" if day else ""
    lines = [Fact(name=say(BMI), text=f"{newest.bmi:.1f}{when}")] if newest.bmi else []
    for index, group in newest.groups.items():
        lines.append(Fact(name=say(INDICES[index]), text=say(dict(GROUPS[index])[group])))
    return lines


def _last(points: Points, unit: object, say: Say) -> str:
    """41.5 กก. เพิ่มขึ้น +2.3 ตั้งแต่ …"""
    value = say(unit.with_(value=f"{points[-1][1]:g}"))  # type: ignore[attr-defined]
    if len(points) == 1:
        return value
    change = points[-1][1] - points[-2][1]
    return say(MORE.with_(value=value, change=f"{change:+.1f}", day=short_day(points[-2][0])))


class Curve(QWidget):
    """One curve: name and last value above, days below; a single value is a dot."""

    def __init__(self, points: Points, name: str, last: str, ink: str) -> None:
        super().__init__()
        self._points, self._name, self._last, self._ink = points, name, last, ink
        self.setFixedHeight(_HIGH)
        self.setMinimumWidth(180)
        self.setAccessibleName(f"{name} {last}")

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._write(painter)
            self._draw(painter, QRectF(8, 34, self.width() - 16, _HIGH - 58))

    def _write(self, painter: QPainter) -> None:
        wide = self.width()
        painter.setFont(letter(13))
        painter.setPen(colour("soft"))
        painter.drawText(0, 0, wide, 22, Qt.AlignmentFlag.AlignLeft, self._name)
        painter.setPen(colour("text"))
        painter.drawText(0, 0, wide, 22, Qt.AlignmentFlag.AlignRight, self._last)
        painter.setFont(letter(12))
        painter.setPen(colour("soft"))
        first, last = self._points[0][0], self._points[-1][0]
        below = QRectF(0, _HIGH - 20, wide, 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, short_day(first))
        if last != first:
            painter.drawText(below, Qt.AlignmentFlag.AlignRight, short_day(last))

    def _draw(self, painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(colour("hair"), 1))
        for share in (0, 0.5, 1):
            height = box.y() + box.height() * share
            painter.drawLine(QPointF(box.x(), height), QPointF(box.right(), height))
        places = self._places(box)
        painter.setPen(QPen(colour(self._ink), 2))
        painter.drawPolyline(places)
        painter.setBrush(colour("card"))
        for place in places:
            painter.drawEllipse(place, 3.5, 3.5)

    def _places(self, box: QRectF) -> list[QPointF]:
        days = [day.toordinal() for day, _ in self._points]
        values = [value for _, value in self._points]
        low, high = min(values), max(values)
        return [
            QPointF(
                box.x() + box.width() * _share(day, days[0], days[-1]),
                box.bottom() - box.height() * _share(value, low, high),
            )
            for day, value in zip(days, values, strict=True)
        ]


def _share(value: float, low: float, high: float) -> float:
    """Where ``value`` lies between ``low`` and ``high``, 0–1; in the middle where they are one."""
    return (value - low) / (high - low) if high > low else 0.5
