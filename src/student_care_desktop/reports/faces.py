"""Faces from sad to glad, drawn as lines, and the ring around the one that a child chose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.reports.drawing import Drawing
from student_care_desktop.reports.kit import Kit
from student_care_desktop.reports.places import Value

__all__ = ["FacePlace", "put_face"]

_MOODS = (-0.34, -0.17, 0.0, 0.2, 0.38)
"""How deep the mouth hangs, in radii; a sad one bows upwards."""
_RING = 1.36


def put_face(drawing: Drawing, x: float, y: float, radius: float, face: int) -> None:
    """Face ``face`` (1 sad to 5 glad) around ``x`` and ``y``."""
    drawing.ring(x, y, radius, 0.8)
    for side in (-1, 1):
        drawing.ring(x + side * radius * 0.36, y - radius * 0.24, radius * 0.06, 1.1)
    mood, half = _MOODS[face - 1] * radius, radius * 0.46
    drawing.bow(x - half, y + radius * 0.4 - mood / 2, x + half, mood, 1.0)


@dataclass(frozen=True, slots=True)
class FacePlace:
    """A row of faces; the chosen one gets a thick ring around it."""

    key: str
    spots: Mapping[str, tuple[float, float]]
    radius: float

    def ink(self, kit: Kit, drawing: Drawing, value: Value) -> None:
        """Draw the ring around the face whose number is ``value``."""
        if str(value) in self.spots:
            drawing.ring(*self.spots[str(value)], self.radius * _RING, 1.8)
