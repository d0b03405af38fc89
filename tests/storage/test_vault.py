"""The vault: sealed by anybody, read by its holders only, and never lost with a passphrase."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from student_care_desktop.domain.errors import CareError
from student_care_desktop.storage import keys, store
from student_care_desktop.storage.keys import Hand, keys_as_bytes, keys_from_bytes, new_keys
from student_care_desktop.storage.vault import MARK, new_vault, open_vault, seal, shared
from tests.fixtures.school import PASSPHRASE, Clock, Made

NOTE = "เด็กเล่าว่ากลัวกลับบ้าน"


def read(vault, note):
    assert vault, "the vault is closed"
    return vault.read(note)


def school_of_three():
    """Head and counsellor hold the vault, a teacher does not; the ring and what the head opens."""
    ring, hand, recovery = new_keys("head", "head pass")
    for who in ("guidance", "teacher"):
        ring = ring.with_passphrase(who, f"{who} pass", Hand(hand.data_key, b""))
    vault = new_vault()
    return shared(ring, vault, ["head", "guidance"]), vault, recovery


def opened(ring, who):
    return open_vault(ring, who, ring.unlock(who, f"{who} pass").secret)


def test_holders_and_the_recovery_sheet_read_a_note_and_nobody_else_does():
    ring, vault, recovery = school_of_three()
    note = seal(ring.vault, NOTE)
    assert note.startswith(MARK)
    assert NOTE not in note
    for who in ("head", "guidance"):
        assert read(opened(ring, who), note) == NOTE
    assert opened(ring, "teacher") is None
    assert read(open_vault(ring, "", ring.unlock_with_recovery(recovery).secret), note) == NOTE
    assert vault.read(seal(ring.vault, "")) == ""


def test_the_same_note_is_never_sealed_alike_and_never_sealed_twice():
    ring, _, _ = school_of_three()
    first, second = seal(ring.vault, NOTE), seal(ring.vault, NOTE)
    assert first != second
    assert seal(ring.vault, first) == first


def test_a_box_that_was_copied_away_opens_nothing_of_a_new_vault():
    ring, old, _ = school_of_three()
    ring = shared(ring, new_vault(), ["head"])
    note = seal(ring.vault, NOTE)
    assert opened(ring, "guidance") is None
    with pytest.raises(CareError, match="sealed"):
        old.read(note)


def test_a_new_passphrase_keeps_the_vault_and_a_reset_waits_for_a_holder():
    ring, _, _ = school_of_three()
    note = seal(ring.vault, NOTE)
    changed = ring.with_passphrase("guidance", "another pass", ring.unlock("guidance", "guidance pass"))
    secret = changed.unlock("guidance", "another pass").secret
    assert read(open_vault(changed, "guidance", secret), note) == NOTE
    reset = ring.with_passphrase("guidance", "reset pass", Hand(bytes(32), b""))
    secret = reset.unlock("guidance", "reset pass").secret
    assert open_vault(reset, "guidance", secret) is None
    vault = opened(reset, "head")
    assert vault
    again = shared(reset, vault, ["head", "guidance"])
    assert read(open_vault(again, "guidance", secret), note) == NOTE


def test_slots_and_vault_survive_the_file():
    ring, _, _ = school_of_three()
    assert keys_from_bytes(keys_as_bytes(ring)) == ring


def test_a_school_has_a_vault_from_its_first_day(bare_school: Made, tmp_path: Path):
    made, _ = store.create(tmp_path / "new", "head", PASSPHRASE, Clock()())
    assert made.vault is not None
    note = seal(made.ring.vault, NOTE)
    made.change_passphrase("อีกรหัสหนึ่ง")
    assert read(made.vault, note) == NOTE
    recovery = made.renew_recovery(str)
    made.close()
    again = store.unlock_with_recovery(tmp_path / "new", "head", recovery, "รหัสใหม่", Clock()())
    assert read(again.vault, note) == NOTE, "the recovery sheet is the last key"
    again.close()


def test_a_key_file_of_the_first_format_opens_and_gets_its_pair(school_folder: Path):
    """Nothing is asked: the slot that is opened gets a pair, the school a vault, the others wait."""
    places = [school_folder / "school.keys", school_folder / "backups" / "school.keys"]
    ring = keys.read_keys(places)
    slots = [asdict(replace(slot, public="", secret="")) for slot in ring.slots]
    for slot in slots:
        del slot["public"], slot["secret"]
    body = {"format": 1, "edition": ring.edition, "slots": slots}
    for place in places:
        place.write_text(json.dumps({**body, "seal": keys._seal(body)}))
    desk = store.unlock(school_folder, "head", PASSPHRASE, Clock()())
    assert desk.vault is not None
    note = seal(desk.ring.vault, NOTE)
    desk.close()
    later = store.unlock(school_folder, "head", PASSPHRASE, Clock()())
    assert read(later.vault, note) == NOTE
    later.close()
