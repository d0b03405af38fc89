"""A roster is proposed, looked at, applied; each row is counted once and nobody is ever deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import Cancelled, CareError
from student_care_desktop.domain.school import Setting
from student_care_desktop.services import access, history, rosters, students
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.progress import Progress
from tests.fixtures.commands import child, name, national_id

Write = Callable[..., Path]


def propose(desk: Desk, file: Path) -> rosters.Import:
    return rosters.propose(desk, rosters.read(desk, file))


def take(desk: Desk, file: Path) -> rosters.Import:
    found = propose(desk, file)
    rosters.apply(desk, found)
    return found


def counts(found: rosters.Import) -> tuple[int, ...]:
    return tuple(found.counts()[key] for key in ("added", "changed", "same", "missing", "left_out"))


def by_number(desk: Desk) -> dict[str, str]:
    return {row.student.number: row.class_name for row in students.roster(desk)}


def test_the_same_file_twice_changes_nothing(bare_desk: Desk, roster: Write) -> None:
    file = roster([child(place) for place in range(1, 9)])
    assert counts(take(bare_desk, file)) == (8, 0, 0, 0, 0)
    before = len(history.changes(bare_desk))
    assert counts(take(bare_desk, file)) == (0, 0, 8, 0, 0)
    assert len(history.changes(bare_desk)) == before


def test_an_import_is_one_change_set_and_can_be_taken_back(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1), child(2)]))
    newest = history.changes(bare_desk)[0]
    history.take_back(bare_desk, newest.id)
    assert students.roster(bare_desk) == []


def test_what_changed_is_told_field_by_field(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1), child(2)]))
    found = propose(bare_desk, roster([child(1, last_name="เปลี่ยนแล้ว", room=1), child(2)]))
    assert counts(found)[:3] == (0, 1, 1)
    changed = next(row for row in found.proposal.rows if row.state == "changed")
    told = {str(change.label): (change.old, change.new) for change in changed.changes}
    assert told["Last name"] == ("นามสมมติ", "เปลี่ยนแล้ว")
    assert told["Class"] == ("ม.1/2", "ม.1/1")


def test_children_who_come_into_another_year_are_changed_not_the_same(bare_desk: Desk, roster: Write) -> None:
    file = roster([child(1), child(2)])
    take(bare_desk, file)
    opened = rosters.read(bare_desk, file)
    found = rosters.propose(bare_desk, opened, bare_desk.year.number + 1)
    assert counts(found) == (0, 2, 0, 0, 0)
    rosters.apply(bare_desk, found)
    assert counts(rosters.propose(bare_desk, opened, bare_desk.year.number + 1)) == (0, 0, 2, 0, 0)


@pytest.mark.parametrize("year", [1, 2025, 99999])
def test_a_year_that_is_none_is_refused(bare_desk: Desk, roster: Write, year: int) -> None:
    opened = rosters.read(bare_desk, roster([child(1)]))
    with pytest.raises(CareError, match=str(year)):
        rosters.propose(bare_desk, opened, year)


@pytest.mark.parametrize("grade", ["ชั้นมัธยมศึกษาปีที่ ๒", "ชั้นประถมศึกษาปีที่ 6", "ชั้นมัธยมศึกษาปีที่ 2/1"])
def test_a_grade_may_be_written_out(bare_desk: Desk, roster: Write, grade: str) -> None:
    assert counts(take(bare_desk, roster([child(1, grade=grade)]))) == (1, 0, 0, 0, 0)


def test_a_renumbered_child_is_the_same_child(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1)]))
    found = take(bare_desk, roster([child(1, number="55555")]))
    assert counts(found)[:2] == (0, 1)
    assert found.proposal.renumbered == 1
    assert list(by_number(bare_desk)) == ["55555"]


def test_two_children_may_swap_their_numbers(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1), child(2)]))
    swapped = [child(1, number="10002"), child(2, number="10001")]
    assert counts(take(bare_desk, roster(swapped))) == (0, 2, 0, 0, 0)


def test_a_number_of_another_child_is_left_out_and_listed(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1)]))
    stranger = child(9, number="10001", first_name="คนละคน", birthday="01/01/2555")
    found = take(bare_desk, roster([child(1), stranger]))
    assert counts(found)[:3] == (0, 0, 1) or counts(found)[4] >= 1
    assert len(by_number(bare_desk)) == 1


def test_missing_children_are_only_those_of_the_classes_in_the_file(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(place) for place in range(1, 7)]))
    found = take(bare_desk, roster([child(2), child(4)]))
    assert [row.student.number for row in found.proposal.missing] == ["10006"]
    assert len(by_number(bare_desk)) == 6


def test_different_ids_are_two_children_and_a_question(bare_desk: Desk, roster: Write) -> None:
    twin = child(2, first_name=name(1), number="10099")
    found = take(bare_desk, roster([child(1), twin]))
    assert counts(found)[0] == 2
    assert {complaint.severity for complaint in found.complaints} == {"note"}


def test_an_id_that_came_later_finds_the_child_by_number(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1, national_id=None)]))
    found = take(bare_desk, roster([child(1)]))
    assert counts(found)[:2] == (0, 1)
    assert students.find(bare_desk, "10001").national_id == national_id(1)


def test_numbers_in_class_boys_first_then_at_the_end(bare_desk: Desk, roster: Write) -> None:
    rows = [child(2, sex="ญ", title="ด.ญ."), child(4), child(6, sex="ญ", title="ด.ญ.")]
    take(bare_desk, roster(rows))
    take(bare_desk, roster([*rows, child(8)]))
    order = {row.student.number: row.enrollment.no for row in students.roster(bare_desk)}
    assert order == {"10004": 1, "10002": 2, "10006": 3, "10008": 4}


def test_empty_cells_never_take_away(bare_desk: Desk, roster: Write) -> None:
    take(bare_desk, roster([child(1)]))
    take(bare_desk, roster([child(1, last_name="ใหม่", house_no=None, weight="-")]))
    sheaf = students.sheaf(bare_desk, students.find(bare_desk, "10001").id)
    assert sheaf.household.house_no == "12/3"
    assert sheaf.measurements[-1].weight_kg == 41.5


def test_a_stale_proposal_is_not_applied(bare_desk: Desk, roster: Write) -> None:
    file = roster([child(1)])
    first, second = propose(bare_desk, file), propose(bare_desk, file)
    rosters.apply(bare_desk, first)
    with pytest.raises(CareError):
        rosters.apply(bare_desk, second)
    assert len(by_number(bare_desk)) == 1


def test_cancel_leaves_nothing(bare_desk: Desk, roster: Write) -> None:
    progress = Progress(lambda done, of, words: progress.cancel() if "Saving" in str(words) else None)
    found = propose(bare_desk, roster([child(place) for place in range(1, 30)]))
    with pytest.raises(Cancelled):
        rosters.apply(bare_desk, found, progress)
    assert students.roster(bare_desk) == []
    assert len(history.changes(bare_desk)) == 1


def test_what_was_corrected_is_learned_in_the_same_change_set(bare_desk: Desk, roster: Write) -> None:
    opened = rosters.read(bare_desk, roster([child(1)]))
    place = next(c.place for c in opened.guess.sheets[0].columns if c.field == "father.first_name")
    guess = opened.guess.take(0, place, "mother.first_name")
    rosters.apply(bare_desk, rosters.propose(bare_desk, replace(opened, guess=guess)))
    with access.looking(bare_desk) as look:
        assert look.first(Setting, key=rosters.HEADINGS) is not None
    again = rosters.read(bare_desk, roster([child(1)]))
    assert again.guess.sheets[0].columns[place].field == "mother.first_name"
    history.take_back(bare_desk, history.changes(bare_desk)[0].id)
    forgotten = rosters.read(bare_desk, roster([child(1)]))
    assert forgotten.guess.sheets[0].columns[place].field == "father.first_name"


def test_bad_rows_can_be_saved(bare_desk: Desk, roster: Write, tmp_path: Path) -> None:
    found = propose(bare_desk, roster([child(1), child(2, first_name="")]))
    rosters.save_bad_rows(bare_desk, found, tmp_path / "bad.xlsx")
    assert (tmp_path / "bad.xlsx").stat().st_size > 0
