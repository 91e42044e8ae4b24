"""What the package checks and converts of the arguments of an operation: limits, and how they are written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from ..openapi.document import Node
from .description import Marks, Model, Value
from .python_types import EnumType, ListOf, ModelType, Plain, Type

FORMATS = {"date": "date", "datetime": "date-time"}
SIZES = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


def marks(arguments: Iterable[Value], models: Mapping[str, Model]) -> Iterator[Marks]:
    """The marks of the arguments that have any; those in the path have checks of their own."""
    for argument in arguments:
        if argument.location == "path":
            continue
        least, most = _sizes(argument.limits)
        form, dates = _form(argument), tuple(_dates(argument.type, models))
        if form != "value" or dates or least is not None or most is not None:
            python_name = argument.name if argument.name != argument.json_name else ""
            yield Marks(argument.json_name, argument.location, python_name, form, least, most, dates)


def alternatives(body: Node, keyword: str) -> tuple[str, ...]:
    """The fields of a body of which one is required, where `anyOf` or `oneOf` says no more than that."""
    options = body.get(keyword, []) if "properties" in body else []
    if any(option.keys() != {"required"} or len(option["required"]) != 1 for option in options):
        return ()
    return tuple(option["required"][0] for option in options)


def _sizes(limits: Mapping[str, Any]) -> tuple[float | None, float | None]:
    for lowest, highest in SIZES:
        least, most = limits.get(lowest), limits.get(highest)
        if least is not None or most is not None:
            return least, most
    return None, None


def _form(argument: Value) -> str:
    if argument.joined:
        return "joined"
    options = [option for option in argument.type if option != Plain("None")]
    names = [option.name for option in options if isinstance(option, Plain)]
    if names and len(names) == len(options) and FORMATS.keys() >= set(names):
        return " or ".join(FORMATS[name] for name in FORMATS if name in names)
    is_list = any(isinstance(option, ListOf) for option in options)
    return "list" if is_list and not any(map(_takes_text, options)) else "value"


def _takes_text(option: Any) -> bool:
    match option:
        case EnumType(base=base):
            return base == "str"
        case Plain(name):
            return name in {"str", "Any", *FORMATS}
        case _:
            return False


def _dates(
    type_: Type, models: Mapping[str, Model], path: tuple[str, ...] = (), inside: frozenset[str] = frozenset()
) -> Iterator[tuple[str, str]]:
    """Where dates are in an object and the objects in it, those in lists aside."""
    for option in type_:
        match option:
            case Plain(name) if path and name in FORMATS:
                yield ".".join(path), FORMATS[name]
            case ModelType(name) if name not in inside:
                for field in models[name].fields:
                    yield from _dates(field.type, models, (*path, field.json_name), inside | {name})
