"""The keys: lost, damaged, mistaken for another's, and found again with the recovery sheet."""

from __future__ import annotations

import datetime as dt
import json
import random
import shutil
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError, StorageTrouble
from student_care_desktop.domain.school import School
from student_care_desktop.domain.words import english
from student_care_desktop.services import doors
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.students import roster
from student_care_desktop.storage import keys
from student_care_desktop.storage.keys import Hand, KeyRing, new_keys, read_keys
from student_care_desktop.storage.patience import Patience
from tests.fixtures.school import PASSPHRASE, Clock, Made

PLACES = ("school.keys", "backups/school.keys")


def unlock(folder: Path, passphrase: str = PASSPHRASE) -> Desk:
    return doors.unlock(folder, passphrase, Clock(), english)


def opens(folder: Path, passphrase: str = PASSPHRASE) -> bool:
    """Whether the school opens and all its children are there."""
    desk = unlock(folder, passphrase)
    try:
        return len(roster(desk)) == 6
    finally:
        desk.close()


def contents(folder: Path) -> dict[str, bytes]:
    """What lies in the folder, but for the count of wrong tries."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != "school.tries")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_the_passphrase_opens_and_another_does_not(school_folder: Path) -> None:
    before = contents(school_folder)
    for wrong in ("Demo", "demo ", "", "กดไทยค้าง"):
        with pytest.raises(CareError, match="passphrase is not right"):
            unlock(school_folder, wrong)
    assert contents(school_folder) == before
    with pytest.raises(CareError, match="Try again in"):
        unlock(school_folder)
    (school_folder / "school.tries").unlink()
    assert opens(school_folder)


def test_wrong_passphrases_make_the_next_try_wait_longer_and_stand_in_the_trace(school_folder: Path) -> None:
    clock, waits = Clock(), []
    for _ in range(9):
        with pytest.raises(CareError, match="passphrase is not right"):
            doors.unlock(school_folder, "wrong", clock, english)
        patience, start = Patience(school_folder), clock.time
        while True:
            try:
                patience.wait("head", clock())
                break
            except CareError:
                clock.time += dt.timedelta(seconds=1)
        waits.append(int((clock.time - start).total_seconds()))
    assert waits == [0, 0, 0, 5, 10, 20, 40, 80, 160]
    desk = doors.unlock(school_folder, PASSPHRASE, clock, english)
    assert [line.act for line in desk.store.trace()] == ["log-in", *["refused"] * 9]
    desk.close()


def test_the_wait_holds_only_for_whom_it_was_wrong(school_folder: Path) -> None:
    patience = Patience(school_folder)
    for _ in range(6):
        patience.wrong("teacher", Clock()())
    with pytest.raises(CareError):
        patience.wait("teacher", Clock()())
    assert opens(school_folder)


@pytest.mark.parametrize("lost", PLACES)
def test_a_lost_key_file_is_served_and_mended_by_the_other(school_folder: Path, lost: str) -> None:
    (school_folder / lost).unlink()
    assert opens(school_folder)
    assert (school_folder / PLACES[0]).read_bytes() == (school_folder / PLACES[1]).read_bytes()


@pytest.mark.parametrize("lost", PLACES)
@pytest.mark.parametrize(
    "damage",
    [lambda data: b"", lambda data: data[:-40], lambda data: data.replace(b"a", b"b", 1), lambda data: b"[]"],
    ids=["emptied", "cut", "one letter", "another thing"],
)
def test_a_damaged_key_file_is_passed_over_and_mended(
    school_folder: Path, lost: str, damage: Callable[[bytes], bytes]
) -> None:
    path = school_folder / lost
    whole = path.read_bytes()
    path.write_bytes(damage(whole))
    assert opens(school_folder)
    assert path.read_bytes() == whole


def test_no_flipped_bit_in_a_key_file_goes_unseen(bare_school: Made, tmp_path: Path) -> None:
    whole = (bare_school.folder / "school.keys").read_bytes()
    place, dice = tmp_path / "school.keys", random.Random(1)
    for _ in range(300):
        at, bit = dice.randrange(len(whole)), dice.randrange(8)
        place.write_bytes(whole[:at] + bytes([whole[at] ^ (1 << bit)]) + whole[at + 1 :])
        try:
            assert read_keys([place]) == bare_school.ring, f"byte {at}, bit {bit}"
        except StorageTrouble:
            continue


@pytest.mark.parametrize("content", [None, b"", b"{}", b"null", b'{"format": 1, "edition": 1, "slots": []}'])
def test_without_any_keys_a_sentence_says_what_to_do(school_folder: Path, content: bytes | None) -> None:
    for name in PLACES:
        (school_folder / name).unlink()
        if content is not None:
            (school_folder / name).write_bytes(content)
    before = contents(school_folder)
    with pytest.raises(StorageTrouble, match=r"missing or damaged in both places.*Restore the newest backup"):
        unlock(school_folder)
    assert contents(school_folder) == before


def test_keys_of_a_newer_program_are_refused_in_words(school_folder: Path) -> None:
    newer = json.loads((school_folder / PLACES[0]).read_text()) | {"format": keys.FORMAT + 1, "slots": "new"}
    for name in PLACES:
        (school_folder / name).write_text(json.dumps(newer))
    with pytest.raises(StorageTrouble, match="newer program"):
        unlock(school_folder)


def test_the_key_file_of_another_school_opens_nothing(school_folder: Path, tmp_path: Path) -> None:
    other, _ = doors.set_up(tmp_path / "other", "another", School(name="อีกโรงเรียน"), Clock(), english)
    other.close()
    right = (school_folder / PLACES[0]).read_bytes()
    for name in PLACES:
        shutil.copy(tmp_path / "other" / PLACES[0], school_folder / name)
    before = contents(school_folder)["school.db"]
    with pytest.raises(CareError, match="passphrase is not right"):
        unlock(school_folder)
    with pytest.raises(StorageTrouble, match=r"another school's key file.*Nothing was changed"):
        unlock(school_folder, "another")
    assert (school_folder / "school.db").read_bytes() == before
    for name in PLACES:
        (school_folder / name).write_bytes(right)
    assert opens(school_folder)


TYPED: dict[str, Callable[[str], str]] = {
    "as printed": lambda key: key,
    "small letters": str.lower,
    "with spaces": lambda key: f" {key.replace('-', '  ')}\n",
    "without groups": lambda key: key.replace("-", ""),
    "0 for O, 1 for I, 8 for B": lambda key: key.translate(str.maketrans("OIB", "018")),
}


@pytest.mark.parametrize("typed", TYPED)
def test_the_recovery_key_opens_however_it_is_typed(bare_school: Made, typed: str) -> None:
    assert bare_school.ring.unlock_with_recovery(TYPED[typed](bare_school.recovery)).data_key == bare_school.data_key


def test_letters_and_their_look_alikes_are_one() -> None:
    slot = keys._wrap("recovery", "", "OIB" + "A" * 29, Hand(bytes(32), b""))
    assert KeyRing((slot,)).unlock_with_recovery("018" + "a" * 29).data_key == bytes(32)


@pytest.mark.parametrize("wrong", ["", "demo", "A" * 32, "ก" * 32])
def test_another_recovery_key_is_refused(bare_school: Made, wrong: str) -> None:
    with pytest.raises(CareError, match="not the recovery key"):
        bare_school.ring.unlock_with_recovery(wrong)


def test_recovery_gives_a_new_passphrase(school_folder: Path, recovery: str) -> None:
    doors.recover(school_folder, recovery.lower(), "รหัสใหม่", Clock(), english).close()
    assert (school_folder / PLACES[0]).read_bytes() == (school_folder / PLACES[1]).read_bytes()
    assert opens(school_folder, "รหัสใหม่")
    with pytest.raises(CareError, match="passphrase is not right"):
        unlock(school_folder)
    doors.recover(school_folder, recovery, PASSPHRASE, Clock(), english).close()
    assert opens(school_folder)


def test_a_short_new_passphrase_is_refused_and_changes_nothing(school_folder: Path, recovery: str) -> None:
    before = contents(school_folder)
    with pytest.raises(CareError, match="at least 4"):
        doors.recover(school_folder, recovery, "abc", Clock(), english)
    assert contents(school_folder) == before


def test_the_older_edition_of_the_keys_gives_way(school_folder: Path, recovery: str) -> None:
    old = (school_folder / PLACES[1]).read_bytes()
    doors.recover(school_folder, recovery, "รหัสใหม่", Clock(), english).close()
    (school_folder / PLACES[1]).write_bytes(old)
    assert opens(school_folder, "รหัสใหม่")
    assert (school_folder / PLACES[1]).read_bytes() == (school_folder / PLACES[0]).read_bytes()


def test_each_person_has_a_slot_of_their_own() -> None:
    ring, hand, _ = new_keys("head", "รหัสของหัวหน้า")
    ring = ring.with_passphrase("teacher", "รหัสของครู", Hand(hand.data_key, b""))
    teacher = ring.unlock("teacher", "รหัสของครู")
    assert ring.unlock("head", "รหัสของหัวหน้า") == hand
    assert teacher.data_key == hand.data_key
    assert teacher.secret != hand.secret, "everybody has a key pair of their own"
    with pytest.raises(CareError):
        ring.unlock("head", "รหัสของครู")


@pytest.mark.parametrize("passphrase", ["caf\u00e9 42", "น้ำใจดี", "ผู้ใหญ่"])
def test_a_passphrase_is_the_same_however_a_keyboard_composes_it(passphrase: str) -> None:
    ring, hand, _ = new_keys("head", unicodedata.normalize("NFD", passphrase))
    assert ring.unlock("head", unicodedata.normalize("NFC", passphrase)) == hand


def test_setting_up_never_throws_away_the_keys_of_data_that_is_not_there(school_folder: Path) -> None:
    data = school_folder / "school.db"
    elsewhere = data.rename(school_folder.parent / "moved.db")
    right = (school_folder / PLACES[0]).read_bytes()
    doors.set_up(school_folder, "another", School(name="อีกโรงเรียน"), Clock(), english)[0].close()
    (kept,) = school_folder.glob("school.keys.*")
    assert kept.read_bytes() == right
    elsewhere.replace(data)
    for name in PLACES:
        (school_folder / name).write_bytes(right)
    assert opens(school_folder)


def test_a_school_is_not_set_up_on_top_of_another(school_folder: Path) -> None:
    before = contents(school_folder)
    with pytest.raises(CareError, match=r"already.*Nothing was changed"):
        doors.set_up(school_folder, "another", School(), Clock(), english)
    assert contents(school_folder) == before


def test_where_there_is_no_school_a_sentence_says_so(tmp_path: Path) -> None:
    with pytest.raises(StorageTrouble, match="no school data"):
        unlock(tmp_path / "nothing")
    assert not (tmp_path / "nothing").exists()
