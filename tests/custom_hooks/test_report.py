"""What a new document changes for a Python caller: every kind of change is told, once, with the right verdict."""

from __future__ import annotations

import copy
import json
import subprocess
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import griffe
import pytest

from custom_hooks import __main__ as main
from custom_hooks.changes import changelog, command, expected, markdown, reading, surface, versions
from custom_hooks.changes.comparison import Comparison, compare
from custom_hooks.changes.rules import RULES, Kind, Verdict
from custom_hooks.errors import DocumentError
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.update import CORRECTIONS

from . import published

Node = dict[str, Any]
Edit = Callable[[Node], object]
ROOT = Path(__file__).resolve().parents[2]
NO_CORRECTIONS: Node = {"actions": []}
PAGE_SIZE = "`things.list`: largest page `50` → `{}`"


def refined(document: Node | None = None, previous: Node | None = None) -> Node:
    return refine(document or published.document(), NO_CORRECTIONS, previous or {}).document


BASE = refined()
# A model that is only sent, and one that only comes, with the same fields.
FIELDS: Node = {"a": {"type": "string"}, "b": {"type": ["integer", "null"]}, "c": {"type": "string", "maxLength": 9}}
for _name in ("Sent", "Received"):
    BASE["components"]["schemas"][_name] = {"type": "object", "required": ["a"], "properties": copy.deepcopy(FIELDS)}
BASE["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]["properties"][
    "sent"
] = {"$ref": "#/components/schemas/Sent"}
BASE["components"]["schemas"]["SentKind"] = {"type": "string", "enum": ["x", "y"], "x-enum-varnames": ["X", "Y"]}
BASE["components"]["schemas"]["Sent"]["properties"]["kind"] = {"$ref": "#/components/schemas/SentKind"}
BASE["components"]["schemas"]["Thing"]["properties"]["received"] = {"$ref": "#/components/schemas/Received"}


def operation(document: Node, place: str) -> Node:
    method, path = place.split()
    found: Node = document["paths"][f"/api/v2/things{path.rstrip('.')}"][method]
    return found


def listing(document: Node) -> Node:
    return operation(document, "get .")


def parameter(document: Node, name: str) -> Node:
    return next(item for item in listing(document)["parameters"] if item["name"] == name)


def body(document: Node) -> Node:
    schema: Node = operation(document, "post .")["requestBody"]["content"]["application/json"]["schema"]
    return schema


def component(document: Node, name: str) -> Node:
    found: Node = document["components"]["schemas"][name]
    return found


def field(document: Node, path: str) -> Node:
    model, _, name = path.partition(".")
    found: Node = component(document, model)["properties"][name]
    return found


def answer(document: Node, place: str) -> Node:
    found: Node = operation(document, place)["responses"]["200"]["content"]["application/json"]
    return found


def new(edit: Edit) -> Node:
    document = copy.deepcopy(BASE)
    edit(document)
    return document


def told(old: Node, new: Node) -> list[str]:
    """The report's lines on changes, each with the section that it stands in."""
    text = markdown.report(compare(old, new), [], "2026-01-01", "2026-02-01")
    section, found = "", []
    for line in text.splitlines():
        if line.startswith("### "):
            section = line[4:]
        elif line.startswith(("- ", "| `", "New resource")):
            found.append(f"{section}: {line.removeprefix('- ')}")
    return found


def rename_component(document: Node, old: str, new: str) -> Node:
    schemas = document["components"]["schemas"]
    text = json.dumps(document).replace(f'"#/components/schemas/{old}"', f'"#/components/schemas/{new}"')
    document.clear()
    document.update(json.loads(text))
    document["components"]["schemas"] = {
        (new if name == old else name): document["components"]["schemas"][name] for name in schemas
    }
    return document


def add_operation(document: Node) -> None:
    document["paths"]["/api/v2/others"] = {
        "get": {
            **copy.deepcopy(operation(document, "get /download")),
            "operationId": "listOther",
            "tags": ["OtherThing"],
            "x-method": "list",
            "x-scopes": ["others:read", "all:all"],
            "parameters": [{"name": "q", "in": "query", "required": True, "schema": {"type": "string"}}],
        }
    }


def add_member(document: Node, name: str) -> None:
    enum = component(document, name)
    enum["enum"].append(9)
    enum["x-enum-varnames"].append("NINE")


