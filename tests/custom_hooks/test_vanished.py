"""What vanishes from responses stays for those who read it, deprecated and with the day; what is only sent goes."""

from __future__ import annotations

import copy
import datetime
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.generate import prove
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import yaml_file
from custom_hooks.render import docstrings
from custom_hooks.render.reading import read

from . import disguises, published

pytestmark = pytest.mark.slow

Node = dict[str, Any]
Edit = Callable[[Node], object]

FIRST, SECOND = datetime.date(2026, 7, 13), datetime.date(2026, 7, 20)
OWNER: Node = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "role": {"type": "string", "enum": ["admin", "guest"]}},
}


def original() -> Node:
    """The made-up document; things have an owner, and the body of createThing an origin."""
    document = published.document()
    fields(document)["owner"] = OWNER
    fields(document)["colour"] = {"type": "string", "enum": ["red", "green", "blue"]}
    body(document)["origin"] = {"type": "string", "enum": ["shop", "street"]}
    body(document)["maker"] = {"type": "object", "properties": {"firm": {"type": "string"}, "town": {"type": "string"}}}
    return copy.deepcopy(document)


def fields(document: Node) -> Node:
    found: Node = document["components"]["schemas"]["Thing"]["properties"]
    return found


def body(document: Node) -> Node:
    content = document["paths"]["/api/v2/things"]["post"]["requestBody"]["content"]
    found: Node = content["application/json"]["schema"]["properties"]
    return found


def updated(*edits: Edit, previous: Node | None = None, day: datetime.date = FIRST) -> Node:
    document = original()
    for edit in edits:
        edit(document)
    return refine(document, {"actions": []}, previous or BASE, day).document


BASE = refine(original(), {"actions": []}, {}).document


def schemas(document: Node) -> Node:
    found: Node = document["components"]["schemas"]
    return found


def test_a_field_of_a_response_stays_deprecated_and_is_not_required() -> None:
    document = updated(lambda d: (fields(d).pop("id"), d["components"]["schemas"]["Thing"]["required"].remove("id")))
    kept = fields(document)["id"]
    assert (kept["deprecated"], kept["x-gone"], kept["type"]) == (True, "2026-07-13", "string")
    assert schemas(document)["Thing"]["required"] == ["status"]
    assert list(fields(document)) == list(fields(BASE))


def test_it_survives_every_further_update_with_its_first_day() -> None:
    gone = updated(lambda d: fields(d).pop("count"))
    again = updated(lambda d: fields(d).pop("count"), previous=gone, day=SECOND)
    assert yaml_file.text(again) == yaml_file.text(gone)


def test_a_field_that_comes_back_is_no_longer_deprecated() -> None:
    gone = updated(lambda d: fields(d).pop("count"))
    assert yaml_file.text(updated(previous=gone)) == yaml_file.text(BASE)


def test_a_model_that_only_a_kept_field_uses_stays() -> None:
    document = updated(lambda d: fields(d).pop("owner"))
    assert fields(document)["owner"]["$ref"] == "#/components/schemas/ThingOwner"
    assert schemas(document)["ThingOwner"] == schemas(BASE)["ThingOwner"]
    assert schemas(document)["ThingOwnerRole"] == schemas(BASE)["ThingOwnerRole"]


def test_what_vanishes_inside_of_a_kept_field_is_not_asked_for() -> None:
    gone = updated(lambda d: fields(d).pop("owner"))
    again = updated(lambda d: fields(d).pop("owner"), previous=gone, day=SECOND)
    assert schemas(again)["ThingOwner"] == schemas(BASE)["ThingOwner"]


def test_a_member_of_an_enum_that_is_read_stays_with_its_name() -> None:
    colour = schemas(updated(lambda d: fields(d)["colour"]["enum"].remove("green")))["ThingColour"]
    assert colour["enum"] == ["red", "green", "blue"]
    assert colour["x-enum-varnames"] == ["RED", "GREEN", "BLUE"]
    assert colour["x-enum-gone"] == ["", "2026-07-13", ""]


def test_an_enum_of_which_one_value_or_null_is_left_stays_an_enum() -> None:
    one = updated(lambda d: fields(d)["colour"].update(enum=["blue"]))
    assert schemas(one)["ThingColour"]["x-enum-gone"] == ["2026-07-13", "2026-07-13", ""]
    document = updated(lambda d: fields(d)["mood"].update(enum=[2, None]))
    assert fields(document)["mood"] == fields(BASE)["mood"]
    assert schemas(document)["ThingMood"]["x-enum-gone"] == ["2026-07-13", ""]


