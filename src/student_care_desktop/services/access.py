"""The one door to the records: who may do what, and whose records they see.

A service is a function that a person's work calls, with the desk first.  Marked with :func:`service` it has
a row of its own in the rights matrix (``resources/process/rights.toml``): the first service on the way
decides how far this person reaches, and what it calls works inside that reach.  Every service comes to the
records through :func:`looking` and :func:`changing`; nothing else touches the store's units.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from student_care_desktop.catalog.areas import restricted_answers
from student_care_desktop.catalog.rights import rights
from student_care_desktop.domain.errors import NotAllowed
from student_care_desktop.domain.people import HEAD, RESTRICTED, Scope
from student_care_desktop.domain.school import Classroom
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.fence import Bounds
from student_care_desktop.storage.units import Reading, Writing

__all__ = [
    "HEAD", "NOT_YOURS", "SERVICES", "allow", "changing", "closed_answers", "doing", "handed", "handing",
    "keep_picture", "looking", "may", "may_see_restricted", "picture", "reach", "refusals", "service",
    "taking_back",
]

NOT_YOURS = mark("Access", "The account {who} may not do this. Nothing was shown and nothing was changed.")

P = ParamSpec("P")
R = TypeVar("R")

SERVICES: dict[str, Callable[..., object]] = {}
"""Every service by the name under which the matrix knows it: ``students.roster``."""


@dataclass(frozen=True, slots=True)
class _Work:
    """What is being done at a desk, how far it reaches, and which records it does not see."""

    desk: Desk
    scope: Scope
    hidden: frozenset[str]


_work: ContextVar[_Work | None] = ContextVar("work", default=None)


def service(act: Callable[Concatenate[Desk, P], R]) -> Callable[Concatenate[Desk, P], R]:
    """A service: refused where the person has no right to it, bounded by how far the right reaches."""
    name = f"{act.__module__.removeprefix('student_care_desktop.services.')}.{act.__name__}"
    SERVICES[name] = act

    @wraps(act)
    def done(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
        if _here(desk):
            return act(desk, *args, **kwargs)
        with doing(desk, "service", name):
            return act(desk, *args, **kwargs)

    return done


@contextmanager
def doing(desk: Desk, kind: str, what: str) -> Iterator[None]:
    """Work no wider than ``what`` reaches, nor wider than the work that called it.

    NotAllowed, which stands in the trace, where the person may not do it at all.
    """
    scope, hidden = allow(desk, kind, what), rights().hidden(desk.account.roles, kind, what)
    if before := _here(desk):
        scope, hidden = min(scope, before.scope), hidden | before.hidden
    token = _work.set(_Work(desk, scope, hidden))
    try:
        yield
    finally:
        _work.reset(token)


def _here(desk: Desk) -> _Work | None:
    work = _work.get()
    return work if work is not None and work.desk is desk else None


def may(desk: Desk, kind: str, what: str) -> Scope:
    """How far the person at the desk reaches; KeyError for what has no row in the matrix."""
    return rights().scope(desk.account.roles, kind, what)


def allow(desk: Desk, kind: str, what: str) -> Scope:
    """How far the person reaches; NotAllowed, which stands in the trace, where they may not do it at all."""
    scope = may(desk, kind, what)
    if scope is Scope.NONE:
        desk.store.note("refused", what, desk.now())
        raise NotAllowed(NOT_YOURS.with_(who=desk.who))
    return scope


@contextmanager
def refusals(desk: Desk, what: str) -> Iterator[None]:
    """What a service refuses by itself stands in the trace, too, once the records are let go of."""
    try:
        yield
    except NotAllowed:
        desk.store.note("refused", what, desk.now())
        raise


def reach(desk: Desk) -> Scope:
    """How far the work at hand reaches; the whole school for what is no service (the program itself)."""
    work = _here(desk)
    return work.scope if work else Scope.ALL


def _known(desk: Desk) -> None:
    """NotAllowed for somebody who has no role at all."""
    if not desk.account.roles:
        raise NotAllowed(NOT_YOURS.with_(who=desk.who))


def _bounds(desk: Desk) -> Bounds:
    """Whose records the work at hand may touch."""
    _known(desk)
    work, account = _here(desk), desk.account
    if work is None:
        return Bounds()
    if work.scope in (Scope.ALL, Scope.OWN):  # a service that reaches the own work looks to it by itself
        return Bounds(None, work.hidden)
    rooms = set(account.classes) if work.scope >= Scope.CLASS else set()
    if work.scope >= Scope.GRADE:
        with desk.store.read() as look:
            rooms |= {one.id for one in look.all(Classroom, year_id=desk.year.id, grade=account.grades)}
    return Bounds(rooms, work.hidden)


@contextmanager
def looking(desk: Desk) -> Iterator[Reading]:
    """One consistent look at the records this person may see."""
    with desk.store.read(_bounds(desk)) as unit:
        yield unit


@contextmanager
def changing(desk: Desk, why: Words) -> Iterator[Writing]:
    """One change set, ``why`` in the words of the person's work; nothing of it stays on an error."""
    with desk.store.write(why, desk.now(), _bounds(desk)) as unit:
        yield unit


@contextmanager
def handed(desk: Desk) -> Iterator[Reading]:
    """A look past the fence, for what was handed to this person: the service shows that alone."""
    _known(desk)
    with desk.store.read(Bounds()) as unit:
        yield unit


@contextmanager
def handing(desk: Desk, why: Words) -> Iterator[Writing]:
    """A change set past the fence, for the answer to what was handed to this person, and that alone."""
    _known(desk)
    with desk.store.write(why, desk.now(), Bounds()) as unit:
        yield unit


def taking_back(desk: Desk, key: str) -> Words:
    """Take a change set back; what it was."""
    _known(desk)
    return desk.store.take_back(key, desk.now())


def picture(desk: Desk, digest: str) -> bytes:
    """The content of a picture this person may see."""
    _known(desk)
    return desk.store.attachments.load(digest)


def keep_picture(desk: Desk, data: bytes) -> str:
    """Keep a picture's bytes, flushed before any record names them; the name of its content."""
    _known(desk)
    return desk.store.attachments.store(data)


def may_see_restricted(desk: Desk) -> bool:
    """Whether this person sees restricted signs (sexual behaviour, self-harm, abuse) of children they see."""
    return any(role in RESTRICTED for role in desk.account.roles)


def closed_answers(desk: Desk) -> Mapping[str, Sequence[str]]:
    """The options of a home visit that this person neither sees nor writes, by question."""
    return {} if may_see_restricted(desk) else restricted_answers()
