"""How much of the screening form the records fill in beforehand, for children of whom the records are complete."""

from __future__ import annotations

from pathlib import Path

from student_care_desktop.domain.words import english
from student_care_desktop.services import demo, known, screening, students
from tests.fixtures.school import Clock

LEAST = 0.6


def test_visit_marks_and_sheets_suggest_most_of_what_teachers_tick(tmp_path: Path) -> None:
    desk = demo.build(tmp_path / "school", students=120, now=Clock(), say=english)
    ticked = suggested = 0
    try:
        for row in students.roster(desk, everybody=False):
            page = screening.page(desk, row.enrollment.id, 1)
            if known.missing(page.facts) or page.screening.status not in ("confirmed", "locked"):
                continue
            signs = set(page.screening.signs)
            ticked += len(signs)
            suggested += len(signs & {one.sign.key for one in page.suggestions})
    finally:
        desk.close()
    assert ticked > 20, "the demonstration school has children with complete records and ticked signs"
    print(f"suggested {suggested} of {ticked} ticked signs: {suggested / ticked:.0%}")
    assert suggested / ticked >= LEAST
