"""Every shipped instrument is believed, proves its worked examples, and a contradiction is named by file and key."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.examples import prove
from student_care_desktop.catalog.instruments import instrument, instruments, load
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.tongue import tongue
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.norms import DOUBTFUL

SHIPPED = sorted(path.parent.name for path in resource("instruments").glob("*/instrument.toml"))


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A school's own copy of the SDQ."""
    return Path(shutil.copytree(resource("instruments", "sdq"), tmp_path / "sdq"))


def edit(folder: Path, file: str, old: str, new: str, count: int = 1) -> None:
    text = (folder / file).read_text("utf-8")
    assert old in text
    (folder / file).write_text(text.replace(old, new, count), "utf-8")


def test_what_the_plan_promises_is_shipped() -> None:
    assert set(SHIPPED) == set(instruments()) == {
        "sdq", "eq-12-17", "2q", "9q", "8q", "phq-a", "ces-d", "st-5", "gast", "snap-iv", "kus-si", "9s",
        "cdi", "eq-6-11", "disability-screens", "v2", "iq", "mq", "aq",
    }


@pytest.mark.parametrize("key", SHIPPED)
def test_worked_examples_come_out_as_they_must(key: str) -> None:
    assert prove(instrument(key), resource("instruments", key)) > 0


def test_an_example_that_comes_out_otherwise_is_named(copy: Path) -> None:
    edit(copy, "examples.toml", "total = 10 }", "total = 11 }")
    with pytest.raises(Contradiction, match=r"sdq/examples\.toml: example\.all-0\.scores\.total: .*10"):
        prove(load(copy), copy)


@pytest.mark.parametrize("text", ["[item]\n3 = \"x\"", "[[answers]]\nitems = [3]\ntext = \"x\""])
def test_the_wording_of_an_item_has_no_place_in_the_file(copy: Path, text: str) -> None:
    with (copy / "instrument.toml").open("a", encoding="utf-8") as file:
        file.write(f"\n{text}\n")
    with pytest.raises(Contradiction, match="nobody knows this key"):
        load(copy)


@pytest.mark.parametrize("key", SHIPPED)
def test_each_names_its_source_its_licence_and_how_sure_it_is(key: str) -> None:
    one, say = instrument(key), tongue("th")
    assert one.version
    assert re.fullmatch(r"[0-9a-f]{64}", one.digest)
    assert say(one.title) != str(one.title)
    assert say(one.licence)
    for norms in one.norms:
        assert say(norms.source.document)
        assert re.fullmatch(r"[0-9a-f]{64}", norms.digest)
    assert one.choices()[0].default


def test_what_is_doubtful_is_marked_so() -> None:
    def doubtful(key: str, norms: str) -> set[str]:
        chosen = next(one for one in instrument(key).norms if one.key == norms)
        return {cut.scale for cut in chosen.cuts if cut.sure in DOUBTFUL}

    assert doubtful("sdq", "obec") == set()
    assert doubtful("sdq", "woerner2011") == {"emotional", "conduct", "hyperactivity", "peer", "prosocial"}
    assert doubtful("sdq", "impact-thai") == {"impact"}
    assert doubtful("eq-12-17", "dmh-12-17") == {"happy", "total"}
    assert doubtful("gast", "camri") == {"total"}
    off = next(one for one in instrument("eq-12-17").norms if one.key == "dmh-18-25")
    assert (off.enabled, off.source.sure, set(off.unknown)) == (False, "low", {"good", "smart", "happy", "total"})


def test_a_school_may_edit_its_own_copy(copy: Path) -> None:
    edit(copy, "norms-obec.toml", "normal = [0, 16], risk = [17, 18]", "normal = [0, 15], risk = [16, 18]")
    edited = load(copy)
    assert edited.reading().norms.digest != instrument("sdq").reading().norms.digest
    assert edited.digest == instrument("sdq").digest
    assert edited.reading().norms.cuts[0].bands["normal"] == (0, 15)


def test_what_a_file_says_does_not_hang_on_its_line_ends(copy: Path) -> None:
    file = copy / "instrument.toml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert load(copy).digest == instrument("sdq").digest


INSTRUMENT = [
    ("key = \"sdq\"", "key = \"sdq2\"", "key"),
    ("items = 25", "items = 24", "scale.hyperactivity.items"),
    ("items = [3, 8, 13, 16, 24]", "items = [3, 8, 13, 16, 16]", "scale.emotional.items"),
    ("items = [3, 8, 13, 16, 24]", "items = [3, 8, 13, 16, 26]", "scale.emotional.items"),
    ("items = [3, 8, 13, 16, 24]", "items = [3, 8, 13, 16, 5]", "scale.total.sum"),
    ("reverse = [7]", "reverse = [8]", "scale.conduct.reverse"),
    ("\"hyperactivity\", \"peer\"]", "\"hyperactivity\", \"peers\"]", "scale.total.sum"),
    ("\"hyperactivity\", \"peer\"]", "\"hyperactivity\", \"peer\", \"prosocial\"]", "scale.total.sum"),
    ("higher_is = \"better\"", "higher_is = \"more\"", "scale.prosocial.higher_is"),
    ("prorate_from = 3", "prorate_from = 6", "scale.emotional.prorate_from"),
    ("sum = [\"emotional\"", "items = [1]\nsum = [\"emotional\"", "scale.total.items"),
    ("sum = [\"emotional\", \"conduct\", \"hyperactivity\", \"peer\"]", "", "scale.total"),
    ("parent = { from = 4, to = 16 }", "father = { from = 4, to = 16 }", "informant.father"),
    ("parent = { from = 4, to = 16 }", "", "supplement"),
    ("student = { from = 11, to = 16 }", "student = { from = 11, to = 6 }", "informant.student.to"),
    ("entry = \"answers\"", "entry = \"guesses\"", "entry"),
    ("version = \"1\"\n", "", "version"),
    ("version = \"1\"\n", "version = \"1\"\ncolour = \"red\"\n", "colour"),
    ("{ value = 1, th = \"ค่อนข้างจริง\"", "{ value = 0, th = \"ค่อนข้างจริง\"", "options.1.value"),
    ("3 = [0, 0, 1, 2]", "3 = [0, 1, 2]", "points.3"),
    ("3 = [0, 0, 1, 2]", "2 = [0, 0, 1, 2]", "impact.points"),
    ("gate = 1", "gate = 9", "gate"),
    ("informants = [\"teacher\"]", "informants = [\"parent\"]", "informants"),
    ("sure = \"high\"", "sure = \"quite\"", "source.sure"),
]


