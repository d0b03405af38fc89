"""What children say of school in their own voice: one sheet for a child, year and round."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from student_care_desktop.catalog.voices import voice
from student_care_desktop.domain.errors import CareError
from student_care_desktop.domain.voices import VoiceSheet, problems
from student_care_desktop.domain.words import mark
from student_care_desktop.services.desk import Desk
from student_care_desktop.storage.units import Reading, Writing

__all__ = ["keep_voice_in", "read_voice"]

WRONG = mark("Visits", "The student's voice: {problem}. This page was not saved, the pages before it are.")


def read_voice(desk: Desk, look: Reading, student_id: str, round_: int) -> VoiceSheet:
    """The sheet as it stands inside an open look; an empty one where the child said nothing yet."""
    found = look.first(VoiceSheet, student_id=student_id, year_id=desk.year.id, round=round_)
    return found or VoiceSheet(
        student_id=student_id, year_id=desk.year.id, term=min(round_, 3), round=round_
    )


def keep_voice_in(
    desk: Desk, unit: Writing, sheet: VoiceSheet, faces: Mapping[str, int], comment: str
) -> VoiceSheet:
    """Keep what the child said inside an open change; of a child who said nothing nothing is stored."""
    form = voice()
    wrong = problems(form, faces)
    if wrong:
        raise CareError(WRONG.with_(problem=next(iter(wrong.values()))))
    said = json.dumps(dict(faces), sort_keys=True) if faces else "{}"
    new = replace(sheet, answers=said, comment=comment.strip()[:2000])
    if (new.answers, new.comment) == (sheet.answers, sheet.comment):
        return sheet
    new = replace(new, day=desk.today, version=form.version, hash=form.hash, keyed_by=desk.who)
    unit.put(new)
    return new
