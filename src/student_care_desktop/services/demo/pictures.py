"""Photos: portraits of nobody, kept as the attachments of a real school are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from student_care_desktop.domain.students import Attachment
from student_care_desktop.services import access
from student_care_desktop.services.demo.cast import Cast, Child, Dice, Face, Houses, Picture
from student_care_desktop.services.demo.seats import Seat
from student_care_desktop.services.desk import Desk

__all__ = ["attachments", "face", "hang", "house_builder", "house_photos", "photo_id"]

_SENIOR = 4  # from ม.4 on


def face(dice: Dice, seat: Seat, *, scarf: bool) -> Face:
    """The portrait of a child; ``scarf``: a girl wears one."""
    from student_care_desktop.exchange.portraits import HEADSCARF, VARIANTS

    girl = seat.sex == "f"
    variant = dice.randrange(VARIANTS - girl)
    return seat.sex, seat.grade >= _SENIOR, HEADSCARF if girl and scarf else variant


def hang(desk: Desk, cast: Cast) -> Mapping[Face, Picture]:
    """Draw and keep every portrait that somebody has."""
    from student_care_desktop.exchange.portraits import portrait

    drawn = {one: portrait(*one) for one in sorted({child.face for child in cast.children if child.face})}
    return {one: Picture(access.keep_picture(desk, data), len(data)) for one, data in drawn.items()}


def photo_id(cast: Cast, child: Child) -> str:
    """The key of the child's photo; empty if there is none."""
    return cast.id("photo", child.number) if child.face else ""


def attachments(cast: Cast) -> Iterator[Attachment]:
    """One record for each photo; children who look alike share the stored picture."""
    for child in cast.children:
        if child.face:
            picture = cast.pictures[child.face]
            yield Attachment(
                id=photo_id(cast, child), student_id=cast.id("student", child.number), digest=picture.digest,
                media="image/jpeg", size=picture.size, caption=cast.life.people.photo_caption,
            )


def house_builder(desk: Desk) -> Houses:
    """Draws and keeps a house when it is first asked for, from outside and from inside."""
    from student_care_desktop.exchange.houses import house

    def kept(data: bytes) -> Picture:
        return Picture(access.keep_picture(desk, data), len(data))

    return cache(lambda variant: (kept(house(variant, inside=False)), kept(house(variant, inside=True))))


def house_photos(cast: Cast, child: Child, dice: Dice) -> dict[str, Attachment]:
    """The two photos of the house a child lives in, by question; none while nobody draws."""
    from student_care_desktop.exchange.houses import HOUSES

    if cast.houses is None:
        return {}
    asked = zip(("photo_outside", "photo_inside"), cast.houses(dice.randrange(HOUSES)), strict=True)
    return {
        key: Attachment(
            id=cast.id(key, child.number), student_id=cast.id("student", child.number), digest=picture.digest,
            media="image/jpeg", size=picture.size, caption=cast.life.welfare.house_photo,
        )
        for key, picture in asked
    }
