"""Types as Python source text: annotations of values, and what decodes them."""

from __future__ import annotations

import re
from collections.abc import Collection

from . import code
from .description import Model, Operation, Value
from .python_types import EnumType, ListOf, MappingOf, ModelType, Option, Plain, Type, named

DATES = {"datetime": ("datetime.datetime", "date_time"), "date": ("datetime.date", "date")}  # annotation, decoder


def annotation(type_: Type, *, of_argument: bool = False) -> str:
    """The type of a value: what is read, or what an argument accepts."""
    options = dict.fromkeys(text for option in type_ for text in _annotations(option, of_argument))
    if "None" in options:
        options["None"] = options.pop("None")  # last
    return " | ".join(options)


def _annotations(option: Option, of_argument: bool) -> list[str]:
    match option:
        case EnumType(name, base):
            return [f"models.{name}", base] if of_argument else [f"models.{name}"]
        case ModelType(name):
            return [f"models.{name}", "Mapping[str, Any]"] if of_argument else [f"models.{name}"]
        case ListOf(item):
            return [f"{'Sequence' if of_argument else 'list'}[{annotation(item, of_argument=of_argument)}]"]
        case MappingOf(value):
            container = "Mapping" if of_argument else "dict"
            return [f"{container}[str, {annotation(value, of_argument=of_argument)}]"]
        case Plain(name) if name in DATES and of_argument:
            return ["datetime.datetime", "datetime.date", "str"]
        case Plain(name) if name in DATES:
            return [DATES[name][0]]
        case Plain(name):
            return [name]


def field(value: Value) -> code.Code:
    """A field in its class. What was left out reads as None."""
    default = _only_value(value) if value.required else code.LEFT_OUT
    return code.declaration(value.name, annotation(value.read_type), default)


def argument(value: Value) -> code.Code:
    """An argument in a signature."""
    type_ = annotation(value.type, of_argument=True)
    if value.required:
        return code.declaration(value.name, type_, _only_value(value))
    return code.declaration(value.name, f"{type_} | Unset", code.UNSET)


def _only_value(value: Value) -> code.Code | None:
    return None if value.only_value is None else code.literal(value.only_value)


def decoder(type_: Type, cycle: Collection[str] = ()) -> str | None:
    """The decoder of a value; None where the JSON value is the Python value.

    The classes of `cycle` do not exist yet when a decoder of a field is made, so theirs is made when it is used.
    """
    if any(option.name in cycle for option in type_ if isinstance(option, ModelType)):
        return f"decoding.deferred(lambda: {decoder(type_)})"
    models = [f"models.{option.name}" for option in type_ if isinstance(option, ModelType)]
    others = list(dict.fromkeys(text for option in type_ if (text := _decoder(option, cycle))))
    if len(models) + len(others) <= 1:
        return f"decoding.model({models[0]})" if models else next(iter(others), None)
    arguments = [f"{name}=({', '.join(texts)},)" for name, texts in (("models", models), ("others", others)) if texts]
    return f"decoding.choice({', '.join(arguments)})"


def _decoder(option: Option, cycle: Collection[str]) -> str | None:
    match option:
        case EnumType(name):
            return f"decoding.enum(models.{name})"
        case ListOf(inner):
            return f"decoding.array({item})" if (item := decoder(inner, cycle)) else None
        case MappingOf(inner):
            return f"decoding.mapping({value})" if (value := decoder(inner, cycle)) else None
        case Plain(name) if name in DATES:
            return f"decoding.{DATES[name][1]}"
        case _:
            return None


def decoders(model: Model) -> dict[str, str]:
    """The fields of a model whose Python value differs from the JSON value, and their decoders."""
    return {field.name: text for field in model.fields if (text := decoder(field.type, model.cycle))}


def page(model: Model) -> str:
    """The class that a page of a list inherits from. A class that does not exist yet is quoted."""
    assert model.item is not None
    item = annotation(model.item)
    is_quoted = any(option.name in model.cycle for option in named(model.item))
    return f'Page["{item}"]' if is_quoted else f"Page[{item}]"


def response_decoder(operation: Operation) -> str:
    """The function that makes the parsed response from a JSON value."""
    names = [f"models.{option.name}" for option in operation.response if isinstance(option, ModelType)]
    match operation.response:
        case _ if not operation.has_response_body:
            return "decoding.nothing"
        case (Plain("str"),):
            return "decoding.text"
        case (ListOf(item),):
            return f"decoding.list_of({decoder(item) or 'decoding.unchanged'})"
        case options if len(names) == len(options):
            return f"decoding.{'page' if operation.paging else 'object'}_of({', '.join(names)})"
        case options:
            return f"decoding.value_of({decoder(options) or 'decoding.unchanged'})"


def pager(operation: Operation) -> str:
    """The type of what walks a list."""
    assert operation.paging is not None
    item, page = annotation(operation.paging.item), annotation(operation.response)
    return f"Pager[{f'ListPage[{item}]' if operation.is_bare_list else page}, {item}]"


def in_class(text: str) -> str:
    """Inside a class with a method called `list`, the type needs its full name."""
    return re.sub(r"\blist\[", "builtins.list[", text)
