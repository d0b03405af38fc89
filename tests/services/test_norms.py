"""The school chooses its norms and writes its own: what contradicts itself is refused, old results keep theirs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import Cut
from student_care_desktop.domain.own_norms import Copy
from student_care_desktop.services import norms, sheets
from student_care_desktop.services.desk import Desk
from tests.fixtures.papers import keyed
from tests.fixtures.school import row_of

MOD3 = "1201201201201201201201201"
Bands = Mapping[str, tuple[int, int]]


def named(copy: Copy, *cuts: Cut) -> Copy:
    return replace(copy, name="เกณฑ์ของเรา", source="คู่มือที่โรงเรียนมี", cuts=cuts or copy.cuts)


def snap(desk: Desk, **bands: Bands) -> Copy:
    """Cut-offs of SNAP-IV for the teacher: what is not named stays unknown."""
    copy = norms.copy_to_edit(desk, "snap-iv", "school")
    return named(copy, *(
        replace(cut, bands=bands.get(cut.scale, {}) if cut.informants == ("teacher",) else {}) for cut in copy.cuts
    ))  # fmt: skip


def test_the_other_norms_judge_new_sheets_and_leave_old_ones_alone(desk: Desk) -> None:
    old = keyed(desk, "70001", "sdq", "teacher", MOD3)
    norms.choose(desk, "sdq", ["woerner2011", "impact-international"], prorate=True)
    new = keyed(desk, "70002", "sdq", "teacher", MOD3[:-1] + "1", "113000")
    assert (old.norms, old.band("total")) == ("obec", "risk")
    assert (new.norms, new.supplement_norms, new.band("total")) == ("woerner2011", "impact-international", "problem")
    assert sheets.sheets_of(desk, row_of(desk, "70001").student)[0].band("total") == "risk"


def test_filling_gaps_is_off_until_the_school_says_so_and_then_it_is_stored(desk: Desk) -> None:
    gaps, page = "11." + MOD3[3:], sheets.Page("sdq", "student", 1)
    place = row_of(desk, "70001").enrollment
    sheets.keep(desk, page, place, gaps)
    assert sheets.finish(desk, page, place).score("total") is None
    norms.choose(desk, "sdq", [], prorate=True)
    filled = sheets.finish(desk, page, place)
    assert (filled.score("total") is not None, filled.prorated) == (True, "emotional total")


def test_a_tool_without_cut_offs_gets_those_of_the_school(desk: Desk) -> None:
    page, place = sheets.Page("snap-iv", "teacher", 1), row_of(desk, "70001").enrollment
    before = sheets.keep_entered(desk, page, place, {"inattention": 20, "oppositional": 3}, {}, {})
    assert before.band("inattention") is None
    norms.keep_copy(desk, "snap-iv", snap(desk, inattention={"normal": (0, 15), "risk": (16, 27)}))
    norms.choose(desk, "snap-iv", ["own-school"], prorate=False)
    after = sheets.keep_entered(desk, page, place, {"inattention": 20, "oppositional": 3}, {}, {})
    assert (after.norms, after.band("inattention"), after.group("inattention")) == ("own-school", "risk", "risk")
    assert after.band("oppositional") is None
    other = sheets.keep_entered(desk, replace(page, informant="parent"), place, {"inattention": 20}, {}, {})
    assert other.band("inattention") is None, "cut-offs of the teacher do not judge a parent's answers"


@pytest.mark.parametrize(("bands", "told"), [
    ({"normal": (0, 15), "risk": (17, 27)}, "16"),
    ({"normal": (0, 16), "risk": (16, 27)}, "16"),
    ({"normal": (0, 15), "risk": (16, 28)}, "28"),
    ({"normal": (0, 15)}, "16"),
])
def test_a_gap_an_overlap_or_a_score_nobody_can_have_is_refused_by_file_and_key(
    desk: Desk, bands: Bands, told: str
) -> None:
    with pytest.raises(CareError) as refused:
        norms.keep_copy(desk, "snap-iv", snap(desk, inattention=bands))
    words = str(refused.value.words)
    assert "snap-iv/norms-own-school" in words
    assert "cut.inattention" in words
    assert told in words
    assert all(one.key != "own-school" for one in norms.school_tool(desk, "snap-iv").norms), "nothing was kept"


def test_own_cut_offs_need_a_name_and_a_source(desk: Desk) -> None:
    copy = snap(desk, inattention={"normal": (0, 15), "risk": (16, 27)})
    for missing in (replace(copy, name=" "), replace(copy, source="")):
        with pytest.raises(CareError):
            norms.keep_copy(desk, "snap-iv", missing)


def test_each_change_is_a_version_and_no_change_is_none(desk: Desk) -> None:
    copy = named(norms.copy_to_edit(desk, "sdq", "obec"))
    first = norms.keep_copy(desk, "sdq", copy)
    assert norms.keep_copy(desk, "sdq", copy) == first
    again = norms.copy_to_edit(desk, "sdq", "own-obec")
    assert (again.name, again.source) == (copy.name, copy.source)
    assert [cut.bands for cut in again.cuts] == [cut.bands for cut in copy.cuts]
    second = norms.keep_copy(desk, "sdq", replace(again, page="12", verified=True))
    assert (first.version, second.version, second.source.page, second.source.sure) == ("1", "2", "12", "high")
    assert first.digest != second.digest
    assert first.source.sure == "unsure"


def test_norms_that_are_switched_off_can_be_written_down_and_used(desk: Desk) -> None:
    with pytest.raises(CareError):
        norms.choose(desk, "eq-12-17", ["dmh-18-25"], prorate=False)
    norms.keep_copy(desk, "eq-12-17", named(norms.copy_to_edit(desk, "eq-12-17", "dmh-18-25")))
    norms.choose(desk, "eq-12-17", ["own-dmh-18-25"], prorate=False)
    sheet = keyed(desk, "70001", "eq-12-17", "student", "1" * 52)
    assert (sheet.norms, sheet.band("self_control"), sheet.band("total")) == ("own-dmh-18-25", "normal", None)


def test_the_second_page_has_its_own_copy(desk: Desk) -> None:
    copy = norms.copy_to_edit(desk, "sdq", "impact-thai")
    cuts = (replace(cut, bands={"normal": (0, 0), "risk": (1, 3), "problem": (4, top)}) for cut, top in
            zip(copy.cuts, (10, 6), strict=True))
    norms.keep_copy(desk, "sdq", named(copy, *cuts))
    norms.choose(desk, "sdq", ["own-impact-thai"], prorate=False)
    sheet = keyed(desk, "70001", "sdq", "student", MOD3, "21311203")
    assert (sheet.norms, sheet.supplement_norms, sheet.band("impact")) == ("obec", "own-impact-thai", "risk")


def test_what_is_used_no_longer_is_not_chosen_any_more(desk: Desk) -> None:
    norms.keep_copy(desk, "sdq", named(norms.copy_to_edit(desk, "sdq", "obec")))
    norms.choose(desk, "sdq", ["own-obec", "impact-international"], prorate=True)
    norms.remove_copy(desk, "sdq", "own-obec")
    sheet = keyed(desk, "70001", "sdq", "student", MOD3)
    assert (sheet.norms, sheet.supplement_norms) == ("obec", "impact-international")


def test_a_result_only_tool_has_no_cut_offs_to_write(desk: Desk) -> None:
    with pytest.raises(CareError):
        norms.copy_to_edit(desk, "9s", "school")
