"""The places outside that every school knows: complete, and refused where the file contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.agencies import load_seeds, seeds
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.domain.referrals import AGENCY_KINDS


def test_every_kind_of_place_has_one_and_the_hotlines_have_their_numbers() -> None:
    kinds = {seed.agency.kind for seed in seeds()}
    assert kinds == {key for key, _ in AGENCY_KINDS} - {"other"}
    numbers = {seed.agency.phone for seed in seeds() if seed.agency.kind == "hotline"}
    assert numbers == {"1300", "1323", "1165", "1387"}


def test_their_ids_are_the_same_on_every_pc_and_no_two_are_equal() -> None:
    ids = [seed.agency.id for seed in seeds()]
    assert len({*ids}) == len(ids)
    assert [seed.agency.id for seed in load_seeds(resource("process", "agencies.toml"))] == ids


@pytest.mark.parametrize(("right", "wrong"), [
    ('kind = "health_centre"', 'kind = "helpers"'), ('areas = ["mental"]', 'areas = ["moods"]'),
    ('key = "welfare"', 'key = "hospital"'), ('phone = "1300"', 'fone = "1300"'),
])
def test_a_file_that_contradicts_itself_is_refused(tmp_path: Path, right: str, wrong: str) -> None:
    text = resource("process", "agencies.toml").read_text("utf-8")
    bad = tmp_path / "agencies.toml"
    bad.write_text(text.replace(right, wrong), "utf-8")
    with pytest.raises(Contradiction, match=r"agencies\.toml"):
        load_seeds(bad)
