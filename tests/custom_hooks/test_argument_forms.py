"""How an argument is written, read from the words of a published document."""

from __future__ import annotations

from typing import Any

import pytest

from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file

from . import published

Node = dict[str, Any]
EITHER = [{"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}]


def refined(location: str, name: str, schema: Node, description: str, **more: Any) -> Node:
    """A parameter in openapi.yaml, or the schema of a body field."""
    document = published.document()
    things = document["paths"]["/api/v2/things"]
    fields = things["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"]
    if location == "query":
        parameter = {"name": name, "in": "query", "schema": schema, "description": description, **more}
        things["get"]["parameters"] = [*things["get"]["parameters"], parameter]
    else:
        fields[name] = {**schema, "description": description}
    result = refine(document, {"actions": []}, {}).document
    assert not description or description not in yaml_file.text(result)
    things = result["paths"]["/api/v2/things"]
    if location == "query":
        found: Node = next(one for one in things["get"]["parameters"] if one["name"] == name)
        return found
    body: Node = things["post"]["requestBody"]["content"]["application/json"]["schema"]
    field: Node = body["properties"][name]
    return field


@pytest.mark.parametrize(
    "words",
    [
        "Comma-separated list of tags",
        "A comma separated list.",
        "The tags. Give several by separating them with a comma.",
        "Tags separated by commas",
    ],
)
def test_a_text_that_joins_values_by_commas_is_a_list_in_a_query(words: str) -> None:
    parameter = refined("query", "tags", {"type": "string", "example": "a,b", "minLength": 1}, words)
    assert (parameter["style"], parameter["explode"]) == ("form", False)
    assert parameter["schema"] == {
        "type": "array",
        "items": {"type": "string", "minLength": 1},
        "examples": [["a", "b"]],
    }


@pytest.mark.parametrize("words", ["Text of the tag, with commas if you like", "The separator", "", "comma"])
def test_a_text_that_may_have_commas_stays_a_text(words: str) -> None:
    parameter = refined("query", "tags", {"type": "string"}, words)
    assert "explode" not in parameter
    assert parameter["schema"] == {"type": "string"}


def test_a_list_that_the_document_itself_joins_stays_so() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    parameter = refined("query", "tags", schema, "", style="form", explode=False)
    assert (parameter["style"], parameter["explode"], parameter["schema"]) == ("form", False, schema)


def test_a_list_that_the_words_join_is_joined() -> None:
    schema = {"type": "array", "items": {"type": "string"}}
    assert refined("query", "tags", schema, "Comma-separated.")["explode"] is False


def test_what_is_no_list_has_no_style() -> None:
    parameter = refined("query", "many", {"type": "integer"}, "", style="form", explode=False)
    assert not {"style", "explode"} & parameter.keys()


@pytest.mark.parametrize("type_", ["string", ["string", "null"]])
def test_a_text_that_joins_values_by_commas_is_marked_in_a_body(type_: Any) -> None:
    schema = refined("body", "addresses", {"type": type_}, "Comma-separated list of addresses")
    assert schema == {"type": type_, "x-comma-separated": True}


@pytest.mark.parametrize("location", ["query", "body"])
@pytest.mark.parametrize(
    ("name", "words", "expected"),
    [
        ("start_date", "Accepts a date-only value or a time.", {"anyOf": EITHER}),
        ("date_to", "As `YYYY-MM-DD` or ISO 8601.", {"anyOf": EITHER}),
        ("date_from", "", {"type": "string", "format": "date-time"}),
        ("min_timestamp_created", "Later than this (ISO format)", {"type": "string", "format": "date-time"}),
        ("updated", "A timestamp", {"type": "string", "format": "date-time"}),
        ("since", "YYYY-MM-DD", {"type": "string", "format": "date"}),
        ("candidate", "Who it is", {"type": "string"}),
    ],
)
def test_texts_that_are_called_dates_or_times_get_a_format(
    location: str, name: str, words: str, expected: Node
) -> None:
    found = refined(location, name, {"type": "string"}, words)
    assert (found["schema"] if location == "query" else found) == expected


@pytest.mark.parametrize(
    "schema", [{"type": "string", "format": "date"}, {"type": "string", "enum": ["a", "b"]}, {"type": "integer"}]
)
def test_what_the_document_says_of_a_date_stays(schema: Node) -> None:
    found = refined("query", "start_date", schema, "YYYY-MM-DD")["schema"]
    assert found.get("format") == schema.get("format")
    assert "anyOf" not in found


def test_a_time_that_may_be_null_stays_nullable() -> None:
    schema = refined("body", "timestamp_next", {"type": ["string", "null"]}, "Next run")
    assert schema == {"type": ["string", "null"], "format": "date-time"}
