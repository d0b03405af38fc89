"""``student-care indicators``: what the contract of the command promises, and the list behind each number."""

from __future__ import annotations

import pytest

from tests.fixtures.people import Give

FIRST = ["key", "numerator", "denominator", "value", "target", "level"]
ASKED = ["recorded", "visited", "screened", "risk_with_case", "referral_answered", "parents_met"]


def test_each_indicator_is_one_object_with_its_six_facts_first(give: Give) -> None:
    found = {one["key"]: one for one in give("head", "indicators", "--json").json}
    assert set(ASKED) <= set(found)
    assert len(found) >= 26
    for one in found.values():
        assert list(one)[:6] == FIRST
        assert 0 <= one["numerator"] <= one["denominator"]
        assert (one["value"] is None) == (one["level"] is None) == (not one["measured"])
        assert one["level"] is None or 1 <= one["level"] <= 5
        if one["unit"] == "percent" and one["measured"]:
            assert abs(one["value"] - 100 * one["numerator"] / one["denominator"]) <= 0.0500001


@pytest.mark.parametrize("key", ASKED)
def test_the_list_is_as_long_as_the_numerator_and_with_the_missing_as_the_denominator(give: Give, key: str) -> None:
    one = next(one for one in give("head", "indicators", "--json").json if one["key"] == key)
    counted = give("head", "indicators", key, "--json").json
    missing = give("head", "indicators", key, "--missing", "--json").json
    assert (len(counted), len(counted) + len(missing)) == (one["numerator"], one["denominator"])
    assert one["denominator"] > 0
    for line in (*counted, *missing):
        assert list(line) == ["class", "no", "number", "name", "about"]
        assert line["number"]
        assert line["about"]


def test_the_figures_agree_with_what_other_commands_say(give: Give) -> None:
    found = {one["key"]: one for one in give("head", "indicators", "--json").json}
    here = {one["number"] for one in give("head", "students", "--json").json if one["status"] == "studying"}
    sent = [one for one in give("head", "referrals", "--json").json if one["sent"] and one["number"] in here]
    answered = [one for one in sent if one["state"] in ("answered", "following", "ended")]
    assert (found["referral_answered"]["numerator"], found["referral_answered"]["denominator"]) == (len(answered), len(sent))
    assert found["recorded"]["denominator"] == len(here)
    cared = {one["number"] for one in give("head", "cases", "--json").json}
    lines = give("head", "indicators", "risk_with_case", "--json").json
    missing = give("head", "indicators", "risk_with_case", "--missing", "--json").json
    assert {one["number"] for one in lines} <= cared
    assert not {one["number"] for one in missing} & cared


def test_for_a_person_the_columns_stand_under_each_other(give: Give) -> None:
    lines = give("head", "indicators", "--lang", "th").out.splitlines()
    assert lines[0].split() == ["มาตรฐาน", "รหัส", "ตัวชี้วัด", "นับได้", "ผล", "เป้าหมาย", "ระดับ"]
    assert [line for line in lines if "iq_fit" in line and "ไม่ได้วัด" in line]
    assert len({line.index(key) for line in lines[1:] for key in [line.split()[1]]}) == 1
    assert "ไม่มีใครอยู่ในรายชื่อนี้" in give("head", "indicators", "iq_fit", "--lang", "th").out
    shown = give("head", "indicators", "visited").out.splitlines()
    assert len(shown) == len(give("head", "indicators", "visited", "--json").json)


def test_an_unknown_key_is_refused_with_its_name(give: Give) -> None:
    refused = give("head", "indicators", "happiness", "--json")
    assert (refused.code, refused.out) == (3, "")
    assert "happiness" in refused.err
    nobody = give("head", "indicators", "--missing")
    assert (nobody.code, nobody.out) == (3, "")


def test_a_homeroom_teacher_gets_the_whole_figures_and_the_own_list(give: Give) -> None:
    assert give("homeroom", "indicators", "--json").json == give("head", "indicators", "--json").json
    assert {one["class"] for one in give("homeroom", "indicators", "visited", "--json").json} == {"ม.1/1"}
    assert give("principal", "indicators", "--json").code == 0
    assert give("principal", "indicators", "visited").code == 3
    for who in ("nurse", "admin", "subject"):
        assert give(who, "indicators").code == 3


def test_another_year(give: Give) -> None:
    then = {one["key"]: one for one in give("head", "indicators", "--year", "2567", "--json").json}
    now = {one["key"]: one for one in give("head", "indicators", "--json").json}
    assert then["visited"]["value"] == now["visited"]["last_year"]
    assert then["recorded"]["value"] == now["recorded"]["last_year"] is not None
    assert give("head", "indicators", "--year", "2500").code == 3
