"""Names do not move, whatever the published document does with its order, its names and its gaps."""

from __future__ import annotations

import copy
import keyword
import random
from collections.abc import Callable
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.needs_words import needing
from custom_hooks.ingest.refine import Refined, refine
from custom_hooks.openapi import extensions, yaml_file

from . import disguises, published

Node = dict[str, Any]
Disguise = Callable[[Node], Node]

every_disguise = pytest.mark.parametrize("disguise", disguises.ALL, ids=lambda disguise: disguise.__name__)


def plain_document() -> Node:
    """The made-up document, with pages of plain entities."""
    document = published.document()
    page = document["paths"]["/api/v2/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"]["items"]["items"] = dict(published.THING)
    fields = document["components"]["schemas"]["Thing"]["properties"]
    fields["tags"] = {"type": ["array", "null"]}
    fields["place"] = {
        "oneOf": [
            {"type": "object", "required": ["city"], "properties": {"city": {"type": "string"}, "zip": {}}},
            {"type": "object", "required": ["country"], "properties": {"country": {"type": "string"}, "code": {}}},
        ]
    }
    return document


def kept_by_hand(document: Node) -> Node:
    """What openapi.yaml is like after people have given names and words to everything in it."""
    text = yaml_file.text(refine(document, {"actions": []}, {}).document)
    kept = yaml_file.parse(text.replace("components/schemas/", "components/schemas/Our").encode(), "openapi.yaml")
    schemas = {f"Our{name}": schema for name, schema in kept["components"]["schemas"].items()}
    kept["components"]["schemas"] = dict(sorted(schemas.items()))
    for name, schema in schemas.items():
        schema["description"] = f"What {name} is."
        for field, node in schema.get("properties", {}).items():
            node["description"] = f"What {field} of {name} is."
        if "enum" in schema:
            schema["x-enum-varnames"] = [f"OUR_{number}" for number, _ in enumerate(schema["enum"])]
    for tag in kept["tags"]:
        tag["x-resource"] = f"our_{tag['x-resource']}"
    for operation in disguises.operations(kept):
        operation["description"] = f"What {operation['operationId']} does."
        operation["x-method"] = f"our_{operation['x-method']}"
        for parameter in operation.get("parameters", []):
            parameter["description"] = f"What {parameter['name']} is."
    return yaml_file.parse(yaml_file.text(kept).encode(), "openapi.yaml")


def entities_named_as_by_hand(document: Node) -> Node:
    """The published entities under the names that people gave them."""
    document = copy.deepcopy(document)
    names = document["components"]["schemas"]
    for node in disguises.references(document):
        node["$ref"] = node["$ref"].replace("schemas/", "schemas/Our")
    document["components"]["schemas"] = {
        f"Our{name}": {**schema, "title": f"Our {name}"} for name, schema in names.items()
    }
    return document


@every_disguise
def test_names_words_and_facts_stay_as_they_are(disguise: Disguise) -> None:
    document = plain_document()
    previous = kept_by_hand(document)
    disguised = disguise(entities_named_as_by_hand(document))
    assert disguises.told(refine(disguised, {"actions": []}, previous).document) == disguises.told(previous)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(20))
def test_disguises_may_come_together(seed: int) -> None:
    chance = random.Random(seed)
    document = plain_document()
    previous = kept_by_hand(document)
    document = entities_named_as_by_hand(document)
    for disguise in chance.sample(disguises.HARMLESS, chance.randint(2, 5)):
        document = disguise(document)
    document = disguises.other_order(document, seed)
    assert disguises.told(refine(document, {"actions": []}, previous).document) == disguises.told(previous)


def updated(change: Callable[[Node], object]) -> Refined:
    """The made-up document, changed, over what openapi.yaml was before."""
    previous = refine(plain_document(), {"actions": []}, {}).document
    document = plain_document()
    change(document)
    return refine(document, {"actions": []}, previous)


def test_an_operation_that_swapped_its_id_still_calls_its_path_and_knows_the_published_id() -> None:
    document = updated(disguises.swapped_operation_ids).document
    operation = document["paths"]["/api/v2/things"]["get"]
    assert (operation["operationId"], operation[extensions.PUBLISHED_ID]) == ("listThing", "createThing")


def test_an_operation_under_another_path_keeps_its_name_and_its_words_are_to_be_checked() -> None:
    def move(document: Node) -> None:
        document["paths"]["/api/v2/other/things"] = document["paths"].pop("/api/v2/things")

    document = updated(move).document
    operation = document["paths"]["/api/v2/other/things"]["get"]
    assert (operation["operationId"], operation["x-method"]) == ("listThing", "list")
    assert "GET /api/v2/other/things" in needing(document)


