"""The areas that ship: what they hold, what they leave out, and that a broken copy is refused by file and key."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.areas import areas, facts, load_areas
from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.instruments import instruments
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.catalog.visit import visit_forms
from student_care_desktop.domain.areas import AREA_KEYS, Level, signs_by_fact
from student_care_desktop.domain.facts import SHEETS, matches

AREAS = areas()
FROM_ELSEWHERE = (
    "disability.", "talent.", "eyesight", "chronic_disease", "eef_group", "lives_with", "parents_status",
    "unhanded_subjects", "failed_traits", "skips_per_subject",
)
"""Facts that neither a visit nor the marks and attendance of a term nor an answer sheet tells."""


def test_the_areas_are_the_thirteen_in_their_order() -> None:
    assert AREAS.keys == AREA_KEYS
    assert [tongue("th")(area.title) for area in AREAS.all][:5] == [
        "ความสามารถพิเศษ", "การเรียน", "สุขภาพ", "เศรษฐกิจ", "สวัสดิภาพและความปลอดภัย",
    ]


def test_every_area_has_what_the_criteria_ask() -> None:
    counted = {
        area: tuple(sum(sign.level is level for sign in AREAS.of(area)) for level in Level) for area in AREA_KEYS
    }
    assert counted == {
        "talent": (0, 0, 10), "study": (14, 8, 0), "health": (3, 6, 0), "economy": (2, 8, 0), "safety": (7, 5, 0),
        "drugs": (4, 3, 0), "violence": (4, 4, 0), "sexual": (4, 6, 0), "gaming": (7, 7, 0),
        "special_needs": (0, 0, 10), "media": (2, 2, 0), "mental": (2, 3, 0), "travel": (3, 2, 0),
    }


def test_only_the_two_one_hour_lines_do_not_count() -> None:
    assert [sign.key for sign in AREAS.signs if not sign.counts] == ["gaming.over_1h", "media.social_1h"]


def test_what_is_restricted_and_what_is_urgent() -> None:
    closed = {sign.key for sign in AREAS.signs if sign.restricted and sign.area != "sexual"}
    assert closed == {"safety.abused", "safety.sexually_abused", "violence.self_harm", "mental.self_harm"}
    assert [area for area in AREA_KEYS if AREAS.private(area)] == ["sexual"]
    assert {sign.key for sign in AREAS.signs if sign.urgent} == closed | {"sexual.pregnant", "sexual.sells"}


def test_nobody_is_screened_for_being_like_the_other_sex() -> None:
    texts = [tongue(language)(sign.text) for sign in AREAS.signs for language in ("th", "en")]
    assert not [text for text in texts if "ตรงข้าม" in text or "other sex" in text.lower()]


def test_each_sign_says_where_it_is_from_and_how_sure_that_is() -> None:
    assert all(sign.source and sign.sure for sign in AREAS.signs)
    local = {sign.key for sign in AREAS.signs if sign.sure == "low"}
    assert {"economy.income_5000", "economy.income_10000", "gaming.over_2h", "media.social_2h"} <= local


def test_a_visit_marks_and_sheets_speak_for_most_signs() -> None:
    asked = [sign for sign in AREAS.signs if sign.level is not Level.FLAG]
    filled = [
        sign for sign in asked
        if any(not condition.fact.startswith(FROM_ELSEWHERE) for condition in sign.suggested_by)
    ]
    assert len(filled) / len(asked) >= 0.60


def test_every_risk_that_a_visit_finds_reaches_screening() -> None:
    used = set(signs_by_fact(AREAS))
    risks = [one for one in visit_forms().questions if one.key in (
        "health", "safety", "drugs", "violence", "sexual", "games", "media",
    )]
    unheard = {
        question.fact(option.key) for question in risks for option in question.options
        if question.fact(option.key) not in used
    }
    assert unheard == {"visit.games.other"}


def test_the_sheets_that_screening_reads_are_those_of_the_instruments() -> None:
    made = {
        f"{one.key}.{informant}.{scale.key}"
        for one in instruments().values() for informant in one.informants for scale in one.scales
    }
    assert [pattern for pattern in SHEETS if not any(matches(pattern, key) for key in made)] == []


def test_no_two_facts_have_one_name() -> None:
    assert len(facts()) == len(set(facts()))
    assert not {key for key in facts() if key.startswith("visit.")} - set(visit_forms().facts)


# ------------------------------------------------------------------ a school's own copy

COPY = """
version = "2"
[sources]
ours = { th = "ของโรงเรียน", en = "Ours" }
[area.study]
th = "การเรียน"
en = "Study"
signs = [
  { key = "gpa", level = "risk", th = "ก", en = "a", source = ["ours"], sure = "high", suggested_by = [{ fact = "gpa", below = 2 }] },
  { key = "other", level = "problem", th = "ข", en = "b", source = ["ours"], sure = "low" },
]
"""


def _copy(folder: Path, text: str) -> Path:
    path = folder / "areas.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_school_may_leave_out_areas_and_signs(tmp_path: Path) -> None:
    own = load_areas(_copy(tmp_path, COPY))
    assert (own.keys, own.version, [sign.key for sign in own.signs]) == (("study",), "2", ["study.gpa", "study.other"])
    assert own.hash != AREAS.hash


def test_line_ends_of_another_system_make_no_other_version(tmp_path: Path) -> None:
    plain = load_areas(_copy(tmp_path, COPY)).hash
    (tmp_path / "areas.toml").write_bytes(COPY.replace("\n", "\r\n").encode())
    assert load_areas(tmp_path / "areas.toml").hash == plain


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ('version = "2"', "version = 2", "version", "no text"),
        ('version = "2"', "", "version", "missing"),
        ("[area.study]", "[area.sport]", "area.sport", "no such area"),
        ('th = "การเรียน"\n', "", "area.study.th", "missing"),
        ('th = "การเรียน"', 'th = " การเรียน"', "area.study.th", "spaces"),
        ('key = "other"', 'key = "gpa"', "area.study.signs", "2 times"),
        ('key = "other"', 'key = "Other one"', "area.study.signs.Other one.key", "no key"),
        ('level = "problem"', 'level = "bad"', "area.study.signs.other.level", "none of"),
        ('level = "problem"', 'level = "flag"', "area.study.signs.other.level", "flag"),
        ('sure = "low"', 'sure = "quite"', "area.study.signs.other.sure", "none of"),
        ('sure = "low"', 'sure = "low", urgent = true', "area.study.signs.other.urgent", "restricted"),
        ('sure = "low"', 'sure = "low", counts = "no"', "area.study.signs.other.counts", "true or false"),
        ('sure = "low"', 'sure = "low", hidden = true', "area.study.signs.other.hidden", "nobody knows"),
        ('source = ["ours"], sure = "low"', 'source = [], sure = "low"', "area.study.signs.other.source", "ours"),
        ('source = ["ours"], sure = "low"', 'source = ["web"], sure = "low"', "area.study.signs.other.source", "ours"),
        ('fact = "gpa"', 'fact = "gpax"', "area.study.signs.gpa.suggested_by.0.fact", "gpax"),
        ('fact = "gpa"', 'fact = "visit.health.tall"', "area.study.signs.gpa.suggested_by.0.fact", "visit.health.tall"),
        ("below = 2", "at_least = 2, below = 2", "area.study.signs.gpa.suggested_by.0.fact", "no number lies"),
        ("below = 2", "above = 3, at_most = 2", "area.study.signs.gpa.suggested_by.0.fact", "no number lies"),
        ("below = 2", "below = 2, at_most = 3", "area.study.signs.gpa.suggested_by.0.fact", "two"),
        (", below = 2", "", "area.study.signs.gpa.suggested_by.0.fact", "is a number"),
        ('fact = "gpa", below = 2', 'fact = "chronic_disease", below = 2', "suggested_by.0.fact", "another kind"),
        ('fact = "gpa", below = 2', 'fact = "sdq.*.total", is = ["strength"]', "suggested_by.0.is", "problem"),
        ('fact = "gpa", below = 2', 'fact = "sdq.*.total"', "suggested_by.0.is", "problem"),
        ("below = 2", "below = 2, also = { fact = 'age' }", "suggested_by.0.also.fact", "is a number"),
        ("signs = [", "signs = [ 1,", "area.study.signs.0", "table"),
        ("[area.study]", "[area.study", "TOML", "no TOML"),
    ],
)
def test_a_copy_that_contradicts_itself_is_refused_by_file_and_key(tmp_path: Path, old, new, key, why) -> None:
    assert old in COPY
    with pytest.raises(Contradiction) as refused:
        load_areas(_copy(tmp_path, COPY.replace(old, new, 1) if "sure" not in old else new.join(COPY.rsplit(old, 1))))
    assert refused.value.file.endswith("areas.toml")
    assert refused.value.key.endswith(key)
    assert why in str(refused.value)
    thai = tongue("th")(refused.value.words)
    assert "areas.toml" in thai
    assert "ไม่ได้" in thai or "ไม่" in thai


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "areas.toml").write_bytes(b"\xff\xfe\x00v")
    with pytest.raises(Contradiction, match="TOML"):
        load_areas(tmp_path / "areas.toml")


def test_an_empty_form_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Contradiction, match="area: there is none"):
        load_areas(_copy(tmp_path, 'version = "1"'))
    with pytest.raises(Contradiction, match=r"area\.study\.signs: there is none"):
        load_areas(_copy(tmp_path, 'version = "1"\n[area.study]\nth = "ก"\nen = "a"\nsigns = []'))


def test_the_shipped_file_names_no_sign_twice_in_either_language() -> None:
    assert resource("screening", "areas.toml").is_file()
    for language in ("th", "en"):
        for area in AREA_KEYS:
            texts = [tongue(language)(sign.text) for sign in AREAS.of(area)]
            assert len(set(texts)) == len(texts)
