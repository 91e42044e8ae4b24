"""anyOf, oneOf and allOf that say what a plain schema can say become that schema."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..openapi.document import Node, children, resolve
from ..openapi.schemas import types_of


def extend_components(document: Node) -> None:
    """Give a component the optional fields that a list adds to it by `allOf`, so that both stay one type."""
    for holder, key, options in list(_all_ofs(document)):
        references = [option for option in options if "$ref" in option]
        extras = [option for option in options if "$ref" not in option]
        if len(references) != 1 or not extras or any(e.get("required") or not e.get("properties") for e in extras):
            continue
        component = resolve(document, references[0])
        for extra in extras:
            for field, schema in extra["properties"].items():
                component.setdefault("properties", {}).setdefault(field, schema)
        holder[key] = references[0]


def _all_ofs(node: Any) -> Iterator[tuple[Any, Any, list[Node]]]:
    for key, value in children(node):
        if isinstance(value, dict) and isinstance(value.get("allOf"), list):
            yield node, key, value["allOf"]
        yield from _all_ofs(value)


def simplify(schema: Node) -> Node:
    """A schema without compositions that a plain one can replace, and with null as the last option."""
    return simplify_choice(_null_last(merge_values(merge_all_of(schema))))


def is_null(option: Node) -> bool:
    """Whether a schema allows nothing but null."""
    return option.get("type") == "null"


def merge_all_of(schema: Node) -> Node:
    """`allOf` of inline objects is one object."""
    options = schema.get("allOf")
    if not options or not all(_is_inline_object(option) for option in options):
        return schema
    if any("if" in option or "then" in option for option in options):
        return schema
    merged: Node = {key: value for key, value in schema.items() if key != "allOf"}
    for option in options:
        for key, value in option.items():
            if key == "properties":
                merged["properties"] = {**merged.get("properties", {}), **value}
            elif key == "required":
                merged["required"] = [*merged.get("required", []), *value]
            else:
                merged.setdefault(key, value)
    return merged


def merge_values(schema: Node) -> Node:
    """`allOf` of inline values is one value of the types that all of them allow; anything, where there is none."""
    options = schema.get("allOf")
    if not options or "properties" in schema or any("$ref" in option or "properties" in option for option in options):
        return schema
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    said = [set(types_of(option)) for option in (rest, *options) if types_of(option)]
    types = sorted(set.intersection(*said)) if said else []
    if said and not types:
        return {}
    merged: Node = {key: value for option in (*options, rest) for key, value in option.items() if key != "type"}
    return {**merged, "type": types} if types else merged


def simplify_choice(schema: Node) -> Node:
    """A choice of one-field objects is one object; a choice between a schema and null is a nullable schema."""
    options = schema.get("oneOf")
    if options and all(_is_one_field(option) for option in options):
        return {**{key: value for key, value in schema.items() if key != "oneOf"}, **_one_object(options)}
    options = schema.get("anyOf")
    if options and len(options) == 2 and is_null(options[1]) and "$ref" not in options[0]:
        inner = merge_all_of(options[0])
        if not {"anyOf", "oneOf", "allOf"} & inner.keys():
            rest = {key: value for key, value in schema.items() if key not in {"anyOf", "type"}}
            return {**rest, **inner, "type": [*nullable_types(inner), "null"]}
    return schema


def nullable_types(schema: Node) -> list[str]:
    """The types that a schema allows, null as the last one."""
    types = types_of(schema) + (["null"] if schema.get("nullable") else [])  # the keyword of OpenAPI 3.0
    return sorted(types, key=lambda type_: type_ == "null")


def _null_last(schema: Node) -> Node:
    choices = {keyword: schema[keyword] for keyword in ("anyOf", "oneOf") if keyword in schema}
    return {**schema, **{keyword: sorted(options, key=is_null) for keyword, options in choices.items()}}


def _is_inline_object(option: Node) -> bool:
    return "$ref" not in option and (bool(option.get("properties")) or types_of(option) == ["object"])


def _is_one_field(option: Node) -> bool:
    return (
        option.get("type") == "object"
        and len(option.get("properties", {})) == 1
        and option.get("required") == list(option["properties"])
        and "additionalProperties" not in option
    )


def _one_object(options: list[Node]) -> Node:
    """Objects of one required field each, as one object that requires one of the fields."""
    properties = {field: schema for option in options for field, schema in option["properties"].items()}
    return {"type": "object", "properties": properties, "oneOf": [{"required": o["required"]} for o in options]}
