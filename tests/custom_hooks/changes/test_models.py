"""Every change of a model or an enum is reported once, with the right verdict."""

from __future__ import annotations

import pytest

from .documents import (
    BASE,
    Edit,
    Node,
    add_member,
    body,
    comparison,
    component,
    field,
    new,
    remove_member,
    rename_component,
    report_lines,
    require,
)

ONLY_VALUE: Node = {"type": "string", "const": "y"}

CHANGES: dict[str, tuple[Edit, list[str]]] = {
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
    "fields that may be left out are no longer null, which reads the same": (
        lambda d: [field(d, f"{name}.b").update(type="integer") for name in ("Sent", "Received")],
        ["Breaking: `Sent.b`: type `int | None` → `int`"],
    ),
    "fields that may be left out became nullable, which reads the same": (
        lambda d: [field(d, f"{name}.c").update(type=["string", "null"]) for name in ("Sent", "Received")],
        ["Changed: `Sent.c`: type `str` → `str | None`"],
    ),
    "a field that has to be given had only one possible value": (
        lambda d: field(d, "Sent.a").update(const="x"),
        [
            'Breaking: `Sent.a`: only value none → `"x"`',
            "Changed: `Sent.a` may now be left out",
        ],
    ),
    "required fields with one possible value added": (
        lambda d: [
            (
                component(d, name)["properties"].update(x=ONLY_VALUE),
                require(component(d, name), "x"),
            )
            for name in ("Sent", "Received")
        ],
        ["Added: `Received.x` added", "Added: `Sent.x` added"],
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
    "field gone from the document": (
        lambda d: field(d, "Thing.count").update({"deprecated": True, "x-gone": "2026-02-01"}),
        ["⚠ Worth a look: `Thing.count` gone from the API's document; stays for readers, deprecated"],
    ),
    "member gone from the document": (
        lambda d: component(d, "ThingMood").update({"x-enum-gone": ["", "2026-02-01"]}),
        ["⚠ Worth a look: `ThingMood.CODE_2` gone from the API's document; stays for readers, deprecated"],
    ),
    "member with another value": (
        lambda d: component(d, "ThingMood").update(enum=[7, 2]),
        ["Breaking: `ThingMood.CODE_1`: value `1` → `7`"],
    ),
}


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_a_change_is_reported_once_and_judged(edit: Edit, lines: list[str]) -> None:
    assert report_lines(BASE, new(edit)) == lines


@pytest.mark.parametrize(("edit", "lines"), CHANGES.values(), ids=CHANGES)
def test_only_what_is_under_breaking_breaks(edit: Edit, lines: list[str]) -> None:
    assert comparison(BASE, new(edit)).breaks == any(line.startswith("Breaking") for line in lines)


def test_a_model_that_callers_have_only_received_may_ask_for_more_where_it_is_newly_sent() -> None:
    def send(document: Node) -> None:
        body(document)["properties"]["received"] = {"$ref": "#/components/schemas/Received"}
        require(component(document, "Received"), "b")

    assert report_lines(BASE, new(send)) == [
        "Added: `things.create(received=)` added",
        "Changed: `Received.b` now required",
    ]


def test_a_field_of_both_ways_breaks_nobody_where_only_null_may_be_sent_now() -> None:
    def send(document: Node) -> None:
        body(document)["properties"]["received"] = {"$ref": "#/components/schemas/Received"}

    def allow_null(document: Node) -> None:
        send(document)
        field(document, "Received.c").update(type=["string", "null"])

    assert report_lines(new(send), new(allow_null)) == ["Changed: `Received.c`: type `str` → `str | None`"]


def test_a_field_that_has_more_than_one_possible_value_now_has_to_be_given() -> None:
    def only_one(document: Node) -> None:
        for name in ("Sent", "Received"):
            field(document, f"{name}.a").update(const="x")

    assert report_lines(new(only_one), BASE) == [
        "Breaking: `Sent.a` now required",
        '⚠ Worth a look: `Received.a`: only value `"x"` → none',
        'Changed: `Sent.a`: only value `"x"` → none',
    ]


def test_an_enum_in_the_place_of_its_values_limits_them_for_the_sender_only() -> None:
    enum = {"$ref": "#/components/schemas/SentKind"}
    change = new(lambda d: [component(d, name)["properties"].update(a=enum) for name in ("Sent", "Received")])
    assert report_lines(BASE, change) == [
        "Breaking: `Sent.a`: type `str` → `SentKind`",
        "Changed: `Received.a`: type `str` → `SentKind`",
    ]


def test_what_was_gone_and_is_there_again_is_no_longer_deprecated() -> None:
    def go(document: Node) -> None:
        field(document, "Thing.count").update({"deprecated": True, "x-gone": "2026-02-01"})
        component(document, "ThingMood")["x-enum-gone"] = ["", "2026-02-01"]

    assert report_lines(new(go), BASE) == [
        "Changed: `Thing.count` no longer deprecated",
        "Changed: `ThingMood.CODE_2` no longer deprecated",
    ]
