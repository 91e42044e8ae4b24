"""Everything in which an answer can differ is seen, counted, and drafted so that a second check sees nothing."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from custom_hooks.live_check.readings import Bounds
from custom_hooks.openapi.document import Node

from .answers import Run, checked, compared, corrected, differences, draft, page, tag

TAG = "$.components.schemas.CustomTag"
CASES: list[tuple[str, list[dict[str, Any]], str, str, int]] = [
    ("undocumented field", [tag(colour="#ff0000"), tag()], TAG, "colour", 1),
    ("missing field", [{k: v for k, v in tag().items() if k != "organization_id"}, tag()], TAG, "organization_id", 1),
    ("other type", [tag(label=7), tag(label=["x"]), tag()], f"{TAG}.properties.label", "", 2),
    ("other type", [tag(label=None), tag()], f"{TAG}.properties.label", "", 1),
    ("other format", [tag(id="no-uuid-at-all"), tag()], f"{TAG}.properties.id", "", 1),
    ("other format", [tag(timestamp_created="last week"), tag()], f"{TAG}.properties.timestamp_created", "", 1),
    ("free names", [tag(**{"jo@example.com": 1, "12345678": 2}), tag()], TAG, "", 1),
]


@pytest.mark.parametrize(("kind", "items", "path", "name", "count"), CASES, ids=[f"{c[0]}-{c[2]}" for c in CASES])
def test_what_differs_is_counted_and_drafted(
    document: Node, kind: str, items: list[dict[str, Any]], path: str, name: str, count: int, run: Run
) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return page(*items)

    [seen] = differences(checked(run, document, answer))
    assert (seen.kind, seen.place.path, seen.name) == (kind, path, name)
    assert (seen.count, seen.looked_at, seen.operations) == (count, len(items), ("custom_tags.list",))
    assert differences(checked(run, corrected(document, [seen]), answer)) == []


def test_an_undocumented_field_has_its_types_and_the_format_that_all_its_texts_have(run: Run, document: Node) -> None:
    when, id_ = "2026-01-02T03:04:05Z", "6f9619ff-8b86-4d01-b42d-00c04fc964ff"
    items = [tag(seen_at=when, by=id_, n=1, parts=[]), tag(seen_at=None, by="x", n=0.5, parts={"a": 1})]
    seen = differences(checked(run, document, lambda request: page(*items)))
    [by, n, parts, seen_at] = [action["update"]["properties"] for action in draft(seen)["actions"]]
    assert seen_at == {"seen_at": {"type": ["string", "null"], "format": "date-time"}}
    assert by == {"by": {"type": "string"}}
    assert n == {"n": {"type": ["integer", "number"]}}
    assert parts == {"parts": {"type": ["array", "object"], "items": {}, "additionalProperties": True}}


def test_the_evidence_has_counts_operations_and_the_day(run: Run, document: Node) -> None:
    seen = differences(checked(run, document, lambda request: page(tag(colour="red"), tag())))
    assert draft(seen)["actions"] == [
        {
            "target": TAG,
            "description": "colour is not documented: string in 1 of 2 objects, custom_tags.list. (2026-11-30)",
            "update": {"properties": {"colour": {"type": "string"}}},
        }
    ]


def test_an_undocumented_status_is_drafted_with_the_fields_of_its_body(run: Run, document: Node) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(409, json={"statusCode": 409, "hint": "Jo Doe"}) if request.url.params else page(tag())

    result = checked(run, document, answer)
    status, *fields = differences(result)
    assert (status.kind, status.name) == ("undocumented status", "409")
    assert {field.name for field in fields} == {"statusCode", "hint"}
    assert differences(checked(run, corrected(document, [status, *fields]), answer)) == []


@pytest.mark.parametrize("status", [402, 404])
def test_a_documented_error_is_compared_with_its_schema(run: Run, document: Node, status: int) -> None:
    body = {"statusCode": status, "error": "None of the documented ones", "message": 1, "trace": "x"}
    result = checked(run, document, lambda request: httpx.Response(status, json=body))
    assert sorted((each.kind, each.name) for each in differences(result)) == [
        ("other type", ""),
        ("undocumented field", "trace"),
        ("unlisted value", ""),
    ]
    assert result.readings[0].trouble.startswith(str(status))


def test_a_null_in_the_place_of_a_component_is_allowed_where_it_is_used(document: Node) -> None:
    body = {"id": "x", "type": None, "status": None}
    seen = compared(document, body, "BackgroundJob")
    paths = {each.place.path for each in seen if each.kind == "other type"}
    base = "$.components.schemas.BackgroundJob.properties"
    assert paths == {f"{base}.type", f"{base}.status"}
    assert compared(corrected(document, seen), body, "BackgroundJob") == []


def test_values_of_an_enum_are_written_only_when_asked_and_only_if_they_read_like_the_others(document: Node) -> None:
    def seen(*statuses: Any) -> Any:
        leads = {"items": [{"status": status} for status in statuses]}
        found = compared(document, leads, "LeadPage")
        return next(each for each in found if each.kind == "unlisted value")

    codes = seen(77, 77, 77)
    [action] = draft([codes])["actions"]
    assert action["update"] == {"x-extensible-enum": True}
    assert "77" not in str(action)
    [shown] = draft([codes], enum_values=True)["actions"]
    assert shown["update"] == {"enum": [77], "x-enum-varnames": ["UNLISTED_77"]}
    [rare] = draft([seen(77, 77)], enum_values=True)["actions"]
    assert rare["update"] == {"x-extensible-enum": True}
    [large] = draft([seen(*[441234567] * 5)], enum_values=True)["actions"]
    assert large["update"] == {"x-extensible-enum": True}


def test_a_page_that_is_larger_than_asked_for_is_noted(run: Run, document: Node) -> None:
    result = checked(run, document, lambda request: page(*[tag()] * 7), bounds=Bounds(items=5))
    assert result.readings[0].notes == ["a page had more than the 5 items that were asked for"]


@pytest.mark.parametrize(
    ("cursors", "requests"),
    [(["a", "a", "a"], 2), (["a", "b", None], 3), ([None], 1), (["a", "b", "c", "d", "e"], 5)],
    ids=["one that repeats", "an end", "none", "more than is read"],
)
def test_a_list_is_walked_within_its_bounds(run: Run, document: Node, cursors: list[str | None], requests: int) -> None:
    left = iter(cursors)

    def answer(request: httpx.Request) -> httpx.Response:
        cursor = next(left)
        return page(tag(), **({} if cursor is None else {"next_starting_after": cursor}))

    assert checked(run, document, answer, bounds=Bounds(items=5)).readings[0].requests == requests


def test_a_few_ids_of_a_list_are_asked_for_one_by_one(run: Run, document: Node) -> None:
    tags = [tag(id=f"6f9619ff-8b86-4d01-b42d-00c04fc964f{number}") for number in range(5)]
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append(request.url.path.rpartition("/")[2])
        return page(*tags) if asked[-1] == "custom-tags" else httpx.Response(200, json=tags[0])

    checked(run, document, answer, "custom_tags.get", bounds=Bounds(samples=3))
    assert asked == ["custom-tags", *[each["id"] for each in tags[:3]]]


def _without(document: Node, change: Callable[[Node], Any]) -> Node:
    changed = copy.deepcopy(document)
    change(changed["components"]["schemas"]["CustomTag"])
    return changed


def test_fields_of_an_object_with_free_names_are_not_looked_at(run: Run, document: Node) -> None:
    free = _without(document, lambda schema: schema.update(additionalProperties=True))
    assert differences(checked(run, free, lambda request: page(tag(favourite_colour="red")))) == []
