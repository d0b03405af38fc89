"""A folder of evidence as one paper: sections, in each of them papers from anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from student_care_desktop.domain.documents import Document, Text

__all__ = ["Evidence", "EvidencePaper", "EvidenceSection"]


@dataclass(frozen=True, slots=True)
class EvidencePaper:
    """One piece: a PDF or a JPEG as it is, or a document that is still to be drawn."""

    title: Text
    content: bytes | Document


@dataclass(frozen=True, slots=True)
class EvidenceSection:
    """What shows one thing (an indicator); ``lines`` stand on its separator: figure, target, level."""

    title: Text
    papers: tuple[EvidencePaper, ...] = ()
    lines: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All sections, numbered 1, 2 …, their papers 1.1, 1.2 …; ``lines`` stand on the cover."""

    title: Text
    school: str = ""
    subtitle: Text = ""
    lines: tuple[Text, ...] = ()
    sections: tuple[EvidenceSection, ...] = ()
    secret: bool = False
    thai_digits: bool = False
