"""The checks of arguments: what they refuse and in which words, and that nothing in a schema can break them."""

from __future__ import annotations

import re
from typing import Any

import pytest

from instantly_async.sandbox.document import operations as document
from instantly_async.sandbox.document import validators
from instantly_async.sandbox.document.validation import check, problems
from instantly_async.sandbox.http.query import from_texts
from instantly_async.sandbox.http.refusal import Refusal

CHOICE = {
    "oneOf": [
        {"anyOf": [{"$ref": "#/components/schemas/AccountFilter"}, {"type": "null"}]},
        {
            "type": "object",
            "properties": {"tag_id": {"oneOf": [{"format": "uuid", "type": "string"}, {"const": "none"}]}},
        },
    ]
}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"made-up": 1, "format": "made-up"}, "text"),
        ({"pattern": "(?<name>t)"}, "text"),
        ({"pattern": "("}, "text"),
        ({"pattern": "\\p{Nothing}", "format": "uuid"}, "f9cc070d-8dba-4341-b847-f083c358e460"),
        ({"items": True}, [1]),
        ({"type": ["integer", "null"], "minimum": 1}, None),
        ({"minimum": 2}, True),
        (CHOICE, None),
        (CHOICE, {"tag_id": "none"}),
        (CHOICE, {"tag_id": "f9cc070d-8dba-4341-b847-f083c358e460"}),
        ({"anyOf": [{}, {"type": "string"}]}, 5),
    ],
)
def test_what_a_schema_does_not_forbid_passes(schema: dict[str, Any], value: Any) -> None:
    check(value, schema, "body")


CATEGORY = {
    "properties": {"category": {"type": "integer"}, "text": {"type": "string"}},
    "allOf": [
        {
            "if": {"properties": {"category": {"const": 0}}},
            "then": {"properties": {"text": {"maxLength": 0}}},
            "else": {"required": ["text"]},
        }
    ],
}


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        (CHOICE, 5, "body must be string,object,null"),
        (CHOICE, "x", "body must be equal to one of the allowed values"),
        (CHOICE, {"tag_id": "x"}, 'body/tag_id must match format "uuid"'),
        ({"type": ["null", "integer"]}, True, "body must be null,integer"),
        ({"type": "integer"}, 1e300, "body must be integer"),
        ({"type": "integer"}, 0.5, "body must be integer"),
        ({"const": 1}, 2, "body must be equal to constant"),
        ({"enum": [1, 2]}, True, "body must be equal to one of the allowed values"),
        ({"minimum": 2}, 1, "body must be >= 2"),
        ({"maximum": 0.5}, 1, "body must be <= 0.5"),
        ({"exclusiveMinimum": 1}, 1, "body must be > 1"),
        ({"exclusiveMaximum": 1}, 1, "body must be < 1"),
        ({"multipleOf": 2}, 1, "body must be multiple of 2"),
        ({"minLength": 2}, "x", "body must NOT have fewer than 2 characters"),
        ({"maxLength": 2}, "xyz", "body must NOT have more than 2 characters"),
        ({"pattern": "^a{2}$"}, "a", 'body must match pattern "^a{2}$"'),
        ({"format": "date"}, "2026-02-30", 'body must match format "date"'),
        ({"format": "date-time"}, "2026-02-03", 'body must match format "date-time"'),
        ({"format": "email"}, "Ada <ada@acme.example>", 'body must match format "email"'),
        ({"format": "email"}, "ada@localhost", 'body must match format "email"'),
        ({"format": "uri"}, "acme", 'body must match format "uri"'),
        ({"minItems": 1}, [], "body must NOT have fewer than 1 items"),
        ({"maxItems": 1}, [1, 2], "body must NOT have more than 1 items"),
        (
            {"uniqueItems": True},
            [{"a": 1}, 2, {"a": 1}, 2, 3],
            "body must NOT have duplicate items (items ## 1 and 3 are identical)",
        ),
        ({"contains": {"const": 1}}, [2], "body must contain at least 1 valid item(s)"),
        ({"items": {"type": "integer"}}, [1, "x", None], "body/1 must be integer"),
        ({"minProperties": 1}, {}, "body must NOT have fewer than 1 properties"),
        ({"maxProperties": 0}, {"a": 1}, "body must NOT have more than 0 properties"),
        ({"required": ["a", "b"]}, {"a": 1}, "body must have required property 'b'"),
        ({"properties": {"a": {"type": "string"}}}, {"a": 1}, "body/a must be string"),
        ({"properties": {"a/~": {"type": "string"}}}, {"a/~": 1}, "body/a~1~0 must be string"),
        (
            {"additionalProperties": {"type": "string"}, "properties": {"a": True}},
            {"a": 1, "b": 2},
            "body/b must be string",
        ),
        (
            {"properties": {"a": True}, "additionalProperties": False},
            {"a": 1, "b": 2},
            "body must NOT have additional properties",
        ),
        ({"not": {"required": ["a"]}}, {"a": 1}, "body must NOT be valid"),
        (
            {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {},
            "body must have required property 'a'",
        ),
        (
            {"oneOf": [{"required": ["a"]}, {"required": ["b"]}, {"required": ["c"]}]},
            {"a": 1, "b": 2},
            "body must match exactly one schema in oneOf",
        ),
        (CATEGORY, {"category": 0, "text": "x"}, "body/text must NOT have more than 0 characters"),
        (CATEGORY, {"category": 1}, "body must have required property 'text'"),
        ({"dependentRequired": {"a": ["b"]}}, {"a": 1}, 'body must pass "dependentRequired" keyword validation'),
        ({"items": False}, [1], "body/0 must be valid"),
    ],
)
def test_what_a_schema_forbids_is_refused_in_the_words_of_ajv(schema: dict[str, Any], value: Any, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        check(value, schema, "body")
    assert (caught.value.status, caught.value.message) == (400, message)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (None, "body must be object"),
        ({"z": "x", "a": "x"}, "body must have required property 'm'"),
        ({"m": 1, "z": "x", "a": "x"}, "body/z must be integer"),
        ({"m": 1, "z": 1, "a": "x"}, "body/a must be integer"),
    ],
)
def test_the_first_problem_is_named_in_the_order_of_ajv_and_of_the_schema(value: Any, message: str) -> None:
    schema = {
        "properties": {"z": {"enum": [1], "type": "integer"}, "a": {"type": "integer"}},
        "required": ["m"],
        "type": "object",
    }
    with pytest.raises(Refusal, match=re.escape(message)):
        check(value, schema, "body")


