"""The Thai is complete, at all times."""

from __future__ import annotations

import json
import string

import pytest

from tools import words


def test_every_text_has_thai() -> None:
    assert words.missing() == []


def test_both_languages_know_the_same_texts() -> None:
    assert words.load(words.FILES["th"]).keys() == words.load(words.FILES["en"]).keys()


def test_a_translation_names_only_facts_that_the_text_has() -> None:
    def facts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    marked = words.marks()
    thai = words.load(words.FILES["th"])
    assert {key: text for key, text in thai.items() if key in marked and facts(text) - facts(key[1])} == {}


def test_new_texts_go_in_and_old_ones_go_out_but_those_of_qt_stay(
    tmp_path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "FILES", {language: tmp_path / f"{language}.ts" for language in ("th", "en")})
    rows = tmp_path / "rows.json"
    rows.write_text(json.dumps([["Ours", "Gone & <away>", "ไปแล้ว"], ["QDialog", "Cancel", "ยกเลิก"]]), "utf-8")

    assert words.main([str(rows)]) == 1, "the program's own texts are still without Thai"
    assert words.load(tmp_path / "th.ts")["Ours", "Gone & <away>"] == "ไปแล้ว"
    assert words.load(tmp_path / "en.ts")["Ours", "Gone & <away>"] == "Gone & <away>"

    words.main(["--prune"])
    kept = words.load(tmp_path / "th.ts")
    assert ("Ours", "Gone & <away>") not in kept
    assert kept["QDialog", "Cancel"] == "ยกเลิก"
    assert kept.keys() - {("QDialog", "Cancel")} == words.marks().keys()
