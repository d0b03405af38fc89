"""Translations: gathers every ``mark("Context", "text")`` of the program and keeps ``translations/*.ts``.

    python3 dev.py words                what still has no Thai; exit 1 if there is any
    python3 dev.py words FILE.json      put in rows [context, english, thai], and new marks
    python3 dev.py words --prune        drop what the program no longer says

Contexts that begin with Q hold Qt's own texts; the program never marks them, so they are kept.
"""

from __future__ import annotations

import ast
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
FILES = {language: ROOT / "translations" / f"student_care_{language}.ts" for language in ("th", "en")}
LOCALES = {"th": "th_TH", "en": "en"}

Texts = dict[tuple[str, str], str]
"""(context, English text) → translation; empty while nobody has written it."""


def marks(folder: Path = SOURCE) -> dict[tuple[str, str], str]:
    """Every marked text below ``folder``, with the file and line that says it first."""
    found: dict[tuple[str, str], str] = {}
    for path in sorted(folder.rglob("*.py")):
        for call in _mark_calls(path):
            place = f"{path.relative_to(ROOT).as_posix()}:{call.lineno}"
            texts = [argument.value for argument in call.args if isinstance(argument, ast.Constant)]
            if len(texts) != 2:
                raise ValueError(f"{place}: mark() takes a context and a text, both written out")
            found.setdefault((str(texts[0]), str(texts[1])), place)
    return found


def _mark_calls(path: Path) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"), str(path))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "mark":
            yield node


def load(path: Path) -> Texts:
    """The texts of a translation file."""
    texts: Texts = {}
    if path.exists():
        for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
            name = context.findtext("name", "")
            for message in context.iter("message"):
                texts[name, message.findtext("source", "")] = message.findtext("translation") or ""
    return texts


def save(path: Path, texts: Texts, language: str) -> None:
    """Write a translation file as Qt Linguist reads it, sorted, so that changes read well."""
    root = ElementTree.Element("TS", version="2.1", language=LOCALES[language], sourcelanguage="en")
    for context in sorted({context for context, _ in texts}):
        place = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(place, "name").text = context
        for key in sorted(key for key in texts if key[0] == context):
            _write_message(place, key[1], texts[key])
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    half = path.with_suffix(".half")
    half.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    half.replace(path)


def _write_message(place: ElementTree.Element, source: str, text: str) -> None:
    message = ElementTree.SubElement(place, "message")
    ElementTree.SubElement(message, "source").text = source
    translation = ElementTree.SubElement(message, "translation")
    translation.text = text
    if not text:
        translation.set("type", "unfinished")


def missing() -> list[tuple[str, str, str]]:
    """Context, English text and place of all that has no Thai yet."""
    thai = load(FILES["th"])
    return [(*key, place) for key, place in sorted(marks().items()) if not thai.get(key)]


def merge(rows: list[list[str]]) -> None:
    """Put ``[context, english, thai]`` rows into both files, new marks too; English says itself."""
    thai, english = load(FILES["th"]), load(FILES["en"])
    for context, text, translation in rows:
        thai[context, text] = translation
    for key in marks():
        thai.setdefault(key, "")
    english |= {key: key[1] for key in thai}
    save(FILES["th"], thai, "th")
    save(FILES["en"], english, "en")


def prune() -> None:
    """Drop the texts that the program no longer says, except Qt's own."""
    said = marks()
    for language, path in FILES.items():
        texts = load(path)
        save(path, {key: texts[key] for key in texts if key in said or key[0].startswith("Q")}, language)


def main(args: list[str]) -> int:
    """Do what the arguments ask; 1 when something has no Thai."""
    if args == ["--prune"]:
        prune()
    elif args and args != ["--missing"]:
        merge(json.loads(Path(args[0]).read_text("utf-8")))
    left = missing()
    for context, text, place in left:
        print(json.dumps([context, text, ""], ensure_ascii=False), place)
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
