"""A school's own copy as text: it comes back as it was, and what contradicts itself is refused."""

from __future__ import annotations

import json

import pytest

from student_care_desktop.catalog.areas import areas, shipped_areas
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.own_areas import digest_of, read_copy, write_copy

TEXT = write_copy(areas())


def test_the_shipped_form_comes_back_line_by_line() -> None:
    copy = read_copy(TEXT)
    assert (copy.signs, copy.all, copy.version) == (areas().signs, areas().all, areas().version)
    assert copy.hash == digest_of(TEXT)
    assert write_copy(copy) == TEXT


def test_every_shipped_version_is_known_by_its_hash() -> None:
    assert shipped_areas()[areas().hash] is areas()


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('"level":"flag"', '"level":"risk"', "level"),
        ('"restricted":true,"urgent":true', '"urgent":true', "urgent"),
        ('"source":["school"]', '"source":["hearsay"]', "source"),
        ('"fact":"gpa"', '"fact":"luck"', "fact"),
        ('"th":"ภาษาไทย"', '"th":" "', "th"),
    ],
)
def test_a_copy_that_contradicts_itself_is_refused_by_its_key(old: str, new: str, place: str) -> None:
    assert old in TEXT
    with pytest.raises(Contradiction) as refused:
        read_copy(TEXT.replace(old, new, 1))
    assert refused.value.key.endswith(place)


def test_what_is_no_json_is_refused() -> None:
    with pytest.raises(Contradiction):
        read_copy(json.dumps(TEXT)[:-3])
