"""What the package checks and converts of the arguments of an operation: limits, and how they are written."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from ..openapi.document import Node
from .description import Marks, Model, Value
from .python_types import EnumType, ListOf, ModelType, Plain, Type

FORMATS = {"date": "date", "datetime": "date-time"}
MOST_FIELDS = 1_000  # of an argument, where dates and deprecated fields are looked for
SIZES = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))


class Place(NamedTuple):
    """A field inside of an argument, and the models that it is in."""

    path: tuple[str, ...]
    type: Type
    inside: frozenset[str]
    deprecated: bool


def marks(arguments: Iterable[Value], models: Mapping[str, Model]) -> Iterator[Marks]:
    """The marks of the arguments that have any; those in the path have checks of their own."""
    for argument in arguments:
        if argument.location == "path":
            continue
        least, most = _sizes(argument.limits)
        form, dates = _form(argument), tuple(_dates(argument.type, models))
        deprecated = ("",) if argument.deprecated else tuple(_deprecated(argument.type, models))
        if form != "value" or dates or deprecated or least is not None or most is not None:
            python_name = argument.name if argument.name != argument.json_name else ""
            yield Marks(argument.json_name, argument.location, python_name, form, least, most, dates, deprecated)


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


def _dates(type_: Type, models: Mapping[str, Model]) -> Iterator[tuple[str, str]]:
    """Where dates are in an object and the objects in it, those in lists aside."""
    for place in _places(type_, models):
        for option in place.type:
            if isinstance(option, Plain) and place.path and option.name in FORMATS:
                yield ".".join(place.path), FORMATS[option.name]


def _deprecated(type_: Type, models: Mapping[str, Model]) -> Iterator[str]:
    """Which fields of an object and of the objects in it are deprecated; not those that only readers still have."""
    for place in _places(type_, models):
        if place.deprecated:
            yield ".".join(place.path)


def _places(type_: Type, models: Mapping[str, Model]) -> Iterator[Place]:
    """An argument, and the fields of the objects in it.

    It looks at the fields that are least deep: where objects hold each other, there is no end of them.
    """
    places = deque([Place((), type_, frozenset(), deprecated=False)])
    looked_at = 0
    while places and looked_at < MOST_FIELDS:
        place = places.popleft()
        looked_at += 1
        yield place
        for option in place.type:
            match option:
                case ModelType(name) if name not in place.inside:
                    inside = place.inside | {name}
                    fields = models[name].fields[:MOST_FIELDS]
                    places += (
                        Place((*place.path, field.json_name), field.type, inside, field.deprecated and not field.gone)
                        for field in fields
                    )
