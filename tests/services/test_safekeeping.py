"""Backups by themselves: two places, a stick that comes and goes, the old ones thinned, the newest never lost."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.services import backups, doors, proofs, safekeeping, salvage, sheaves, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from student_care_desktop.storage.files import reachable
from student_care_desktop.storage.shelves import MARKER, find_shelf, mark_shelf, volumes
from tests.fixtures.school import PASSPHRASE, Clock
from tests.services.test_backups import hang

A_DAY = 60 * 24


@pytest.fixture
def stick(desk: Desk, tmp_path: Path) -> Path:
    """A stick that was chosen as the second place."""
    folder = tmp_path / "stick"
    folder.mkdir()
    safekeeping.choose_place(desk, folder)
    return folder


def change(desk: Desk, text: str = "ยายมารับ") -> None:
    sheaf = sheaves.sheaf(desk, students.find(desk, "70001").id)
    sheaves.save(desk, replace(sheaf, student=replace(sheaf.student, pick_up=text)))


def inside(desk: Desk) -> list[str]:
    return sorted(path.name for path in desk.store.folder.backups.glob("*.backup"))


def opens(file: Path, folder: Path) -> bool:
    return backups.restore(file, folder, PASSPHRASE)["student"] == 6


def test_a_backup_lies_in_both_places_and_each_opens_by_itself(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    hang(desk, "70001", b"face")
    kept = safekeeping.keep(desk)
    assert kept.missed is None
    assert [proof.file.parent for proof in kept.proofs] == [desk.store.folder.backups, stick]
    standing = safekeeping.standing(desk)
    assert (standing.places, standing.days) == (2, 0)
    assert opens(kept.proofs[1].file, tmp_path / "new")
    assert [path.name for path in (tmp_path / "new" / "attachments").glob("*/*")], "its pictures came along"


def test_pictures_lie_on_the_stick_once(desk: Desk, stick: Path, time: Clock) -> None:
    hang(desk, "70001", b"face")
    for _ in range(3):
        safekeeping.keep(desk)
        time.forward(A_DAY)
    assert len(list((stick / "attachments").glob("*/*"))) == 1
    assert len(list(stick.glob("*.backup"))) == 3


def test_without_the_stick_the_other_place_is_kept_and_it_is_said(desk: Desk, stick: Path) -> None:
    safekeeping.keep(desk)
    stick.rename(stick.with_name("pocket"))
    change(desk)
    kept = safekeeping.keep(desk)
    assert len(kept.proofs) == 1
    assert "not plugged in" in str(kept.missed)
    assert safekeeping.standing(desk).places == 1


def test_a_stick_pulled_while_it_is_written_leaves_the_other_place_good(
    desk: Desk, stick: Path, tmp_path: Path
) -> None:
    """It is gone the moment the second place is begun."""

    def pull(done: int, of: int, words: object) -> None:
        if words == safekeeping.SECOND:
            shutil.rmtree(stick)

    kept = safekeeping.keep(desk, progress=Progress(pull))
    assert "went away" in str(kept.missed)
    assert opens(kept.proofs[0].file, tmp_path / "new")
    assert not stick.exists(), "nothing was written where the stick had been"


def test_what_a_pulled_stick_kept_half_is_swept_when_it_is_back(desk: Desk, stick: Path) -> None:
    half = stick / ".20251123-090000-auto.backup.abc.part"
    half.write_bytes(b"half")
    safekeeping.keep(desk)
    assert not half.exists()


def test_a_full_stick_is_told_and_holds_nothing_half(desk: Desk, stick: Path) -> None:
    (stick / "attachments").write_text("no folder can be made here")
    hang(desk, "70001", b"face")
    kept = safekeeping.keep(desk)
    assert kept.missed is not None
    assert not list(stick.glob("*.backup"))
    assert not list(stick.glob(".*"))
    assert len(inside(desk)) == 1


def test_a_stick_is_known_under_another_letter(tmp_path: Path) -> None:
    old, new = tmp_path / "e" / "care" / "backups", tmp_path / "f" / "care" / "backups"
    old.mkdir(parents=True)
    marker = mark_shelf(old)
    assert mark_shelf(old) == marker, "choosing it again changes nothing"
    (tmp_path / "e").rename(tmp_path / "f")
    assert find_shelf(old, marker, [tmp_path / "g", tmp_path / "f"]) == new
    assert find_shelf(old, marker, []) is None
    (new / MARKER).write_text("{", encoding="utf-8")
    assert find_shelf(old, marker, [tmp_path / "f"]) is None


def test_the_second_place_is_not_in_the_data_folder(desk: Desk) -> None:
    with pytest.raises(CareError, match="both would be lost"):
        safekeeping.choose_place(desk, desk.store.folder.backups)
    assert safekeeping.second_place(desk) is None


def test_the_second_place_is_taken_away_again(desk: Desk, stick: Path) -> None:
    safekeeping.forget_place(desk)
    assert len(safekeeping.keep(desk).proofs) == 1


def test_it_is_due_once_a_day_when_something_was_changed(desk: Desk, time: Clock) -> None:
    assert safekeeping.due(desk), "there is none yet"
    safekeeping.keep(desk)
    assert not safekeeping.unkept(desk)
    change(desk)
    assert safekeeping.unkept(desk)
    assert not safekeeping.due(desk), "the last one is not a day old"
    time.forward(A_DAY)
    assert safekeeping.due(desk)
    safekeeping.keep(desk)
    time.forward(30 * A_DAY)
    assert not safekeeping.due(desk), "nothing was changed in a month"


def test_a_stick_that_comes_back_gets_what_it_missed(desk: Desk, stick: Path) -> None:
    stick.rename(stick.with_name("pocket"))
    safekeeping.keep(desk)
    assert not safekeeping.unkept(desk)
    stick.with_name("pocket").rename(stick)
    assert safekeeping.unkept(desk)
    safekeeping.keep(desk)
    assert not safekeeping.unkept(desk)


def test_a_year_of_evenings_is_thinned_in_both_places(desk: Desk, stick: Path, time: Clock) -> None:
    by_hand = backups.back_up(desk, desk.store.folder.backups / "by-hand.backup").file
    for _ in range(70):
        safekeeping.keep(desk)
        time.forward(A_DAY)
    assert 7 <= len(inside(desk)) - 1 <= 24
    assert by_hand.exists(), "what a person made stays"
    assert sorted(path.name for path in stick.glob("*.backup")) == [
        name for name in inside(desk) if name != by_hand.name
    ]
    assert safekeeping.standing(desk).days == 1


def test_what_this_school_did_not_make_is_never_thinned(desk: Desk, stick: Path, time: Clock) -> None:
    """Two schools on one stick: the names look alike."""
    foreign = stick / "20200101-080000-auto.backup"
    foreign.write_bytes(b"of another school")
    for _ in range(12):
        safekeeping.keep(desk)
        time.forward(A_DAY)
    assert foreign.exists()
    assert len(list(stick.glob("*.backup"))) < 13


def test_several_backups_of_one_day_stay_that_day(desk: Desk, time: Clock) -> None:
    for _ in range(3):
        safekeeping.keep(desk)
        time.forward(60)
    assert len(inside(desk)) == 3
    time.forward(A_DAY)
    safekeeping.keep(desk)
    assert len(inside(desk)) == 2


def test_an_old_backup_is_counted_in_days(desk: Desk, time: Clock) -> None:
    assert safekeeping.standing(desk).newest is None
    safekeeping.keep(desk)
    time.forward(9 * A_DAY)
    assert safekeeping.standing(desk).days == 9


def test_whoever_sits_there_the_program_keeps_the_records(desk: Desk, stick: Path) -> None:
    desk.account = replace(desk.account, roles=("homeroom",))
    assert len(safekeeping.keep(desk).proofs) == 2


def test_the_list_says_of_each_whether_it_is_good(desk: Desk, stick: Path, time: Clock) -> None:
    first = safekeeping.keep(desk)
    time.forward(5)
    change(desk)
    safekeeping.keep(desk)
    data = bytearray(first.proofs[1].file.read_bytes())
    data[len(data) // 2] ^= 1
    first.proofs[1].file.write_bytes(data)
    found = backups.listed(desk, [stick])
    assert [one.inside for one in found].count(True) == 2
    assert [backups.proves(desk, one.file) for one in found].count(False) == 1
    assert {one.counts["student"] for one in found} == {6}
    assert all(one.noted for one in found)
    assert proofs.proven(desk)[0].seq > proofs.proven(desk)[-1].seq
    assert doors.exists(desk.store.folder.root)


def test_a_place_that_answers_with_an_error_is_a_place_that_is_away(desk: Desk, stick: Path) -> None:
    """A stick pulled without a word is not "not there" to the system: asking for it fails in a way of its own."""
    first, second = safekeeping.keep(desk).proofs
    listed = desk.store.folder.backups / "proven.json"
    lines = json.loads(listed.read_text(encoding="utf-8"))
    gone = str(second.file.parent / ("pulled" * 60) / second.file.name)  # a name too long to be asked for
    listed.write_text(json.dumps([{**line, "file": line["file"].replace(str(second.file), gone)} for line in lines]))
    with pytest.raises(OSError, match="too long"):
        Path(gone).exists()
    change(desk)
    assert safekeeping.unkept(desk)
    assert safekeeping.standing(desk).newest
    assert [one.inside for one in backups.listed(desk)].count(True) == 1
    assert len(safekeeping.keep(desk).proofs) == 2
    assert salvage.last_good(desk)
    assert first.file.exists()


def test_drives_are_listed_however_one_of_them_answers(tmp_path: Path) -> None:
    place = tmp_path / ("pulled" * 60)
    assert not reachable(place)
    assert find_shelf(place, "marker", [place, *volumes()]) is None
