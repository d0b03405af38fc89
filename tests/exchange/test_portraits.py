"""Portraits of nobody: distinct, small, and of the size of a photo on the record."""

from __future__ import annotations

import io

from PIL import Image

from student_care_desktop.exchange.portraits import VARIANTS, portrait

ALL = [(sex, senior, variant) for sex in "mf" for senior in (False, True) for variant in range(VARIANTS)]


def test_every_portrait_is_another_small_jpeg_of_three_by_four_centimetres() -> None:
    drawn = [portrait(*one) for one in ALL]
    assert len(set(drawn)) == len(drawn) == 32
    assert max(map(len, drawn)) <= 15_000
    for data in drawn:
        with Image.open(io.BytesIO(data)) as image:
            assert (image.format, image.size) == ("JPEG", (355, 472))


def test_a_portrait_is_always_the_same() -> None:
    assert portrait("f", True, 3) == portrait("f", True, 3)
