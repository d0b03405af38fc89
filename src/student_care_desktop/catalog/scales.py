"""A page of an instrument, read from its table: the answers of its items and the scales made of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from student_care_desktop.catalog.reading import Table
from student_care_desktop.domain.instruments import Answer, Part, Scale
from student_care_desktop.domain.norms import SURE
from student_care_desktop.domain.words import Words, mark

__all__ = ["part"]

TWICE = mark("Contradiction", "item {item} stands there twice")
NO_ITEM = mark("Contradiction", "there is no item {item}; the items are 1–{items}")
NOT_IN_SCALE = mark("Contradiction", "item {item} is not an item of this scale")
ONE_WAY = mark("Contradiction", "a scale has either items, or a sum of other scales, or a range")
NO_SCALE = mark("Contradiction", "there is no scale “{scale}” above this one")
OTHER_WAY = mark("Contradiction", "“{scale}” counts the other way (higher_is), so it cannot be added here")
POINTS = mark("Contradiction", "item {item} has {answers} answers and {points} points")
NO_ANSWERS = mark("Contradiction", "item {item} has no answers")
NOT_DIGITS = mark("Contradiction", "the values of the answers are single digits that rise")
FROM_TO = mark("Contradiction", "two whole numbers are wanted, the lower one first")
TOO_MANY = mark("Contradiction", "more than the scale has items")


def part(table: Table, title: Words, items: int) -> Part:
    """The page that ``table`` describes; ``items`` is how many are answered, 0 where scores are entered."""
    answers = _answers(table, items)
    scales: dict[str, Scale] = {}
    for key, inner in table.tables("scale"):
        scales[key] = _scale(key, inner, answers, scales)
        inner.done()
    gate = table.whole("gate", 0)
    if gate:
        _within(table, "gate", (gate,), items)
    return Part(title, answers, tuple(scales.values()), gate)


def _answers(table: Table, items: int) -> tuple[tuple[Answer, ...], ...]:
    found: dict[int, tuple[Answer, ...]] = {}
    others: tuple[Answer, ...] = ()
    for row in table.rows("answers"):
        numbers = row.wholes("items")
        _within(row, "items", numbers, items)
        options = tuple(_options(row))
        for item in numbers:
            if item in found:
                raise row.wrong("items", TWICE.with_(item=item))
            found[item] = options
        others = others if numbers else options
        row.done()
    for item in range(1, items + 1):
        if not found.setdefault(item, others):
            raise table.wrong("answers", NO_ANSWERS.with_(item=item))
    return tuple(found[item] for item in range(1, items + 1))


def _options(row: Table) -> Iterator[Answer]:
    before = -1
    for option in row.rows("options"):
        value = option.whole("value")
        if not before < value <= 9:
            raise option.wrong("value", NOT_DIGITS)
        yield Answer(value, option.words() if "th" in option else None)
        option.done()
        before = value


def _scale(
    key: str, table: Table, answers: tuple[tuple[Answer, ...], ...], above: Mapping[str, Scale]
) -> Scale:
    scale = Scale(
        key=key,
        title=table.words(),
        higher_is=table.choice("higher_is", ("worse", "better"), "worse"),
        items=table.wholes("items"),
        reverse=table.wholes("reverse"),
        points=_points(table, answers) if "points" in table else {},
        sums=table.texts("sum"),
        limits=limits(table, "range") if "range" in table else None,
        prorate_from=table.whole("prorate_from", 0),
        sure=table.choice("sure", SURE, "high"),
    )
    _within(table, "items", scale.items, len(answers))
    for name, numbers in (("reverse", scale.reverse), ("points", tuple(scale.points))):
        for item in numbers:
            if item not in scale.items:
                raise table.wrong(name, NOT_IN_SCALE.with_(item=item))
    if bool(scale.items) + bool(scale.sums) + bool(scale.limits) > 1:
        raise table.wrong("items", ONE_WAY)
    if scale.prorate_from > len(scale.items):
        raise table.wrong("prorate_from", TOO_MANY)
    _check_sum(table, scale, above)
    return scale


def _points(table: Table, answers: tuple[tuple[Answer, ...], ...]) -> dict[int, tuple[int, ...]]:
    inner = table.table("points")
    found = {}
    for name in inner:
        item = int(name) if name.isdecimal() else 0
        _within(inner, name, (item,), len(answers))
        found[item] = inner.wholes(name)
        if len(found[item]) != len(answers[item - 1]):
            counts = {"answers": len(answers[item - 1]), "points": len(found[item])}
            raise inner.wrong(name, POINTS.with_(item=item, **counts))
    return found


def _check_sum(table: Table, scale: Scale, above: Mapping[str, Scale]) -> None:
    """Only scales above, counted the same way, and no item twice in the whole sum."""
    for key in scale.sums:
        if key not in above:
            raise table.wrong("sum", NO_SCALE.with_(scale=key))
        if above[key].higher_is != scale.higher_is:
            raise table.wrong("sum", OTHER_WAY.with_(scale=key))
    for item, count in Counter(_items(scale, above)).items():
        if count > 1:
            raise table.wrong("sum", TWICE.with_(item=item))


def _items(scale: Scale, above: Mapping[str, Scale]) -> Iterator[int]:
    yield from scale.items
    for key in scale.sums:
        yield from _items(above[key], above)


def _within(table: Table, key: str, numbers: tuple[int, ...], items: int) -> None:
    """Each number is an item, and none stands twice."""
    for item, count in Counter(numbers).items():
        if not 1 <= item <= items:
            raise table.wrong(key, NO_ITEM.with_(item=item, items=items))
        if count > 1:
            raise table.wrong(key, TWICE.with_(item=item))


def limits(table: Table, key: str) -> tuple[int, int]:
    """Two whole numbers, from and to."""
    numbers = table.wholes(key)
    if len(numbers) != 2 or numbers[0] > numbers[1]:
        raise table.wrong(key, FROM_TO)
    return numbers[0], numbers[1]
