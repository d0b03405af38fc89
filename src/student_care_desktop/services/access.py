"""The one door to the records: who may see what, and who may change it.

There is one account yet, ``head``, who may see and change everything.  Every other service comes
through :func:`looking` and :func:`changing`; nothing else touches the store's units.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["HEAD", "changing", "keep_picture", "looking", "may_see_restricted", "picture", "taking_back"]

HEAD = "head"
NOT_YOURS = mark("Access", "The account {who} may not do this. Nothing was shown and nothing was changed.")


def _allow(desk: Desk) -> None:
    if desk.who != HEAD:
        raise NotAllowed(NOT_YOURS.with_(who=desk.who))


@contextmanager
def looking(desk: Desk) -> Iterator[Reading]:
    """One consistent look at the records this person may see."""
    _allow(desk)
    with desk.store.read() as unit:
        yield unit


@contextmanager
def changing(desk: Desk, why: Words) -> Iterator[Writing]:
    """One change set, ``why`` in the words of the person's work; nothing of it stays on an error."""
    _allow(desk)
    with desk.store.write(why, desk.now()) as unit:
        yield unit


def taking_back(desk: Desk, key: str) -> Words:
    """Take a change set back; what it was."""
    _allow(desk)
    return desk.store.take_back(key, desk.now())


def picture(desk: Desk, digest: str) -> bytes:
    """The content of a picture this person may see."""
    _allow(desk)
    return desk.store.attachments.load(digest)


def keep_picture(desk: Desk, data: bytes) -> str:
    """Keep a picture's bytes, flushed before any record names them; the name of its content."""
    _allow(desk)
    return desk.store.attachments.store(data)


def may_see_restricted(desk: Desk) -> bool:
    """Whether this person sees restricted signs (sexual behaviour, self-harm, abuse)."""
    return desk.who == HEAD