def remove_member(document: Node, name: str) -> None:
    enum = component(document, name)
    del enum["enum"][0]
    del enum["x-enum-varnames"][0]


def move(document: Node, old: str, new: str) -> Node:
    document["paths"][f"/api/v2/things{new}"] = document["paths"].pop(f"/api/v2/things{old}")
    return document


def require(node: Node, *names: str) -> Node:
    node["required"] = [*node.get("required", []), *names]
    return node


CHANGES: dict[str, tuple[Edit, list[str]]] = {
    "operation removed": (
        lambda d: d["paths"].pop("/api/v2/things/{id}/share"),
        ["Breaking: `things.share`: removed POST /api/v2/things/{id}/share (scopes: the API states none)"],
    ),
    "operation and resource added": (
        add_operation,
        [
            "Added: New resource: `other_things`.",
            "Added: | `other_things.list` | GET /api/v2/others | `others:read` or `all:all` |",
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
            "⚠ Worth a look: `things.download`: is now sent as GET /api/v2/things/export, "
            "and was GET /api/v2/things/download"
        ],
    ),
    "method moved": (
        lambda d: d["paths"]["/api/v2/things/{id}/share"].update(
            put=d["paths"]["/api/v2/things/{id}/share"].pop("post")
        ),
        [
            "⚠ Worth a look: `things.share`: is now sent as PUT /api/v2/things/{id}/share, "
            "and was POST /api/v2/things/{id}/share"
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
            "⚠ Worth a look: `things.share`: is now sent as POST /api/v2/things/share, "
            "and was POST /api/v2/things/{id}/share",
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
        lambda d: answer(d, "delete /{id}").update(schema={"type": "array", "items": {"type": "string"}}),
        ["Breaking: `things.delete`, its answer: type `Thing` → `list[str]`"],
    ),
    "no answer any more": (
        lambda d: operation(d, "delete /{id}")["responses"]["200"].pop("content"),
        ["Breaking: `things.delete`, its answer: type `Thing` → `None`"],
    ),
    "another status": (
        lambda d: operation(d, "get /download")["responses"].update(
            {"202": operation(d, "get /download")["responses"].pop("200")}
        ),
        ["⚠ Worth a look: `things.download`: status of the answer 200 → 202"],
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
    "model removed": (
        lambda d: (
            component(d, "Thing")["properties"].pop("window"),
            body(d)["properties"].pop("window"),
            body(d).pop("required"),
            d["components"]["schemas"].pop("ThingWindow"),
        ),
        [
            "Breaking: model `ThingWindow` removed",
            "Breaking: `Thing.window` removed",
            "Breaking: `things.create(window=)` removed",
        ],
    ),
    "model renamed, with a field more": (
        lambda d: (
            rename_component(d, "ThingWindow", "Window"),
            component(d, "Window")["properties"].update(to={"type": "string"}),
        ),
        ["Breaking: `ThingWindow`: is now called `Window`", "Added: `Window.to` added"],
    ),
    "enum renamed": (
        lambda d: rename_component(d, "ThingMood", "Mood"),
        ["Breaking: `ThingMood`: is now called `Mood`"],
    ),
    "model in place of an enum": (
        lambda d: d["components"]["schemas"].update(
            ThingMood={"type": "object", "properties": {"x": {"type": "string"}}}
        ),
        [
            "Breaking: `ThingMood`: is now a model, and was an enum",
        ],
    ),
    "models added": (
        lambda d: (
            d["components"]["schemas"].update(Extra={"type": "object", "properties": {"x": {"type": "string"}}}),
            component(d, "Thing")["properties"].update(extra={"$ref": "#/components/schemas/Extra"}),
        ),
        ["Added: model `Extra` added", "Added: `Thing.extra` added"],
    ),
    "fields removed": (
        lambda d: [component(d, name)["properties"].pop("c") for name in ("Sent", "Received")],
        ["Breaking: `Received.c` removed", "Breaking: `Sent.c` removed"],
    ),
    "fields added": (
        lambda d: [
            component(d, name)["properties"].update(x={"type": "string"}, y={"type": "string"})
            for name in ("Sent", "Received")
        ],
        ["Added: `Received`: fields `x`, `y` added", "Added: `Sent`: fields `x`, `y` added"],
    ),
    "required fields added": (
        lambda d: [
            (component(d, name)["properties"].update(x={"type": "string"}), require(component(d, name), "x"))
            for name in ("Sent", "Received")
        ],
        ["Breaking: `Sent.x` added, and required", "Added: `Received.x` added"],
    ),
    "fields became nullable": (
        lambda d: [field(d, f"{name}.a").update(type=["string", "null"]) for name in ("Sent", "Received")],
        ["Breaking: `Received.a`: type `str` → `str | None`", "Changed: `Sent.a`: type `str` → `str | None`"],
    ),
    "fields are no longer null": (
        lambda d: [field(d, f"{name}.b").update(type="integer") for name in ("Sent", "Received")],
        ["Breaking: `Sent.b`: type `int | None` → `int`", "Changed: `Received.b`: type `int | None` → `int`"],
    ),
    "fields may be left out": (
        lambda d: [component(d, name).pop("required") for name in ("Sent", "Received")],
        ["Breaking: `Received.a` may now be left out", "Changed: `Sent.a` may now be left out"],
    ),
    "fields now required": (
        lambda d: [require(component(d, name), "b") for name in ("Sent", "Received")],
        ["Breaking: `Sent.b` now required", "Changed: `Received.b` now required"],
    ),
    "limits of fields": (
        lambda d: [field(d, f"{name}.c").update(maxLength=3) for name in ("Sent", "Received")],
        ["Breaking: `Sent.c`: maximum length `9` → `3`", "Changed: `Received.c`: maximum length `9` → `3`"],
    ),
    "text becomes a date": (
        lambda d: [field(d, f"{name}.a").update(format="date-time") for name in ("Sent", "Received")],
        ["Breaking: `Received.a`: type `str` → `datetime`", "Breaking: `Sent.a`: type `str` → `datetime`"],
    ),
    "a whole number gets a fraction": (
        lambda d: field(d, "Thing.count").update(type="number"),
        ["Breaking: `Thing.count`: type `int` → `float`"],
    ),
    "a field of both ways": (
        lambda d: component(d, "ThingWindow").pop("required"),
        ["Breaking: `ThingWindow.from_` may now be left out"],
    ),
    "other names in a model": (
        lambda d: component(d, "Thing").update(additionalProperties={"type": "string"}),
        ["Added: `Thing`: may hold other names, too: `str`"],
    ),
    "a field that Python spells in another way": (
        lambda d: component(d, "Thing")["properties"].update(
            {"camelCase": {}, "class": {}, "lookAlike": {}, "look_alike": {}}
        ),
        ["Added: `Thing`: fields `camel_case`, `class_`, `lookAlike`, `look_alike` added"],
    ),
    "member added where it comes": (
        lambda d: add_member(d, "ThingMood"),
        ["⚠ Worth a look: `ThingMood.NINE` added"],
    ),
    "member added where it is sent": (
        lambda d: add_member(d, "SentKind"),
        ["Added: `SentKind.NINE` added"],
    ),
    "member removed": (
        lambda d: remove_member(d, "ThingMood"),
        ["Breaking: `ThingMood.CODE_1` removed"],
    ),
    "member renamed": (
        lambda d: component(d, "ThingMood").update({"x-enum-varnames": ["GOOD", "CODE_2"]}),
        ["Breaking: `ThingMood.CODE_1`: is now called `GOOD`"],
    ),
    "member with another value": (
        lambda d: component(d, "ThingMood").update(enum=[7, 2]),
        ["Breaking: `ThingMood.CODE_1`: value `1` → `7`"],
    ),
}


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_told_once_and_judged(edit: Edit, lines: list[str]) -> None:
    assert told(BASE, new(edit)) == lines


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_only_what_stands_under_breaking_breaks(edit: Edit, lines: list[str]) -> None:
    breaking = [change for change in compare(BASE, new(edit)).changes if change.verdict is Verdict.BREAKING]
    assert bool(breaking) == any(line.startswith("Breaking") for line in lines)


def test_every_kind_of_change_has_a_rule() -> None:
    assert set(RULES) == set(Kind)


def test_the_way_back_of_an_addition_is_a_removal() -> None:
    assert told(new(add_operation), BASE) == [
        "Breaking: resource `other_things` removed",
        "Breaking: `other_things.list`: removed GET /api/v2/others (scopes: `others:read` or `all:all`)",
    ]


def test_rate_limits_that_are_looser_or_gone() -> None:
    def limited(*limits: tuple[int, int]) -> Node:
        stated = [{"calls": calls, "seconds": seconds} for calls, seconds in limits]
        return new(lambda d: listing(d).update({"x-rate-limits": stated}))

    assert told(limited((20, 60)), limited((30, 60))) == [
        "Changed: `things.list`: rate limit 20 calls in 1 minute → 30 calls in 1 minute"
    ]
    assert told(limited((20, 60)), BASE) == [
        "Removed: `things.list`: no longer has a rate limit of its own; it was 20 calls in 1 minute"
    ]
    assert told(limited((20, 60)), limited((20, 60), (500, 86400)))[0].startswith("⚠ Worth a look")


def test_scopes_in_groups_are_compared_by_what_a_key_can_do_with_them() -> None:
    def needing(*groups: list[str]) -> Node:
        scopes = {"x-scopes": sorted({scope for group in groups for scope in group}), "x-scope-groups": list(groups)}
        return new(lambda d: listing(d).update(scopes))

    two, wider = needing(["a", "all"], ["b", "all"]), needing(["a", "all", "x"], ["b", "all"])
    assert told(two, wider)[0].startswith("Changed")
    assert told(wider, two)[0].startswith("Breaking")
    assert told(two, needing(["b", "all"], ["all", "a"])) == []


def test_a_model_that_callers_have_only_received_may_ask_for_more_where_it_is_newly_sent() -> None:
    def send(document: Node) -> None:
        body(document)["properties"]["received"] = {"$ref": "#/components/schemas/Received"}
        require(component(document, "Received"), "b")

    assert told(BASE, new(send)) == ["Added: `things.create(received=)` added", "Changed: `Received.b` now required"]


def test_an_enum_in_the_place_of_its_values_limits_them_for_the_sender_only() -> None:
    enum = {"$ref": "#/components/schemas/SentKind"}
    change = new(lambda d: [component(d, name)["properties"].update(a=enum) for name in ("Sent", "Received")])
    assert told(BASE, change) == [
        "Breaking: `Sent.a`: type `str` → `SentKind`",
        "Changed: `Received.a`: type `str` → `SentKind`",
    ]


def test_what_a_wholly_new_operation_brings_is_not_told_piece_by_piece() -> None:
    def add(document: Node) -> None:
        add_operation(document)
        document["components"]["schemas"]["Other"] = {"type": "object", "properties": {"x": {"type": "string"}}}
        schema = {"$ref": "#/components/schemas/Other"}
        added = document["paths"]["/api/v2/others"]["get"]
        added["responses"] = {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}

    text = markdown.report(compare(BASE, new(add)), [], None, None)
    assert "With them comes one model or enum." in text
    assert "Other`" not in text


def test_the_published_document_leads_to_the_same_changes() -> None:
    document = published.document()
    fields = document["components"]["schemas"]["Thing"]["properties"]
    del fields["count"]
    for status in (fields["status"], document["paths"]["/api/v2/things"]["get"]["parameters"][2]["schema"]):
        status["enum"] = [1, -1, 2]
        status["x-enumDescriptions"]["2"] = "Paused"
    document["paths"]["/api/v2/things"]["get"]["parameters"].append(
        {"name": "search", "in": "query", "required": False, "schema": {"type": "string"}}
    )
    old = refined()
    assert told(old, refined(document, old)) == [
        "Breaking: `Thing.count` removed",
        "⚠ Worth a look: `ThingStatus.PAUSED` added",
        "Added: `things.list(search=)` added",
    ]


def test_words_are_no_change() -> None:
    def reword(node: Any) -> Any:
        if isinstance(node, dict):
            said = {key: "other words" for key in ("summary", "description") if isinstance(node.get(key), str)}
            return {**{key: reword(value) for key, value in node.items()}, **said}
        return [reword(item) for item in node] if isinstance(node, list) else node

    change = reword(BASE)
    component(change, "Thing").update(description="New words.", examples=[{"id": "1"}], title="Thing")
    field(change, "Thing.count")["examples"] = [7]
    component(change, "ThingMood")["x-enum-descriptions"] = ["Good.", "Bad."]
    assert told(BASE, change) == []


def test_order_is_no_change() -> None:
    def reverse(node: Any, key: str = "") -> Any:
        if isinstance(node, dict):
            return {name: reverse(node[name], name) for name in reversed(node)}
        if isinstance(node, list):
            return [reverse(item) for item in (node if key in {"tags"} and isinstance(node[0], str) else node[::-1])]
        return node

    assert list(reverse(BASE)["paths"]) != list(BASE["paths"])
    assert told(BASE, reverse(BASE)) == []


def test_a_reference_and_what_it_points_to_are_the_same() -> None:
    change = new(lambda d: d["components"]["schemas"].update(Text={"type": "string", "default": "asc"}))
    parameter(change, "order")["schema"] = {"$ref": "#/components/schemas/Text", "default": "asc"}
    assert told(BASE, change) == []


def many_changes() -> Comparison:
    def edit(document: Node) -> None:
        add_operation(document)
        add_member(document, "ThingMood")
        component(document, "Thing")["properties"].pop("count")
        component(document, "Thing")["properties"].pop("tags")
        parameter(document, "limit")["schema"].update(minimum=0)
        listing(document)["responses"].pop("401")

    return compare(BASE, new(edit))


def test_the_report_has_a_heading_counts_and_sections_in_their_order() -> None:
    package = [
        surface.Difference("errors.InstantlyError", "removed", True, "class"),
        surface.Difference("sending.send", "added", False, "function"),
        surface.Difference("sending.wait", "added", False, "function"),
    ]
    text = markdown.report(many_changes(), package, "2026-01-01", "2026-02-01")
    assert text == textwrap.dedent(
        """\
        ## API document of 2026-02-01 (before: 2026-01-01)

        For a Python caller: 3 breaking, 1 worth a look, 4 added, 1 changed, 1 removed.

        ### Breaking

        #### `things`

        - `Thing`: fields `count`, `tags` removed

        ### ⚠ Worth a look

        #### `things`

        - `ThingMood.NINE` added

        ### Added

        New resource: `other_things`.

        | new call | request | scopes of the key |
        |---|---|---|
        | `other_things.list` | GET /api/v2/others | `others:read` or `all:all` |

        ### Changed

        #### `things`

        - `things.list(limit=)`: minimum `1` → `0`

        ### Removed

        #### `things`

        - `things.list`: is no longer said to raise `AuthenticationError` (401)

        ### The package

        Breaking:

        - `errors`: class `InstantlyError` removed

        Added:

        - `sending`: functions `send`, `wait` added
        """
    )


def test_equal_sides_give_equal_bytes() -> None:
    assert markdown.report(many_changes(), [], None, None) == markdown.report(many_changes(), [], None, None)


def test_no_change_is_said_in_so_many_words() -> None:
    text = markdown.report(compare(BASE, BASE), [], "2026-01-01", "2026-01-01")
    assert text == "## API document of 2026-01-01 (same date as before)\n\nNo change for a Python caller.\n"


@pytest.mark.parametrize(
    ("old", "new", "heading"),
    [
        ("2026-01-01", "2026-02-01", "## API document of 2026-02-01 (before: 2026-01-01)"),
        ("2026-01-01", "2026-01-01", "## API document of 2026-01-01 (same date as before)"),
        (None, "2026-02-01", "## API document of 2026-02-01 (before: unknown date)"),
        ("2026-01-01", None, "## API document of unknown date (before: 2026-01-01)"),
        (None, None, "## API document without a date"),
    ],
)
def test_the_heading_names_the_dates_that_are_known(old: str | None, new: str | None, heading: str) -> None:
    assert markdown.heading(old, new) == heading


def package(folder: Path, **modules: str) -> Path:
    for name, text in {"__init__": "", **modules}.items():
        file = folder / "small" / f"{name.replace('__in__', '/')}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(textwrap.dedent(text), encoding="utf-8")
    return folder


OLD_MODULE = """
    from .other import Helper
    LIMIT = 1
    def call(a, *, b=1, c=2): ...
    def gone(): ...
    def _private(): ...
    class Thing:
        def work(self, x): ...
"""
NEW_MODULE = """
    LIMIT = 2
    def call(a, *, b=3, d): ...
    def fresh(): ...
    def _other(): ...
    class Thing:
        def work(self, x): ...
        def rest(self): ...
"""


def test_the_package_is_compared_by_public_names_and_signatures(tmp_path: Path) -> None:
    old = package(tmp_path / "old", calls=OLD_MODULE, other="class Helper: ...", left="", _hidden="def a(): ...")
    new = package(tmp_path / "new", calls=NEW_MODULE, other="class Helper: ...", come="def a(): ...")
    found = [(d.path, d.words, d.breaking) for d in surface.differences(old, new, "small", {}, {})]
    assert found == [
        ("calls.Thing.rest", "added", False),
        ("calls.call(b=)", "default `1` → `3`", True),
        ("calls.call(c=)", "removed", True),
        ("calls.call(d=)", "added, and required", True),
        ("calls.fresh", "added", False),
        ("calls.gone", "removed", True),
        ("come", "added", False),
        ("left", "removed", True),
    ]


def test_what_the_documents_tell_is_not_told_again_of_the_package(tmp_path: Path) -> None:
    resource = "class ThingsResource:\n    def list(self, *, {}): ...\n    def {}(self): ...\n"
    old = package(tmp_path / "old", resources__in__things=resource.format("status=1, order=1", "share"))
    new = package(tmp_path / "new", resources__in__things=resource.format("limit=1", "download"))
    for folder in (old, new):
        package(folder, resources__in____init__="")
    without_status = copy.deepcopy(BASE)
    listing(without_status)["parameters"] = [p for p in listing(BASE)["parameters"] if p["name"] != "status"]
    del without_status["paths"]["/api/v2/things/{id}/share"]
    names = [expected.names(reading.read(document)) for document in (BASE, without_status)]
    path = "resources.things.ThingsResource"
    assert [(d.path, d.words) for d in surface.differences(old, new, "small", *names)] == [
        (f"{path}.download", "added"),  # the document had it already
        (f"{path}.list(order=)", "removed"),  # and still has this
    ]


def test_a_name_that_is_no_longer_imported_is_missed_even_if_the_class_is_still_there(tmp_path: Path) -> None:
    module = {"things": "class Thing: ..."}
    old = package(tmp_path / "old", **module, __init__="from .things import Thing\n__all__ = ['Thing']")
    new = package(tmp_path / "new", **module)
    assert [d.path for d in surface.differences(old, new, "small", {}, {})] == ["Thing"]


def test_names_that_several_classes_have_are_told_of_each(tmp_path: Path) -> None:
    two = "class One: {0}\nclass Two: {0}"
    old = package(tmp_path / "old", calls=two.format("..."))
    new = package(tmp_path / "new", calls=two.format("close = 1"))
    assert [d.path for d in surface.differences(old, new, "small", {}, {})] == ["calls.One.close", "calls.Two.close"]


def test_what_a_hidden_class_passes_on_is_public(tmp_path: Path) -> None:
    calls = "from ._hidden import Base\nclass Thing(Base): ..."
    old = package(tmp_path / "old", calls=calls, _hidden="class Base:\n    def close(self): ...")
    new = package(tmp_path / "new", calls=calls, _hidden="class Base: ...")
    assert [d.path for d in surface.differences(old, new, "small", {}, {})] == ["calls.Thing.close"]


def test_what_is_imported_in_several_places_is_told_of_the_nearest(tmp_path: Path) -> None:
    old = package(tmp_path / "old")
    imports = "from .things import Thing\n__all__ = ['Thing']"
    new = package(tmp_path / "new", things="class Thing: ...", __init__=imports)
    found = surface.differences(old, new, "small", {}, {})
    assert [(d.path, d.what) for d in found] == [("Thing", "class"), ("things", "module")]


def test_a_package_that_is_no_python_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="the package small cannot be read"):
        surface.differences(tmp_path, tmp_path, "small", {}, {})


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small project in a git repository: two committed versions, and a third in the work tree."""
    root = tmp_path / "project"
    package_folder = root / "instantly_async"
    package_folder.mkdir(parents=True)
    for name in ("pyproject.toml", "generator-config.yaml"):
        (root / name).write_bytes((ROOT / name).read_bytes())

    def version(edit: Edit, date: str, module: str) -> None:
        document = new(edit)
        document["info"]["version"] = date
        yaml_file.write(root / "openapi.yaml", document)
        (package_folder / "__init__.py").write_text(module)

    def git(*arguments: str) -> None:
        name = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]
        subprocess.run(["git", "-C", str(root), *name, *arguments], check=True, capture_output=True)

    git("init", "--quiet")
    for number, edit in ((1, lambda d: body(d)["properties"].pop("html")), (2, lambda d: None)):
        version(edit, f"2026-0{number}-01", "def helper(): ...")
        git("add", ".")
        git("commit", "--quiet", "--message", f"version {number}")
        git("tag", f"v{number}")
    version(lambda d: component(d, "Thing")["properties"].pop("count"), "2026-03-01", "")
    monkeypatch.setattr(main, "ROOT", root)
    return root


def run(monkeypatch: pytest.MonkeyPatch, *arguments: object) -> int:
    monkeypatch.setattr(sys, "argv", ["custom_hooks", "spec-report", *map(str, arguments)])
    return main.main()


def test_by_default_the_work_tree_is_compared_with_the_last_commit(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch) == 1
    text = capsys.readouterr().out
    assert text.startswith("## API document of 2026-03-01 (before: 2026-02-01)\n")
    assert "- `Thing.count` removed\n" in text
    assert "- function `helper` removed\n" in text


def test_two_revisions_are_compared_as_committed(
    project: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "--old", "v1", "--new", "v2") == 0
    text = capsys.readouterr().out
    assert text.startswith("## API document of 2026-02-01 (before: 2026-01-01)\n")
    assert "- `things.create(html=)` added\n" in text
    assert "Breaking" not in text


def test_files_are_rendered_with_the_present_hand_written_modules(project: Path, tmp_path: Path) -> None:
    ours, theirs = tmp_path / "openapi.yaml", tmp_path / "published.2026-07-09.json"
    yaml_file.write(ours, BASE)
    theirs.write_text(json.dumps(published.document()))
    (project / "instantly_async" / "helpers.py").write_text("def helper(): ...")
    with versions.open_side(project, str(ours)) as old, versions.open_side(project, str(theirs)) as new:
        assert (old.date, new.date) == (None, "2026-07-09")
        assert "sent" in reading.read(old.document).operations["createThing"].arguments
        assert "x-method" in listing(new.document)
        for side in (old, new):
            assert (side.folder / "instantly_async/models/thing.py").exists()
            assert (side.folder / "instantly_async/helpers.py").exists()
        assert (old.folder / "instantly_async/models/received.py").exists()
        assert not (new.folder / "instantly_async/models/received.py").exists()
        assert_has_all_names(old)
        text, breaks = command.report(old, new)
    assert breaks
    assert "### The package" not in text  # the documents tell all of it
    assert not old.folder.exists()


def assert_has_all_names(side: versions.Side) -> None:
    """The report calls things as the package does."""
    rendered = griffe.load(
        "instantly_async", search_paths=[side.folder], try_relative_path=False, allow_inspection=False
    )
    for name in expected.names(reading.read(side.document)):
        path, _, argument = name.partition("(")
        found = rendered[path]
        assert not argument or argument.removesuffix(")") in [parameter.name for parameter in found.parameters], name


def test_the_report_goes_to_a_file_on_request(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "report.md"
    assert run(monkeypatch, "--old", "v2", "--new", "v2", "--output", file) == 0
    assert file.read_text(encoding="utf-8").endswith("No change for a Python caller.\n")
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--old", "nonsense"), "nonsense is neither a file nor a revision of this git repository"),
        (("--old", "--output=x"), None),
        (("--new", "{tmp}/faulty.json"), "faulty.json"),
        (("--new", "{tmp}/strange.yaml"), "no `openapi: 3.x` line"),
        (("--new", "{tmp}/nameless.yaml"), "GET /api/v2/things has no x-method"),
        (("--new", "{tmp}/listless.yaml"), "ThingPage has no list called 'nothing'"),
        (("--old", "v2", "--new", "v2", "--output", "{tmp}/faulty.json/report.md"), "faulty.json"),
    ],
)
def test_what_cannot_be_compared_is_one_line_and_status_2(
    arguments: tuple[str, ...],
    message: str | None,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    (tmp_path / "faulty.json").write_text("{ no document")
    (tmp_path / "strange.yaml").write_text("a: 1")
    yaml_file.write(tmp_path / "nameless.yaml", new(lambda d: (listing(d).pop("x-method"), d["tags"].pop())))
    yaml_file.write(tmp_path / "listless.yaml", new(lambda d: listing(d)["x-paging"].update(items="nothing")))
    given = [argument.replace("{tmp}", str(tmp_path)) for argument in arguments]
    if message is None:
        with pytest.raises(SystemExit) as caught:
            run(monkeypatch, *given)
        assert caught.value.code == 2
        return
    assert run(monkeypatch, *given) == 2
    captured = capsys.readouterr()
    assert message in captured.err
    assert captured.err.count("\n") == 1
    assert captured.out == ""


def test_a_revision_without_a_document_is_named(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (project / "openapi.yaml").unlink()
    name = ["-c", "user.name=nobody", "-c", "user.email=nobody@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", "-C", str(project), *name, "commit", "-qam", "none"], check=True)
    with pytest.raises(DocumentError, match=r"HEAD has no openapi\.yaml"), versions.open_side(project, "HEAD"):
        pass


CHANGELOG = """\
# Changelog

## [Unreleased]

### Added

- Something.

## [0.1.0] - 2026-01-01

### Added

- All of it.
"""
REPORT = "## API document of 2026-02-01 (before: 2026-01-01)\n\n1 breaking.\n\n### Breaking\n\n#### `leads`\n\n- a\n"


def test_the_report_becomes_an_entry_of_the_changelog(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(CHANGELOG)
    changelog.insert(file, REPORT)
    first, second = "## [Unreleased]\n", "\n### Added\n\n- Something."
    assert file.read_text() == CHANGELOG.replace(first + second, f"{first}\n{_deeper(REPORT)}{second}")


def _deeper(report: str) -> str:
    return "".join(f"#{line}" if line.startswith("#") else line for line in report.splitlines(keepends=True))


def test_an_entry_for_the_same_dates_is_replaced(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(CHANGELOG)
    changelog.insert(file, REPORT)
    once = file.read_text()
    changelog.insert(file, REPORT)
    assert file.read_text() == once
    changelog.insert(file, REPORT.replace("- a", "- b"))
    assert file.read_text() == once.replace("- a", "- b")
    changelog.insert(file, REPORT.replace("02-01", "03-01"))
    assert file.read_text().count("### API document of") == 2


@pytest.mark.parametrize("text", ["# Changelog\n\n## [Unreleased]\n", "# Changelog\n\n## [Unreleased]"])
def test_the_first_entry_of_a_changelog(text: str, tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text(text)
    changelog.insert(file, REPORT)
    assert file.read_text() == f"# Changelog\n\n## [Unreleased]\n\n{_deeper(REPORT)}"


def test_a_changelog_without_a_place_for_it_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "CHANGELOG.md"
    file.write_text("# Changelog\n")
    with pytest.raises(DocumentError, match=r"CHANGELOG\.md has no line"):
        changelog.insert(file, REPORT)


GROUPS = ("accounts", "campaigns", "dfy-email-account-orders", "supersearch-enrichment")


def test_what_changed_between_two_published_documents_is_told_once_in_our_names() -> None:
    present, corrections = yaml_file.read(ROOT / "openapi.yaml"), yaml_file.read(CORRECTIONS)
    documents = []
    for day in ("07-09", "08-21"):
        document = yaml_file.read(published.version(f"2026-{day}"))
        paths = document["paths"].items()
        document["paths"] = {path: item for path, item in paths if path.split("/")[3] in GROUPS}
        documents.append(refine(document, corrections, present).document)
    lines = told(*documents)
    assert len(lines) == len(set(lines))
    for line in (
        "Breaking: `campaigns.add_variables(variables=)` now required",
        "Breaking: `supersearch_enrichment.import_leads(live_list=)` removed",
        "⚠ Worth a look: `AccountProviderCode.AIRMAIL_INSTANT` added",
        "⚠ Worth a look: `supersearch_enrichment.import_leads`: may now raise `ConflictError` (409)",
        "Added: `campaigns.list(exclude_status=)` added",
        "Changed: `DFYOrderItem.accounts`: most items `50` → `100`",
    ):
        assert line in lines
