"""The white classroom of a class: its motto, and which child holds which post."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from student_care_desktop.domain.class_life import WHITE_POSTS, WhiteRoom
from student_care_desktop.domain.class_papers import SeatHolder
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.papers import ClassRow
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.meanwhile import class_in, class_of, untouched
from student_care_desktop.services.sheaves import refuse_wrong
from student_care_desktop.services.students import rows_of
from student_care_desktop.storage.units import Reading

__all__ = ["WhiteClass", "keep", "room_for", "seats_in", "white_class"]

KEEP = mark("Why", "White classroom of {class_name}")
TWO_POSTS = mark(
    "WhiteRoom", "{name} would hold two posts: {first} and {second}. A child holds one; nothing was kept."
)
TOO_MANY = mark("WhiteRoom", "{post}: {count} children are too many, at most {most}. Nothing was kept.")
ELSEWHERE = mark("WhiteRoom", "One of these children is not in this class. Nothing was kept.")
NO_POST = mark("WhiteRoom", "A white classroom has no such post. Nothing was kept.")

_LEADERS = 4


def room_for(post: str) -> int:
    """How many children can hold a post."""
    return _LEADERS if post.endswith("_leader") else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WhiteClass:
    """The white classroom as it stands; ``children`` are those who study there and can be given a post."""

    classroom: Classroom
    record: WhiteRoom
    stored: bool = False
    seats: Mapping[str, tuple[SeatHolder, ...]] = field(default_factory=dict)
    children: tuple[ClassRow, ...] = ()

    @property
    def open_seats(self) -> int:
        """Seats that nobody holds who is still here."""
        held = (sum(not one.left for one in self.seats[post]) for post, _ in WHITE_POSTS)
        return sum(room_for(post) for post, _ in WHITE_POSTS) - sum(held)


@service
def white_class(desk: Desk, classroom_id: str) -> WhiteClass:
    """The white classroom of a class; an empty one where there is none yet, and nothing is stored."""
    with access.looking(desk) as look:
        room = class_in(look, classroom_id)
        found = look.first(WhiteRoom, classroom_id=room.id)
        record = found or WhiteRoom(classroom_id=room.id)
        rows = rows_of(look, desk.year, [room], everybody=True)
        return WhiteClass(
            classroom=room, record=record, stored=found is not None, seats=seats_in(look, record, rows),
            children=tuple(row for row in rows if row.enrollment.status == "studying"),
        )


def seats_in(
    look: Reading, record: WhiteRoom, rows: Sequence[ClassRow]
) -> dict[str, tuple[SeatHolder, ...]]:
    """Who holds each post; whoever left the school or the class stays there, shown as left."""
    here = {row.enrollment.id: row for row in rows}
    held = record.holders
    return {
        post: tuple(_holder(here[key]) for key in held.get(post, ()) if key in here)
        for post, _ in WHITE_POSTS
    }


def _holder(row: ClassRow) -> SeatHolder:
    return SeatHolder(
        row.enrollment.id, row.student.name, row.enrollment.no, row.student.nickname,
        left=row.enrollment.status != "studying",
    )


@service
def keep(
    desk: Desk, classroom_id: str, motto: str, posts: Mapping[str, Sequence[str]],
    shown: WhiteRoom | None = None,
) -> WhiteRoom:
    """Keep motto and posts (enrollment ids by post) as they were written over ``shown``.

    CareError where a child would hold two posts, a post too many children, or somebody else changed it.
    """
    room = class_of(desk, classroom_id)
    with access.changing(desk, KEEP.with_(class_name=room.name)) as unit:
        rows = {row.enrollment.id: row for row in rows_of(unit, desk.year, [room], everybody=True)}
        _refuse(posts, rows)
        kept = {post: list(posts[post]) for post, _ in WHITE_POSTS if posts.get(post)}
        stored = unit.first(WhiteRoom, classroom_id=room.id)
        base = stored or shown or WhiteRoom(classroom_id=room.id)
        new = replace(base, motto=clean(motto), posts=json.dumps(kept, sort_keys=True))
        refuse_wrong([new])
        untouched(unit, new, shown)
        unit.put(new)
    return new


def _refuse(posts: Mapping[str, Sequence[str]], rows: Mapping[str, ClassRow]) -> None:
    names, seen = dict(WHITE_POSTS), dict[str, str]()
    for post, ids in posts.items():
        if post not in names:
            raise CareError(NO_POST)
        if len(ids) > room_for(post):
            raise CareError(TOO_MANY.with_(post=names[post], count=len(ids), most=room_for(post)))
        for key in ids:
            if key not in rows:
                raise CareError(ELSEWHERE)
            if key in seen:
                raise CareError(TWO_POSTS.with_(
                    name=rows[key].student.name, first=names[seen[key]], second=names[post]
                ))
            seen[key] = post
