"""What is new never takes a name away, and never gets one that something else has: the package can be generated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from custom_hooks.generate import prove
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import python_names, yaml_file
from custom_hooks.render.description import Package
from custom_hooks.render.reading import read

from . import collisions, published

pytestmark = pytest.mark.slow

Node = dict[str, Any]

every_collision = pytest.mark.parametrize("change", collisions.ALL, ids=lambda change: change.__name__)


def refined(*changes: collisions.Change, previous: Node | None = None) -> Node:
    document = published.document()
    for change in changes:
        change(document)
    return refine(document, {"actions": []}, previous or {}).document


BASE = refined()


def names(package: Package) -> dict[tuple[str, ...], str]:
    """Every name in Python, by what it is the name of."""
    found: dict[tuple[str, ...], str] = {}
    for operation in package.operations.values():
        found[("operation", operation.id)] = f"{operation.name} {operation.folder}.{operation.module}"
        for argument in operation.arguments:
            found[("argument", operation.id, argument.location, argument.json_name)] = argument.name
    for model in package.models.values():
        found[("model", model.name)] = model.module
        found |= {("field", model.name, field.json_name): field.name for field in model.fields}
    for enum in package.enums.values():
        found[("enum", enum.name)] = enum.module
        found |= {("member", enum.name, repr(member.value)): member.name for member in enum.members}
    return found


@every_collision
def test_no_name_of_the_present_package_moves(change: collisions.Change) -> None:
    before, after = names(read(BASE)), names(read(refined(change, previous=BASE)))
    assert {key: after.get(key) for key in before} == before


@every_collision
def test_the_same_document_again_gives_the_same_names(change: collisions.Change) -> None:
    document = refined(change, previous=BASE)
    assert yaml_file.text(refined(change, previous=document)) == yaml_file.text(document)


@every_collision
def test_a_first_document_has_distinct_names_too(change: collisions.Change) -> None:
    package = read(refined(change))
    for operation in package.operations.values():
        arguments = [argument.name for argument in operation.arguments]
        assert len({*arguments}) == len(arguments)
    for model in package.models.values():
        assert len({field.name for field in model.fields}) == len(model.fields)
    modules = [model.module for model in package.models.values()] + [enum.module for enum in package.enums.values()]
    assert len({module.lower() for module in modules}) == len(modules)
    assert package.models.keys() | package.enums.keys() == refined(change)["components"]["schemas"].keys()


def test_all_collisions_together_give_a_package_that_passes_every_check(project: Path) -> None:
    prove(project, refined(*collisions.ALL, previous=BASE))


def test_an_argument_that_a_new_one_would_rename_has_its_name_recorded() -> None:
    document = refined(collisions.new_parameters_that_take_names_over, previous=BASE)
    operation = document["paths"]["/api/v2/things"]["post"]
    body = operation["requestBody"]["content"]["application/json"]["schema"]["properties"]
    assert body["text"]["x-python-name"] == "text"
    assert "x-python-name" not in body["html"]
    arguments = python_names.arguments(document, "/api/v2/things", operation)
    assert (arguments["body", "text"], arguments["query", "text"]) == ("text", "query_text")


def test_a_recorded_name_stays_when_what_made_it_necessary_is_gone_again() -> None:
    document = refined(collisions.new_parameters_that_take_names_over, previous=BASE)
    again = refined(previous=document)
    assert names(read(again)) == names(read(BASE))


def test_the_body_of_a_new_operation_is_no_component() -> None:
    document = refined(collisions.inline_body_with_an_object_called_body, previous=BASE)
    new = document["components"]["schemas"].keys() - BASE["components"]["schemas"].keys()
    arguments = [argument.name for argument in read(document).operations["sendTestThing"].arguments]
    assert (new, arguments) == ({"ThingBody"}, ["body", "to"])  # the component is what the argument `body` takes


def test_a_published_document_says_nothing_about_names_in_python() -> None:
    schemas = refined(collisions.keys_that_are_ours, previous=BASE)["components"]["schemas"]
    assert schemas["ThingSize"]["x-enum-varnames"] == ["BIG", "SMALL"]
    assert "os" not in yaml_file.text({"schemas": schemas}).split()
    assert "x-gone" not in schemas["Thing"]["properties"]["size"]
