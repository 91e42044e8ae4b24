"""What becomes of schemas and operations that OpenAPI allows and that the published document has not had yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.openapi.document import Node
from custom_hooks.render.annotations import annotation

from . import published
from .collisions import OBJECT, add, query, reads, ref
from .published import operation
from .shapes import MORE, NULL, TEXT, array, document_with, either, fields, mapping, package_of, refined, types

pytestmark = pytest.mark.slow

# What a component `A` is where it is read.
COMPONENTS: dict[str, tuple[Node, str]] = {
    "an enum": ({"A": {"enum": ["a", "b"]}}, "models.A"),
    "an enum with null": ({"A": {"type": ["string", "null"], "enum": ["a", "b", None]}}, "models.A | None"),
    "an enum of null": ({"A": {"enum": [None]}}, "Any"),
    "an enum without values": ({"A": {"enum": []}}, "Any"),
    "an enum of objects": ({"A": {"enum": [{"a": 1}, {"b": 2}]}}, "Any"),
    "an enum with names of the vendor's": (
        {"A": {"enum": ["a", "b"], "x-enum-varnames": {"a": "__import__"}}},
        "models.A",
    ),
    "an enum with a list as names": ({"A": {"enum": ["a", "b"], "x-enum-varnames": ["X"]}}, "models.A"),
    "an enum with meanings that are none": (
        {"A": {"type": "integer", "enum": [1, 2], "x-enumDescriptions": {"1": ["x"], "2": 5}}},
        "models.A",
    ),
    "an enum with a number beyond the whole floats": (
        {"A": {"type": "integer", "enum": [2**63 - 1, 1]}},
        "models.A",
    ),
    "a list": ({"A": array(TEXT)}, "list[str]"),
    "a list of anything": ({"A": {"type": "array"}}, "list[Any]"),
    "true": ({"A": True}, "Any"),
    "nothing said": ({"A": {}}, "Any"),
    "a constant": ({"A": {"const": "x"}}, "Any"),
    "null": ({"A": NULL}, "None"),
    "an object with null": ({"A": {**fields(x=TEXT), "type": ["object", "null"]}}, "models.A | None"),
    "an alias": ({"A": ref("B"), "B": fields(x=TEXT)}, "models.B"),
    "an alias of an alias": ({"A": ref("B"), "B": ref("D"), "D": fields(x=TEXT)}, "models.D"),
    "an alias of an enum": ({"A": ref("B"), "B": {"enum": ["a", "b"]}}, "models.B"),
    "an alias of a list": ({"A": ref("B"), "B": array(OBJECT)}, "list[models.ThingSentA]"),
    "an alias of a choice": ({"A": ref("B"), "B": either(TEXT, NULL)}, "str | None"),
    "an alias by allOf": ({"A": {"allOf": [ref("B"), {"description": "x"}]}, "B": fields(x=TEXT)}, "models.B"),
    "allOf of values": ({"A": {"allOf": [TEXT, {"maxLength": 3}]}}, "str"),
    "allOf that no value fits": ({"A": {"allOf": [TEXT, {"type": "integer"}]}}, "Any"),
    "lists of itself": ({"A": array(ref("A"))}, "list[Any]"),
    "lists of itself, untyped": ({"A": {"items": ref("A")}}, "Any"),
    "JSON": (
        {"A": either(TEXT, {"type": "boolean"}, array(ref("A")), mapping(ref("A")), NULL)},
        "str | bool | list[Any] | dict[str, Any] | None",
    ),
    "lists of each other": ({"A": array(ref("B")), "B": array(ref("A"))}, "list[list[Any]]"),
}


@pytest.mark.parametrize(("components", "expected"), COMPONENTS.values(), ids=COMPONENTS.keys())
def test_a_component_of_any_kind_has_a_type(components: Node, expected: str) -> None:
    assert annotation(package_of(document_with(components)).operations["readA"].response) == expected


def test_what_is_made_of_components_has_the_fields_of_all_of_them() -> None:
    base = fields(x=TEXT)
    components = {
        "Base": base,
        "Derived": {"allOf": [ref("Base"), MORE, {"required": ["x"]}]},
        "Beside": {"type": "object", "allOf": [ref("Base")], "properties": {"y": TEXT}},
        "Sibling": {**ref("Base"), "properties": {"y": TEXT}},
        "Use": fields(one={"allOf": [ref("Base"), ref("Derived")]}, two={"allOf": [ref("Base")], "nullable": True}),
    }
    package = package_of(document_with(components))
    assert types(package, "Derived") == {"x": "str", "more": "str"}
    assert types(package, "Beside") == types(package, "Sibling") == {"x": "str", "y": "str"}
    assert types(package, "UseOne") == {"x": "str", "more": "str"}
    assert types(package, "Use") == {"one": "models.UseOne", "two": "models.Base | None"}


Change = Callable[[Node], None]


def with_parameter(location: str, **parameter: Any) -> Change:
    path = "/api/v2/one/{a}" if location == "path" else "/api/v2/one"
    node = {"name": "a", "in": location, "required": location == "path", **parameter}
    return lambda document: add(document, path, "get", operation("getOne", OBJECT, parameters=[node]))


def with_body(schema: Any, media: str = "application/json") -> Change:
    body = {"required": True, "content": {media: {"schema": schema}}}
    return lambda document: add(document, "/api/v2/one", "post", operation("sendOne", OBJECT, requestBody=body))


def with_response(media: str) -> Change:
    response = {"200": {"description": "", "content": {media: {"schema": TEXT}}}}
    return lambda document: add(document, "/api/v2/one", "get", {**operation("getOne", None), "responses": response})


def two_paths(document: Node) -> None:
    for name in ("a", "b"):
        parameter = {"name": name, "in": "path", "required": True, "schema": TEXT}
        path = f"/api/v2/one/{{{name}}}"
        add(document, path, "get", operation(f"get{name.upper()}", OBJECT, parameters=[parameter]))


REFUSED: dict[str, tuple[Change, str]] = {
    "an object in a query": (with_parameter("query", schema=OBJECT), "one/get: the parameter 'a' is an object"),
    "an object in a path": (with_parameter("path", schema=OBJECT), "{a}/get: the parameter 'a' is an object"),
    "a list in a path": (with_parameter("path", schema=array(TEXT)), "{a}/get: the parameter 'a' is a list in a path"),
    "another style": (
        with_parameter("query", schema=array(TEXT), style="pipeDelimited"),
        "one/get: the parameter 'a' has the style 'pipeDelimited'",
    ),
    "content in a query": (
        with_parameter("query", content={"application/json": {"schema": OBJECT}}),
        "one/get: the parameter 'a' has a media type",
    ),
    "a list as a body": (with_body(array(TEXT)), "sendOne: the body is no object with fields"),
    "a text as a body": (with_body(TEXT), "sendOne: the body is no object with fields"),
    "a free object as a body": (with_body({"type": "object"}), "sendOne: the body is no object with fields"),
    "a choice as a body": (with_body(either(OBJECT, MORE)), "sendOne: the body is no object with fields"),
    "a form": (with_body(OBJECT, "multipart/form-data"), "one/post: the body is multipart/form-data, and only JSON"),
    "a file": (with_response("application/pdf"), "one/get: the response is application/pdf, and only JSON and CSV"),
    "two paths that are one": (two_paths, "{b}/get: differs from /api/v2/one/{a} only in the names of its parameters"),
}


@pytest.mark.parametrize(("change", "message"), REFUSED.values(), ids=REFUSED.keys())
def test_what_the_package_cannot_send_or_read_is_refused_with_its_place(change: Change, message: str) -> None:
    document = published.document()
    change(document)
    with pytest.raises(DocumentError) as refusal:
        package_of(document)
    assert message in "\n".join(refusal.value.problems).replace("~1", "/")


def test_bodies_that_are_objects_in_other_words_are_arguments() -> None:
    bodies: dict[str, Node] = {
        "Null": {**fields(x=TEXT), "type": ["object", "null"]},
        "Choice": either(fields(x=TEXT), NULL),
        "Reference": either(ref("Base"), NULL),
        "AllOf": {"allOf": [ref("Base"), MORE]},
        "Alias": ref("Alias"),
        "Recursive": ref("Tree"),
    }
    document = published.document()
    schemas = document["components"]["schemas"]
    schemas |= {"Base": fields(x=TEXT), "Alias": ref("Base"), "Tree": fields(kids=array(ref("Tree")))}
    for name, schema in bodies.items():
        body = {"content": {"multipart/form-data": {"schema": OBJECT}, "application/json": {"schema": schema}}}
        add(document, f"/api/v2/{name}", "post", operation(f"send{name}", OBJECT, requestBody=body))
    operations = package_of(document).operations
    arguments = {
        name: {argument.name: annotation(argument.type) for argument in operations[f"send{name}"].arguments}
        for name in bodies
    }
    expected = {name: {"x": "str"} for name in bodies}
    assert arguments == expected | {"AllOf": {"x": "str", "more": "str"}, "Recursive": {"kids": "list[models.Tree]"}}


def test_a_path_value_is_never_null_and_headers_are_no_arguments() -> None:
    document = published.document()
    with_parameter("path", schema={"type": ["string", "null"]})(document)
    header = {"name": "x", "in": "header", "content": {"application/json": {"schema": OBJECT}}}
    reads(document, "getTwo", OBJECT, parameters=[header, {**header, "in": "cookie"}, query("x")])
    operations = package_of(document).operations
    assert [annotation(argument.type) for argument in operations["getOne"].arguments] == ["str"]
    assert [argument.location for argument in operations["getTwo"].arguments] == ["query"]


def test_calls_that_the_api_makes_are_not_read() -> None:
    document = published.document()
    document["webhooks"] = {"event": {"post": operation("event", ref("Nowhere"))}}
    listing = document["paths"]["/api/v2/things"]["get"]
    listing["callbacks"] = {"done": {"{$url}": {"post": operation("done", ref("Nowhere"))}}}
    assert refined(document) == refined(published.document())


def test_a_largest_page_that_is_no_count_is_none() -> None:
    document = published.document()
    for number, maximum in enumerate([-5, 0, 100.5]):
        limit = {"name": "limit", "in": "query", "schema": {"type": "number", "maximum": maximum}}
        page = fields(items=array(OBJECT), next_starting_after=TEXT)
        reads(document, f"listLamp{number}", page, parameters=[limit, query("starting_after")])
    package = package_of(document)
    assert [package.operations[f"listLamp{number}"].paging.max_limit for number in range(3)] == [None] * 3  # type: ignore[union-attr]


@pytest.mark.parametrize("position", ["starting_after", "skip"])
def test_a_list_without_a_name_makes_no_page(position: str) -> None:
    document = published.document()
    page = fields(**{"": array(OBJECT)})
    reads(document, "listLamp", page, parameters=[published.PARAMETERS[0], query(position)])
    assert package_of(document).operations["listLamp"].paging is None
