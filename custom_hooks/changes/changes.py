"""One change, and what can change in a value."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .reading import Value
from .rules import Kind, Verdict, verdict
from .values import Limits, Type, Use, covers, is_tighter, limit_text, named, text

Found = Iterator[tuple[Kind, str]]


@dataclass(frozen=True)
class Change:
    """One change; `place` and `item` are Python names, such as `leads.list` and `campaign`."""

    kind: Kind
    verdict: Verdict
    resource: str  # "" where several use what changed
    place: str
    thing: str = ""  # what `item` is: argument, field, member, scope, model, enum
    item: str = ""
    detail: str = ""


def change(
    kind: Kind,
    resource: str,
    place: str,
    detail: str = "",
    *,
    thing: str = "",
    item: str = "",
    use: Use = Use.SENT,
) -> Change:
    """A change with its verdict."""
    return Change(kind, verdict(kind, use), resource, place, thing, item, detail)


def value_changes(old: Value, new: Value, use: Use) -> Found:
    """How an argument or a field differs."""
    yield from type_changes(old.type, new.type, use)
    if old.required != new.required:
        yield (Kind.NOW_REQUIRED if new.required else Kind.NOW_OPTIONAL), ""
    lost_values = any(option.base for option in named(old.type) if option not in set(named(new.type)))
    for kind, detail in limit_changes(old.limits, new.limits):
        if not (lost_values and kind is Kind.LIMIT_TIGHTENED):  # an enum limited the values more
            yield kind, detail
    if old.default != new.default:
        yield Kind.DEFAULT_CHANGED, f"{shown(old.default)} → {shown(new.default)}"
    if old.deprecated != new.deprecated:
        yield (Kind.DEPRECATED if new.deprecated else Kind.NO_LONGER_DEPRECATED), ""


def type_changes(old: Type, new: Type, use: Use) -> Found:
    """How a type differs for one who sends or receives it."""
    wider, narrower = covers(new, old, use), covers(old, new, use)
    if (wider and narrower) or text(old) == text(new):  # the latter: what the name stands for is told once, there
        return
    detail = f"`{text(old)}` → `{text(new)}`"
    yield (Kind.TYPE_WIDENED if wider else Kind.TYPE_NARROWED if narrower else Kind.TYPE_CHANGED), detail


def limit_changes(old: Limits, new: Limits) -> Found:
    """How limits differ; one that changed in another way than by size is tighter."""
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before != after:
            kind = Kind.LIMIT_TIGHTENED if is_tighter(key, before, after) else Kind.LIMIT_LOOSENED
            yield kind, limit_text(key, before, after)


def shown(value: Any) -> str:
    """A value as Python writes it."""
    return "none" if value is None else f"`{value!r}`"
