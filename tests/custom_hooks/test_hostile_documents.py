"""Whatever a published document says, it is refused in plain words or becomes harmless code, in bounded time."""

from __future__ import annotations

import ast
import copy
import datetime
import json
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from custom_hooks.changes.command import report
from custom_hooks.changes.versions import Version
from custom_hooks.errors import DocumentError
from custom_hooks.generate import generate
from custom_hooks.ingest.gate.names import problem_of_name
from custom_hooks.ingest.refine import refine
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.bounds import LONGEST_TEXT
from custom_hooks.openapi.document import operations
from custom_hooks.render.reading import read
from custom_hooks.render.rendering import GENERATED, render
from custom_hooks.update import update

from . import hostile

Node = dict[str, Any]
ROOT = Path(__file__).resolve().parents[2]
TODAY = datetime.date(2026, 1, 1)
NO_CORRECTIONS: Node = {"actions": []}
PLACES, VALUES = list(hostile.places(hostile.document())), list(hostile.values(hostile.document()))


@cache
def known() -> Node:
    """openapi.yaml as it is before the hostile document comes."""
    return refine(hostile.document(), NO_CORRECTIONS, {}, TODAY).document


def modules_of(document: Node) -> dict[str, str]:
    """The generated modules of a package, of which every syntax tree is checked."""
    with TemporaryDirectory() as folder:
        source, package = Path(folder) / "openapi.yaml", Path(folder) / "package"
        yaml_file.write(source, document)
        render(source, ROOT / "generator-config.yaml", package)
        check_syntax_trees(package, GENERATED)
        return {path.relative_to(package).as_posix(): path.read_text("utf-8") for path in package.rglob("*.py")}


def refused_or_harmless(document: Node) -> bool:
    """Bring a document in, make code of it, and report on it; whether it was refused."""
    try:
        refined = refine(document, NO_CORRECTIONS, known(), TODAY)
        modules = modules_of(refined.document)
        text, _ = report(Version(known(), None), Version(refined.document, None))
    except DocumentError as error:
        assert all(map(is_plain_line, error.problems or [""]))  # noqa: PT017 - most documents raise nothing
        return True
    for path, _, operation in operations(refined.document):
        assert path.startswith("/api/v2/")
        assert operation["operationId"].isidentifier()
    assert all(path in paths_in(modules) for path in refined.document["paths"])
    for line in text.splitlines():
        assert line.isprintable()
        assert (
            line.startswith(("#", "- ", "| ", "|-", "For a", "No change", "New resource", "With them", "")) or not line
        )
    return False


def is_plain_line(problem: str) -> bool:
    return bool(problem) and problem.isprintable() and not problem.lstrip().startswith("::")


def paths_in(modules: dict[str, str]) -> set[str]:
    """The paths to which calls of the generated code go."""
    found: set[str] = set()
    for name, text in modules.items():
        if name.startswith("api/") and not name.endswith("__init__.py"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.keyword) and node.arg == "path" and isinstance(node.value, ast.Constant):
                    found.add(str(node.value.value))
    return found


def test_the_document_itself_becomes_code() -> None:
    assert not refused_or_harmless(hostile.document())


