"""Looks for the secrets of children in whatever a service gave back, wrote or said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from enum import Enum
from html import unescape
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pypdfium2

from student_care_desktop.domain.records import Record
from student_care_desktop.domain.words import Words
from tests.reach.world import Secrets

__all__ = ["leaks", "parts", "records_in", "words_of", "written_in"]

ID = re.compile(r"[0-9a-f]{32}")
PLAIN = (int, float, bool, Enum, type(None), type, Path)


def leaks(given: object, asked: object, secrets: Secrets) -> list[str]:
    """The first secrets in ``given``, however deep, that did not stand in what was ``asked``, each with its way."""
    found = [(way, one) for way, text in _texts(given) for one in _secret(text, secrets)]
    found += [(way, "a file") for way, one in _walk(given, "", set()) if isinstance(one, bytes) and one in secrets.files]
    known = {one for _, text in _texts(asked) for one in _secret(text, secrets)} if found else set()
    return [f"{way}: {one}" for way, one in found if one not in known][:4]


def parts(given: object) -> Iterator[object]:
    """Everything in what was given back, however deep."""
    return (one for _, one in _walk(given, "", set()))


def records_in(given: object) -> Iterator[Record]:
    """Every record in what was given back."""
    return (one for one in parts(given) if isinstance(one, Record))


def written_in(folder: Path) -> str:
    """The text of every file in a folder."""
    return "\n".join(_read(path.read_bytes()) for path in sorted(folder.rglob("*")) if path.is_file())


def _secret(text: str, secrets: Secrets) -> Iterator[str]:
    yield from secrets.ids & set(ID.findall(text))
    yield from (name for name in secrets.names if name in text and _whole(name, text))


def _whole(name: str, text: str) -> bool:
    return re.search(rf"(?<![\w]){re.escape(name)}(?![\w])", text) is not None or not name.isdigit()


def _texts(given: object) -> Iterator[tuple[str, str]]:
    for way, one in _walk(given, "", set()):
        if isinstance(one, str):
            yield way, one
        elif isinstance(one, bytes):
            yield way, _read(one)


def _walk(one: object, way: str, seen: set[int]) -> Iterator[tuple[str, object]]:
    if isinstance(one, PLAIN):
        return
    yield way, one
    if isinstance(one, str | bytes) or id(one) in seen:
        return
    seen.add(id(one))
    for name, part in _parts(one):
        yield from _walk(part, f"{way}.{name}", seen)


def _parts(one: object) -> Iterable[tuple[str, object]]:
    if isinstance(one, Mapping):
        return [(f"{key}"[:20], part) for pair in one.items() for key, part in ((pair[0], pair[0]), pair)]
    if is_dataclass(one) and not isinstance(one, type):
        return [(field.name, getattr(one, field.name)) for field in fields(one)]
    if isinstance(one, Iterable):
        return [(f"{place}", part) for place, part in enumerate(one)]
    return list(getattr(one, "__dict__", {}).items())


def _read(data: bytes) -> str:
    """The text of a PDF, a workbook or a plain file; of anything else nothing."""
    with suppress(pypdfium2.PdfiumError, BadZipFile):
        if data.startswith(b"%PDF"):
            with pypdfium2.PdfDocument(data) as paper:
                return "\n".join(page.get_textpage().get_text_range() for page in paper)
        if data.startswith(b"PK"):
            with ZipFile(BytesIO(data)) as book:
                return unescape("\n".join(book.read(name).decode("utf-8", "replace") for name in book.namelist()))
    return data.decode("utf-8", "replace") if len(data) < 100_000 else ""


def words_of(error: BaseException | None) -> object:
    """What an error tells the person."""
    found = getattr(error, "words", "")
    return found if isinstance(found, Words) else ""
