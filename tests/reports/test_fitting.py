"""However long a value is, it stays in its place and nothing of it is cut."""

from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from student_care_desktop.catalog.breaking import breaker
from student_care_desktop.reports.book import Book
from student_care_desktop.reports.fitting import Room, fitted

FONT = Book(BytesIO(), "").fonts["regular"]
TEXTS = st.text("กขคนมยรสวหปฟญเแโะาำิุ่้์ 12-@abcXYZ", min_size=1, max_size=120).filter(str.strip)


@given(TEXTS, st.floats(30, 400), st.integers(1, 3))
@settings(deadline=None)
def test_a_text_fits_its_room(text: str, width: float, rows: int) -> None:
    room = Room(width, rows, 18, 10.5)
    fit = fitted(text, room, FONT, breaker())
    assert "".join(fit.lines).replace(" ", "") == text.replace(" ", "")
    assert max(FONT.width(line, fit.size) for line in fit.lines) <= width + 0.01
    offsets = [fit.offset(number, room) for number in range(len(fit.lines))]
    assert offsets == sorted(offsets)
    assert offsets[-1] <= (rows - 1) * room.pitch + 0.01  # the last line never sinks below the last row
    assert offsets[0] >= -room.pitch  # the first never climbs over the row above
    assert fit.size <= room.size


@pytest.mark.parametrize(("text", "lines"), [
    ("ญาณวุฒิ", 1),
    ("นางสาวอาภัสรินทร์ธัญญ์ เหล่าพิพัฒน์วรกุลชัย", 2),
])
def test_a_name_is_broken_between_first_and_last_name(text: str, lines: int) -> None:
    fit = fitted(text, Room(120), FONT, breaker())
    assert fit.lines == text.split(" ")[:lines]
