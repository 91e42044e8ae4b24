"""Comparing types as a Python caller sees them."""

from __future__ import annotations

from ..render.python_types import ANY, EnumType, ListOf, MappingOf, ModelType, Option, Plain, Type
from .rules import Direction


def text(type_: Type) -> str:
    """A type in short, without the mappings and values that are accepted in place of models and enums."""
    return " | ".join(sorted(map(_text, type_), key=lambda option: (option == "None", option)))


def _text(option: Option) -> str:
    match option:
        case ListOf(item):
            return f"list[{text(item)}]"
        case MappingOf(value):
            return f"dict[str, {text(value)}]"
        case _:
            return option.name


def covers(wide: Type, narrow: Type, direction: Direction) -> bool:
    """Whether everything that one type allows is allowed by the other."""
    return all(any(_covers(outer, inner, direction) for outer in wide) for inner in narrow)


def _covers(wide: Option, narrow: Option, direction: Direction) -> bool:
    sent = direction is Direction.SENT
    match wide, narrow:
        case (Plain("Any"), _):
            return True
        case (Plain("float"), Plain("int") | EnumType(base="int")):
            return True
        case (Plain(name), EnumType(base=base)) if name == base:
            return True
        case (Plain("str"), Plain("datetime" | "date")):
            return sent  # a date that is received is no text
        case (EnumType(base=base), EnumType(base=other)) if sent and base == other and wide != narrow:
            return narrow.values <= wide.values  # either enum may be given by value
        case (ListOf(outer), ListOf(inner)) | (MappingOf(outer), MappingOf(inner)):
            return covers(outer, inner, direction)
        case (MappingOf(value), ModelType()):
            return sent and value == ANY
        case _:
            return wide == narrow
