"""The people of the program: who has an account, with which roles, and who reads restricted notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.people import HEAD, ROLES, Account, head_account
from student_care_desktop.domain.school import Classroom, Staff, parse_grade
from student_care_desktop.domain.words import Words, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.school import find_class
from student_care_desktop.services.seats import followed, take_seat
from student_care_desktop.storage.units import Reading

__all__ = ["Person", "add", "disable", "link", "people", "reset", "save_roles", "share_vault"]

ADD = mark("Why", "Add the account {name}")
ROLES_OF = mark("Why", "Set the roles of the account {name}")
LINK = mark("Why", "Say who the account {name} belongs to")
CLOSE = mark("Why", "Close the account {name}")
TAKEN = mark("Accounts", "There is an account called {name} already. Nothing was changed.")
NO_SUCH = mark("Accounts", "There is no account called {name}. Nothing was changed.")
NAME = mark("Accounts", "An account needs a name of letters, digits, dots or dashes. Nothing was changed.")
ROLE = mark("Accounts", "An account needs a role. The roles are: {roles}. Nothing was changed.")
NOBODY = mark("Accounts", "This person is not among the staff, or has left. Nothing was changed.")
OTHERS = mark("Accounts", "{person} has the account {name} already. Nothing was changed.")
WHERE = mark("Accounts", "Say for which class ({role}). Nothing was changed.")
WHICH_GRADE = mark("Accounts", "Say for which grade ({role}). Nothing was changed.")
NO_GRADE = mark("Accounts", "There is no grade {grade}. Write it like ม.1. Nothing was changed.")
LAST = mark(
    "Accounts", "Somebody must be head of the care system. Give the role to somebody else first. "
    "Nothing was changed."
)
BY_CLASS, BY_GRADE = ("homeroom",), ("grade_head",)
_MARKS = ".-_"


@dataclass(frozen=True, slots=True)
class Person:
    """An account as the list of people shows it; ``opens``: has a passphrase.

    ``classes`` are the names of those given, ``follows`` of those that ``staff``, the person, advises.
    """

    account: Account
    classes: tuple[str, ...]
    opens: bool
    reads_notes: bool
    staff: str = ""
    follows: tuple[str, ...] = ()


@service
def people(desk: Desk) -> list[Person]:
    """Every account, also closed ones, by name; the head of a school without accounts too."""
    with access.looking(desk) as look:
        rooms = {one.id: one.name for one in look.all(Classroom)}
        return [_person(desk, look, one, rooms) for one in sorted(_accounts(look), key=lambda one: one.name)]


def _person(desk: Desk, look: Reading, account: Account, rooms: Mapping[str, str]) -> Person:
    ring, staff = desk.store.ring, look.get(Staff, account.staff_id) if account.staff_id else None
    names, follows = (
        tuple(rooms[key] for key in keys if key in rooms)
        for keys in (account.classes, followed(look, account, desk.year))
    )
    return Person(
        account, names, ring.slot(account.name) is not None, account.name in ring.boxes,
        staff.name if staff else "", follows,
    )


@service
def add(
    desk: Desk, name: str, roles: Sequence[str], passphrase: str, rooms: Sequence[str] = (),
    grades: Sequence[str] = (),
) -> Account:
    """A new account that opens the school with ``passphrase``; ``rooms`` are names of classes (ม.1/1).

    CareError where the name is taken, a role is none, or a homeroom teacher has no class.
    """
    account = _checked(desk, Account(name=name.strip(), roles=tuple(roles)), rooms, grades)
    with access.changing(desk, ADD.with_(name=account.name)) as unit:
        if any(one.name == account.name for one in _accounts(unit)):
            raise CareError(TAKEN.with_(name=account.name))
        unit.put_all([account, *_written_down(unit)])
        desk.store.give_key(account.name, passphrase)
    _share(desk)
    return account


@service
def save_roles(
    desk: Desk, name: str, roles: Sequence[str], rooms: Sequence[str] = (), grades: Sequence[str] = ()
) -> Account:
    """Other roles for an account; who no longer is counsellor or supervisor no longer reads new notes."""
    with access.changing(desk, ROLES_OF.with_(name=name)) as unit:
        old = _named(unit, name)
        new = _checked(desk, replace(old, roles=tuple(roles), classes=(), grades=()), rooms, grades)
        unit.put_all([new, *(one for one in _written_down(unit) if one.name != name)])
        _keep_a_head(unit)
    if desk.who == name:
        take_seat(desk, new)
    _share(desk, anew=old.holder and not new.holder)
    return new


@service
def link(desk: Desk, name: str, staff_id: str) -> Account:
    """Say which member of the staff an account belongs to; nobody where ``staff_id`` is empty.

    A homeroom account follows the classes that its person advises, year by year; given ones stay. Papers
    then bear the person's name. CareError where the person left or has another account.
    """
    with access.changing(desk, LINK.with_(name=name)) as unit:
        old = _named(unit, name)
        _free(unit, name, staff_id)
        new = replace(old, staff_id=staff_id)
        _placed(new, new.classes, new.grades)
        unit.put_all([new, *(one for one in _written_down(unit) if one.name != name)])
    if desk.who == name:
        take_seat(desk, new)
    return new


def _free(look: Reading, name: str, staff_id: str) -> None:
    """CareError unless the person is here and has no other account."""
    if not staff_id:
        return
    person = look.get(Staff, staff_id)
    if person is None or person.status != "working":
        raise CareError(NOBODY)
    for one in _accounts(look):
        if one.staff_id == staff_id and one.name != name and one.status == "working":
            raise CareError(OTHERS.with_(person=person.name, name=one.name))


@service
def disable(desk: Desk, name: str) -> None:
    """Close an account: its passphrase no longer opens anything; its traces stay."""
    with access.changing(desk, CLOSE.with_(name=name)) as unit:
        old = _named(unit, name)
        unit.put_all([replace(old, status="disabled")])
        _keep_a_head(unit)
        desk.store.take_key(name)
    _share(desk, anew=old.holder)


@service
def reset(desk: Desk, name: str, passphrase: str) -> None:
    """A new passphrase for somebody who forgot theirs; a closed account is opened again.

    Restricted notes are opened to them again at once if the person at the desk reads them, else when the
    next reader comes in.
    """
    with access.changing(desk, ROLES_OF.with_(name=name)) as unit:
        account = _named(unit, name)
        unit.put_all([replace(account, status="working"), *_written_down(unit)])
        desk.store.give_key(name, passphrase)
    desk.store.note("reset", name, desk.now())
    _share(desk)


def share_vault(desk: Desk) -> None:
    """Who may read restricted notes can, from now on; called when somebody who reads them comes in."""
    _share(desk)


def _share(desk: Desk, *, anew: bool = False) -> None:
    """Open the vault to every holder; ``anew``: somebody left, so the notes get a vault of their own."""
    from student_care_desktop.services.sealing import reseal

    vault = desk.store.vault
    if vault is None:
        return
    with access.looking(desk) as look:
        holders = {one.name for one in _accounts(look) if one.holder}
    if anew:
        reseal(desk, holders)
    elif holders != {who for who in desk.store.ring.boxes if who}:
        desk.store.share_vault(vault, sorted(holders))


def _accounts(look: Reading) -> list[Account]:
    found = look.all(Account)
    return found if any(one.name == HEAD for one in found) else [*found, head_account()]


def _written_down(look: Reading) -> list[Account]:
    """The head, who gets a record when the first other account is made."""
    return [] if look.first(Account, name=HEAD) else [head_account()]


def _named(look: Reading, name: str) -> Account:
    for one in _accounts(look):
        if one.name == name:
            return one
    raise CareError(NO_SUCH.with_(name=name))


def _keep_a_head(look: Reading) -> None:
    if not any("care_head" in one.roles and one.status == "working" for one in _accounts(look)):
        raise CareError(LAST)


def _checked(desk: Desk, account: Account, rooms: Sequence[str], grades: Sequence[str]) -> Account:
    known = dict(ROLES)
    if not account.name or not all(letter.isalnum() or letter in _MARKS for letter in account.name):
        raise CareError(NAME)
    if not account.roles or not set(account.roles) <= set(known):
        raise CareError(ROLE.with_(roles=", ".join(known)))
    _placed(account, rooms, grades)
    return replace(
        account, classes=tuple(find_class(desk, name).id for name in rooms),
        grades=tuple(_grade(grade) for grade in grades),
    )


def _grade(text: str) -> str:
    grade = parse_grade(text)
    if grade is None:
        raise CareError(NO_GRADE.with_(grade=text))
    return grade


def _placed(account: Account, rooms: Sequence[str], grades: Sequence[str]) -> None:
    """A homeroom teacher has a class, or follows those of their person, and a grade head a grade."""
    wanted: tuple[tuple[tuple[str, ...], Sequence[str], Words], ...] = (
        (BY_CLASS, rooms, WHERE), (BY_GRADE, grades, WHICH_GRADE),
    )
    for roles, given, words in wanted[bool(account.staff_id):]:
        role = next((role for role in account.roles if role in roles), None)
        if role and not given:
            raise CareError(words.with_(role=dict(ROLES)[role]))
