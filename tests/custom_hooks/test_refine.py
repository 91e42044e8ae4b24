"""From a published document to openapi.yaml: no fact is lost, no word of the vendor's stays."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import stamina
from openapi_spec_validator import validate
from pytest_httpx import HTTPXMock

from custom_hooks.errors import DocumentError
from custom_hooks.ingest import published as published_document
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.check import check

from . import published

Node = dict[str, Any]
NO_CORRECTIONS: Node = {"actions": []}


def refined(document: Node | None = None, previous: Node | None = None) -> Node:
    return refine(document or published.document(), NO_CORRECTIONS, previous or {}).document


def component(document: Node, name: str) -> Node:
    schema: Node = document["components"]["schemas"][name]
    return schema


def test_the_result_is_a_valid_openapi_document() -> None:
    validate(refined())


def test_no_word_of_the_published_document_stays() -> None:
    assert "Vendor words" not in yaml_file.text(refined())


def test_operations_keep_path_method_id_and_parameters() -> None:
    operation = refined()["paths"]["/api/v2/things"]["get"]
    assert operation["operationId"] == "listThing"
    assert [parameter["name"] for parameter in operation["parameters"]] == [
        "limit",
        "starting_after",
        "status",
        "order",
    ]
    limit = operation["parameters"][0]["schema"]
    assert (limit["minimum"], limit["maximum"]) == (1, 50)
    assert operation["parameters"][3]["schema"]["default"] == "asc"


def test_judgements_are_made_from_the_text_and_never_from_the_verb() -> None:
    paths = refined()["paths"]
    listed = paths["/api/v2/things"]["get"]
    assert listed["x-scopes"] == ["things:read", "things:all", "all:read", "all:all"]
    assert listed["x-retry-safe"] is True
    assert listed["x-method"] == "list"
    assert listed["x-paging"] == {
        "style": "cursor",
        "in": "query",
        "parameter": "starting_after",
        "max_limit": 50,
        "items": "items",
    }
    assert paths["/api/v2/things"]["post"]["x-retry-safe"] is False
    assert paths["/api/v2/things/{id}/share"]["post"]["x-scopes"] == []


def test_scopes_that_are_needed_together_stay_apart() -> None:
    document = published.document()
    document["paths"]["/api/v2/things"]["get"]["description"] = (
        "Requires all of the following scope groups:\n- One of `a:read`, `all:all`\n- One of `b:read`, `all:all`"
    )
    operation = refined(document)["paths"]["/api/v2/things"]["get"]
    assert operation["x-scope-groups"] == [["a:read", "all:all"], ["b:read", "all:all"]]
    assert operation["x-scopes"] == ["a:read", "all:all", "b:read"]


def test_an_enum_stands_once_and_its_members_have_names() -> None:
    document = refined()
    assert component(document, "ThingStatus") == {
        "type": "integer",
        "enum": [1, -1],
        "x-enum-varnames": ["ACTIVE", "SENDING_ERROR"],
    }
    reference = {"$ref": "#/components/schemas/ThingStatus"}
    assert document["paths"]["/api/v2/things"]["get"]["parameters"][2]["schema"] == reference
    assert component(document, "Thing")["properties"]["status"] == {**reference, "readOnly": True}


def test_a_nullable_enum_is_one_enum_or_null() -> None:
    document = refined()
    assert component(document, "Thing")["properties"]["mood"] == {
        "anyOf": [{"$ref": "#/components/schemas/ThingMood"}, {"type": "null"}]
    }
    assert component(document, "ThingMood")["enum"] == [1, 2]


def test_an_enum_of_mixed_kinds_is_a_choice_of_one_schema_each() -> None:
    fields = component(refined(), "Thing")["properties"]
    assert len(fields["kind"]["anyOf"]) == 2
    assert fields["catch_all"] == {"anyOf": [{"type": "boolean"}, {"type": "string", "const": "pending"}]}


def test_counts_are_integers_and_rates_are_not() -> None:
    fields = component(refined(), "Thing")["properties"]
    assert fields["count"]["type"] == "integer"
    assert fields["open_rate"]["type"] == "number"


def test_an_example_with_a_fraction_makes_every_field_of_that_name_fractional() -> None:
    document = published.document()
    document["paths"]["/api/v2/things"]["get"]["parameters"].append(
        {"name": "count", "in": "query", "required": False, "schema": {"type": "number", "example": 0.5}}
    )
    assert component(refined(document), "Thing")["properties"]["count"]["type"] == "number"


def test_repeated_objects_stand_once() -> None:
    document = refined()
    reference = {"$ref": "#/components/schemas/ThingWindow"}
    assert component(document, "Thing")["properties"]["window"] == reference
    sent = document["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert sent["properties"]["window"] == reference


def test_which_body_fields_go_together_is_kept_beside_all_of_them() -> None:
    sent = refined()["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert list(sent["properties"]) == ["window", "text", "html"]
    assert sent["anyOf"] == [{"required": ["text"]}, {"required": ["html"]}]


def test_fields_that_a_list_adds_become_fields_of_the_entity() -> None:
    document = refined()
    assert component(document, "ThingPage")["properties"]["items"]["items"] == {"$ref": "#/components/schemas/Thing"}
    assert component(document, "Thing")["properties"]["tags"]["type"] == ["array", "null"]


def test_a_null_body_is_no_body() -> None:
    assert "requestBody" not in refined()["paths"]["/api/v2/things/{id}"]["delete"]


def test_a_204_has_no_content() -> None:
    assert "content" not in refined()["paths"]["/api/v2/things/{id}/share"]["post"]["responses"]["204"]


def test_errors_that_all_operations_share_stand_once() -> None:
    document = refined()
    reference = {"$ref": "#/components/responses/Unauthorized"}
    assert document["paths"]["/api/v2/things"]["get"]["responses"]["401"] == reference
    schema = document["components"]["responses"]["Unauthorized"]["content"]["application/json"]["schema"]
    assert schema["properties"]["statusCode"] == {"type": "integer", "const": 401}
    assert schema["required"] == ["statusCode", "message"]


def test_an_example_that_contradicts_its_schema_is_left_out() -> None:
    document = published.document()
    fields = document["components"]["schemas"]["Thing"]["properties"]
    fields["count"]["example"] = "many"
    assert "examples" not in component(refined(document), "Thing")["properties"]["count"]


def test_refining_again_changes_nothing() -> None:
    first = refined()
    assert yaml_file.text(refined(previous=first)) == yaml_file.text(first)


def test_names_words_and_judgements_of_the_previous_version_stay() -> None:
    previous = refined()
    schemas = previous["components"]["schemas"]
    schemas["Mood"] = {**schemas.pop("ThingMood"), "description": "How it feels.", "x-enum-varnames": ["GOOD", "BAD"]}
    schemas["Mood"]["x-enum-descriptions"] = ["Fine.", "Not fine."]
    previous["components"]["schemas"] = dict(sorted(schemas.items()))
    fields = schemas["Thing"]["properties"]
    fields["mood"] = {"description": "Its mood.", "anyOf": [{"$ref": "#/components/schemas/Mood"}, {"type": "null"}]}
    fields["status"]["description"] = "Its state."
    operation = previous["paths"]["/api/v2/things"]["get"]
    operation.update(summary="List things.", description="All of them.", **{"x-method": "find"})
    operation["x-rate-limits"] = [{"calls": 20, "seconds": 60}, {"calls": 30, "seconds": 60, "per": "ip"}]
    operation["x-retry-safe"] = False  # a GET that can be read once
    operation["parameters"][0]["description"] = "Page size."
    operation["parameters"][0]["schema"]["examples"] = [25]
    operation["responses"]["200"]["description"] = "The things."
    previous["tags"][0].update({"description": "Things.", "x-resource": "stuff"})

    assert yaml_file.text(refined(previous=previous)) == yaml_file.text(previous)


def test_an_operation_that_was_renamed_or_respelled_keeps_its_words() -> None:
    previous = refined()
    previous["paths"]["/api/v2/things"]["get"]["summary"] = "List things."
    document = published.document()
    document["paths"]["/api/v2/things/"] = document["paths"].pop("/api/v2/things")
    document["paths"]["/api/v2/things/"]["get"]["operationId"] = "listAllThings"
    assert refined(document, previous)["paths"]["/api/v2/things/"]["get"]["summary"] == "List things."


def test_new_enum_values_come_last_and_keep_the_old_names() -> None:
    previous = refined()
    previous["components"]["schemas"]["ThingStatus"]["x-enum-varnames"] = ["RUNNING", "BROKEN"]
    document = published.document()
    status = document["components"]["schemas"]["Thing"]["properties"]["status"]
    for place in (status, document["paths"]["/api/v2/things"]["get"]["parameters"][2]["schema"]):
        place["enum"] = [2, 1, -1]
        place["x-enumDescriptions"]["2"] = "Paused"
    enum = component(refined(document, previous), "ThingStatus")
    assert enum["enum"] == [1, -1, 2]
    assert enum["x-enum-varnames"] == ["RUNNING", "BROKEN", "PAUSED"]


def test_corrections_are_applied_and_stale_ones_reported() -> None:
    corrections = {
        "actions": [
            {"target": "$.components.schemas.Thing.properties.id.format", "remove": True},
            {"target": "$.components.schemas.Thing.properties.status", "update": {"enum": [0, 1]}},
            {"target": "$..no_such_field", "description": "a field", "remove": True},
            {"target": "$.components.schemas.Thing.title", "description": "a text", "update": {"enum": [1]}},
            {"target": "$.components.schemas.Thing", "description": "an entity", "update": {"required": ["id"]}},
        ]
    }
    result = refine(published.document(), corrections, {})
    fields = component(result.document, "Thing")["properties"]
    assert "format" not in fields["id"]
    status = fields["status"]["$ref"].rpartition("/")[2]
    assert component(result.document, status)["enum"] == [1, -1, 0]
    assert result.stale_corrections == [
        "$..no_such_field: matches nothing (a field)",
        "$.components.schemas.Thing.title: is no longer an object or a list (a text)",
        "$.components.schemas.Thing: changes nothing, the document says so itself (an entity)",
    ]


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda document: document.pop("openapi"), "no `openapi: 3.x` line"),
        (lambda document: document.pop("paths"), "the document has no paths"),
        (lambda document: document.update(paths={"/api/v2/things": {}}), "no path of the document has an operation"),
        (
            lambda document: document["paths"]["/api/v2/things"].update(get=[]),
            "#/paths/~1api~1v2~1things/get: [] is not of type 'object'",
        ),
        (
            lambda document: document["components"]["schemas"]["Thing"].update(properties=[]),
            "#/components/schemas/Thing/properties: [] is not of type 'object'",
        ),
        (
            lambda document: document["paths"]["/api/v2/things"]["get"]["parameters"][0]["schema"].update(type="odd"),
            "#/paths/~1api~1v2~1things/get/parameters/0/schema/type",
        ),
    ],
)
def test_a_document_that_has_no_form_of_openapi_is_refused_with_the_place(damage: Any, message: str) -> None:
    document = published.document()
    damage(document)
    with pytest.raises(DocumentError) as caught:
        refined(document)
    assert any(message in problem for problem in caught.value.problems)


def test_the_document_of_another_api_is_refused() -> None:
    document = published.document()
    document["paths"] = {path.replace("v2", "v2/other"): item for path, item in document["paths"].items()}
    for item in document["paths"].values():
        for operation in item.values():
            operation["operationId"] += "Elsewhere"
    with pytest.raises(DocumentError, match="describes another API"):
        refined(document, refined())


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (lambda operation: operation.pop("operationId"), "the operation has no operationId"),
        (lambda operation: operation.pop("tags"), "the operation has no tags"),
        (lambda operation: operation.update(operationId="list&Thing"), "operationId 'list&Thing' is no identifier"),
        (
            lambda operation: operation.update(operationId="createThing"),
            "#/paths/~1api~1v2~1things/get has the operationId 'createThing', too",
        ),
        (
            lambda operation: operation["responses"].update({"200": {"$ref": "#/components/responses/Gone"}}),
            "dangling $ref #/components/responses/Gone",
        ),
    ],
)
def test_a_faulty_openapi_yaml_is_refused_with_the_place_of_the_fault(damage: Any, message: str) -> None:
    document = refined()
    operation = document["paths"]["/api/v2/things"]["get"]
    damage(operation)
    with pytest.raises(DocumentError) as caught:
        check(document)
    assert len(caught.value.problems) == 1
    assert caught.value.problems[0].startswith("#/paths/~1api~1v2~1things/")
    assert message in caught.value.problems[0]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1, 2]", "holds a list"),
        ("just text", "holds a str"),
        ("", "holds nothing"),
        ("{ not: [json", "is no complete JSON or YAML"),
        ('{"openapi": "3.1.0", "paths": {"/api', "is no complete JSON or YAML"),
        ("<!doctype html><title>Just a moment</title>", "is a web page"),
    ],
)
def test_a_file_that_is_no_document_is_refused(text: str, message: str, tmp_path: Path) -> None:
    file = tmp_path / "document.json"
    file.write_text(text)
    with pytest.raises(DocumentError, match=rf"document\.json {message}"):
        published_document.load(str(file))


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "document.json"
    file.write_bytes(b'{"a": "\xff"}')
    with pytest.raises(DocumentError, match="is no complete JSON or YAML"):
        published_document.load(str(file))


def test_a_file_that_is_not_there_is_named() -> None:
    with pytest.raises(DocumentError, match=r"nowhere\.json cannot be read: No such file"):
        published_document.load("nowhere.json")


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    file = tmp_path / "document.json"
    file.write_text('\ufeff{"openapi": "3.1.0"}', encoding="utf-8")
    assert published_document.load(str(file)) == {"openapi": "3.1.0"}


def test_a_document_is_downloaded_and_a_passing_failure_is_tried_again(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(url=published_document.URL, status_code=502)
    httpx_mock.add_response(url=published_document.URL, json={"openapi": "3.1.0"})
    with stamina.set_testing(True, attempts=2):
        assert published_document.load(published_document.URL) == {"openapi": "3.1.0"}
    assert not httpx_mock.get_requests()[0].headers["user-agent"].startswith("python-httpx")


def test_a_download_that_has_no_end_is_refused_as_too_large(
    httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent = 0

    class Endless(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            nonlocal sent
            while True:
                sent += 1
                yield b" " * 1_000

    monkeypatch.setattr(yaml_file, "LARGEST_FILE", 50_000)
    httpx_mock.add_response(url=published_document.URL, stream=Endless())
    with pytest.raises(DocumentError, match="bytes"):
        published_document.load(published_document.URL)
    assert sent == 51


@pytest.mark.parametrize("failure", [{"status_code": 404}, {"exception": httpx.ConnectError("no route")}])
def test_a_document_that_cannot_be_downloaded_is_told(failure: dict[str, Any], httpx_mock: HTTPXMock) -> None:
    if "exception" in failure:
        httpx_mock.add_exception(failure["exception"])
    else:
        httpx_mock.add_response(**failure)
    with stamina.set_testing(True, attempts=1), pytest.raises(DocumentError, match="cannot be downloaded"):
        published_document.load(published_document.URL)


def test_openapi_3_0_says_null_in_its_own_way() -> None:
    document = published.document()
    document["openapi"] = "3.0.3"
    document["components"]["schemas"]["Thing"]["properties"]["note"] = {"type": "string", "nullable": True}
    assert component(refined(document), "Thing")["properties"]["note"] == {"type": ["string", "null"]}


def test_a_dangling_reference_that_was_never_known_may_be_anything() -> None:
    document = published.document()
    document["components"]["schemas"]["Thing"]["properties"]["part"] = {"$ref": "#/components/schemas/Gone"}
    result = refine(document, NO_CORRECTIONS, {})
    assert component(result.document, "Thing")["properties"]["part"] == {}
    assert result.repaired == ["#/components/schemas/Thing/properties/part: #/components/schemas/Gone does not exist"]


def test_what_was_written_is_read_back() -> None:
    document = refined()
    import yaml

    assert yaml.safe_load(yaml_file.text(document)) == document
