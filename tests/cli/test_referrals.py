"""The command that lists the referrals, on an encrypted school that it opens by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from student_care_desktop.domain.words import english
from student_care_desktop.services import doors, referrals
from student_care_desktop.services.clock import clock
from student_care_desktop.services.students import roster
from tests.fixtures.commands import Said

KEYS = ["id", "number", "kind", "state", "sent", "days_silent", "agency"]


@pytest.fixture
def folder(tmp_path: Path, say_command: Callable[..., Said], monkeypatch: pytest.MonkeyPatch) -> Path:
    """A school with three children referred: silent for nine days, a draft, cancelled."""
    monkeypatch.setenv("STUDENT_CARE_PASSPHRASE", "demo")
    monkeypatch.setenv("STUDENT_CARE_TODAY", "2025-11-24")
    place = tmp_path / "school"
    assert say_command("demo", place, "--students", 12).code == 0
    desk = doors.unlock(place, "demo", clock("2025-11-15"), english)
    made = [
        referrals.keep(desk, replace(
            referrals.draft(desk, row.enrollment.id), problem="ซึมเศร้า", asked="ขอให้ช่วย", receiver="guidance",
        ))
        for row in roster(desk, everybody=False)[:3]
    ]
    referrals.move(desk, made[0].id, "sent")
    referrals.move(desk, made[2].id, "cancelled", "ไม่จำเป็น")
    desk.close()
    return place


def test_each_referral_is_a_line_with_its_silence(folder: Path, say_command: Callable[..., Said]) -> None:
    said = say_command("--data", folder, "referrals", "--json")
    assert said.code == 0
    assert said.json
    assert all(list(one) == KEYS for one in said.json)
    silent = next(one for one in said.json if one["sent"] == "2025-11-15" and one["kind"] == "internal")
    assert (silent["kind"], silent["days_silent"]) == ("internal", 9)
    assert silent["number"].isdigit()
    closed = [one for one in said.json if one["state"] == "cancelled"]
    assert closed
    assert {one["days_silent"] for one in closed} == {None}


def test_only_open_ones_are_listed_when_asked_and_people_read_thai(
    folder: Path, say_command: Callable[..., Said]
) -> None:
    said = say_command("--data", folder, "referrals", "--open", "--json")
    assert {"cancelled", "ended"} & {one["state"] for one in said.json} == set()
    told = say_command("--data", folder, "referrals", "--open").out
    assert "เงียบมา 9 วัน" in told
    assert "15/11/2568" in told
