"""Photos become small, upright, and keep nothing of place, time or camera."""

from __future__ import annotations

import io
import struct
import zlib

import pillow_heif
import pytest
from PIL import Image

from student_care_desktop.domain.errors import CareError
from student_care_desktop.exchange.pictures import shrink


def _bytes(image: Image.Image, kind: str, **more: object) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **more)
    return out.getvalue()


def _with_place(image: Image.Image, turn: int = 1) -> Image.Exif:
    exif = Image.Exif()
    exif[0x0112] = turn
    exif[0x010F] = "PHONE"
    exif.get_ifd(0x8825)[2] = (18.0, 47.0, 0.0)
    return exif


def _heic(image: Image.Image) -> bytes:
    out = io.BytesIO()
    pillow_heif.from_pillow(image).save(out, format="HEIF")
    return out.getvalue()


LEFT_RED = Image.new("RGB", (2400, 1200), "blue")
LEFT_RED.paste("red", (0, 0, 1200, 1200))


@pytest.mark.parametrize("data", [_bytes(LEFT_RED, "JPEG"), _bytes(LEFT_RED, "PNG"), _heic(LEFT_RED)])
def test_every_kind_of_photo_becomes_a_small_jpeg(data: bytes) -> None:
    picture = shrink(data)
    image = Image.open(io.BytesIO(picture.data))
    assert (image.format, image.size) == ("JPEG", (1600, 800))
    assert (picture.width, picture.height) == image.size
    red, _, blue = image.getpixel((100, 400))  # type: ignore[misc]
    assert red > 200 > 80 > blue


def test_place_and_camera_are_dropped_and_the_picture_stands_upright() -> None:
    data = _bytes(LEFT_RED, "JPEG", exif=_with_place(LEFT_RED, turn=6))
    assert b"PHONE" in data
    picture = shrink(data, 600)
    image = Image.open(io.BytesIO(picture.data))
    assert image.size == (300, 600)
    assert not image.getexif()
    assert b"PHONE" not in picture.data
    assert image.getpixel((150, 50))[0] > 200, "what was left is now above"  # type: ignore[index]


def test_what_was_transparent_is_white() -> None:
    picture = shrink(_bytes(Image.new("RGBA", (40, 40), (255, 0, 0, 0)), "PNG"))
    assert min(Image.open(io.BytesIO(picture.data)).getpixel((20, 20))) > 250  # type: ignore[arg-type]


@pytest.mark.parametrize("mode", ["L", "P", "1", "LA", "CMYK", "I;16"])
def test_odd_kinds_of_colour_are_taken(mode: str) -> None:
    kind = "JPEG" if mode == "CMYK" else "PNG"
    assert shrink(_bytes(Image.new(mode, (30, 20)), kind)).width == 30


def test_a_small_photo_is_not_made_larger() -> None:
    assert shrink(_bytes(Image.new("RGB", (30, 40)), "PNG")).height == 40


def _png_that_claims(width: int, height: int) -> bytes:
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = (head, b"IDAT" + zlib.compress(b"\0" * 1000), b"IEND")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(chunk) - 4) + chunk + struct.pack(">I", zlib.crc32(chunk)) for chunk in chunks
    )


@pytest.mark.parametrize("size", [(8000, 8000), (50_000, 50_000)])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(size: tuple[int, int]) -> None:
    with pytest.raises(CareError, match="million"):
        shrink(_png_that_claims(*size))


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"GIF89a" + b"\0" * 40, b"<svg/>", b"\0" * 100])
def test_what_is_no_picture_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(CareError, match="not a picture"):
        shrink(data)


@pytest.mark.parametrize("whole", [_bytes(LEFT_RED, "JPEG"), _bytes(LEFT_RED, "PNG"), _heic(LEFT_RED)])
def test_a_cut_picture_is_refused_in_words(whole: bytes) -> None:
    for share in (0.2, 0.6, 0.9):
        with pytest.raises(CareError, match="picture"):
            shrink(whole[: int(len(whole) * share)])