def test_the_id_of_an_operation_that_is_gone_gives_no_words_to_one_of_another_kind() -> None:
    def replace(document: Node) -> None:
        del document["paths"]["/api/v2/things"]["get"]
        document["paths"]["/api/v2/things"]["put"] = published.operation("listThing", published.THING)

    document = updated(replace).document
    assert document["paths"]["/api/v2/things"]["put"][extensions.NEEDS_WORDS]


def test_what_is_new_has_a_plain_summary_and_is_listed() -> None:
    def add(document: Node) -> None:
        document["paths"]["/api/v2/gadgets"] = {
            "get": published.operation("listGadget", {"type": "object", "properties": {"size": {"type": "integer"}}})
        }
        document["components"]["schemas"]["Thing"]["properties"]["colour"] = {"type": "string"}
        listed = document["paths"]["/api/v2/things"]["get"]
        listed["parameters"] = [*listed["parameters"], {"name": "deep", "in": "query", "schema": {"type": "boolean"}}]
        body = document["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]["schema"]
        body["properties"]["note"] = {"type": "string"}

    document = updated(add).document
    assert document["paths"]["/api/v2/gadgets"]["get"]["summary"] == "List gadget."
    assert needing(document) == [
        "GET /api/v2/gadgets",
        "listThing(deep)",
        "createThing(note)",
        "Gadget",
        "Thing.colour",
    ]
    again = refine(plain_document(), {"actions": []}, document).document
    assert needing(again) == ["Thing.colour"]  # which responses had, and which stays


def test_a_mark_stays_until_somebody_takes_it_away() -> None:
    def add(document: Node) -> None:
        document["components"]["schemas"]["Thing"]["properties"]["colour"] = {"enum": ["red", "blue"], "type": "string"}

    previous = updated(add).document
    assert needing(previous) == ["Thing.colour", "ThingColour"]
    document = plain_document()
    add(document)
    assert needing(refine(document, {"actions": []}, previous).document) == ["Thing.colour", "ThingColour"]
    del previous["components"]["schemas"]["ThingColour"][extensions.NEEDS_WORDS]
    del previous["components"]["schemas"]["Thing"]["properties"]["colour"][extensions.NEEDS_WORDS]
    assert needing(refine(document, {"actions": []}, previous).document) == []


def test_a_new_entity_that_takes_the_name_of_another_shape_gets_one_of_its_own() -> None:
    def add(document: Node) -> None:
        document["components"]["schemas"]["ThingWindow"] = {
            "type": "object",
            "properties": {"glass": {"type": "string"}},
        }

    schemas = updated(add).document["components"]["schemas"]
    assert list(schemas["ThingWindow"]["properties"]) == ["from"]
    assert list(schemas["ThingWindowEntity"]["properties"]) == ["glass"]


def test_new_operations_and_groups_never_take_a_name_that_is_in_use() -> None:
    def add(document: Node) -> None:
        for path, name in (("/api/v2/a", "getThings"), ("/api/v2/b", "getThing"), ("/api/v2/import", "importThing")):
            document["paths"][path] = {"get": {**published.operation(name, published.THING), "tags": ["Thing"]}}
        document["paths"]["/api/v2/c"] = {"get": {**published.operation("getC", published.THING), "tags": ["Things"]}}

    document = updated(add).document
    methods = [o["x-method"] for o in disguises.operations(document) if o["tags"] == ["Thing"]]
    assert len(set(methods)) == len(methods)
    assert {"list", "create", "delete", "import_"} <= set(methods)
    resources = [tag["x-resource"] for tag in document["tags"]]
    assert len(set(resources)) == len(resources)


def test_an_operation_with_no_tags_joins_the_group_of_its_neighbours() -> None:
    def add(document: Node) -> None:
        document["paths"]["/api/v2/things/{id}/parts"] = {"get": published.operation("", published.THING, tags=[])}
        document["paths"]["/api/v2/lamps"] = {"get": published.operation("", published.THING, tags=[])}

    refined = updated(add)
    parts = refined.document["paths"]["/api/v2/things/{id}/parts"]["get"]
    assert (parts["tags"], parts["operationId"]) == (["Thing"], "getThingsParts")
    assert refined.document["paths"]["/api/v2/lamps"]["get"]["tags"] == ["Lamps"]
    assert any("has no tags" in line for line in refined.repaired)


def test_a_body_that_became_an_entity_is_still_written_out_as_arguments() -> None:
    def extract(document: Node) -> None:
        content = document["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]["application/json"]
        document["components"]["schemas"]["CreateThingBody"] = content["schema"]
        content["schema"] = {"$ref": "#/components/schemas/CreateThingBody"}

    document = updated(extract).document
    assert document == updated(lambda _: None).document


def test_a_number_stays_what_it_was_when_its_examples_change() -> None:
    def retell(document: Node) -> None:
        document["components"]["schemas"]["Thing"]["properties"]["count"]["example"] = 0.5
        document["components"]["schemas"]["Thing"]["properties"]["open_rate"]["example"] = 5

    fields = updated(retell).document["components"]["schemas"]["Thing"]["properties"]
    assert (fields["count"]["type"], fields["open_rate"]["type"]) == ("integer", "number")
    assert fields["count"]["examples"] == [3]


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(40))
def test_a_damaged_document_is_read_or_refused_and_read_again_says_the_same(seed: int) -> None:
    previous = refine(plain_document(), {"actions": []}, {}).document
    document = disguises.damaged(plain_document(), random.Random(seed))
    try:
        refined = refine(document, {"actions": []}, previous).document
    except DocumentError:
        return
    again = refine(document, {"actions": []}, refined).document
    assert yaml_file.text(again) == yaml_file.text(refined)


def test_corrections_apply_to_a_shape_that_became_an_entity_and_to_a_respelled_path() -> None:
    corrections = {
        "actions": [
            {"target": "$.components.schemas.Thing.properties.window.required", "remove": True},
            {"target": "$.paths['/api/v2/things'].get.parameters[?(@.name == 'order')].schema.default", "remove": True},
        ]
    }
    previous = refine(plain_document(), corrections, {}).document
    document = plain_document()
    document["components"]["schemas"]["Hours"] = document["components"]["schemas"]["Thing"]["properties"]["window"]
    document["components"]["schemas"]["Thing"]["properties"]["window"] = {"$ref": "#/components/schemas/Hours"}
    refined = refine(disguises.respelled_paths(document), corrections, previous)
    assert refined.stale_corrections == []
    assert disguises.told(refined.document) == disguises.told(previous)
    assert "/api/v2/things/" in refined.document["paths"]


def test_an_operation_that_is_sent_by_another_method_keeps_its_names() -> None:
    def put(document: Node) -> None:
        document["paths"]["/api/v2/things"]["put"] = document["paths"]["/api/v2/things"].pop("post")

    previous = updated(lambda _: None).document
    document = updated(put).document
    operation = document["paths"]["/api/v2/things"]["put"]
    assert (operation["operationId"], operation["x-method"]) == ("createThing", "create")
    assert document["components"]["schemas"] == previous["components"]["schemas"]


def test_a_list_that_became_a_page_keeps_the_name_of_its_items() -> None:
    item = {"type": "object", "properties": {"number": {"type": "string"}}}
    page = {"type": "object", "properties": {"items": {"type": "array", "items": item}, "next_starting_after": {}}}

    def phones(answer: Node) -> Node:
        document = plain_document()
        listing = published.operation("listPhones", answer, parameters=published.PARAMETERS[:2])
        document["paths"]["/api/v2/phones"] = {"get": listing}
        return document

    previous = refine(phones({"type": "array", "items": item}), {"actions": []}, {}).document
    schemas = refine(phones(page), {"actions": []}, previous).document["components"]["schemas"]
    assert schemas.keys() - previous["components"]["schemas"].keys() == {"PhonePage"}


def test_an_enum_to_which_values_of_another_kind_have_come_keeps_its_name() -> None:
    def add(document: Node) -> None:
        document["components"]["schemas"]["Thing"]["properties"]["mood"]["enum"].append("odd")

    fields = updated(add).document["components"]["schemas"]["Thing"]["properties"]
    assert {"$ref": "#/components/schemas/ThingMood"} in fields["mood"]["anyOf"]


def test_what_is_deprecated_is_told_so() -> None:
    def deprecate(document: Node) -> None:
        document["paths"]["/api/v2/things"]["get"]["deprecated"] = True
        document["paths"]["/api/v2/things"]["get"]["parameters"][0]["deprecated"] = True

    operation = updated(deprecate).document["paths"]["/api/v2/things"]["get"]
    assert operation["deprecated"]
    assert operation["parameters"][0]["deprecated"]


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document["paths"]["/api/v2/things"]["get"]["responses"].update({"499": {"description": ""}}),
        lambda document: document["paths"]["/api/v2/things"]["get"]["responses"].update(default={"description": ""}),
        lambda document: document["components"]["schemas"]["Thing"]["properties"].update(examples={"type": "array"}),
        lambda document: document["paths"]["/api/v2/things"]["post"].update(operationId="_", tags=["import"]),
        lambda document: document["paths"].update(
            {"/api/v2/x": {"get": {**published.operation("_", None), "tags": ["1"]}}}
        ),
    ],
)
def test_what_is_odd_but_legal_is_read(change: Callable[[Node], object]) -> None:
    document = updated(change).document
    for name in [*(tag["x-resource"] for tag in document["tags"]), *methods_of(document)]:
        assert name.isidentifier()
        assert not keyword.iskeyword(name)


def methods_of(document: Node) -> list[str]:
    return [operation["x-method"] for operation in disguises.operations(document)]
