"""New things in a published document whose obvious names in Python belong to something else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import published
from .published import body, operation

Node = dict[str, Any]
OBJECT: Node = {"type": "object", "properties": {"size": {"type": "integer"}}}
SIZES: Node = {"type": "object", "properties": {"size": {"type": "string", "enum": ["big", "small"]}}}


def inline_body_with_an_object_called_body(document: Node) -> None:
    """The day on which POST /api/v2/emails/test arrived."""
    add(document, "/api/v2/things/test", "post", sends("sendTestThing", {"body": OBJECT, "to": {"type": "string"}}))


def body_field_that_is_an_enum_named_like_a_body(document: Node) -> None:
    enum = {"type": "string", "enum": ["html", "text"]}
    add(document, "/api/v2/things/mail", "post", sends("mailThing", {"body": enum}))
    add(document, "/api/v2/things/mail/body", "post", sends("mailThingBody", {"body": OBJECT}))


def responses_named_like_what_the_generator_calls_them(document: Node) -> None:
    for name in (
        "GetThingResponse200",
        "GetThingResponse200Item",
        "ThingBody",
        "CreateThingBody",
        "Inline0",
        "Inline1",
    ):
        document["components"]["schemas"][name] = {"type": "object", "properties": {f"of{name}": {"type": "string"}}}
        reads(document, name, {"$ref": f"#/components/schemas/{name}"})
    reads(document, "getThing", {"type": "array", "items": {"type": "object", "additionalProperties": OBJECT}})


def operations_with_one_module_name(document: Node) -> None:
    for name in ("listAPIThings", "listApiThings", "list_api_things", "ListAPITHINGS"):
        reads(document, name, OBJECT)


def operations_with_one_operation_id_of_odd_letters(document: Node) -> None:
    for name in ("import", "lazy", "annotations", "str", "models", "dict", "class"):
        reads(document, name, OBJECT)


def components_that_differ_in_case(document: Node) -> None:
    for name in ("APIKey", "ApiKey", "apikey", "Api_Key", "THING", "thing"):
        document["components"]["schemas"][name] = {"type": "object", "properties": {f"of{name}": {"type": "string"}}}
        reads(document, f"readOneOf{len(document['paths'])}", {"$ref": f"#/components/schemas/{name}"})


def components_with_names_that_python_or_models_have(document: Node) -> None:
    for name in (
        *("Model", "FreeModel", "Page", "Any", "Mapping", "Sequence", "OpenStrEnum", "OpenIntEnum", "StrEnum"),
        *("ClassVar", "Unset", "LEFT_OUT", "TYPE_CHECKING", "Warning", "class", "None", "1st"),
    ):
        document["components"]["schemas"][name] = {"type": "object", "properties": {f"of{name}": {"type": "string"}}}
        reads(document, f"readOneOf{len(document['paths'])}", {"$ref": f"#/components/schemas/{name}"})


def component_named_like_a_generated_page(document: Node) -> None:
    document["components"]["schemas"]["GadgetPage"] = {"type": "object", "properties": {"number": {"type": "integer"}}}
    document["components"]["schemas"]["Gadget"] = OBJECT
    page = {"type": "object", "properties": {"items": {"type": "array", "items": ref("Gadget")}}}
    reads(document, "listGadget", page, parameters=published.PARAMETERS[:2])
    reads(document, "getGadgetPage", ref("GadgetPage"))


def components_that_are_no_objects(document: Node) -> None:
    schemas = document["components"]["schemas"]
    schemas["Text"] = {"type": "string"}
    schemas["Texts"] = {"type": "array", "items": ref("Text")}
    schemas["Colour"] = {"type": ["string", "null"], "enum": ["red", "blue", None]}
    schemas["Shade"] = {"enum": ["light", "dark"]}
    schemas["Either"] = {"anyOf": [ref("Colour"), OBJECT]}
    fields = {name.lower(): ref(name) for name in ("Text", "Texts", "Colour", "Shade", "Either")}
    reads(document, "getAll", {"type": "object", "properties": fields})


def new_parameters_that_take_names_over(document: Node) -> None:
    """`text` and `window` are fields of the body."""
    added = [query(name) for name in ("text", "window", "body_text", "client", "limit", "max_items", "prefetch")]
    added += [
        query(name) for name in ("self", "body_id", "fetch", "asyncio", "models", "thing", "class", "_x", "lambda")
    ]
    document["paths"]["/api/v2/things"]["post"]["parameters"] = added


def new_parameters_of_a_walk(document: Node) -> None:
    listing = document["paths"]["/api/v2/things"]["get"]
    listing["parameters"] += [query(name) for name in ("client", "max_items", "prefetch", "startingAfter", "Limit")]
    listing["parameters"] += [query(name) for name in ("first", "skip", "position", "functools", "datetime", "Any")]


def new_fields_that_take_names_over(document: Node) -> None:
    """`openRate` and `open_rate` are one name in snake case."""
    names = [
        "id_",
        "ID",
        "openRate",
        "models",
        "items",
        "class",
        "class_",
        "adopt",
        "to_dict",
        "datetime",
        "str",
        "type",
    ]
    names += ["type_", "_x", "x", "list", "property", "json_names", "Any", "any", "1", "day_1", "", "$", "decoding"]
    names += ["UNSET", "unset", "LEFT_OUT", "left_out", "Mapping", "mapping", "TYPE_CHECKING", "type_checking"]
    names += ["get", "keys", "values", "replace", "__class__", "__init_subclass__", "_json_names", "_layout", "a.b"]
    fields = document["components"]["schemas"]["Thing"]["properties"]
    added = {name: {"type": "string", "format": "date-time"} for name in names}
    document["components"]["schemas"]["Thing"]["properties"] = {**added, **fields}


def page_with_other_items(document: Node) -> None:
    items = {"class": {"type": "array", "items": OBJECT}, "items": {"type": "integer"}, "property": {"type": "string"}}
    page = {"type": "object", "properties": {**items, "next_starting_after": {"type": "string"}}}
    reads(document, "listLamp", page, parameters=published.PARAMETERS[:2])


def enum_values_with_equal_member_names(document: Node) -> None:
    values = ["a-b", "a b", "A_B", "a+b", "", "value", "-", "empty", "1", "é", "mro", "name"]
    fields = document["components"]["schemas"]["Thing"]["properties"]
    fields["colour"] = {"type": "string", "enum": values}
    codes = {"1": "On", "2": "on", "3": "ON!", "-1": ""}
    fields["code"] = {"type": "number", "enum": [1, 2, 3, -1, 0], "x-enumDescriptions": codes}


def groups_with_names_that_are_taken(document: Node) -> None:
    tags = ["Things", "thing", "Send", "aclose", "Drift", "with options", "_x", "Models", "builtins", "class", "1", "&"]
    for tag in tags:
        reads(document, f"readOf{len(document['paths'])}", OBJECT, tags=[tag])
        reads(document, f"readOf{len(document['paths'])}", OBJECT, tags=["Thing", tag])


def names_that_are_too_long(document: Node) -> None:
    long = "averyveryveryveryverylongnameofasinglewordthatgoesonandonandon"
    document["components"]["schemas"][long.capitalize()] = {"type": "object", "properties": {"a": {"type": "string"}}}
    reads(document, "getLong", ref(long.capitalize()))
    inner = {"type": "object", "properties": {"deep": {"type": "object", "properties": {"b": {"type": "integer"}}}}}
    reads(document, "getLonger", {"type": "object", "properties": {long: OBJECT, f"{long}2": SIZES, f"{long}3": inner}})


def keys_that_are_ours(document: Node) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["size"] = {
        "type": "string",
        "enum": ["big", "small"],
        "x-python-name": "import os; os.abort()",
        "x-enum-varnames": ["__import__('os')", "B"],
        "x-component": "Any",
        "x-gone": "since '''ever",
    }


Change = Callable[[Node], None]
ALL: tuple[Change, ...] = (
    inline_body_with_an_object_called_body,
    body_field_that_is_an_enum_named_like_a_body,
    responses_named_like_what_the_generator_calls_them,
    operations_with_one_module_name,
    operations_with_one_operation_id_of_odd_letters,
    components_that_differ_in_case,
    components_with_names_that_python_or_models_have,
    component_named_like_a_generated_page,
    components_that_are_no_objects,
    new_parameters_that_take_names_over,
    new_parameters_of_a_walk,
    new_fields_that_take_names_over,
    page_with_other_items,
    enum_values_with_equal_member_names,
    groups_with_names_that_are_taken,
    names_that_are_too_long,
    keys_that_are_ours,
)


def add(document: Node, path: str, method: str, node: Node) -> None:
    document["paths"].setdefault(path, {})[method] = node


def reads(document: Node, operation_id: str, schema: Node, **more: Any) -> None:
    path = f"/api/v2/reads/{len(document['paths'])}"
    add(document, path, "get", operation(operation_id, schema, **more))


def sends(operation_id: str, properties: Node) -> Node:
    return operation(operation_id, OBJECT, requestBody=body({"type": "object", "properties": properties}))


def query(name: str) -> Node:
    return {"name": name, "in": "query", "required": False, "schema": {"type": "string"}}


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}
