"""The code of a page of sheets: readable, the same for ever, and another one for anything else."""

from __future__ import annotations

from itertools import product

from student_care_desktop.domain.codes import class_code

ROOMS = [f"{number:032x}" for number in range(40)]


def test_a_person_reads_what_was_answered_by_whom_and_when() -> None:
    assert class_code(ROOMS[1], "sdq", "teacher", 1).startswith("SDQ·T·R1·")
    assert class_code(ROOMS[1], "eq-12-17", "student", 2).startswith("EQ-12-17·S·R2·")


def test_paper_printed_last_year_still_carries_the_same_code() -> None:
    assert class_code(ROOMS[1], "sdq", "teacher", 1) == "SDQ·T·R1·9HKQQW"


def test_no_two_pages_of_a_school_share_a_seal() -> None:
    pages = list(product(ROOMS, ("sdq", "phq-a"), ("student", "teacher", "parent"), (1, 2)))
    assert len({class_code(*page).rpartition("·")[2] for page in pages}) == len(pages)


def test_the_seal_has_no_letter_that_looks_like_another() -> None:
    seals = "".join(class_code(room, "sdq", "parent", 1).rpartition("·")[2] for room in ROOMS)
    assert not set(seals) & set("01IO")
