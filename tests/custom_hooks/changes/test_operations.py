"""Every change of an operation is reported once, with the right verdict."""

from __future__ import annotations

import pytest

from .. import published
from .documents import (
    BASE,
    Edit,
    Node,
    add_operation,
    body,
    comparison,
    listing,
    move,
    new,
    operation,
    parameter,
    report_lines,
    require,
    response,
)

PAGE_SIZE = "`things.list`: largest page `50` → `{}`"
CHANGES: dict[str, tuple[Edit, list[str]]] = {
    "operation removed": (
        lambda d: d["paths"].pop("/api/v2/things/{id}/share"),
        ["Breaking: `things.share`: removed `POST /api/v2/things/{id}/share` (scopes: the API states none)"],
    ),
    "operation and resource added": (
        add_operation,
        [
            "Added: New resource: `other_things`.",
            "Added: | `other_things.list` | `GET /api/v2/others` | `others:read` or `all:all` |",
        ],
    ),
    "method renamed": (
        lambda d: listing(d).update({"x-method": "find"}),
        ["Breaking: `things.list`: is now called `things.find`"],
    ),
    "resource renamed": (
        lambda d: d["tags"][0].update({"x-resource": "stuff"}),
        ["Breaking: resource `things`: is now called `stuff`"],
    ),
    "operation in another resource": (
        lambda d: listing(d).update(tags=["OtherThing"]),
        [
            "Breaking: `other_things.list`: its module is now `api.other_thing.list_thing`, "
            "and was `api.thing.list_thing`",
            "Breaking: `things.list`: is now called `other_things.list`",
            "Added: New resource: `other_things`.",
        ],
    ),
    "operation in a second resource": (
        lambda d: listing(d).update(tags=["Thing", "OtherThing"]),
        ["Added: `things.list`: can be called as well as `other_things.list_thing`"],
    ),
    "operationId renamed": (
        lambda d: listing(d).update(operationId="findThing"),
        ["Breaking: `things.list`: its module is now `api.thing.find_thing`, and was `api.thing.list_thing`"],
    ),
    "path moved": (
        lambda d: move(d, "/download", "/export"),
        [
            "⚠ Worth a look: `things.download`: is now sent as `GET /api/v2/things/export`, "
            "and was `GET /api/v2/things/download`"
        ],
    ),
    "method moved": (
        lambda d: d["paths"]["/api/v2/things/{id}/share"].update(
            put=d["paths"]["/api/v2/things/{id}/share"].pop("post")
        ),
        [
            "⚠ Worth a look: `things.share`: is now sent as `PUT /api/v2/things/{id}/share`, "
            "and was `POST /api/v2/things/{id}/share`"
        ],
    ),
    "method is now DELETE": (
        lambda d: d["paths"]["/api/v2/things/{id}/share"].update(
            delete=d["paths"]["/api/v2/things/{id}/share"].pop("post")
        ),
        [
            "Breaking: `things.share`: is now sent as `DELETE /api/v2/things/{id}/share`, "
            "and was `POST /api/v2/things/{id}/share`"
        ],
    ),
    "trailing slash": (lambda d: move(d, "/download", "/download/"), []),
    "path argument renamed": (
        lambda d: (
            move(d, "/{id}/share", "/{key}/share"),
            operation(d, "post /{key}/share")["parameters"][0].update(name="key"),
        ),
        ["Breaking: `things.share(id=)`: is now called `key`"],
    ),
    "argument added": (
        lambda d: body(d)["properties"].update(extra={"type": "string"}),
        ["Added: `things.create(extra=)` added"],
    ),
    "argument added under a name that is taken": (
        lambda d: operation(d, "post /{id}/share").update(
            requestBody=published.body({"properties": {"id": {"type": "string"}, "client": {"type": "string"}}})
        ),
        ["Added: `things.share`: arguments `body_client`, `body_id` added"],
    ),
    "required argument added": (
        lambda d: (body(d)["properties"].update(extra={"type": "string"}), require(body(d), "extra")),
        ["Breaking: `things.create(extra=)` added, and required"],
    ),
    "arguments removed": (
        lambda d: (body(d)["properties"].pop("text"), body(d)["properties"].pop("html")),
        ["Breaking: `things.create`: arguments `html`, `text` removed"],
    ),
    "argument now required": (
        lambda d: parameter(d, "order").update(required=True),
        ["Breaking: `things.list(order=)` now required"],
    ),
    "argument no longer required": (
        lambda d: body(d).pop("required"),
        ["Changed: `things.create(window=)` may now be left out"],
    ),
    "argument wider": (
        lambda d: parameter(d, "order")["schema"].update(type=["string", "integer"]),
        ["Changed: `things.list(order=)`: type `str` → `int | str`"],
    ),
    "argument narrower": (
        lambda d: parameter(d, "order").update(schema={"$ref": "#/components/schemas/ThingKindString"}),
        [
            "Breaking: `things.list(order=)`: type `str` → `ThingKindString`",
            "⚠ Worth a look: `things.list(order=)`: default `'asc'` → none",
        ],
    ),
    "argument of another type": (
        lambda d: body(d)["properties"]["text"].update(type="boolean"),
        ["Breaking: `things.create(text=)`: type `str` → `bool`"],
    ),
    "argument in another place": (
        lambda d: listing(d).update(
            parameters=listing(d)["parameters"][:3],
            requestBody=published.body({"properties": {"order": {"type": "string", "default": "asc"}}}),
        ),
        ["Changed: `things.list(order=)`: is now sent in the body, and was in the query"],
    ),
    "argument out of the path": (
        lambda d: (
            move(d, "/{id}/share", "/share"),
            operation(d, "post /share")["parameters"][0].update({"in": "query"}),
        ),
        [
            "Breaking: `things.share(id=)`: is now a keyword, and was argument 1",
            "⚠ Worth a look: `things.share`: is now sent as `POST /api/v2/things/share`, "
            "and was `POST /api/v2/things/{id}/share`",
        ],
    ),
    "default": (
        lambda d: parameter(d, "order")["schema"].update(default="desc"),
        ["⚠ Worth a look: `things.list(order=)`: default `'asc'` → `'desc'`"],
    ),
    "limit tightened": (
        lambda d: body(d)["properties"]["text"].update(maxLength=5, pattern="^a"),
        [
            "Breaking: `things.create(text=)`: maximum length none → `5`",
            'Breaking: `things.create(text=)`: pattern none → `"^a"`',
        ],
    ),
    "limit loosened": (
        lambda d: parameter(d, "limit")["schema"].update(minimum=0),
        ["Changed: `things.list(limit=)`: minimum `1` → `0`"],
    ),
    "format dropped": (
        lambda d: operation(d, "delete /{id}")["parameters"][0]["schema"].pop("format"),
        ['Changed: `things.delete(id=)`: format `"uuid"` → none'],
    ),
    "fields that go together": (
        lambda d: body(d).pop("anyOf"),
        ["Changed: `things.create`: rule on which fields go together dropped"],
    ),
    "argument deprecated": (
        lambda d: parameter(d, "order")["schema"].update(deprecated=True),
        ["⚠ Worth a look: `things.list(order=)` deprecated"],
    ),
    "operation deprecated": (
        lambda d: listing(d).update(deprecated=True),
        ["⚠ Worth a look: `things.list` deprecated"],
    ),
    "answer of another type": (
        lambda d: response(d, "delete /{id}").update(schema={"type": "array", "items": {"type": "string"}}),
        ["Breaking: `things.delete`, its response: type `Thing` → `list[str]`"],
    ),
    "no answer any more": (
        lambda d: operation(d, "delete /{id}")["responses"]["200"].pop("content"),
        ["Breaking: `things.delete`, its response: type `Thing` → `None`"],
    ),
    "another status": (
        lambda d: operation(d, "get /download")["responses"].update(
            {"202": operation(d, "get /download")["responses"].pop("200")}
        ),
        ["⚠ Worth a look: `things.download`: status of the response 200 → 202"],
    ),
    "errors": (
        lambda d: (
            listing(d)["responses"].update({"409": {"description": ""}}),
            operation(d, "post .")["responses"].pop("401"),
        ),
        [
            "⚠ Worth a look: `things.list`: may now raise `ConflictError` (409)",
            "Removed: `things.create`: is no longer said to raise `AuthenticationError` (401)",
        ],
    ),
    "scopes lost and gained": (
        lambda d: listing(d).update({"x-scopes": ["all:all", "all:read", "things:see"]}),
        [
            "Breaking: `things.list`: scopes `things:all`, `things:read` no longer enough",
            "Changed: `things.list`: scope `things:see` now enough, too",
        ],
    ),
    "scopes stated": (
        lambda d: operation(d, "post /{id}/share").update({"x-scopes": ["things:share"]}),
        ["Breaking: `things.share`: scopes that the key needs `things:share`"],
    ),
    "scopes no longer stated": (
        lambda d: listing(d).update({"x-scopes": []}),
        ["Changed: `things.list`: scopes that the key needs the API states none"],
    ),
    "scope group added": (
        lambda d: listing(d).update({"x-scope-groups": [listing(d)["x-scopes"], ["others:read"]]}),
        [
            "Breaking: `things.list`: scopes that the key needs "
            "`things:read` or `things:all` or `all:read` or `all:all`, and `others:read`"
        ],
    ),
    "rate limit gained": (
        lambda d: listing(d).update({"x-rate-limits": [{"calls": 20, "seconds": 60}]}),
        ["⚠ Worth a look: `things.list`: rate limit none → 20 calls in 1 minute"],
    ),
    "rate limit per IP address gained": (
        lambda d: listing(d).update({"x-rate-limits": [{"calls": 20, "seconds": 60, "per": "ip"}]}),
        ["⚠ Worth a look: `things.list`: rate limit none → 20 calls in 1 minute per IP address"],
    ),
    "larger pages": (
        lambda d: (listing(d)["x-paging"].update(max_limit=100), parameter(d, "limit")["schema"].update(maximum=100)),
        [f"Changed: {PAGE_SIZE.format(100)}"],
    ),
    "smaller pages": (
        lambda d: (listing(d)["x-paging"].update(max_limit=10), parameter(d, "limit")["schema"].update(maximum=10)),
        [f"Breaking: {PAGE_SIZE.format(10)}"],
    ),
    "pages lost": (
        lambda d: listing(d).pop("x-paging"),
        ["Breaking: `things.list` is no list with pages any more"],
    ),
    "pages by number": (
        lambda d: listing(d)["x-paging"].update(style="offset"),
        ["⚠ Worth a look: `things.list`: the pages follow each other in another way: style `'cursor'` → `'offset'`"],
    ),
    "retries": (
        lambda d: (listing(d).update({"x-retry-safe": False}), operation(d, "post .").update({"x-retry-safe": True})),
        [
            "⚠ Worth a look: `things.create` is now retried after an unknown outcome",
            "⚠ Worth a look: `things.list` is no longer retried after an unknown outcome",
        ],
    ),
    "error in a success": (
        lambda d: listing(d).update({"x-error-field": "error"}),
        ["⚠ Worth a look: `things.list`: field of a success that raises none → `'error'`"],
    ),
}


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_reported_once_and_judged(edit: Edit, lines: list[str]) -> None:
    assert report_lines(BASE, new(edit)) == lines


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_only_what_is_under_breaking_breaks(edit: Edit, lines: list[str]) -> None:
    assert comparison(BASE, new(edit)).breaks == any(line.startswith("Breaking") for line in lines)


