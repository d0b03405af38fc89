"""How files of marks call things: ``resources/roster/marks.toml`` beside what a roster calls a child."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.catalog.paths import resource
from student_care_desktop.catalog.roster import Presets, build, plain, presets, read_toml
from student_care_desktop.domain.marks import CHILD, MARKS, REPORT

__all__ = ["load_marks", "marks_presets"]

_FILE = "roster/marks.toml"


@cache
def marks_presets() -> Presets:
    """The presets that ship with the program."""
    return load_marks(resource("roster", "marks.toml"), resource("roster", "presets.toml"))


def load_marks(path: Path, beside: Path) -> Presets:
    """The presets of ``path`` with the children's headings of ``beside``; raises Contradiction."""
    base = read_toml(beside)
    try:
        return _merged(read_toml(path), base)
    except KeyError as error:
        raise Contradiction(_FILE, str(error), "is missing") from error
    except Contradiction as error:
        raise Contradiction(_FILE, error.key, error.why) from error


def _merged(own: Mapping[str, Any], base: Mapping[str, Any]) -> Presets:
    data = {
        **base,
        "ignore": own["ignore"],
        "footers": [*base["footers"], *own["footers"]],
        "not_children": base["not_children"],
        "headings": {**_of_children(base["headings"]), **own["headings"]},
        "weak": {**_of_children(base["weak"]), **own["weak"]},
        "values": {"yes": base["values"]["yes"]},
    }
    made = build(data, MARKS, (CHILD, REPORT))
    ignored = {heading for heading, field in presets().headings.items() if field not in MARKS}
    known = made.headings.keys() | made.weak.keys()
    return replace(
        made, ignored=made.ignored | frozenset(ignored - known), subjects=tuple(map(plain, own["subjects"]))
    )


def _of_children(tables: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Those headings that tell who a child is."""
    kept = ((record, dict(_known(record, fields))) for record, fields in tables.items())
    return {record: fields for record, fields in kept if fields}


def _known(record: str, fields: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, texts in fields.items():
        if f"{record}.{name}" in MARKS:
            yield name, texts
