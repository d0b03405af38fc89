"""Opening the school: setting one up, unlocking it, choosing the year."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from student_care_desktop.domain.errors import CareError, NotAllowed, StorageTrouble
from student_care_desktop.domain.people import HEAD, Account, head_account
from student_care_desktop.domain.records import new_id
from student_care_desktop.domain.school import School, Term, Year, academic_year, default_terms
from student_care_desktop.domain.words import Say, mark
from student_care_desktop.services import access
from student_care_desktop.services.access import service
from student_care_desktop.services.desk import Clock, Desk
from student_care_desktop.services.seats import take_seat
from student_care_desktop.storage import store as stores
from student_care_desktop.storage.patience import Patience
from student_care_desktop.storage.units import Writing

__all__ = [
    "add_year", "change_passphrase", "check_passphrase", "choose_year", "choose_year_of_today", "exists",
    "new_recovery_key", "recover", "set_up", "unlock", "year_records", "years",
]

SET_UP = mark("Why", "Set up the school")
NEW_YEAR = mark("Why", "Add the year {year}")
CLOSED = mark("Doors", "The account {who} is closed. Nothing was opened. Ask the head of the care system.")
NO_YEAR = mark("Doors", "The school has no year {year} yet. Add it under Settings first.")
NOT_A_YEAR = mark(
    "Doors", "{year} is no academic year. Write it in the Buddhist era, such as 2568. Nothing was changed."
)


def exists(folder: Path) -> bool:
    """Whether a school lives in ``folder``."""
    return stores.Folder(folder).exists


def set_up(
    folder: Path, passphrase: str, school: School, now: Clock, say: Say, ids: Callable[[], str] = new_id
) -> tuple[Desk, str]:
    """A new school with the academic year of today; the desk and the recovery key, shown only now."""
    store, recovery = stores.create(folder, HEAD, passphrase, now())
    year, terms = year_records(academic_year(now().date()), ids)
    desk = Desk(store, now, say, year)
    try:
        with access.changing(desk, SET_UP) as unit:
            unit.add_all([school, year, *terms])
    except BaseException:
        desk.close()
        stores.discard(folder)
        raise
    return desk, recovery


def unlock(folder: Path, passphrase: str, now: Clock, say: Say, who: str = HEAD) -> Desk:
    """Open the school in ``folder`` as ``who``; CareError for a wrong passphrase, which stands in the trace.

    After some wrong ones the next must wait (:mod:`patience`).
    """
    patience = Patience(folder)
    patience.wait(who, now())
    try:
        store = stores.unlock(folder, who, passphrase, now())
    except CareError:
        patience.wrong(who, now())
        raise
    desk = _at_desk(store, now, say)
    for at in patience.right(who):
        store.note("refused", "log-in", at)
    store.note("log-in", "", now())
    return desk


def recover(
    folder: Path, recovery: str, new_passphrase: str, now: Clock, say: Say, who: str = HEAD
) -> Desk:
    """Open the school with the recovery sheet and give ``who`` a new passphrase; it stands in the trace."""
    store = stores.unlock_with_recovery(folder, who, recovery, new_passphrase, now())
    Patience(folder).right(who)
    desk = _at_desk(store, now, say)
    store.note("recovery", "", now())
    return desk


@service
def years(desk: Desk) -> list[Year]:
    """The school's years, newest first."""
    with access.looking(desk) as look:
        return sorted(look.all(Year), key=lambda year: -year.number)


@service
def choose_year(desk: Desk, number: int) -> None:
    """Work in the year ``number`` (B.E.) from now on; CareError if the school has none such."""
    found = next((year for year in years(desk) if year.number == number), None)
    if found is None:
        raise CareError(NO_YEAR.with_(year=number))
    desk.year = found
    take_seat(desk)


@service
def choose_year_of_today(desk: Desk) -> None:
    """Work in the year of today, or else the latest one before it, or else the first there is."""
    today, known = academic_year(desk.today), years(desk)
    begun = [year for year in known if year.number <= today]
    desk.year = begun[0] if begun else known[-1] if known else add_year(desk, today)
    take_seat(desk)


@service
def add_year(desk: Desk, number: int) -> Year:
    """The year ``number``, made with its two terms if the school does not have it yet."""
    with access.changing(desk, NEW_YEAR.with_(year=number)) as unit:
        return ensure_year(unit, number)


def ensure_year(unit: Writing, number: int) -> Year:
    """The year ``number`` inside an open change set."""
    found = unit.first(Year, number=number)
    if found:
        return found
    year, terms = year_records(number)
    unit.add_all([year, *terms])
    return year


def year_records(number: int, ids: Callable[[], str] = new_id) -> tuple[Year, tuple[Term, ...]]:
    """A year and its terms with the usual dates, not stored yet; ``ids`` makes their keys.

    Raises CareError for a number that is no year of the Buddhist era, such as 2025.
    """
    if not 2500 <= number <= 2700:
        raise CareError(NOT_A_YEAR.with_(year=number))
    spans = default_terms(number)
    year = Year(id=ids(), number=number, starts=spans[0][0], ends=spans[1][1])
    terms = tuple(
        Term(id=ids(), year_id=year.id, number=place, starts=first, ends=last)
        for place, (first, last) in enumerate(spans, 1)
    )
    return year, terms


@service
def check_passphrase(desk: Desk, passphrase: str) -> None:
    """CareError unless this is the passphrase of the person at the desk (the screen's lock).

    Wrong ones make the next try wait, as they do at the gate, and stand in the trace.
    """
    patience = Patience(desk.store.folder.root)
    patience.wait(desk.who, desk.now())
    try:
        desk.store.proves(passphrase)
    except CareError:
        patience.wrong(desk.who, desk.now())
        raise
    for at in patience.right(desk.who):
        desk.store.note("refused", "unlock", at)


@service
def change_passphrase(desk: Desk, old: str, new: str) -> None:
    """Give the person at the desk a new passphrase; CareError if ``old`` is wrong or ``new`` too short."""
    desk.store.proves(old)
    desk.store.change_passphrase(new)


@service
def new_recovery_key(desk: Desk, show: Callable[[str], object] = str) -> str:
    """A new recovery key, which ``show`` prints; after that the sheet before it no longer opens anything."""
    return desk.store.renew_recovery(show)


def _at_desk(store: stores.Store, now: Clock, say: Say) -> Desk:
    desk = Desk(store, now, say, Year())
    try:
        desk.account = _account_of(store)
        choose_year_of_today(desk)
        _open_vault(desk)
    except BaseException:
        desk.close()
        raise
    return desk


def _open_vault(desk: Desk) -> None:
    """A reader of restricted notes who comes in opens them to readers who are new or were reset."""
    from student_care_desktop.services.people import share_vault

    with suppress(StorageTrouble):  # a full disk: the next time
        share_vault(desk)


def _account_of(store: stores.Store) -> Account:
    """The account that opened the school; the head of a school of the first issue has no record yet."""
    with store.read() as look:
        found = look.first(Account, name=store.who)
    if found is None and store.who == HEAD:
        return head_account()
    if found is None or found.status != "working":
        raise NotAllowed(CLOSED.with_(who=store.who))
    return found