@pytest.mark.slow
@settings(max_examples=settings().max_examples // 3)
@given(st.sampled_from(PLACES), st.sampled_from(hostile.PAYLOADS))
def test_any_text_in_any_place_is_refused_or_harmless(place: hostile.Place, text: str) -> None:
    refused_or_harmless(hostile.put(hostile.document(), place, text))


@pytest.mark.slow
@settings(max_examples=settings().max_examples // 3)
@given(st.sampled_from(VALUES), st.sampled_from(hostile.VALUES))
def test_any_value_in_any_place_is_refused_or_harmless(place: hostile.Place, value: Any) -> None:
    refused_or_harmless(hostile.put(hostile.document(), place, value))


@pytest.mark.slow
@settings(max_examples=settings().max_examples // 3)
@given(st.lists(st.tuples(st.sampled_from(PLACES), st.sampled_from(hostile.PAYLOADS)), min_size=2, max_size=4))
def test_several_texts_together_are_refused_or_harmless(texts: list[tuple[hostile.Place, str]]) -> None:
    document = hostile.document()
    for place, text in texts:
        try:
            hostile.put(document, place, text)
        except (KeyError, TypeError, IndexError):  # an earlier one has changed the name of a place
            continue
    refused_or_harmless(document)


CODE = hostile.CODE


def enum_with_names_of_its_own(document: Node) -> None:
    colour = document["components"]["schemas"]["Thing"]["properties"]["colour"]
    colour["x-enum-varnames"] = {"red": f"A = 'a' if {CODE} else 'a'  #"}


def enum_with_a_list_of_names(document: Node) -> None:
    document["components"]["schemas"]["Shade"]["x-enum-varnames"] = [f"A = {CODE}  #", "B"]


def page_with_a_list_that_has_a_line_of_code(document: Node) -> None:
    page = document["paths"]["/api/v2/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"][f"additional_properties  # type: ignore\n    {CODE}"] = page["properties"].pop("items")


def group_with_an_import(document: Node) -> None:
    document["paths"]["/api/v2/things"]["get"]["tags"] = ['Evil"""\nimport this as this #']


def path_of_another_host(document: Node) -> None:
    document["paths"]["/api/v2/things"]["x-published-path"] = "@evil.example/x"
    document["paths"]["/api/v2/things"]["get"]["x-published-path"] = "@evil.example/x"


def limits_that_are_code(document: Node) -> None:
    document["components"]["schemas"]["Thing"]["properties"]["count"]["maximum"] = CODE


def limits_that_are_code_in_a_shared_response(document: Node) -> None:
    missing = document["components"]["responses"]["Missing"]["content"]["application/json"]["schema"]
    missing["properties"] = {"count": {"type": "integer", "maximum": CODE}}


def paging_and_rate_limits_that_are_code(document: Node) -> None:
    document["paths"]["/api/v2/things"]["get"] |= {
        "x-paging": {"style": "cursor", "in": "query", "parameter": CODE, "max_limit": CODE, "items": CODE},
        "x-rate-limits": [{"calls": CODE, "seconds": CODE}],
        "x-method": CODE,
        "x-error-field": f"'); {CODE}; ('",
        "x-scopes": [f"'{CODE}'"],
    }


@pytest.mark.parametrize(
    "attack",
    [
        enum_with_names_of_its_own,
        enum_with_a_list_of_names,
        page_with_a_list_that_has_a_line_of_code,
        group_with_an_import,
        path_of_another_host,
        limits_that_are_code,
        limits_that_are_code_in_a_shared_response,
        paging_and_rate_limits_that_are_code,
    ],
)
def test_code_of_a_document_does_not_become_code_of_the_package(attack: Callable[[Node], None]) -> None:
    document = hostile.document()
    attack(document)
    try:
        refined = refine(document, NO_CORRECTIONS, known(), TODAY).document
    except DocumentError:
        return
    assert modules_of(refined) == modules_of(known())


@pytest.mark.slow
def test_a_document_full_of_hostile_texts_becomes_a_package_that_imports_and_has_right_types(project: Path) -> None:
    """The whole way of update-spec and generate, which imports and type-checks what was made of every text."""
    document = hostile.document()
    thing = document["components"]["schemas"]["Thing"]
    things, nodes = (document["components"]["schemas"][name]["properties"] for name in ("Thing", "Node"))
    for number, text in enumerate(hostile.PAYLOADS):
        if not problem_of_name(text):
            things[f"enum{number}"] = {"type": "string", "enum": [text, "other"]}
            things[f"const{number}"] = {"const": text}
            things[f"only{number}"] = {"type": "string", "const": text}
            thing["required"].append(f"only{number}")
            nodes[text] = {"type": "string"}
        if text.isascii() and len(text) < LONGEST_TEXT:
            things[f"text{number}"] = dict.fromkeys(("default", "title", "description", "pattern", "example"), text)
    yaml_file.write(project / "openapi.yaml", known())
    (project / "published.json").write_text(json.dumps(document), encoding="utf-8")
    update(project, str(project / "published.json"), TODAY, older=True)
    generate(project)  # raises where something generated does not import, or has a wrong type
    assert len(yaml_file.read(project / "openapi.yaml")["components"]["schemas"]["Thing"]["properties"]) > 500


# What is known keeps its name and its judgements, whatever comes beside it.

OK: Node = {"200": {"description": ""}}
ID: list[Node] = [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}]


def calls(document: Node) -> dict[str, tuple[str, str]]:
    """Every name on the client, and the request that it sends."""
    package = read(document)
    return {
        f"{resource.name}.{method}": (operation.method, operation.path)
        for resource in package.resources
        for method, operation in resource.methods
    }


@pytest.mark.parametrize("operation_id", ["get", "list", "create", "update", "search", "Get", "get_thing", "getThing"])
@pytest.mark.parametrize("tags", [["Evil", "Thing"], ["OtherThing", "Thing"], ["Thing"], ["Thing", "OtherThing"]])
def test_a_new_operation_takes_the_name_of_no_known_one(operation_id: str, tags: list[str]) -> None:
    document = hostile.document()
    document["paths"]["/api/v2/evil/{id}"] = {
        "delete": {"operationId": operation_id, "tags": tags, "parameters": ID, "responses": OK}
    }
    refined = calls(refine(document, NO_CORRECTIONS, known(), TODAY).document)
    assert calls(known()).items() <= refined.items()
    assert ("DELETE", "/api/v2/evil/{id}") in refined.values()


@pytest.mark.parametrize("tag", ["OtherThing", "Evil"])
def test_a_known_operation_that_joins_another_group_takes_no_name_there(tag: str) -> None:
    document = hostile.document()
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                operation["tags"] = [*operation["tags"], tag]
    assert calls(known()).items() <= calls(refine(document, NO_CORRECTIONS, known(), TODAY).document).items()


@pytest.mark.parametrize("spelling", ["patch Thing", "patch-Thing", "PatchThing", "patch_thing"])
def test_an_operation_id_that_is_only_spelled_alike_is_another_one(spelling: str) -> None:
    document = hostile.document()
    del document["paths"]["/api/v2/things/{id}"]
    document["paths"]["/api/v2/evil/{id}"] = {
        "delete": {"operationId": spelling, "tags": ["Thing"], "parameters": ID, "responses": OK}
    }
    refined = calls(refine(document, NO_CORRECTIONS, known(), TODAY).document)
    assert refined.get("things.update") != ("DELETE", "/api/v2/evil/{id}")


@pytest.mark.parametrize("method", ["post", "delete", "put", "patch"])
def test_what_was_judged_safe_to_repeat_is_not_so_elsewhere(method: str) -> None:
    before = copy.deepcopy(known())
    before["paths"]["/api/v2/things/search"]["post"]["x-retry-safe"] = True
    document = hostile.document()
    search = document["paths"].pop("/api/v2/things/search")["post"]
    search["description"] = "Requires one of the following scopes: `things:delete`"
    path = "/api/v2/things/wipe" if method == "post" else "/api/v2/things/search"
    document["paths"][path] = {method: search}
    refined = refine(document, NO_CORRECTIONS, before, TODAY).document
    assert not refined["paths"][path][method]["x-retry-safe"]


@pytest.mark.parametrize("name", ["x-object", "x-component", "x-dangling", "x-guessed", "x-meanings", "x-response"])
def test_fields_may_be_called_like_the_marks_of_an_update(name: str) -> None:
    document = hostile.document()
    document["components"]["schemas"]["Thing"]["properties"][name] = {"type": "string"}
    refined = refine(document, NO_CORRECTIONS, known(), TODAY).document
    assert name in refined["components"]["schemas"]["Thing"]["properties"]


def test_parameters_that_operations_of_a_path_share_are_not_changed_twice() -> None:
    document = hostile.document()
    document["components"]["schemas"]["Thing"] = {"enum": ["2026-01-01T00:00:00Z"]}
    document["components"]["schemas"]["Alias"] = {"$ref": "#/components/schemas/Thing"}
    refused_or_harmless(document)


# Each of these took minutes or gigabytes, or ended in a traceback.


def many_values_with_one_name(document: Node) -> None:
    names = [chr(0x4E00 + number) for number in range(1_400)]
    document["components"]["schemas"]["Thing"]["properties"]["e"] = {"type": "string", "enum": names}


def many_required_objects(document: Node) -> None:
    document["components"]["schemas"]["Odd"] = {"type": "object", "required": [{"a": n} for n in range(8_000)]}


def long_names_of_groups(document: Node) -> None:
    document["paths"]["/api/v2/things"]["get"]["tags"] = ["aB" * 9_900]


def long_titles(document: Node) -> None:
    for number in range(12):
        document["components"]["schemas"][f"T{number}"] = {"title": "aB" * 9_000, "type": "object"}


def many_choices(document: Node) -> None:
    choices = [{"type": "object", "properties": {f"p{number}": {"type": "string"}}} for number in range(3_000)]
    document["components"]["schemas"]["Thing"]["properties"]["any"] = {"anyOf": choices}


def many_groups(document: Node) -> None:
    document["paths"]["/api/v2/things"]["get"]["tags"] = [f"T{number}" for number in range(20_000)]


def long_chain_of_all_of(document: Node) -> None:
    for number in range(900):
        more = {"type": "object", "properties": {f"p{number}": {"type": "string"}}}
        parts = [{"$ref": f"#/components/schemas/A{number + 1}"}, more]
        document["components"]["schemas"][f"A{number}"] = {"allOf": parts}
    document["components"]["schemas"]["A900"] = {"type": "object", "properties": {"z": {"type": "string"}}}


def a_long_text_in_thousands_of_places(document: Node) -> None:
    document["components"]["schemas"]["V"] = {"type": "string", "default": "x" * 900}
    for number in range(20):
        properties = {f"p{part}": {"$ref": "#/components/schemas/V"} for part in range(1_400)}
        document["components"]["schemas"][f"H{number}"] = {"type": "object", "properties": properties}


@pytest.mark.slow
@pytest.mark.parametrize(
    "attack",
    [
        many_values_with_one_name,
        many_required_objects,
        long_names_of_groups,
        long_titles,
        many_choices,
        many_groups,
        long_chain_of_all_of,
        a_long_text_in_thousands_of_places,
    ],
)
def test_a_document_that_grows_or_costs_without_measure_is_refused_or_read_soon(attack: Callable[[Node], None]) -> None:
    document = hostile.document()
    attack(document)
    with suppress(DocumentError):
        refine(document, NO_CORRECTIONS, known(), TODAY)


@pytest.mark.parametrize("name", ["results", "dataItems", "my-items", "class", "data", "property", "items_", "item s"])
def test_a_list_field_of_a_known_page_may_be_renamed(name: str) -> None:
    document = hostile.document()
    page = document["paths"]["/api/v2/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    page["properties"][name] = page["properties"].pop("items")
    page["required"] = [name]
    refined = refine(document, NO_CORRECTIONS, known(), TODAY).document
    walk = next(operation for operation in read(refined).operations.values() if operation.id == "listThing")
    assert walk.paging is not None
    assert walk.paging.items == name
    assert modules_of(refined)
