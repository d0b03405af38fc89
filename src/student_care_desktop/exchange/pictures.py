"""Photos made small and harmless: JPEG, PNG or a phone's HEIC in, a JPEG without hidden data out."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.words import mark

if TYPE_CHECKING:
    from PIL import Image

__all__ = ["Picture", "paged", "shrink"]

_NO_PICTURE = mark(
    "Picture",
    "This file is not a picture that can be read. Choose a JPEG or PNG, or a HEIC photo from a phone.",
)
_DAMAGED = mark(
    "Picture", "The picture is damaged or cut short. Copy it from the camera or phone once more."
)
_TOO_LARGE = mark(
    "Picture", "The picture has more than {most} million points. Save it smaller and try again."
)

_FORMATS = ("JPEG", "PNG", "HEIF")
_MOST_POINTS = 60_000_000
_QUALITY = 85
_A4_WIDE = 8.27
"""Inches."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A JPEG and its size in points."""

    data: bytes
    width: int
    height: int


def shrink(data: bytes, long_side: int = 1600) -> Picture:
    """The picture in ``data`` upright, on white, at most ``long_side`` points long.

    Place, time and camera (EXIF) are dropped.  Raises CareError when it is no picture, damaged, or larger
    than 60 megapixels.
    """
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            image = _opened(data)
            image.draft("RGB", (long_side, long_side))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((long_side, long_side), Image.Resampling.LANCZOS, reducing_gap=3.0)
            return _jpeg(_on_white(upright))
    except UnidentifiedImageError:
        raise CareError(_NO_PICTURE) from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, MemoryError):
        raise CareError(_DAMAGED) from None


def paged(jpeg: bytes) -> bytes:
    """A picture that was kept as JPEG, as a PDF of one page as wide as A4."""
    from PIL import Image

    out = io.BytesIO()
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as image:
        image.save(out, "PDF", resolution=image.width / _A4_WIDE)
    return out.getvalue()


def _opened(data: bytes) -> Image.Image:
    """The picture, its size checked before a single point is unpacked."""
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener(thumbnails=False)
    too_large = CareError(_TOO_LARGE.with_(most=_MOST_POINTS // 1_000_000))
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Image.DecompressionBombError:
        raise too_large from None
    if image.width * image.height > _MOST_POINTS:
        raise too_large
    return image


def _on_white(image: Image.Image) -> Image.Image:
    """Plain colours; what was transparent is white."""
    from PIL import Image as Images

    if image.mode in ("RGB", "L") and "transparency" not in image.info:
        return image.convert("RGB")
    layers = image.convert("RGBA")
    ground = Images.new("RGBA", layers.size, "white")
    return Images.alpha_composite(ground, layers).convert("RGB")


def _jpeg(image: Image.Image) -> Picture:
    image.info.clear()
    out = io.BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, optimize=True, progressive=True)
    return Picture(out.getvalue(), image.width, image.height)
