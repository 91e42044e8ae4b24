"""The types that Python has for the values of the API, made of what openapi-python-client has parsed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from openapi_python_client.parser.properties.boolean import BooleanProperty
from openapi_python_client.parser.properties.date import DateProperty
from openapi_python_client.parser.properties.datetime import DateTimeProperty
from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.float import FloatProperty
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.none import NoneProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.string import StringProperty
from openapi_python_client.parser.properties.union import UnionProperty

PLAIN = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    NoneProperty: "None",
    DateTimeProperty: "datetime",
    DateProperty: "date",
}


@dataclass(frozen=True)
class Plain:
    """A type without parts: one of PLAIN, or Any."""

    name: str


@dataclass(frozen=True)
class EnumType:
    """An enum of the package; a value that it does not list stays a plain `base`."""

    name: str
    base: str
    values: frozenset[Any] = field(compare=False)


@dataclass(frozen=True)
class ModelType:
    """A model of the package."""

    name: str


@dataclass(frozen=True)
class ListOf:
    """A list."""

    item: Type


@dataclass(frozen=True)
class MappingOf:
    """An object with free names."""

    value: Type


Option: TypeAlias = Plain | EnumType | ModelType | ListOf | MappingOf
Type: TypeAlias = tuple[Option, ...]  # a value has one of these, each is there once
ANY: Type = (Plain("Any"),)
NONE: Type = (Plain("None"),)


def type_of(prop: PropertyProtocol, components: set[str]) -> Type:
    """The type of a parsed value; `components` are the names of the package's models and enums."""
    options = tuple(dict.fromkeys(_options(prop, components)))
    return ANY if ANY[0] in options else options


def _options(prop: PropertyProtocol, components: set[str]) -> Iterator[Option]:
    match prop:
        case EnumProperty():
            base = "int" if prop.value_type is int else "str"
            name = str(prop.class_info.name)
            yield EnumType(name, base, frozenset(prop.values.values())) if name in components else Plain(base)
        case UnionProperty():
            for inner in prop.inner_properties:
                yield from type_of(inner, components)
        case ListProperty():
            yield ListOf(type_of(prop.inner_property, components))
        case ModelProperty() if prop.class_info.name in components:
            yield ModelType(str(prop.class_info.name))
        case ModelProperty():
            free = prop.additional_properties
            yield MappingOf(type_of(free, components) if free else ANY)
        case _:
            yield Plain(PLAIN.get(type(prop), "Any"))


def text_or_list(type_: Type) -> Type:
    """The type of several values that are sent as one text, by the type of the text or of the list."""
    text = Plain("str")
    lists = [option for option in type_ if isinstance(option, ListOf)] or [ListOf((text,))]
    return (text, *lists, *(option for option in type_ if option in NONE))


def named(type_: Type) -> Iterator[EnumType | ModelType]:
    """All models and enums in a type."""
    for option in type_:
        match option:
            case EnumType() | ModelType():
                yield option
            case ListOf(inner) | MappingOf(inner):
                yield from named(inner)
