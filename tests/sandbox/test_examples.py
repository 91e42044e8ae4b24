"""Example values: valid for every answer of the API, and as full as their schemas allow."""

from __future__ import annotations

from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.document.examples import example

from ..document import Described, described_operations, openapi


@pytest.mark.parametrize("described", described_operations(), ids=lambda described: described.id)
def test_the_example_of_every_answer_is_valid(described: Described) -> None:
    found = document.find(f"{described.method.upper()} {described.path}")
    assert found is not None
    assert found.status == described.status
    content_type, schema = described.answer or ("", {})
    assert found.text == (content_type if content_type.startswith("text/") else None)
    assert (found.answer is not None) == (content_type == "application/json")
    if found.answer is not None:
        whole = {"allOf": [schema], "components": openapi()["components"]}
        Draft202012Validator(whole, format_checker=FormatChecker()).validate(example(found.answer))


@pytest.mark.parametrize("described", document.all_operations(), ids=lambda described: described.name)
def test_there_are_arguments_for_every_operation(described: document.Described) -> None:
    """What is sent has an example, too: `example` gives a value that is valid, or raises."""
    for schema in (described.path, described.query, described.body or {}):
        example(schema)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "examples": ["a", "b"]}, "a"),
        ({"type": "string", "format": "date", "examples": ["1970-01-01T00:00:00.000Z"]}, "2026-04-26"),
        ({"type": ["null", "boolean"]}, True),
        ({"type": ["integer", "null"], "minimum": 5}, 5),
        ({"type": "number", "maximum": -1}, -1),
        ({"type": "string", "minLength": 40}, "x" * 40),
        ({"type": "string", "pattern": "^([01][0-9]|2[0-3]):([0-5][0-9])$"}, "09:00"),
        ({"enum": [None, "a"], "default": "a"}, "a"),
        ({"type": "array", "items": {"enum": [1, 2, 3]}, "minItems": 2}, [1, 2]),
        ({"type": "array", "items": {"const": 1}, "minItems": 2}, [1, 1]),
        ({"type": "array", "items": {"not": {}}}, []),
        ({"type": "object", "additionalProperties": {"type": "integer"}}, {"key": 1}),
        ({"type": "object", "additionalProperties": True}, {}),
        ({"type": "object", "minProperties": 1}, {"key": "text"}),
        ({"oneOf": [{"const": "default"}, {"type": "string", "examples": ["mine"]}]}, "mine"),
        ({"anyOf": [{"type": "null"}, {"type": "integer"}]}, None),
        ({}, "text"),
    ],
)
def test_an_example_is_made_of_what_a_schema_says(schema: dict[str, Any], value: Any) -> None:
    assert example(schema) == value


FIELDS: dict[str, Any] = {"type": "object", "properties": {name: {"const": name} for name in ("a", "b", "c")}}
EITHER = {"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}


@pytest.mark.parametrize(
    ("schema", "names"),
    [
        (FIELDS, "abc"),
        (FIELDS | EITHER, "ac"),
        (FIELDS | EITHER | {"required": ["b"]}, "bc"),
        (FIELDS | {"allOf": [{"not": {"required": ["b", "c"]}}]}, "ab"),
        (FIELDS | {"if": {"required": ["a"]}, "then": {"not": {"required": ["c"]}}}, "ab"),
        (FIELDS | {"examples": [{"a": "a"}]}, "abc"),
    ],
)
def test_all_fields_are_there_but_for_those_that_exclude_each_other(schema: dict[str, Any], names: str) -> None:
    assert sorted(example(schema)) == list(names)


def test_an_example_of_what_is_inside_of_itself_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    reply = {"$ref": "#/components/schemas/MadeUpReply"}
    properties = {"text": {"type": "string"}, "parent": reply, "replies": {"type": "array", "items": reply}}
    components = {"MadeUpReply": {"type": "object", "properties": properties, "required": ["text"]}}
    monkeypatch.setattr(document, "_document", lambda: {"components": {"schemas": components}})
    assert example(reply) == {"text": "text", "replies": []}


def test_an_example_that_is_changed_changes_no_other() -> None:
    schema = {"type": "array", "examples": [["a"]]}
    example(schema).append("b")
    assert example(schema) == ["a"]


def test_a_schema_that_allows_nothing_has_no_example() -> None:
    with pytest.raises(ValueError, match="no example"):
        example({"not": {}})
