"""Python types and decoders, as source text, for what the generator has parsed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

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

from ..errors import DocumentError
from .generator_input import json_name

Use = Literal["field", "argument"]
SIMPLE = {
    StringProperty: "str",
    IntProperty: "int",
    FloatProperty: "float",
    BooleanProperty: "bool",
    NoneProperty: "None",
}


@dataclass
class Annotations:
    """Writes types; `components` are the names that have a module of their own in `models`."""

    components: set[str]

    def annotation(self, prop: PropertyProtocol, use: Use = "field") -> str:
        """The type of a value, without Unset: what a field holds, or what an argument takes."""
        parts = dict.fromkeys(self._parts(prop, use))
        if "Any" in parts:
            return "Any"
        return " | ".join([part for part in parts if part != "None"] + (["None"] if "None" in parts else []))

    def _parts(self, prop: PropertyProtocol, use: Use) -> Iterator[str]:
        match prop:
            case EnumProperty():
                yield f"models.{prop.class_info.name}"
                yield "int" if prop.value_type is int else "str"
            case UnionProperty():
                for inner in prop.inner_properties:
                    yield from self._parts(inner, use)
            case ListProperty():
                container = "Sequence" if use == "argument" else "list"
                yield f"{container}[{self.annotation(prop.inner_property, use)}]"
            case ModelProperty() if self.is_component(prop):
                yield f"models.{prop.class_info.name}"
                if use == "argument":
                    yield "Mapping[str, Any]"
            case ModelProperty():
                container = "Mapping" if use == "argument" else "dict"
                value = self.annotation(prop.additional_properties, use) if prop.additional_properties else "Any"
                yield f"{container}[str, {value}]"
            case DateTimeProperty():
                yield from ("datetime.datetime", "str")
            case DateProperty():
                yield from ("datetime.date", "str")
            case _:
                yield SIMPLE.get(type(prop), "Any")

    def decoder(self, prop: PropertyProtocol) -> str | None:
        """The decoder of a value; None where the JSON value is the Python value."""
        match prop:
            case EnumProperty():
                return f"decoding.enum(models.{prop.class_info.name})"
            case ListProperty():
                inner = self.decoder(prop.inner_property)
                return f"decoding.array({inner})" if inner else None
            case ModelProperty() if self.is_component(prop):
                return f"decoding.model(models.{prop.class_info.name})"
            case ModelProperty():
                inner = self.decoder(prop.additional_properties) if prop.additional_properties else None
                return f"decoding.mapping({inner})" if inner else None
            case DateTimeProperty():
                return "decoding.date_time"
            case DateProperty():
                return "decoding.date"
            case UnionProperty():
                return self._choice(prop)
            case _:
                return None

    def _choice(self, prop: UnionProperty) -> str | None:
        options = list(_options(prop))
        models = [o for o in options if isinstance(o, ModelProperty) and self.is_component(o)]
        others = [self.decoder(option) for option in options if option not in models]
        decoders = list(dict.fromkeys(decoder for decoder in others if decoder))
        if len(models) + len(decoders) <= 1:
            return self.decoder(models[0]) if models else next(iter(decoders), None)
        arguments = []
        if models:
            arguments.append(f"models=({', '.join(f'models.{model.class_info.name}' for model in models)},)")
        if decoders:
            arguments.append(f"others=({', '.join(decoders)},)")
        return f"decoding.choice({', '.join(arguments)})"

    def is_component(self, prop: ModelProperty) -> bool:
        """Whether an object is a model; one with free keys only is a plain dict."""
        return prop.class_info.name in self.components


def _options(prop: UnionProperty) -> Iterator[PropertyProtocol]:
    for inner in prop.inner_properties:
        if isinstance(inner, UnionProperty):
            yield from _options(inner)
        else:
            yield inner


def list_field(page: PropertyProtocol, name: str) -> ListProperty:
    """The field of a page that holds its items."""
    assert isinstance(page, ModelProperty)
    for prop in [*(page.required_properties or []), *(page.optional_properties or [])]:
        if json_name(prop) == name and isinstance(prop, ListProperty):
            return prop
    raise DocumentError([f"{page.class_info.name} has no list called {name!r}"])