def test_a_member_that_comes_back_is_like_the_others_again() -> None:
    gone = updated(lambda d: fields(d)["colour"]["enum"].remove("green"))
    again = updated(lambda d: fields(d)["colour"]["enum"].remove("green"), previous=gone, day=SECOND)
    assert yaml_file.text(again) == yaml_file.text(gone)
    assert yaml_file.text(updated(previous=gone)) == yaml_file.text(BASE)


def test_what_is_only_sent_goes() -> None:
    document = updated(
        lambda d: body(d).pop("text"),
        lambda d: body(d)["origin"]["enum"].append("park"),
        lambda d: body(d)["origin"]["enum"].remove("street"),
        lambda d: body(d)["maker"]["properties"].pop("town"),
        lambda d: d["paths"]["/api/v2/things"]["get"]["parameters"].pop(3),
    )
    operation = document["paths"]["/api/v2/things"]["post"]
    assert "text" not in operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert schemas(document)["ThingOrigin"]["enum"] == ["shop", "park"]
    assert list(schemas(document)["ThingMaker"]["properties"]) == ["firm"]
    assert len(document["paths"]["/api/v2/things"]["get"]["parameters"]) == 3
    assert "x-gone" not in yaml_file.text(document)


def test_a_model_that_is_read_and_sent_keeps_its_name_and_its_fields() -> None:
    """A window is in the response and in the body of createThing."""
    window: Node = {"type": "object", "properties": {"to": {"type": "string"}}}
    document = updated(lambda d: fields(d).update(window=window), lambda d: body(d).update(window=window))
    assert list(schemas(document)["ThingWindow"]["properties"]) == ["from", "to"]
    assert [name for name in schemas(document) if "Window" in name] == ["ThingWindow"]
    document = updated(lambda d: fields(d).update(window=window))  # only what is read has changed
    assert fields(document)["window"]["$ref"] == "#/components/schemas/ThingWindow"
    assert list(schemas(document)["ThingWindow"]["properties"]) == ["from", "to"]


def test_what_only_one_of_several_uses_of_a_model_lost_is_not_gone() -> None:
    def lose(document: Node) -> None:
        fields(document)["second"] = copy.deepcopy(OWNER)

    both = updated(lose)
    assert fields(both)["second"]["$ref"] == fields(both)["owner"]["$ref"]
    one = updated(lose, lambda d: fields(d)["owner"]["properties"].pop("name"), previous=both)
    assert schemas(one)["ThingOwner"] == schemas(both)["ThingOwner"]


@pytest.mark.parametrize("disguise", disguises.ALL, ids=lambda disguise: disguise.__name__)
def test_kept_fields_survive_whatever_else_the_document_does(disguise: Callable[[Node], Node]) -> None:
    def lose(document: Node) -> None:
        for name in ("count", "owner"):
            fields(document).pop(name)
        fields(document)["colour"]["enum"].remove("green")

    gone = updated(lose)
    document = original()
    lose(document)
    disguised = refine(disguise(document), {"actions": []}, gone, SECOND).document
    assert {name: fields(disguised)[name] for name in ("count", "owner")} == {
        name: fields(gone)[name] for name in ("count", "owner")
    }
    for name in ("ThingOwner", "ThingOwnerRole", "ThingColour"):
        assert schemas(disguised)[name] == schemas(gone)[name]


def test_docstrings_say_that_it_is_gone() -> None:
    package = read(updated(lambda d: fields(d).pop("count"), lambda d: fields(d)["colour"]["enum"].remove("green")))
    gone = "eprecated; gone from the API's document since 2026-07-13."
    assert f"count: Count. D{gone}" in " ".join(docstrings.of_model(package.models["Thing"]).split())
    assert f"GREEN: `green`. D{gone}" in " ".join(docstrings.of_enum(package.enums["ThingColour"]).split())


@pytest.mark.parametrize("seed", range(10))
def test_a_document_without_a_random_tenth_is_described_and_nothing_that_was_read_is_lost(seed: int) -> None:
    thin = disguises.thinned(original(), random.Random(seed))
    document = refine(thin, {"actions": []}, BASE, FIRST).document
    package, before = read(document), read(BASE)
    for model in ("Thing", "ThingOwner", "ThingPage"):
        assert {field.name for field in before.models[model].fields} <= {f.name for f in package.models[model].fields}
    again = refine(thin, {"actions": []}, document, SECOND).document
    assert yaml_file.text(again) == yaml_file.text(document)
    assert "gone" not in yaml_file.text(updated(previous=document))


def test_such_a_document_gives_a_package_that_passes_every_check(project: Path) -> None:
    thin = disguises.thinned(original(), random.Random(3))
    prove(project, refine(thin, {"actions": []}, BASE, FIRST).document)
