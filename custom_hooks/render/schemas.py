"""What a document and its parse say about a value, a model and an enum."""

from __future__ import annotations

from dataclasses import replace

from openapi_python_client.parser.properties.enum_property import EnumProperty
from openapi_python_client.parser.properties.model_property import ModelProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol

from ..errors import DocumentError
from ..openapi import python_names
from ..openapi.document import Node
from ..openapi.extensions import COMMA_SEPARATED, GONE, GONE_MEMBERS, MEMBER_DESCRIPTIONS, MEMBER_NAMES
from .description import Enum, Member, Model, Value, list_item
from .generator_input import json_name
from .limits import conditions, limits_of
from .python_types import text_or_list, type_of


def read_value(
    document: Node, node: Node, prop: PropertyProtocol, name: str, components: set[str], location: str = ""
) -> Value:
    """An argument or a field; `node` is its schema, with the description of where it is used."""
    is_joined = bool(location) and (node.get("explode") is False or COMMA_SEPARATED in node)
    type_ = type_of(prop, components)
    return Value(
        name=name,
        json_name=json_name(prop),
        type=text_or_list(type_) if is_joined else type_,
        required=prop.required,
        description=node.get("description", ""),
        limits=limits_of(document, node),
        default=node.get("default"),
        deprecated=bool(node.get("deprecated")),
        gone=node.get(GONE, ""),
        location=location,
        joined=is_joined,
    )


def read_model(document: Node, model: ModelProperty, components: set[str], items: str | None) -> Model:
    """A model; `items` is the field that holds the items, where it is a page of a list."""
    name = str(model.class_info.name)
    schema: Node = document["components"]["schemas"][name]
    names = python_names.fields(schema, items, name)
    props = {json_name(prop): prop for prop in properties(model)}
    fields = {
        key: read_value(document, node, props[key], names[key], components)
        for key, node in schema.get("properties", {}).items()
    }
    if items is not None:
        if items not in fields or list_item(fields[items].type) is None:
            raise DocumentError([f"{name} has no list called {items!r}"])
        fields[items] = replace(fields[items], required=True)  # a page without its items is an error
    free = model.additional_properties if schema.get("additionalProperties") else None
    return Model(
        name=name,
        module=str(model.class_info.module_name),
        description=schema.get("description", ""),
        fields=tuple(fields.values()),
        limits=conditions(schema),
        free=type_of(free, components) if free else None,
        items=fields[items] if items else None,
    )


def read_enum(document: Node, enum: EnumProperty) -> Enum:
    """An enum with the meanings of its members."""
    name = str(enum.class_info.name)
    schema: Node = document["components"]["schemas"][name]
    if MEMBER_NAMES not in schema:
        raise DocumentError([f"#/components/schemas/{name} has no {MEMBER_NAMES}"])
    names, values = schema[MEMBER_NAMES], schema["enum"]
    descriptions, gone = (schema.get(key) or [""] * len(values) for key in (MEMBER_DESCRIPTIONS, GONE_MEMBERS))
    return Enum(
        name=name,
        module=str(enum.class_info.module_name),
        description=schema.get("description", ""),
        base="int" if enum.value_type is int else "str",
        members=tuple(Member(*facts) for facts in zip(names, values, descriptions, gone, strict=True)),
    )


def properties(model: ModelProperty) -> list[PropertyProtocol]:
    """The fields of a parsed object."""
    return [*(model.required_properties or []), *(model.optional_properties or [])]
