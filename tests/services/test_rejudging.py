"""``check`` works out every stored result once more: what differs is found, what cannot be judged is kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import delete

from student_care_desktop.domain.areas import Ticks
from student_care_desktop.domain.sheets import UrgentCase
from student_care_desktop.services import backups, norms, screening, sheets
from student_care_desktop.services.desk import Desk
from student_care_desktop.services.rejudging import rejudge
from student_care_desktop.storage.tables import metadata
from tests.fixtures.commands import Said
from tests.fixtures.papers import WHY, keyed, meddle
from tests.fixtures.school import row_of

MOD3 = "1201201201201201201201201"


def wrong(desk: Desk) -> list[str]:
    return [str(one) for one in backups.check_all(desk)]


def without_cases(desk: Desk) -> None:
    with desk.store.write(WHY, desk.now()) as unit:
        unit.connection.execute(delete(metadata.tables["urgent_case"]))


def test_results_as_they_were_keyed_are_well(desk: Desk) -> None:
    keyed(desk, "70001", "sdq", "student", MOD3, "21311203")
    keyed(desk, "70002", "sdq", "teacher", MOD3[:-1] + ".")
    keyed(desk, "70003", "9q", "student", "000000001")
    place = row_of(desk, "70004").enrollment
    sheets.keep_entered(desk, sheets.Page("snap-iv", "teacher", 1), place, {"inattention": 18}, {}, {})
    sheets.finish(desk, sheets.Page("sdq", "teacher", 1), row_of(desk, "70002").enrollment)
    assert wrong(desk) == []
    assert rejudge(desk).same == 4


@pytest.mark.parametrize("change", [
    {"scores": json.dumps({"total": 3})}, {"bands": "{}"}, {"groups": ""}, {"norms": "obec", "answers": "0" * 25},
    {"answers": "7" * 25}, {"answers": ""}, {"prorated": "total"}, {"scores": "no json"},
])
def test_what_was_changed_behind_the_programs_back_is_found(desk: Desk, change: dict[str, str]) -> None:
    sheet = keyed(desk, "70001", "sdq", "student", MOD3)
    meddle(desk, "sheet", sheet.id, **change)
    (line,) = wrong(desk)
    assert "(70001)" in line
    assert "SDQ" in line


def test_the_command_names_number_and_instrument_only_and_ends_with_four(
    desk: Desk, school_folder: Path, say_command: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    sheet = keyed(desk, "70001", "sdq", "student", MOD3)
    meddle(desk, "sheet", sheet.id, scores=sheet.scores.replace("17", "3"))
    desk.close()
    said = say_command("--data", school_folder, "check", "--json")
    assert said.code == 4
    (line,) = (one["what"] for one in said.json)
    assert "70001" in line
    assert "SDQ" in line
    assert not any(name in said.out for name in ("ปุณณ", "ทดสอบดี", "17", "เสี่ยง"))


def test_a_draft_with_a_result_is_no_draft(desk: Desk) -> None:
    sheet = keyed(desk, "70001", "sdq", "student", MOD3[:-1] + ".")
    meddle(desk, "sheet", sheet.id, bands=json.dumps({"total": "normal"}))
    assert "draft" in wrong(desk)[0]


def test_an_urgent_answer_or_sign_whose_case_is_gone_is_found(desk: Desk) -> None:
    keyed(desk, "70001", "9q", "student", "000000001")
    place = row_of(desk, "70002").enrollment
    screening.keep(desk, place.id, 1, Ticks(frozenset(["violence.self_harm"]), frozenset(["violence"])))
    assert wrong(desk) == []
    with desk.store.read() as look:
        assert len(look.all(UrgentCase)) == 2
    without_cases(desk)
    assert [("70001" in one, "70002" in one) for one in wrong(desk)] == [(True, False), (False, True)]


def test_what_was_judged_by_something_no_longer_here_is_kept_and_is_no_fault(
    desk: Desk, school_folder: Path, say_command: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    first, second = (keyed(desk, number, "sdq", "student", MOD3) for number in ("70001", "70002"))
    meddle(desk, "sheet", first.id, digest="0" * 20 + first.digest[20:], version="0", scores="{}")
    meddle(desk, "sheet", second.id, norms="uk", scores="{}")
    told: list[object] = []
    assert backups.check_all(desk, told.append) == []
    assert len(told) == 2
    desk.close()
    said = say_command("--data", school_folder, "check")
    assert said.code == 0
    assert "รุ่น 0 · obec" in said.out


def test_results_of_every_version_of_the_schools_own_cut_offs_are_judged_by_theirs(desk: Desk) -> None:
    page, copy = sheets.Page("sdq", "student", 1), norms.copy_to_edit(desk, "sdq", "obec")
    for number, limit in (("70001", 10), ("70002", 16)):
        cuts = tuple(
            replace(cut, bands={"normal": (0, limit), "risk": (limit + 1, 18), "problem": (19, 40)})
            if (cut.scale, cut.informants) == ("total", ("student",)) else cut
            for cut in copy.cuts
        )
        norms.keep_copy(desk, "sdq", replace(copy, name="ของเรา", source="คู่มือ", cuts=cuts))
        norms.choose(desk, "sdq", ["own-obec"], prorate=False)
        sheets.keep(desk, page, row_of(desk, number).enrollment, MOD3[:-1] + "0")
    first, second = (sheets.sheets_of(desk, row_of(desk, one).student)[0] for one in ("70001", "70002"))
    assert (first.score("total"), first.band("total"), second.band("total")) == (18, "risk", "risk")
    norms.remove_copy(desk, "sdq", "own-obec")
    assert wrong(desk) == []
    assert rejudge(desk).same == 2
    meddle(desk, "sheet", first.id, bands=first.bands.replace("risk", "normal", 1))
    assert len(wrong(desk)) == 1
