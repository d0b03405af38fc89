"""What the school's summary counts: the sections of the record and the fields each one asks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from student_care_desktop.domain.papers import ClassSummary, Tally
from student_care_desktop.domain.words import Words, mark

__all__ = ["SECTIONS", "Section", "school_total"]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the record: which fields count as asked, by table; a guardian is named by role."""

    key: str
    label: Words
    fields: Mapping[str, tuple[str, ...]]

    @property
    def asked(self) -> int:
        """How many fields the section asks of one child."""
        return sum(len(names) for names in self.fields.values())


SECTIONS: tuple[Section, ...] = (
    Section(
        "identity",
        mark("Section", "Identity"),
        {
            "student": (
                "number", "national_id", "title", "first_name", "last_name", "nickname", "sex", "birthday",
                "nationality", "ethnicity", "religion", "blood_group", "photo",
            )
        },
    ),
    Section(
        "address",
        mark("Section", "Address"),
        {
            "household": (
                "house_no", "moo", "subdistrict", "district", "province", "postcode", "distance_km",
                "travel_mode",
            )
        },
    ),
    Section(
        "family",
        mark("Section", "Family"),
        {
            "student": ("parents_status", "lives_with", "emergency_1"),
            "father": ("first_name", "last_name", "occupation"),
            "mother": ("first_name", "last_name", "occupation"),
            "guardian": ("first_name", "last_name", "relation", "occupation", "phone"),
        },
    ),
    Section("health", mark("Section", "Weight and height"), {"measurement": ("weight_kg", "height_cm")}),
)
"""The sections in the order of the printed record."""


def school_total(classes: tuple[ClassSummary, ...]) -> dict[str, Tally]:
    """Completeness of each section over all classes."""
    return {
        section.key: Tally(
            sum(one.sections[section.key].done for one in classes),
            sum(one.sections[section.key].of for one in classes),
        )
        for section in SECTIONS
    }
