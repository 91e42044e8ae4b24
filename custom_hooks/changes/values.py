"""What a value may be: its type as a Python caller sees it, and its limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeAlias

from ..openapi.document import Node, resolve
from ..openapi.schemas import (  # beside fields they are conditions, else they are forms of a value
    COMPOSITIONS,
    types_of,
)

SIMPLE = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
DATES = {"date-time": "datetime", "date": "date"}
WORDS = {"description", "summary", "title", "examples", "example", "readOnly"}
LOWEST = {
    "minimum": "minimum",
    "exclusiveMinimum": "more than",
    "minLength": "minimum length",
    "minItems": "fewest items",
    "minProperties": "fewest fields",
}
HIGHEST = {
    "maximum": "maximum",
    "exclusiveMaximum": "less than",
    "maxLength": "maximum length",
    "maxItems": "most items",
    "maxProperties": "most fields",
}
OTHER = {
    "pattern": "pattern",
    "format": "format",
    "const": "only value",
    "enum": "values",
    "multipleOf": "multiple of",
    "uniqueItems": "unique items",
    "contains": "rule on the items",
}
CONDITIONS = ("not", "if", "then", "else", "dependentRequired", "dependentSchemas", "propertyNames")


class Use(Enum):
    """Which way a value goes."""

    SENT = "sent"
    RECEIVED = "received"


@dataclass(frozen=True)
class Plain:
    """A type without parts."""

    name: str


@dataclass(frozen=True)
class Named:
    """A model, or an enum with its values and their type."""

    name: str
    base: str = ""
    values: frozenset[Any] = field(default=frozenset(), compare=False)


@dataclass(frozen=True)
class ListOf:
    """A list."""

    item: Type


@dataclass(frozen=True)
class MappingOf:
    """An object with free keys."""

    value: Type


Option: TypeAlias = Plain | Named | ListOf | MappingOf
Type: TypeAlias = frozenset[Option]
Limits: TypeAlias = dict[str, Any]
ANY: Type = frozenset({Plain("Any")})
NOTHING: Type = frozenset({Plain("None")})


def type_of(document: Node, node: Node) -> Type:
    """The type of a schema; what only constrains values is no part of it."""
    found = frozenset(_options(document, node))
    return ANY if not found or Plain("Any") in found else found


def _options(document: Node, node: Node) -> Iterator[Option]:
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        component = resolve(document, node)
        if is_enum(component):
            yield Named(name, SIMPLE[component["type"]], frozenset(component["enum"]))
        elif is_model(component):
            yield Named(name)
        else:
            yield from _options(document, component)
        return
    choices = [choice for key in COMPOSITIONS for choice in node.get(key, [])] if "properties" not in node else []
    if choices:
        for choice in choices:
            yield from type_of(document, choice)
        return
    for kind in _kinds(node):
        match kind:
            case "array":
                yield ListOf(type_of(document, node.get("items", {})))
            case "object":
                values = node.get("additionalProperties")
                yield MappingOf(type_of(document, values) if isinstance(values, dict) else ANY)
            case "string":
                yield Plain(DATES.get(node.get("format", ""), "str"))
            case _:
                yield Plain(SIMPLE[kind])


def _kinds(node: Node) -> list[str]:
    return types_of(node) or (["object"] if "properties" in node else [])


def is_enum(component: Node) -> bool:
    """Whether a component is an enum of the package."""
    return "x-enum-varnames" in component


def is_model(component: Node) -> bool:
    """Whether a component is a model of the package."""
    return not is_enum(component) and _kinds(component) == ["object"] and not _is_choice(component)


def _is_choice(node: Node) -> bool:
    return "properties" not in node and any(key in node for key in COMPOSITIONS)


def named(type_: Type) -> Iterator[Named]:
    """All models and enums in a type."""
    for option in sorted(type_, key=_text):
        match option:
            case Named():
                yield option
            case ListOf(inner) | MappingOf(inner):
                yield from named(inner)


def text(type_: Type) -> str:
    """A type in short: a model stands for the mappings, and an enum for the values, that are taken in its place."""
    return " | ".join(sorted(map(_text, type_), key=lambda option: (option == "None", option)))


def _text(option: Option) -> str:
    match option:
        case ListOf(item):
            return f"list[{text(item)}]"
        case MappingOf(value):
            return f"dict[str, {text(value)}]"
        case _:
            return option.name


def covers(wide: Type, narrow: Type, use: Use) -> bool:
    """Whether everything that one type allows is allowed by the other."""
    return all(any(_covers(outer, inner, use) for outer in wide) for inner in narrow)


def _covers(wide: Option, narrow: Option, use: Use) -> bool:
    sent = use is Use.SENT
    match wide, narrow:
        case (Plain("Any"), _):
            return True
        case (Plain("float"), Plain("int") | Named(base="int")):
            return True
        case (Plain(name), Named(base=base)) if name == base:
            return True
        case (Plain("str"), Plain("datetime" | "date")):
            return sent  # a date that comes is no text
        case (Named(base=base), Named(base=other)) if sent and base and base == other and wide != narrow:
            return narrow.values <= wide.values  # either enum may be given by value
        case (ListOf(outer), ListOf(inner)) | (MappingOf(outer), MappingOf(inner)):
            return covers(outer, inner, use)
        case (MappingOf(), Named(base="")):
            return sent and wide == MappingOf(ANY)
        case _:
            return wide == narrow


def limits_of(document: Node, node: Node) -> Limits:
    """What a schema asks of a value beside its type, by keyword."""
    if "$ref" in node:
        component = resolve(document, node)
        return {} if is_enum(component) or is_model(component) else limits_of(document, component)
    found = {key: node[key] for key in (*LOWEST, *HIGHEST, *OTHER) if key in node and key != "contains"}
    if found.get("format") in DATES:
        del found["format"]
    if "enum" in found:
        found["enum"] = sorted((value for value in found["enum"] if value is not None), key=str)
    if "contains" in node:
        found["contains"] = canonical(node["contains"])
    if isinstance(node.get("items"), dict):
        found |= {f"items {key}": value for key, value in limits_of(document, node["items"]).items()}
    if isinstance(node.get("additionalProperties"), dict) and "properties" not in node:
        found |= {f"values {key}": v for key, v in limits_of(document, node["additionalProperties"]).items()}
    return found | (_limits_of_choices(document, node) if _is_choice(node) else rules_of(node))


def rules_of(node: Node) -> Limits:
    """Which fields go together; empty for most objects."""
    keys = (*CONDITIONS, *COMPOSITIONS) if "properties" in node else CONDITIONS
    rules = {key: node[key] for key in keys if key in node}
    return {"rule": canonical(rules)} if rules else {}


def _limits_of_choices(document: Node, node: Node) -> Limits:
    choices = [c for key in COMPOSITIONS for c in node.get(key, []) if c.get("type") != "null"]
    if len(choices) == 1:
        return limits_of(document, choices[0])
    told = {canonical([text(type_of(document, c)), limits]) for c in choices if (limits := limits_of(document, c))}
    return {"forms": tuple(sorted(told))} if told else {}


def canonical(node: Any) -> str:
    """A schema without words, in one order."""
    return json.dumps(_sorted(node), sort_keys=True, ensure_ascii=False)


def _sorted(node: Any) -> Any:
    if isinstance(node, dict):
        facts = {key: _sorted(value) for key, value in node.items() if key not in WORDS}
        if isinstance(node.get("properties"), dict):
            facts["properties"] = {name: _sorted(schema) for name, schema in node["properties"].items()}
        return facts
    if isinstance(node, list):
        return sorted(map(_sorted, node), key=lambda item: json.dumps(item, sort_keys=True))
    return node


def is_tighter(key: str, old: Any, new: Any) -> bool:
    """Whether a limit that changed refuses something that it did not refuse before."""
    keyword = key.rpartition(" ")[2]
    if old is None or new is None:
        return new is not None and keyword != "forms"
    if keyword in LOWEST:
        return bool(new > old)
    if keyword in HIGHEST:
        return bool(new < old)
    if keyword == "enum":
        return not set(old) <= set(new)
    if keyword == "forms":  # what a new form asks for is nothing that an old one did not
        forms = {json.loads(form)[0] for form in old}
        return any(form not in old and json.loads(form)[0] in forms for form in new)
    return True


def limit_text(key: str, old: Any, new: Any) -> str:
    """A limit that changed, in words."""
    where, _, keyword = key.rpartition(" ")
    name = {**LOWEST, **HIGHEST, **OTHER, "rule": "rule on which fields go together", "forms": "limits of its forms"}
    prefix = " ".join({"items": "each item:", "values": "each value:"}[part] for part in where.split())
    told = f"{prefix} {name[keyword]}".strip()
    if keyword in {"rule", "contains", "forms"}:
        return f"{told} {'added' if old is None else 'dropped' if new is None else 'changed'}"
    return f"{told} {_told(old)} → {_told(new)}"


def _told(value: Any) -> str:
    return "none" if value is None else f"`{json.dumps(value, ensure_ascii=False)}`"