def test_the_way_back_of_an_addition_is_a_removal() -> None:
    assert report_lines(new(add_operation), BASE) == [
        "Breaking: resource `other_things` removed",
        "Breaking: `other_things.list`: removed `GET /api/v2/others` (scopes: `others:read` or `all:all`)",
    ]


def test_rate_limits_that_are_looser_or_gone() -> None:
    def limited(*limits: tuple[int, int]) -> Node:
        stated = [{"calls": calls, "seconds": seconds} for calls, seconds in limits]
        return new(lambda d: listing(d).update({"x-rate-limits": stated}))

    assert report_lines(limited((20, 60)), limited((30, 60))) == [
        "Changed: `things.list`: rate limit 20 calls in 1 minute → 30 calls in 1 minute"
    ]
    assert report_lines(limited((20, 60)), BASE) == [
        "Removed: `things.list`: no longer has a rate limit of its own; it was 20 calls in 1 minute"
    ]
    assert report_lines(limited((20, 60)), limited((20, 60), (500, 86400)))[0].startswith("⚠ Worth a look")


def test_scopes_in_groups_are_compared_by_what_a_key_can_do_with_them() -> None:
    def needing(*groups: list[str]) -> Node:
        scopes = {"x-scopes": sorted({scope for group in groups for scope in group}), "x-scope-groups": list(groups)}
        return new(lambda d: listing(d).update(scopes))

    two, wider = needing(["a", "all"], ["b", "all"]), needing(["a", "all", "x"], ["b", "all"])
    assert report_lines(two, wider)[0].startswith("Changed")
    assert report_lines(wider, two)[0].startswith("Breaking")
    assert report_lines(two, needing(["b", "all"], ["all", "a"])) == []
