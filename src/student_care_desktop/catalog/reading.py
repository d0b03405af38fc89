"""Reading a TOML file strictly: every key is asked for by somebody, or the file is refused."""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from student_care_desktop.catalog.contradiction import Contradiction
from student_care_desktop.domain.thai import clean
from student_care_desktop.domain.words import Words, mark, told

__all__ = ["Table", "open_table"]

T = TypeVar("T")
_NAME = re.compile(r"[a-z0-9_]+")

NO_TABLE = mark("Contradiction", "a table is wanted here")
MISSING = mark("Contradiction", "it is missing")
OTHER_KIND = mark("Contradiction", "{value} is no {kind}")
UNCLEAN = mark("Contradiction", "{value} is empty, or has spaces or marks that do not belong there")
NONE_OF = mark("Contradiction", "“{value}” is none of {allowed}")
NO_NAME = mark("Contradiction", "“{value}” is no key: small English letters, digits and _ only")
TWICE = mark("Contradiction", "“{value}” stands {times} times")
NOT_ASKED = mark("Contradiction", "nobody knows this key")
NO_TOML = mark("Contradiction", "it is no TOML: {error}")
KINDS: Mapping[type, Words] = {
    str: mark("Contradiction", "text"),
    bool: mark("Contradiction", "true or false"),
    int: mark("Contradiction", "whole number"),
    float: mark("Contradiction", "number"),
    list: mark("Contradiction", "list"),
    dict: mark("Contradiction", "table"),
}


class Table:
    """One table of a file.  What is asked for is taken away; :meth:`done` refuses what is left.

    Each question raises Contradiction, naming file and key, where the value is missing or of another kind.
    """

    def __init__(self, file: str, place: str, values: object) -> None:
        self.file, self.place = file, place
        if not isinstance(values, dict):
            raise Contradiction(file, place, NO_TABLE)
        self._left: dict[str, Any] = dict(values)

    def wrong(self, key: str, why: str | Words) -> Contradiction:
        """What to raise for ``key`` of this table."""
        return Contradiction(self.file, f"{self.place}.{key}" if self.place else key, why)

    def __contains__(self, key: str) -> bool:
        return key in self._left

    def __iter__(self) -> Iterator[str]:
        """The keys that nobody has asked for yet."""
        return iter(tuple(self._left))

    def _take(self, key: str, kind: type[T], default: T | None = None) -> T:
        value = self._left.pop(key, default)
        if value is None:
            raise self.wrong(key, MISSING)
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise self.wrong(key, OTHER_KIND.with_(value=repr(value), kind=KINDS[kind]))
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A clean text, empty only by default."""
        value = self._take(key, str, default)
        if value != default and (not value or clean(value) != value):
            raise self.wrong(key, UNCLEAN.with_(value=repr(value)))
        return value

    def lines(self, key: str) -> str:
        """A text of one or more clean lines; a first line break is not of it."""
        value = self._take(key, str).removeprefix("\n")
        if any(clean(line) != line or not line for line in value.split("\n")):
            raise self.wrong(key, UNCLEAN.with_(value=repr(value)))
        return value

    def choice(self, key: str, allowed: Collection[str], default: str | None = None) -> str:
        """One of ``allowed``."""
        value = self.text(key, default)
        if value != default and value not in allowed:
            raise self.wrong(key, NONE_OF.with_(value=value, allowed=", ".join(allowed)))
        return value

    def flag(self, key: str, default: bool = False) -> bool:
        """True or false."""
        return self._take(key, bool, default)

    def number(self, key: str) -> float | None:
        """A number, or None where nothing stands."""
        if key not in self:
            return None
        whole = isinstance(self._left[key], int)
        return float(self._take(key, int if whole else float))

    def amount(self, key: str) -> float:
        """A number that must stand there."""
        found = self.number(key)
        if found is None:
            raise self.wrong(key, MISSING)
        return found

    def amounts(self, key: str) -> tuple[float, ...]:
        """A list of numbers; empty where nothing stands."""
        values = self._take(key, list, [])
        inner = Table(self.file, f"{self.place}.{key}", {str(at): one for at, one in enumerate(values)})
        return tuple(inner.amount(str(at)) for at in range(len(values)))

    def whole(self, key: str, default: int | None = None) -> int:
        """A whole number."""
        return self._take(key, int, default)

    def wholes(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers; empty where nothing stands."""
        values = self._take(key, list, [])
        inner = Table(self.file, f"{self.place}.{key}", {str(at): one for at, one in enumerate(values)})
        return tuple(inner.whole(str(at)) for at in range(len(values)))

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of clean texts, each once; empty where nothing stands."""
        values = self._take(key, list, [])
        inner = Table(self.file, f"{self.place}.{key}", {str(at): one for at, one in enumerate(values)})
        found = tuple(inner.text(str(at)) for at in range(len(values)))
        self.once(key, found)
        return found

    def words(self) -> Words:
        """The text in both languages."""
        return told(self.text("th"), self.text("en"))

    def only_words(self) -> Words:
        """The text in both languages, where nothing else stands in the table."""
        words = self.words()
        self.done()
        return words

    def name(self, key: str) -> str:
        """A key that others will name: small English letters, digits and ``_``."""
        value = self.text(key)
        if not _NAME.fullmatch(value):
            raise self.wrong(key, NO_NAME.with_(value=value))
        return value

    def once(self, key: str, values: Iterable[str]) -> None:
        """Refuse a value that stands twice."""
        for value, times in Counter(values).items():
            if times > 1:
                raise self.wrong(key, TWICE.with_(value=value, times=times))

    def table(self, key: str) -> Table:
        """A table within."""
        return Table(self.file, f"{self.place}.{key}".lstrip("."), self._take(key, dict))

    def tables(self, key: str) -> Iterator[tuple[str, Table]]:
        """The tables within ``key``, by name."""
        for name, values in self._take(key, dict, {}).items():
            yield name, Table(self.file, f"{self.place}.{key}.{name}".lstrip("."), values)

    def rows(self, key: str) -> Iterator[Table]:
        """A list of tables; each is named by its own ``key``, or by its place."""
        for at, values in enumerate(self._take(key, list, [])):
            name = values.get("key", at) if isinstance(values, dict) else at
            yield Table(self.file, f"{self.place}.{key}.{name}".lstrip("."), values)

    def done(self) -> None:
        """Refuse what nobody asked for."""
        for key in self._left:
            raise self.wrong(key, NOT_ASKED)


def open_table(path: Path) -> tuple[Table, str]:
    """The file at ``path``, and the SHA-256 of its content as 64 hexadecimal digits."""
    content = path.read_bytes().replace(b"\r\n", b"\n")
    name = f"{path.parent.name}/{path.name}"
    try:
        values: Mapping[str, Any] = tomllib.loads(content.decode("utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise Contradiction(name, "TOML", NO_TOML.with_(error=error)) from error
    return Table(name, "", values), hashlib.sha256(content).hexdigest()
