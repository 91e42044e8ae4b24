"""What can change in a value: an argument, a field or a response. Each difference is a kind of change and a detail."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from ..render.description import Value
from ..render.limits import Limits
from ..render.python_types import EnumType, Type, named
from ..safe_text import code_span
from .limits import is_tighter, limit_text
from .rules import ChangeKind, Direction
from .types import covers, text

Differences: TypeAlias = Iterator[tuple[ChangeKind, str]]


def value_differences(old: Value, new: Value, direction: Direction) -> Differences:
    """How an argument or a field differs for one who sends or receives it, apart from its type."""
    before, after = (_is_needed(value, direction) for value in (old, new))
    if before != after:
        yield (ChangeKind.NOW_REQUIRED if after else ChangeKind.NOW_OPTIONAL), ""
    lost_enum = any(isinstance(option, EnumType) and option not in named(new.type) for option in named(old.type))
    for kind, detail in limit_differences(old.limits, new.limits):
        if not (lost_enum and kind is ChangeKind.LIMIT_TIGHTENED):  # an enum limited the values more
            yield kind, detail
    if old.default != new.default:
        yield ChangeKind.DEFAULT_CHANGED, f"{shown(old.default)} → {shown(new.default)}"
    if new.gone and not old.gone:
        yield ChangeKind.GONE, ""
    else:
        yield from deprecation(old.deprecated, new.deprecated)


def _is_needed(value: Value, direction: Direction) -> bool:
    """Whether it has to be given, or is always there."""
    return value.must_be_given if direction is Direction.SENT else value.required


def type_differences(old: Type, new: Type, direction: Direction) -> Differences:
    """How a type differs for one who sends or receives it."""
    wider, narrower = covers(new, old, direction), covers(old, new, direction)
    if (wider and narrower) or text(old) == text(new):  # the latter: what changed behind the name is reported there
        return
    detail = f"{code_span(text(old))} → {code_span(text(new))}"
    kind = ChangeKind.TYPE_WIDENED if wider else ChangeKind.TYPE_NARROWED if narrower else ChangeKind.TYPE_CHANGED
    yield kind, detail


def limit_differences(old: Limits, new: Limits) -> Differences:
    """How limits differ; one that changed in another way than by size is tighter."""
    for key in sorted(old.keys() | new.keys()):
        before, after = old.get(key), new.get(key)
        if before != after:
            tighter = is_tighter(key, before, after)
            kind = ChangeKind.LIMIT_TIGHTENED if tighter else ChangeKind.LIMIT_LOOSENED
            yield kind, limit_text(key, before, after)


def deprecation(old: bool, new: bool) -> Differences:
    """Whether something became deprecated, or no longer is."""
    if old != new:
        yield (ChangeKind.DEPRECATED if new else ChangeKind.NO_LONGER_DEPRECATED), ""


def shown(value: Any) -> str:
    """A value as Python writes it."""
    return "none" if value is None else code_span(repr(value))
