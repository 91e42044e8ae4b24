"""An openapi.yaml as a Python caller meets it: operations with arguments, models with fields, enums with members."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..ingest.matching import shape
from ..openapi import python_names
from ..openapi.document import Node, operations, resolve
from .values import NOTHING, Limits, Named, Type, Use, is_enum, is_model, limits_of, named, rules_of, type_of


@dataclass(frozen=True)
class Value:
    """An argument of an operation, or a field of a model."""

    name: str
    type: Type
    required: bool
    limits: Limits
    default: Any
    deprecated: bool
    location: str = ""  # of an argument: path, query or body


@dataclass(frozen=True)
class Operation:
    """One operation with everything that is compared."""

    id: str
    method: str
    path: str
    name: str
    aliases: frozenset[str]
    folder: str
    module: str
    arguments: dict[str, Value]
    rules: Limits
    answer: Type
    status: str
    errors: frozenset[int]
    scopes: frozenset[frozenset[str]]  # the key needs one of each
    node: Node

    @property
    def resource(self) -> str:
        return self.name.partition(".")[0]

    @property
    def positional(self) -> list[str]:
        return [name for name, argument in self.arguments.items() if argument.location == "path"]

    @property
    def place(self) -> tuple[str, str]:
        """Method and path; how a path spells its parameters and its end is not told apart."""
        return self.method, shape(self.path)


@dataclass(frozen=True)
class Model:
    """One model."""

    name: str
    fields: dict[str, Value]
    rules: Limits
    free: Type | None  # what other names than those of the fields may hold


@dataclass(frozen=True)
class Members:
    """One enum: the names of its members by value."""

    name: str
    base: str
    names: dict[Any, str]


@dataclass
class Reach:
    """Where a model or an enum is used, directly or inside of others."""

    uses: set[Use] = field(default_factory=set)
    resources: set[str] = field(default_factory=set)
    operations: set[str] = field(default_factory=set)


@dataclass(frozen=True)
class API:
    """A whole document."""

    date: str
    operations: dict[str, Operation]
    models: dict[str, Model]
    enums: dict[str, Members]
    reach: dict[str, Reach]
    pages: dict[str, str]  # the models that are pages, and the field that holds their items
    resources: dict[str, str]  # tag: name of the resource


def read(document: Node) -> API:
    """Read a document in openapi.yaml's form."""
    tags = {tag["name"]: tag["x-resource"] for tag in document["tags"]}
    found = [_operation(document, tags, *place) for place in operations(document)]
    pages = {
        answer.name: operation.node["x-paging"]["items"]
        for operation in found
        for answer in operation.answer
        if operation.node.get("x-paging", {}).get("items") and isinstance(answer, Named)
    }
    schemas = document["components"]["schemas"]
    models = {name: _model(document, name, node, pages) for name, node in schemas.items() if is_model(node)}
    enums = {name: _members(name, node) for name, node in schemas.items() if is_enum(node)}
    return API(
        date=str(document["info"].get("version", "")),
        operations={operation.id: operation for operation in found},
        models=models,
        enums=enums,
        reach=_reach(found, models),
        pages=pages,
        resources=tags,
    )


def _operation(document: Node, tags: dict[str, str], path: str, method: str, node: Node) -> Operation:
    first, *others = node["tags"]
    module = python_names.module_name(node["operationId"])
    status, answer = _answer(document, node)
    groups = node.get("x-scope-groups") or ([node["x-scopes"]] if node.get("x-scopes") else [])
    body = python_names.body_schema(document, node)
    return Operation(
        id=node["operationId"],
        method=method.upper(),
        path=path,
        name=f"{tags[first]}.{node['x-method']}",
        aliases=frozenset(f"{tags[tag]}.{module}" for tag in others),
        folder=python_names.module_name(first),
        module=module,
        arguments=_arguments(document, path, node, body),
        rules={**rules_of(body), **{key: body[key] for key in ("minProperties", "maxProperties") if key in body}},
        answer=answer,
        status=status,
        errors=frozenset(int(code) for code in node["responses"] if code.isdigit() and not code.startswith("2")),
        scopes=frozenset(frozenset(group) for group in groups),
        node=node,
    )


def _answer(document: Node, node: Node) -> tuple[str, Type]:
    for status, stated in node["responses"].items():
        if status.startswith("2"):
            for content in resolve(document, stated).get("content", {}).values():
                return status, type_of(document, content.get("schema", {}))
            return status, NOTHING
    return "", NOTHING


def _arguments(document: Node, path: str, node: Node, body: Node) -> dict[str, Value]:
    """Those in the path first, in its order; the order of the others means nothing."""
    parameters = {(parameter["in"], parameter["name"]): parameter for parameter in node.get("parameters", [])}
    found: dict[str, Value] = {}
    for (location, json_name), name in python_names.arguments(document, path, node).items():
        if location == "body":
            schema, required = body["properties"][json_name], json_name in body.get("required", ())
        else:
            parameter = parameters[location, json_name]
            schema = {**parameter.get("schema", {}), **_deprecated(parameter)}
            required = parameter.get("required", False)
        found[name] = _value(document, name, schema, required, location)
    return found


def _deprecated(node: Node) -> Node:
    return {"deprecated": True} if node.get("deprecated") else {}


def _value(document: Node, name: str, node: Node, required: bool, location: str = "") -> Value:
    return Value(
        name=name,
        type=type_of(document, node),
        required=required,
        limits=limits_of(document, node),
        default=node.get("default"),
        deprecated=bool(node.get("deprecated")),
        location=location,
    )


def _model(document: Node, name: str, node: Node, pages: dict[str, str]) -> Model:
    properties = node.get("properties", {})
    names = python_names.fields(node, pages.get(name), name)
    required = {*node.get("required", ()), pages.get(name)}  # a page without its items raises
    free = node.get("additionalProperties")
    return Model(
        name=name,
        fields={
            names[key]: _value(document, names[key], schema, key in required) for key, schema in properties.items()
        },
        rules=rules_of(node),
        free=type_of(document, free if isinstance(free, dict) else {}) if free else None,
    )


def _members(name: str, node: Node) -> Members:
    names = dict(zip(node["enum"], node["x-enum-varnames"], strict=True))
    return Members(name, "int" if node["type"] == "integer" else "str", names)


def _reach(found: list[Operation], models: dict[str, Model]) -> dict[str, Reach]:
    reach: dict[str, Reach] = defaultdict(Reach)
    for operation in found:
        sent = [argument.type for argument in operation.arguments.values()]
        for use, types in ((Use.SENT, sent), (Use.RECEIVED, [operation.answer])):
            for name in _within(types, models):
                reach[name].uses.add(use)
                reach[name].resources.add(operation.resource)
                reach[name].operations.add(operation.id)
    return dict(reach)


def _within(types: list[Type], models: dict[str, Model]) -> set[str]:
    seen: set[str] = set()
    open_types = list(types)
    while open_types:
        for name in _names(open_types.pop()):
            if name not in seen:
                seen.add(name)
                if name in models:
                    open_types += [value.type for value in models[name].fields.values()]
                    open_types += [models[name].free or frozenset()]
    return seen


def _names(type_: Type) -> Iterator[str]:
    return (option.name for option in named(type_))
