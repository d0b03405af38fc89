"""Text is cleaned the same by the short way and by the long one, and only once."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from student_care_desktop.domain.thai import clean

THAI = st.text(alphabet="กขเแาำํ่้ิ \u00a0\u200b\u200d\x00\x0b\x85\t\nAé\u0301\u2028\u3000\ufeff\u00ad.-1", max_size=8)


@settings(deadline=None, max_examples=300)
@example("\u0301\x00\u0e48")
@given(st.one_of(THAI, st.text(max_size=20)))
def test_clean_text_has_nothing_left_to_clean(text: str) -> None:
    found = clean(text)
    assert clean(found) == found
    assert unicodedata.is_normalized("NFC", found)
    assert found == found.strip()
    assert not set(found) & set("\u200b\u200d\u00a0\ufeff\x00\n\t")
    assert "  " not in found
    assert "ํา" not in found
    assert "เเ" not in found


@settings(deadline=None)
@given(THAI, THAI)
def test_what_stands_beside_does_not_change_how_a_text_is_cleaned(left: str, right: str) -> None:
    """A dirty neighbour sends the whole text the long way: a clean part must come out as it was."""
    part = clean(left)
    assert clean(f"{part} \u00a0{clean(right)}") == f"{part} {clean(right)}".strip()


def test_ways_to_write_the_same_word() -> None:
    assert clean("น\u0e4d\u0e32") == clean("น\u0e33") == "นำ"
    assert clean("น\u0e4d\u0e49\u0e32") == "น้ำ"
    assert clean(" ก\u200bข \u00a0 ค ") == "กข ค"
    assert clean("เเดง") == "แดง"