def test_a_text_is_matched_up_to_2048_characters() -> None:
    for schema in ({"pattern": "a"}, {"format": "email"}, {"pattern": "a", "maxLength": 5_000}):
        with pytest.raises(Refusal, match="body must NOT have more than 2048 characters"):
            check("a" * 2_049, schema, "body")
    check("a" * 2_048, {"pattern": "a"}, "body")
    check("a" * 100_000, {"minLength": 1}, "body")


@pytest.mark.parametrize("pattern", ["(?=a)(a+)+$", "(?=a)(a*)*b", "(a|aa)+(?!a)\\1$"])
def test_a_pattern_gives_up_after_a_bounded_number_of_steps(pattern: str) -> None:
    """In Python each of these would run for years."""
    schema = {"items": {"pattern": pattern}}
    with pytest.raises(Refusal, match="must match pattern"):
        check(["a" * 2_000 + "!"] * 5, schema, "body")


def test_a_hundred_thousand_problems_are_refused_with_the_first() -> None:
    schema = {"items": {"anyOf": [{"required": ["a"], "type": "object"}, {"type": "null"}]}}
    with pytest.raises(Refusal, match=r"^body/1 must be object,null$"):
        check([None] + [1] * 100_000, schema, "body")


def test_what_is_around_a_reference_counts_too(monkeypatch: pytest.MonkeyPatch) -> None:
    components = {"MadeUpStatus": {"type": "integer", "enum": [1, 2]}}
    monkeypatch.setattr(document, "_document", lambda: {"components": {"schemas": components}})
    schema = {"$ref": "#/components/schemas/MadeUpStatus", "maximum": 1}
    check(1, schema, "body")
    for value, message in (
        (2, "body must be <= 1"),
        ("1", "body must be integer"),
        (0, "body must be equal to one of"),
    ):
        with pytest.raises(Refusal, match=message):
            check(value, schema, "body")


def test_nothing_but_components_is_referred_to() -> None:
    for reference in ("http://127.0.0.1:9/schema.json", "file:///etc/hostname", "#/components/schemas/Nothing"):
        with pytest.raises(ValueError, match="retriev"):
            check(1, {"$ref": reference}, "body")


def test_problems_lists_everything_with_its_place() -> None:
    schema = {"properties": {"a": {"type": "string"}, "b": {"items": {"format": "uuid"}}}}
    found = problems({"a": 1, "b": ["x"]}, schema)
    assert [problem.partition(":")[0] for problem in found] == ["/a", "/b/0"]
    assert problems({"a": "x"}, schema) == []


def test_a_schema_is_compiled_once() -> None:
    schema = {"type": "integer"}
    before = validators._validator.cache_info().misses
    for value in range(3):
        check(value, schema, "body")
    assert validators._validator.cache_info().misses == before + 1


def test_texts_of_a_query_become_what_their_schemas_say() -> None:
    schema = {
        "properties": {
            "ids": {"type": "array", "items": {"type": "string"}},
            "codes": {"type": "array", "items": {"type": "integer"}},
            "either": {"anyOf": [{"type": "integer"}, {"type": "null"}]},
            "open": {"anyOf": [{"type": "integer"}, {}]},
            "share": {"type": "number"},
            "is_on": {"type": "boolean"},
        }
    }
    texts = [("ids", "a"), ("codes", "1"), ("codes", "x"), ("either", "7"), ("open", "7"), ("share", "-0.5")]
    texts.append(("is_on", "true"))
    assert from_texts(texts, schema) == {
        "ids": ["a"],
        "codes": [1, "x"],
        "either": 7,
        "open": "7",
        "share": -0.5,
        "is_on": True,
    }
