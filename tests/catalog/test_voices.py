"""The page of the student's voice: short, in our own words, and refused when it contradicts itself."""

from __future__ import annotations

from pathlib import Path

import pytest

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.voices import load_voice, voice

TEXT = resource("process", "voice.toml").read_text("utf-8")


def test_it_is_short_and_asks_of_happiness_trust_help_and_belonging() -> None:
    form = voice()
    assert 8 <= len(form.statements) <= 10
    assert len(form.faces) == 5
    assert {"happiness", "trust", "help", "belonging"} <= {one.about for one in form.statements}
    assert any(one.turn_to for one in form.statements)


@pytest.mark.parametrize(
    ("old", "new", "key", "why"),
    [
        ('  { th = "ใช่เลย", en = "Very much" },\n', "", "faces", "5 are wanted, not 4"),
        ('key = "good_day"', 'key = "happy"', "statements", "2 times"),
        ('about = "help"', 'about = "pets"', "statements.someone.about", "none of"),
        ('version = "1"', 'version = "1"\nscore = 3', "score", "nobody knows"),
    ],
)
def test_a_page_that_contradicts_itself_is_refused(tmp_path: Path, old, new, key, why) -> None:
    assert old in TEXT
    path = tmp_path / "voice.toml"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Contradiction) as refused:
        load_voice(path)
    assert refused.value.key == key
    assert why in str(refused.value)
