"""What openapi.yaml says of the arguments and the answer of every operation; operations.json is generated."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TypeAlias

from attrs import field, frozen

from ... import scopes

if TYPE_CHECKING:
    from ..._core.operation import Operation

Schema: TypeAlias = Mapping[str, Any]

COMPONENTS = "#/components/schemas/"


@frozen
class Described:
    """An operation, and the schemas of what it accepts and of what it answers.

    Attributes:
        name: Resource and method, such as `accounts.list`.
        route: Method and path, such as `GET /api/v2/accounts`.
        path: Schema of the path's values by name.
        query: Schema of the query's values by name.
        body: Schema of the body; None where the operation has none.
        body_optional: Whether a request without a body is one with no fields.
        status: The status of a success.
        answer: Schema of the body of a success; None where there is none, or it is text.
        text: Content type of the body of a success that is text, such as `text/csv`; None where it is JSON.
        refusals: The statuses of the refusals that it lists.
    """

    name: str
    route: str
    path: Schema = field(repr=False)
    query: Schema = field(repr=False)
    body: Schema | None = field(repr=False)
    body_optional: bool = field(repr=False)
    status: int
    answer: Schema | None = field(repr=False)
    text: str | None
    refusals: frozenset[int]

    @property
    def operation(self) -> Operation:
        """What the package knows of it: its scopes, its pages; its endpoint is imported when somebody asks."""
        return scopes.find(self.name)

    def known(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The fields of a body that are described: the live API drops others without a word."""
        schema = resolve(self.body or {})
        fields = body if schema.get("additionalProperties") else schema.get("properties", body)
        return {name: value for name, value in body.items() if name in fields}


def all_operations() -> tuple[Described, ...]:
    """Every operation of the API, in the order of openapi.yaml."""
    return tuple(_operations().values())


def find(route: str) -> Described | None:
    """The operation of a route such as `GET /api/v2/accounts`; None where the API has none, or none any more."""
    return _operations().get(route)


def component(name: str) -> Schema:
    """The schema that others refer to by a name, such as `Account`."""
    found: Schema = _document()["components"]["schemas"][name]
    return found


def listed(name: str) -> Sequence[Any]:
    """The values that a component lists; none where the document has no such component any more."""
    values: Sequence[Any] = _document()["components"]["schemas"].get(name, {}).get("enum", ())
    return values


def resolve(schema: Schema | bool) -> Schema:
    """A schema without a reference at its top; true and false, which are schemas too, say nothing."""
    found: Schema = {} if isinstance(schema, bool) else schema
    while "$ref" in found:
        beside = {key: value for key, value in found.items() if key != "$ref"}
        found = component(found["$ref"].removeprefix(COMPONENTS))
        found = {**found, **beside} if beside else found
    return found


def types_of(schema: Schema | bool) -> list[str]:
    """The types of which a value may be, null last where there is a choice; none where it may be of any."""
    schema = resolve(schema)
    if "type" in schema:
        return [schema["type"]] if isinstance(schema["type"], str) else list(schema["type"])
    of_options = [types_of(option) for option in (*schema.get("anyOf", ()), *schema.get("oneOf", ()))]
    if not all(of_options):
        return []
    types = dict.fromkeys(kind for kinds in of_options for kind in kinds)
    return sorted(types, key=lambda kind: kind == "null")


def fields_of(collection: str) -> frozenset[str]:
    """The names of the fields that records of a collection have, by the answers that show one or several."""
    return frozenset(schemas_of(collection))


@cache
def schemas_of(collection: str) -> Mapping[str, Schema]:
    """The fields that records of a collection have, by the answers that show one or several."""
    shown = (described for described in all_operations() if described.route.partition(" ")[2].startswith(collection))
    return {
        name: schema
        for described in shown
        if re.fullmatch(rf"{re.escape(collection)}(/list|/\{{\w+\}})?", described.route.partition(" ")[2])
        for name, schema in _fields(described.answer or {})
    }


def _fields(answer: Schema) -> Iterator[tuple[str, Schema]]:
    """The fields of an object, or of the items of a page."""
    schema = resolve(answer)
    for option in (schema, *schema.get("anyOf", ()), *schema.get("oneOf", ())):
        properties = resolve(option).get("properties", {})
        items = resolve(properties.get("items", {})).get("items", {})
        yield from resolve(items).get("properties", properties).items()


@cache
def _operations() -> Mapping[str, Described]:
    return {route: _described(route, found) for route, found in _document()["operations"].items()}


def _described(route: str, found: Mapping[str, Any]) -> Described:
    answer = found["answer"]
    return Described(
        name=found["name"],
        route=route,
        path=found.get("path", {}),
        query=found.get("query", {}),
        body=found.get("body"),
        body_optional=found.get("body_optional", False),
        status=answer["status"],
        answer=answer.get("schema"),
        text=answer.get("text"),
        refusals=frozenset(found["refusals"]),
    )


@cache
def _document() -> Mapping[str, Any]:
    text = files(__name__.rpartition(".document")[0]).joinpath("operations.json").read_text(encoding="utf-8")
    document: Mapping[str, Any] = json.loads(text)
    return document
