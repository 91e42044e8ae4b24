"""Which texts are moments and days, read from the names and the words of a published document."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.ingest.dates import mark_date
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import operations
from custom_hooks.openapi.schemas import types_of

from . import published

Node = dict[str, Any]

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = "1970-01-01T00:00:00.000Z"


def marked(name: str, description: str = "", **more: Any) -> Node:
    schema = {"type": "string", **more}
    mark_date(schema, name, description)
    return schema


def format_of(name: str, description: str = "", **more: Any) -> str | None:
    found: str | None = marked(name, description, **more).get("format")
    return found


@pytest.mark.parametrize(
    "name",
    [
        *("timestamp", "timestamp_created", "min_timestamp_created", "timestampExecuted", "created_at", "createdAt"),
        *("issue_first_seen_at", "reminder_ts", "paused_until"),
    ],
)
def test_a_name_says_that_a_text_is_a_moment(name: str) -> None:
    assert format_of(name) == "date-time"


@pytest.mark.parametrize("name", ["date", "renewal_date", "timestamp_created_date", "startDate", "date_from"])
def test_a_name_says_that_a_text_is_a_day(name: str) -> None:
    assert format_of(name) == "date"


@pytest.mark.parametrize(
    "name",
    [
        *(
            "format",
            "update",
            "candidate",
            "updated",
            "last_seen",
            "date_format",
            "date_range",
            "at",
            "attempts",
            "cats",
        ),
        *(
            "day",
            "weekday",
            "day_of_week",
            "days",
            "time",
            "timezone",
            "from",
            "to",
            "response_time",
            "until_paused",
            "",
        ),
    ],
)
def test_other_names_say_nothing(name: str) -> None:
    assert format_of(name) is None


@pytest.mark.parametrize(
    "description",
    [
        *("Timestamp when the job was created", "The timestamp of the call", "ISO timestamp of the last change"),
        *(
            "An ISO 8601 timestamp",
            "Date and time of the call",
            "The date-time at which it ends",
            "Datetime of the call",
        ),
        *("Expiry of the session (ISO 8601)", "End of the session, in ISO 8601 format", "Start, as an ISO 8601 time"),
    ],
)
def test_words_say_that_a_text_is_a_moment(description: str) -> None:
    assert format_of("last_updated", description) == "date-time"


@pytest.mark.parametrize(
    "description",
    ["First day of the period (YYYY-MM-DD).", "The day, in YYYY-MM-DD format", "As `YYYY-MM-DD`, UTC", "YYYY-MM-DD"],
)
def test_words_say_that_a_text_is_a_day(description: str) -> None:
    assert format_of("from", description) == "date"
    assert format_of("timestamp_created", description) == "date"


def test_words_go_before_the_name() -> None:
    assert format_of("renewal_date", "Timestamp of the renewal") == "date-time"
    assert format_of("timestamp_created", "Day on which it was created, as YYYY-MM-DD or null") == "date"


@pytest.mark.parametrize(
    "description",
    [
        *("The time of day when the test will start (24-hour format).", "Timestamp format", "Day of the week"),
        *(
            "Name of the file, such as report-YYYY-MM-DD.csv",
            "Written as YYYY-MM-DDTHH:mm",
            "Length (ISO 8601 duration)",
        ),
        *(
            "The filter for the next items, this could be a UUID or a timestamp",
            "Text in which {{timestamp}} is replaced",
        ),
        *("Country (ISO 3166)", "Up to date?", "Date", "Timezone of the date and time"),
    ],
)
def test_words_about_something_else_say_nothing(description: str) -> None:
    assert format_of("from", description) is None


@pytest.mark.parametrize("name", ["starting_after", "next_starting_after", "cursor"])
def test_a_cursor_stays_a_text_even_if_there_is_a_moment_in_it(name: str) -> None:
    assert format_of(name, "Timestamp of the last item, in ISO 8601 format") is None


@pytest.mark.parametrize(
    "description",
    [
        *("Accepts a date-only value or a time.", "`YYYY-MM-DD` or an ISO 8601 timestamp", "A timestamp or YYYY-MM-DD"),
        "Accepts a date-only value (`YYYY-MM-DD`) or a full ISO 8601 timestamp.",
    ],
)
def test_what_may_be_either_is_a_choice_of_both(description: str) -> None:
    day, moment = {"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}
    for name in ("start_date", "timestamp_from"):
        assert marked(name, description) == {"anyOf": [day, moment]}
    assert marked("start_date", description, type=["string", "null"]) == {"anyOf": [day, moment, {"type": "null"}]}


def test_what_may_be_null_may_be_null_afterwards() -> None:
    assert marked("created_at", type=["string", "null"]) == {"type": ["string", "null"], "format": "date-time"}


@pytest.mark.parametrize(
    "schema",
    [
        *(
            {"type": "integer"},
            {"type": ["string", "number"]},
            {"type": "array"},
            {},
            {"$ref": "#/components/schemas/A"},
        ),
        *(
            {"type": "string", "enum": ["a", "b"]},
            {"type": "string", "const": "a"},
            {"type": "string", "format": "date"},
        ),
        *({"type": "string", "pattern": "^[0-9]{2}:[0-9]{2}$"}, {"type": "string", "x-comma-separated": True}),
        *(
            {"type": "string", "examples": ["09:00"]},
            {"type": "string", "default": "never"},
            {"anyOf": [{"type": "string"}]},
        ),
    ],
)
def test_what_has_a_form_of_its_own_keeps_it(schema: Node) -> None:
    before = copy.deepcopy(schema)
    mark_date(schema, "created_at", "Timestamp (ISO 8601)")
    assert schema == before


@pytest.mark.parametrize("example", ["2026-04-26", EXAMPLE, "2026-04-26 02:24:44", "", None])
def test_an_example_that_is_a_date_or_nothing_is_no_objection(example: Any) -> None:
    assert format_of("created_at", examples=[example]) == "date-time"


def answered(fields: Node) -> Node:
    """Fields of an answer in openapi.yaml, by those of a published document."""
    document = published.document()
    document["components"]["schemas"]["Thing"]["properties"] |= fields
    first = refine(document, {"actions": []}, {}).document
    assert refine(document, {"actions": []}, first).document == first
    found: Node = first["components"]["schemas"]["Thing"]["properties"]
    return found


def test_fields_of_answers_are_marked_wherever_they_are_and_however_null_is_said() -> None:
    null = {"type": "null"}
    fields = answered(
        {
            "created_at": {"type": "string", "example": EXAMPLE},
            "removed_at": {"type": ["null", "string"]},
            "seen_at": {"type": "string", "nullable": True},
            "last_updated": {"anyOf": [{"type": "string"}, null], "description": "ISO timestamp of the last change"},
            "runs": {"type": "array", "items": {"type": "object", "properties": {"date": {"type": "string"}}}},
            "epoch_at": {"anyOf": [{"type": "string"}, {"type": "number"}]},
        }
    )
    assert fields["created_at"]["format"] == "date-time"
    for name in ("removed_at", "seen_at", "last_updated"):
        assert (fields[name]["type"], fields[name]["format"]) == (["string", "null"], "date-time")
    assert fields["epoch_at"]["anyOf"][0] == {"type": "string", "format": "date-time"}
    assert "ISO" not in str(fields)


def test_a_moment_that_the_document_drops_stays_one() -> None:
    document = published.document()
    thing = document["components"]["schemas"]["Thing"]["properties"]
    thing["created_at"] = {"type": "string"}
    before = refine(document, {"actions": []}, {}).document
    del thing["created_at"]
    after = refine(document, {"actions": []}, before).document
    field = after["components"]["schemas"]["Thing"]["properties"]["created_at"]
    assert (field["deprecated"], field["format"]) == (True, "date-time")


def texts() -> Iterator[tuple[str, Node]]:
    """All fields and arguments of openapi.yaml that are free texts, each with its description."""
    document = yaml_file.read(ROOT / "openapi.yaml")
    objects: list[Node] = list(document["components"]["schemas"].values())
    found: list[tuple[str, Node]] = []
    for _, _, operation in operations(document):
        objects += [content["schema"] for content in operation.get("requestBody", {}).get("content", {}).values()]
        for parameter in operation.get("parameters", []):
            found.append((parameter["name"], {"description": parameter.get("description", ""), **parameter["schema"]}))
    for schema in objects:
        found += schema.get("properties", {}).items()
    for name, schema in found:
        if "string" in types_of(schema) and not {"enum", "const"} & schema.keys():
            yield name, schema


def says_otherwise(schema: Node) -> bool:
    """Whether a pattern or an example shows a text that is no date."""
    return "pattern" in schema or any(not str(example)[:4].isdigit() for example in schema.get("examples", ()))


def test_every_text_of_openapi_yaml_that_is_called_a_time_or_a_date_has_a_format() -> None:
    called = re.compile(r"timestamp|\w(_at|At)$|(\b|_)date$|Date$")
    found = [(name, schema) for name, schema in texts() if called.search(name) and not says_otherwise(schema)]
    assert {"timestamp_created", "created_at", "date", "timestamp_created_date"} <= {name for name, _ in found}
    assert [name for name, schema in found if "format" not in schema] == []


def test_every_text_of_openapi_yaml_that_is_described_as_a_time_or_a_date_has_a_format() -> None:
    described = re.compile(r"\bas `YYYY-MM-DD`|\bas an ISO 8601 timestamp|, in ISO format")
    found = [(name, schema) for name, schema in texts() if described.search(schema.get("description", ""))]
    assert {"last_updated", "date_from", "date"} <= {name for name, _ in found}
    assert [name for name, schema in found if "format" not in schema] == []


def test_openapi_yaml_has_nothing_left_to_mark() -> None:
    for name, schema in texts():
        before = copy.deepcopy(schema)
        mark_date(schema, name, schema.get("description", ""))
        assert schema == before, name
