"""Files and functions small enough to be read at once, and names that say what a thing is."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "student_care_desktop"
FILES = sorted(SOURCE.rglob("*.py"))
EMPTY_NAMES = re.compile(r"(Manager|Helper|Handler|Util|Utils|Base|Mixin)$|^(utils?|helpers?|common|misc)$")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _nodes(path: Path) -> Iterator[ast.AST]:
    return ast.walk(ast.parse(path.read_text("utf-8"), str(path)))


def _lines(node: ast.stmt) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def _lengths() -> dict[str, int]:
    """Lines of every function, from its first to its last, without its docstring."""
    return {
        f"{path.relative_to(SOURCE).as_posix()}:{node.lineno} {node.name}":
            _lines(node) - (_lines(node.body[0]) if ast.get_docstring(node) else 0)
        for path in FILES for node in _nodes(path) if isinstance(node, Function)
    }


def test_no_file_has_more_than_300_lines() -> None:
    lines = {path.relative_to(SOURCE).as_posix(): len(path.read_text("utf-8").splitlines()) for path in FILES}
    assert {name: count for name, count in lines.items() if count > 300} == {}


def test_functions_are_short() -> None:
    lengths = _lengths()
    assert {place: count for place, count in lengths.items() if count > 40} == {}
    assert statistics.median(lengths.values()) <= 8
    assert statistics.quantiles(lengths.values(), n=10)[-1] <= 25


def test_nothing_has_an_empty_name() -> None:
    names = {path.stem for path in FILES}
    names |= {node.name for path in FILES for node in _nodes(path) if isinstance(node, ast.ClassDef)}
    assert {name for name in names if EMPTY_NAMES.search(name)} == set()
