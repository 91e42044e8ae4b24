"""What comes in of a published document, and what is refused at the entrance."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.gate.admission import admit
from custom_hooks.openapi import bounds

from . import published
from .disguises import nodes

Node = dict[str, Any]
THING = "#/components/schemas/Thing"
MARKS: Node = {
    "x-published-path": "@evil.example/x",
    "x-published-operation-id": "evil",
    "x-python-name": "import os",
    "x-method": "evil",
    "x-resource": "evil",
    "x-scopes": ["evil"],
    "x-scope-groups": [["evil"]],
    "x-paging": {"items": "evil"},
    "x-rate-limits": [{"calls": "evil", "seconds": 1}],
    "x-retry-safe": True,
    "x-error-field": "evil",
    "x-enum-varnames": {"a": "A = 1"},
    "x-enum-descriptions": ["evil"],
    "x-enum-gone": ["evil"],
    "x-gone": "evil",
    "x-needs-words": "evil",
    "x-component": "Evil",
    "x-component-description": "evil",
    "x-response": "evil",
    "x-meanings": {"1": "evil"},
    "x-dangling": "evil",
    "x-guessed": True,
    "x-document-date": "2999-01-01",
    "x-anything": "evil",
}


def properties(document: Node) -> Node:
    found: Node = document["components"]["schemas"]["Thing"]["properties"]
    return found


def refused(document: Node) -> str:
    with pytest.raises(DocumentError) as caught:
        admit(document)
    return "\n".join(caught.value.problems)


def test_the_document_that_the_tests_use_comes_in() -> None:
    document = published.document()
    admitted = admit(document)
    assert list(admitted["paths"]) == list(document["paths"])
    assert admitted["components"]["schemas"].keys() == document["components"]["schemas"].keys()


def test_a_document_is_not_changed_by_being_admitted() -> None:
    document = published.document()
    before = copy.deepcopy(document)
    admit(document)
    assert document == before


def test_no_mark_of_ours_comes_in_wherever_it_is() -> None:
    document = published.document()
    for node in list(nodes(document)):
        if node is not document["paths"] and not any(node is holder for holder in _named(document)):
            node |= copy.deepcopy(MARKS)
    assert not [key for node in nodes(admit(document)) for key in node if key in MARKS]


def _named(document: Node) -> list[Node]:
    """The mappings whose keys are names, and not keywords."""
    keys = ("properties", "schemas", "responses", "content", "example", "examples", "x-enumDescriptions")
    return [node[key] for node in nodes(document) for key in keys if isinstance(node.get(key), dict)]


def test_extensions_of_the_vendor_that_say_something_come_in() -> None:
    document = published.document()
    properties(document)["code"] = {"type": "number", "enum": [1], "x-enumDescriptions": {"1": "On"}, "x-tags": ["a"]}
    admitted = admit(document)
    assert properties(admitted)["code"] == properties(document)["code"]
    assert admitted["tags"][0] == {"name": "Thing", "x-group": "Thing"}


def test_fields_may_be_called_like_marks_and_keywords() -> None:
    document = published.document()
    names = ["x-component", "x-python-name", "$ref", "type", "properties", "enum", "x-anything"]
    properties(document).update({name: {"type": "string"} for name in names})
    assert set(names) <= properties(admit(document)).keys()


@pytest.mark.parametrize(
    "path",
    [
        "@evil.example/x",
        "/x",
        "//evil.example/api/v2/x",
        "/api/v2",
        "/api/v2/",
        "/api/v2//x",
        "/api/v2/../x",
        "/api/v2/./x",
        "/api/v2/x/..",
        "/api/v20/x",
        "/api/v2/x y",
        "/api/v2/x?y=1",
        "/api/v2/x#y",
        "/api/v2/x%2e",
        "/api/v2/x\\y",
        "/api/v2/x\n# heading",
        "/api/v2/x\n",
        "/api/v2/x`@everyone`",
        "/api/v2/{a b}",
        "/api/v2/{}",
        "/api/v2/{a",
        "/api/v2/a}",
        "/api/v2/{{a}}",
        "/api/v2/ü",
        "/api/v2/\u202ex",
        "https://evil.example/api/v2/x",
        "/api/v2/" + "x" * 300,
    ],
)
def test_a_path_that_is_none_of_the_api_is_refused(path: str) -> None:
    document = published.document()
    document["paths"][path] = {"get": published.operation("getOdd", None)}
    assert "#/paths: " in refused(document)


@pytest.mark.parametrize("path", ["/api/v2/x", "/api/v2/x/", "/api/v2/x-y_z.csv/{id}", "/api/v2/{a}.{b}/c"])
def test_a_path_of_the_api_comes_in(path: str) -> None:
    document = published.document()
    document["paths"][path] = {"get": published.operation("getOdd", None)}
    assert path in admit(document)["paths"]


NAMES: dict[str, Callable[[Node, str], object]] = {
    "an operationId": lambda document, name: document["paths"]["/api/v2/things"]["get"].update(operationId=name),
    "a tag of an operation": lambda document, name: document["paths"]["/api/v2/things"]["get"].update(tags=[name]),
    "a tag": lambda document, name: document["tags"].append({"name": name}),
    "a field": lambda document, name: properties(document).update({name: {"type": "string"}}),
    "a required field": lambda document, name: document["components"]["schemas"]["Thing"].update(required=[name]),
    "a parameter": lambda document, name: document["paths"]["/api/v2/things"]["get"]["parameters"].append(
        {"name": name, "in": "query", "schema": {"type": "string"}}
    ),
    "a value of an enum": lambda document, name: properties(document).update(e={"type": "string", "enum": [name, "b"]}),
    "a constant": lambda document, name: properties(document).update(e={"const": name}),
    "a format": lambda document, name: properties(document).update(e={"type": "string", "format": name}),
    "a reference": lambda document, name: properties(document).update(e={"$ref": name}),
    "a media type": lambda document, name: document["paths"]["/api/v2/things"]["get"]["responses"]["200"][
        "content"
    ].update({name: {}}),
    "a shared parameter": lambda document, name: document["components"].update(
        parameters={"P": {"name": name, "in": "query", "schema": {"type": "string"}}}
    ),
}


@pytest.mark.parametrize("character", ["\n", "\r", "\0", "\x1b", "\x85", "\u2028", "\u202e", "\ufeff", "\x7f"])
@pytest.mark.parametrize("place", NAMES)
def test_a_name_with_a_character_that_cannot_be_shown_is_refused(place: str, character: str) -> None:
    document = published.document()
    NAMES[place](document, f"a{character}b")
    assert "a character that cannot be shown" in refused(document)


@pytest.mark.parametrize("place", ["an operationId", "a field", "a parameter", "a value of an enum"])
def test_half_a_surrogate_pair_is_refused(place: str) -> None:
    document = published.document()
    NAMES[place](document, "a\ud800b")
    assert "half of a surrogate pair" in refused(document)


def test_lines_may_break_in_descriptions() -> None:
    document = published.document()
    document["paths"]["/api/v2/things"]["get"]["description"] = "One.\n\n- Two\t\u200b"
    assert admit(document)


@pytest.mark.parametrize("example", [{"$ref": THING}, [{"x-component": "Evil"}], {"a": [{"x-guessed": True}]}])
@pytest.mark.parametrize("key", ["example", "examples", "default", "enum", "const"])
def test_what_would_be_taken_for_a_reference_or_a_mark_inside_of_a_value_stays_outside(key: str, example: Any) -> None:
    document = published.document()
    properties(document)["odd"] = {"type": "object", key: [example] if key in {"examples", "enum"} else example}
    assert properties(admit(document))["odd"] == {"type": "object"}


@pytest.mark.parametrize(
    "pattern", ["[", "(?P<a", "*", "a{99999999999}", r"\p{L}+", "(?<=a*)b", "x" * 501, 5, None, []]
)
def test_a_pattern_that_python_does_not_take_stays_outside(pattern: Any) -> None:
    document = published.document()
    properties(document)["odd"] = {"type": "string", "pattern": pattern, "example": "a"}
    assert properties(admit(document))["odd"] == {"type": "string", "example": "a"}


@pytest.mark.parametrize(
    ("place", "reference"),
    [
        (lambda document: properties(document), "#/paths/~1api~1v2~1things/get"),
        (lambda document: properties(document), "#/info"),
        (lambda document: properties(document), "#/components/schemas"),
        (lambda document: properties(document), "#/components/responses/R"),
        (lambda document: document["paths"]["/api/v2/things"]["get"]["responses"], THING),
        (lambda document: document["components"].setdefault("parameters", {}), THING),
        (lambda document: document["paths"], THING),
    ],
)
def test_a_reference_to_another_kind_of_thing_is_refused(place: Callable[[Node], Node], reference: str) -> None:
    document = published.document()
    document["components"]["responses"] = {"R": {"description": "", "title": "evil"}}
    holder = place(document)
    holder["/api/v2/odd" if holder is document["paths"] else "499"] = {"$ref": reference}
    assert f"$ref {reference!r} leads to no " in refused(document)


@pytest.mark.parametrize(
    "reference", [THING, f"{THING}/properties/status", "#/components/schemas/Gone", "elsewhere#/x"]
)
def test_a_reference_to_a_schema_or_to_nothing_comes_in(reference: str) -> None:
    document = published.document()
    properties(document)["odd"] = {"$ref": reference}
    assert properties(admit(document))["odd"] == {"$ref": reference}


EVERYWHERE: dict[str, Callable[[Node, Node], object]] = {
    "a component": lambda document, schema: document["components"]["schemas"].update(Odd=schema),
    "a field": lambda document, schema: properties(document).update(odd=schema),
    "a shared parameter": lambda document, schema: document["components"].update(
        parameters={"P": {"name": "p", "in": "query", "schema": schema}}
    ),
    "a shared body": lambda document, schema: document["components"].update(
        requestBodies={"B": {"content": {"application/json": {"schema": schema}}}}
    ),
    "a shared response": lambda document, schema: document["components"].update(
        responses={"R": {"description": "", "content": {"application/json": {"schema": schema}}}}
    ),
    "a shared path": lambda document, schema: document["components"].update(
        pathItems={"P": {"parameters": [{"name": "p", "in": "query", "schema": schema}]}}
    ),
    "items of a definition": lambda document, schema: properties(document).update(
        odd={"$defs": {"D": {"items": {"anyOf": [schema]}}}}
    ),
}


@pytest.mark.parametrize(
    "damage",
    [
        {"minimum": "__import__('os').abort()"},
        {"maxItems": "5); import os; ("},
        {"maxLength": -1},
        {"type": "evil"},
        {"enum": "evil"},
        {"properties": []},
        {"required": "name"},
        {"required": [5]},
        {"multipleOf": 0},
        {"uniqueItems": 1},
        {"deprecated": "yes"},
        {"title": {}},
        {"format": 5},
        {"anyOf": []},
        {"items": [{}]},
    ],
)
@pytest.mark.parametrize("place", EVERYWHERE)
def test_a_schema_that_is_none_is_refused_wherever_it_is(place: str, damage: Node) -> None:
    document = published.document()
    EVERYWHERE[place](document, damage)
    assert refused(document).startswith("#/components/")


def nested(levels: int) -> Node:
    schema: Node = {"type": "string"}
    for _ in range(levels):
        schema = {"type": "array", "items": schema}
    return schema


def test_deep_nesting_is_refused_with_its_place() -> None:
    document = published.document()
    properties(document)["deep"] = nested(bounds.MOST_LEVELS)
    assert f"the document has more than {bounds.MOST_LEVELS} levels" in refused(document)


def test_what_is_nested_is_checked_to_the_innermost() -> None:
    document = published.document()
    properties(document)["deep"] = nested(30)
    innermost = properties(document)["deep"]
    while "items" in innermost:
        innermost = innermost["items"]
    assert admit(document)
    innermost["type"] = "evil"
    assert f"{'/items' * 30}/type: 'evil' is not" in refused(document)


def test_a_value_inside_of_itself_is_refused() -> None:
    document = published.document()
    properties(document)["odd"] = document
    assert "the document has more than" in refused(document)


def test_too_many_values_are_refused() -> None:
    document = published.document()
    properties(document)["odd"] = {"enum": list(range(bounds.MOST_VALUES))}
    assert "the document has more than 300,000 values" in refused(document)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "a number must be finite"),
        (float("inf"), "a number must be finite"),
        (10**400, "a number must be finite"),
        (b"bytes", "JSON has no bytes"),
        ({1, 2}, "JSON has no set"),
        ({200: "x"}, "200 is a name, and must be text"),
        ({"x" * 301: 1}, "a text has 301 characters"),
        ("x" * 20_001, "a text has 20,001 characters"),
        (["a\udfff"], "half of a surrogate pair"),
    ],
)
def test_a_value_that_no_document_needs_is_refused_with_its_place(value: Any, message: str) -> None:
    document = published.document()
    properties(document)["odd"] = {"example": value}
    problem = refused(document)
    assert problem.startswith(f"{THING}/properties/odd/example")
    assert message in problem


def test_too_many_names_in_one_place_are_refused() -> None:
    document = published.document()
    properties(document).update({f"field_{number}": {} for number in range(1_500)})
    assert f"{THING}/properties: 1,5" in refused(document)


def test_a_long_name_is_refused() -> None:
    document = published.document()
    properties(document)["x" * 201] = {}
    assert "has more than 200 characters" in refused(document)