@pytest.mark.parametrize(("old", "new", "key"), INSTRUMENT)
def test_an_instrument_that_contradicts_itself_is_refused(copy: Path, old: str, new: str, key: str) -> None:
    edit(copy, "instrument.toml", old, new)
    with pytest.raises(Contradiction) as refused:
        load(copy)
    assert refused.value.file == "sdq/instrument.toml"
    assert key in refused.value.key


NORMS = [
    ("risk = [17, 18]", "risk = [18, 18]", "cut.total", "17–17"),
    ("risk = [17, 18]", "risk = [16, 18]", "cut.total", "16–16"),
    ("problem = [19, 40]", "problem = [19, 39]", "cut.total", "40–40"),
    ("problem = [19, 40]", "problem = [19, 41]", "cut.total", "0–40"),
    ("normal = [0, 16]", "normal = [1, 16]", "cut.total", "0–0"),
    ("risk = [17, 18]", "risk = [18, 17]", "bands.risk", ""),
    ("risk = [17, 18]", "danger = [17, 18]", "bands.danger", "danger"),
    ("informants = [\"student\"]", "informants = [\"friend\"]", "informants", "friend"),
    ("informants = [\"student\"]", "informants = [\"teacher\"]", "cut.total", ""),
    ("informants = [\"student\"]", "informants = [\"student\"]\nsex = \"m\"", "cut.total", "f"),
    ("informants = [\"student\"]", "informants = [\"student\"]\nages = { from = 12 }", "cut.total", "11"),
    ("informants = [\"student\"]", "", "cut.total", ""),
    ("scale = \"total\"", "scale = \"sum\"", "cut.sum", "sum"),
    ("default = true", "default = true\nunknown = [\"peer\"]", "unknown", "peer"),
    ("default = true", "default = true\nenabled = false", "norms-obec", ""),
    ("default = true", "", "norms", ""),
    ("key = \"obec\"", "key = \"moe\"", "key", "norms-moe.toml"),
]


@pytest.mark.parametrize(("old", "new", "key", "why"), NORMS)
def test_norms_with_a_gap_an_overlap_or_a_stranger_are_refused(
    copy: Path, old: str, new: str, key: str, why: str
) -> None:
    edit(copy, "norms-obec.toml", old, new)
    with pytest.raises(Contradiction) as refused:
        load(copy)
    assert refused.value.key.endswith(key)
    assert why in str(refused.value.why)


def test_two_default_norms_are_refused(copy: Path) -> None:
    edit(copy, "norms-woerner2011.toml", "version", "default = true\nversion")
    with pytest.raises(Contradiction, match="woerner2011"):
        load(copy)


RULES = [
    ("item.9", "item.10", "rule.self-harm"), ("score.total", "score.sum", "rule.8q-next"),
    ("at_least = 1", "at_least = 1, below = 3", "rule.self-harm.any"),
    ("any = [{ fact = \"item.9\", at_least = 1 }]", "", "rule.self-harm.any"),
    ("urgent = true\nthen = \"8q\"", "", "rule.self-harm.then"),
]


@pytest.mark.parametrize(("old", "new", "key"), RULES)
def test_a_rule_that_asks_for_nothing_known_is_refused(tmp_path: Path, old: str, new: str, key: str) -> None:
    folder = Path(shutil.copytree(resource("instruments", "9q"), tmp_path / "9q"))
    edit(folder, "instrument.toml", old, new)
    with pytest.raises(Contradiction) as refused:
        load(folder)
    assert refused.value.key.startswith(key)


def test_what_is_no_toml_is_refused_by_name(copy: Path) -> None:
    (copy / "norms-obec.toml").write_text("key = ", "utf-8")
    with pytest.raises(Contradiction, match=r"sdq/norms-obec\.toml"):
        load(copy)


def test_a_contradiction_is_told_in_thai(copy: Path) -> None:
    edit(copy, "norms-obec.toml", "risk = [17, 18]", "risk = [18, 18]")
    with pytest.raises(Contradiction) as refused:
        load(copy)
    told = tongue("th")(refused.value.words)
    assert "norms-obec.toml" in told
    assert "คะแนน 17–17 ไม่อยู่ในระดับใด" in told


def test_an_instrument_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(CareError, match="sdq"):
        instrument("sqd")
