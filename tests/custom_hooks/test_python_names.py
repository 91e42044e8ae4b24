"""The Python names of arguments and fields are distinct and usable, whatever the document calls them."""

from __future__ import annotations

import keyword
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.openapi import python_names
from instantly_async._core.base_model import FreeModel, Model
from instantly_async._core.client import InstantlyClient
from instantly_async._core.pagination import Page
from instantly_async.resources import Resources

Node = dict[str, Any]


def operation(query: dict[str, Node], body: dict[str, Node], tags: tuple[str, ...] = ("Thing",)) -> Node:
    return {
        "operationId": "createThing",
        "tags": list(tags),
        "parameters": [
            {"name": "id", "in": "path", "schema": {}},
            *({"name": name, "in": "query", "schema": {}, **node} for name, node in query.items()),
        ],
        "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": body}}}},
    }


def arguments(query: dict[str, Node], body: dict[str, Node], tags: tuple[str, ...] = ("Thing",)) -> list[str]:
    return list(python_names.arguments({}, "/things/{id}", operation(query, body, tags)).values())


def fields(*names: str, items: str | None = None, **recorded: str) -> list[str]:
    schema = {"properties": {name: {"x-python-name": recorded[name]} if name in recorded else {} for name in names}}
    return list(python_names.fields(schema, items).values())


@pytest.mark.parametrize("name", ["client", "max_items", "prefetch", "fetch", "asyncio", "functools"])
def test_an_argument_with_a_name_that_generated_functions_use_says_where_it_goes(name: str) -> None:
    assert arguments({name: {}}, {}) == ["id", f"query_{name}"]


def test_the_later_of_two_arguments_says_where_it_goes() -> None:
    assert arguments({"limit": {}}, {"id": {}, "limit": {}}) == ["id", "limit", "body_id", "body_limit"]


def test_an_argument_that_is_called_like_the_way_out_of_a_clash_has_a_name_too() -> None:
    assert arguments({"body_id": {}}, {"id": {}}) == ["id", "body_id", "body_id2"]


def test_a_recorded_name_stays_and_the_others_make_way() -> None:
    recorded = {"x-python-name": "id"}
    with pytest.raises(DocumentError, match="createThing: x-python-name 'client' of page"):
        arguments({"page": {"x-python-name": "client"}}, {})
    assert arguments({}, {"id": recorded}) == ["path_id", "id"]
    assert fields("fundingType", "funding_type", fundingType="funding_type") == ["funding_type", "funding_type2"]


def test_fields_that_would_clash_stay_as_the_api_spells_them() -> None:
    assert fields("fundingType", "funding_type", "id", "id_") == ["fundingType", "funding_type", "id", "id2"]


@pytest.mark.parametrize(
    "names",
    [("a-b", "a.b"), ("type", "type_"), ("class", "class_"), ("$", "", "_"), ("ﬁ", "fi"), ("1", "day_1"), ("_x", "x")],
)
def test_all_fields_have_distinct_usable_names(names: tuple[str, ...]) -> None:
    found = fields(*names)
    assert len({*found}) == len(names)
    assert all(name.isidentifier() and not keyword.iskeyword(name) for name in found)


def test_a_page_keeps_the_name_under_which_all_pages_have_their_items() -> None:
    assert fields("results", "items", items="results") == ["results", "items_"]
    assert fields("items", items="items") == ["items"]


def public(kind: type) -> set[str]:
    return {name for name in dir(kind) if not name.startswith("_")}


def test_no_field_takes_the_place_of_what_models_and_pages_have() -> None:
    mappings = {"items", "values"}  # fields may be called so, but where a model has free names
    assert public(Model) - mappings <= python_names.names_of_model({}, None)
    assert public(FreeModel) <= python_names.names_of_model({"additionalProperties": {}}, None) | mappings
    of_page = python_names.names_of_model({}, "results")
    assert public(Page) | public(Model) - mappings <= of_page | {"next_starting_after"}  # which is a field of pages


@pytest.mark.parametrize("name", ["get", "keys", "replace", "to_dict", "from_dict", "additional_properties"])
def test_a_field_that_is_called_like_a_method_has_an_underscore_and_an_argument_does_not(name: str) -> None:
    assert fields(name, f"{name}_") == [f"{name}_", f"{name}2"]
    assert arguments({name: {}}, {}) == ["id", name]


def test_only_models_with_free_names_and_pages_have_more_names_of_their_own() -> None:
    names: Node = {"items": {}, "values": {}, "has_next_page": {}}
    free = {"properties": names, "additionalProperties": {"type": "string"}}
    assert fields(*names) == ["items", "values", "has_next_page"]
    assert list(python_names.fields(free).values()) == ["items_", "values_", "has_next_page"]
    assert fields(*names, items="items") == ["items", "values", "has_next_page_"]


@pytest.mark.parametrize("name", ["get", "to_dict", "additional_properties", "UNSET", "TYPE_CHECKING", "Mapping"])
def test_a_recorded_name_that_models_or_generated_code_have_is_refused(name: str) -> None:
    with pytest.raises(DocumentError, match="x-python-name"):
        python_names.fields({"properties": {"a": {"x-python-name": name}}})


@pytest.mark.parametrize("name", ["Any", "ClassVar", "LEFT_OUT", "Mapping", "TYPE_CHECKING", "UNSET", "Unset"])
def test_fields_that_differ_in_case_take_no_name_that_generated_code_uses(name: str) -> None:
    """Where two clash, each stays as the API spells it, but for what is reserved."""
    assert name not in fields(name.lower(), name, name.swapcase())


@pytest.mark.parametrize("name", ["client; import os", "class", "_x", "models", 5])
def test_a_recorded_name_that_python_does_not_take_is_refused(name: Any) -> None:
    with pytest.raises(DocumentError, match="x-python-name"):
        python_names.fields({"properties": {"a": {"x-python-name": name}}})


@pytest.mark.parametrize(
    ("component", "module"), [("OAuthSession", "oauth_session"), ("APIKey", "api_key"), ("Lead", "lead")]
)
def test_a_component_has_its_module(component: str, module: str) -> None:
    assert (python_names.class_name(component), python_names.model_module(component)) == (component, module)


def test_no_group_takes_the_place_of_what_every_client_has() -> None:
    own = {name for name in dir(InstantlyClient("key")) if not name.startswith("_")} - {*vars(Resources)}
    assert own <= python_names.RESERVED_FOR_RESOURCES


def test_no_name_begins_with_an_underscore() -> None:
    names = fields("_x", "__class__", "'__class__'", "(__class__", "__import__('os')", "'__import__('os')", "_", "__")
    assert len(set(names)) == 8
    assert not [name for name in names if name.startswith("_")]
