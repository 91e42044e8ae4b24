"""openapi.yaml itself is hostile: whatever it holds is refused with a place and a sentence, or is harmless."""

from __future__ import annotations

import ast
import contextlib
import copy
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.refine import refine
from custom_hooks.install.formatting import format_code
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.openapi import yaml_file
from custom_hooks.render.reading import read
from custom_hooks.render.rendering import GENERATED, render

from . import published

ROOT = Path(__file__).resolve().parents[2]
Node = dict[str, Any]
BASE = refine(published.document(), {"actions": []}, {}).document
LIST = ("paths", "/api/v2/things", "get")
X = "__import__('os').system('true')"


def changed(path: tuple[str | int, ...], value: Any) -> Node:
    document = copy.deepcopy(BASE)
    node: Any = document
    for key in path[:-1]:
        node = node[key]
    node[path[-1]] = value
    return document


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        ((*LIST, "x-method"), "a b", "/get/x-method"),
        ((*LIST, "x-method"), f"list(self): {X} #", "/get/x-method"),
        ((*LIST, "x-method"), "class", "/get/x-method"),
        ((*LIST, "x-method"), "__init__", "/get/x-method"),
        ((*LIST, "x-method"), "_client", "/get/x-method"),
        ((*LIST, "x-method"), "list\n", "/get/x-method"),
        ((*LIST, "x-method"), "builtins", "/get/x-method"),
        ((*LIST, "x-method"), "ﬁeld", "/get/x-method"),
        ((*LIST, "x-method"), ["list"], "/get/x-method"),
        ((*LIST, "x-method"), None, "/get/x-method"),
        ((*LIST, "x-scopes"), "all:all", "/get/x-scopes"),
        ((*LIST, "x-scopes"), [1], "/get/x-scopes/0"),
        ((*LIST, "x-scopes"), ["a` # \n"], "/get/x-scopes/0"),
        ((*LIST, "x-scopes"), ["a|b"], "/get/x-scopes/0"),
        ((*LIST, "x-scope-groups"), ["a"], "/get/x-scope-groups/0"),
        ((*LIST, "x-scope-groups"), [[]], "/get/x-scope-groups/0"),
        ((*LIST, "x-rate-limits"), {"calls": 1}, "/get/x-rate-limits"),
        ((*LIST, "x-rate-limits"), [{"calls": 1, "seconds": 1, "per": "day"}], "/get/x-rate-limits/0/per"),
        ((*LIST, "x-rate-limits"), [{"calls": 1}], "/get/x-rate-limits/0"),
        ((*LIST, "x-rate-limits"), [{"calls": X, "seconds": 1}], "/get/x-rate-limits/0/calls"),
        ((*LIST, "x-rate-limits"), [{"calls": True, "seconds": 1}], "/get/x-rate-limits/0/calls"),
        ((*LIST, "x-rate-limits"), [{"calls": 1, "seconds": 0}], "/get/x-rate-limits/0/seconds"),
        ((*LIST, "x-rate-limits"), [{"calls": 10**30, "seconds": 1}], "calls"),
        ((*LIST, "x-paging"), "cursor", "/get/x-paging"),
        ((*LIST, "x-paging"), {}, "/get/x-paging"),
        ((*LIST, "x-paging", "style"), f"cursor', {X}, '", "/get/x-paging/style"),
        ((*LIST, "x-paging", "in"), "header", "/get/x-paging/in"),
        ((*LIST, "x-paging", "parameter"), "nobody", "x-paging: parameter"),
        ((*LIST, "x-paging", "parameter"), 1, "/get/x-paging/parameter"),
        ((*LIST, "x-paging", "max_limit"), X, "/get/x-paging/max_limit"),
        ((*LIST, "x-paging", "max_limit"), 1.5, "/get/x-paging/max_limit"),
        ((*LIST, "x-paging", "skip_with"), "nobody", "x-paging: skip_with"),
        ((*LIST, "x-paging", "items"), "nobody", "nobody"),
        ((*LIST, "x-paging", "items"), ["items"], "/get/x-paging/items"),
        ((*LIST, "x-paging", "more"), 1, "/get/x-paging"),
        ((*LIST, "x-retry-safe"), "yes", "/get/x-retry-safe"),
        ((*LIST, "x-error-field"), 5, "/get/x-error-field"),
        ((*LIST, "x-published-operation-id"), 5, "/get/x-published-operation-id"),
        ((*LIST, "operationId"), "a.b", "operationId"),
        ((*LIST, "tags"), [], "tags"),
        ((*LIST, "tags"), ["Nobody"], "Nobody has no x-resource"),
        ((*LIST, "responses"), {"404": {"description": "x"}}, "/get/responses"),
        ((*LIST, "parameters", 0, "x-python-name"), "a b", "/parameters/0/x-python-name"),
        ((*LIST, "parameters", 0, "style"), "pipeDelimited", "/parameters/0/style"),
        ((*LIST, "parameters", 0, "explode"), False, "'items' is a required property"),
        ((*LIST, "parameters", 0), {"name": "a", "in": "query", "content": {"a/b": {}}}, "/parameters/0"),
        (("paths", "/api/v2/things", "parameters"), [], "/paths/~1api~1v2~1things"),
        (("paths", "/api/v2/things", "options"), {}, "/paths/~1api~1v2~1things"),
        (("paths", "@evil.example/x"), {}, "@evil.example"),
        (("paths", "//evil.example/x"), {}, "//evil.example"),
        (("paths", "/a\n# Heading"), {}, r"/a\n"),
        (("tags", 0, "x-resource"), "../../evil", "#/tags/0/x-resource"),
        (("tags", 0, "x-resource"), "aclose", "#/tags/0/x-resource"),
        (("tags", 0, "x-resource"), "__init__", "#/tags/0/x-resource"),
        (("tags", 0, "x-resource"), 5, "#/tags/0/x-resource"),
        (("tags", 0), "Thing", "#/tags/0"),
        (("tags",), {}, "#/tags"),
        (("tags", 0), {"name": "Thing"}, "#/tags/0"),
        (("components", "responses"), None, "#/components"),
        (("components", "schemas", "a b"), {"type": "string"}, "a b"),
        (("components", "schemas", "UNSET"), {"type": "string"}, "UNSET"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), {"a": "b"}, "ThingStatus/x-enum-varnames"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), [f"A = 1 if {X} else 1  #", "B"], "varnames/0"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), ["A", "A"], "ThingStatus/x-enum-varnames"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), ["A"], "has 1 entries for 2 values"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), ["_ignore_", "B"], "varnames/0"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), ["mro", "B"], "varnames/0"),
        (("components", "schemas", "ThingStatus", "x-enum-varnames"), ["is_listed", "B"], "varnames/0"),
        (("components", "schemas", "ThingStatus", "x-enum-descriptions"), "x", "ThingStatus/x-enum-descriptions"),
        (("components", "schemas", "ThingStatus", "x-enum-descriptions"), [], "has 0 entries for 2 values"),
        (("components", "schemas", "ThingStatus", "x-enum-gone"), ["x", "y"], "ThingStatus/x-enum-gone"),
        (("components", "schemas", "ThingStatus", "enum"), [1, None], "ThingStatus/enum/1"),
        (("components", "schemas", "Thing", "properties", "id", "x-gone"), "x\ny", "properties/id/x-gone"),
        (
            ("components", "schemas", "Thing", "properties", "id", "x-python-name"),
            "class",
            "properties/id/x-python-name",
        ),
        (("components", "schemas", "Thing", "properties", "id", "default"), float("nan"), "properties/id/default"),
        (("components", "schemas", "Thing", "properties", "id", "default"), float("inf"), "properties/id/default"),
        (("components", "schemas", "Thing", "properties", "id", "default"), "\ud800", "properties/id/default"),
        (("components", "schemas", "Thing", "properties", "id", "minimum"), 10**5000, "properties/id/minimum"),
        (("components", "schemas", "Thing", "properties", "id"), True, "Thing/properties/id: True says nothing"),
        (
            ("components", "schemas", "Thing", "properties", 5),
            {"type": "string"},
            "properties: 5 is a name, and must be text",
        ),
    ],
    ids=lambda value: json.dumps(value)[:60] if isinstance(value, str | tuple) else "",
)
def test_what_openapi_yaml_may_not_be_is_refused_with_its_place(path: tuple[str, ...], value: Any, place: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(changed(path, value))
    assert place in str(caught.value)
    assert all(problem.isprintable() for problem in caught.value.problems)


PAYLOADS = [
    f'"""\n{X}\n"""',
    f"'''\n{X}\n'''",
    f'x"; {X} #',
    f"x\n    {X}",
    f"{{{{ {X} }}}}",
    "ends with \\",
    'ends with "',
    "\x00\x0c\u2028\u202e\x85",
    "\ud800",
    f"x  # type: ignore\n    {X}",
    "../../evil",
    "__class__",
]


def strings(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The place of every text in a document."""
    if isinstance(node, str):
        yield path
    for key, child in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield from strings(child, (*path, key))


PLACES = list(strings(BASE))


@pytest.mark.parametrize("start", range(8))
def test_no_text_of_openapi_yaml_becomes_code(tmp_path: Path, start: int) -> None:
    """Every 40th text of the document in turn: it is refused, or nothing but the modules that the templates print."""
    for index, place in list(enumerate(PLACES))[start * 5 :: 40]:
        for payload in (PAYLOADS[index % len(PAYLOADS)], PAYLOADS[(index // 5) % len(PAYLOADS)]):
            with contextlib.suppress(DocumentError):
                check_rendered(tmp_path / f"{index}", changed(place, payload))


@pytest.mark.parametrize("payload", [payload for payload in PAYLOADS if payload != "\ud800"], ids=ascii)
def test_descriptions_are_text_whatever_they_say(tmp_path: Path, payload: str) -> None:
    document = copy.deepcopy(BASE)
    for place in PLACES:
        if place[-1] in {"description", "summary", "pattern", "default"} and place[-2] != "properties":
            node: Any = document
            for key in place[:-1]:
                node = node[key]
            node[place[-1]] = payload
    check_rendered(tmp_path, document)


def check_rendered(folder: Path, document: Node) -> None:
    """Render a document, and look at what came of it without running it."""
    folder.mkdir(exist_ok=True)
    package = folder / "package"
    (folder / "openapi.yaml").write_text(json.dumps(document), encoding="utf-8")
    render(folder / "openapi.yaml", ROOT / "generator-config.yaml", package)
    check_syntax_trees(package, GENERATED)
    modules = [ast.parse(file.read_bytes()) for file in package.rglob("*.py")]
    calls = {ast.unparse(node.func) for module in modules for node in ast.walk(module) if isinstance(node, ast.Call)}
    assert not any("import" in call or "system" in call for call in calls)
    assert {file.name for file in folder.iterdir()} == {"openapi.yaml", "package"}
    json.loads((package / "sandbox/operations.json").read_bytes(), parse_constant=pytest.fail)


def test_two_operations_of_one_module_are_refused(tmp_path: Path) -> None:
    document = changed(("paths", "/api/v2/things", "post", "operationId"), "list_thing")
    yaml_file.write(tmp_path / "openapi.yaml", document)
    with pytest.raises(DocumentError, match=r"api/thing/list_thing\.py would be made twice"):
        render(tmp_path / "openapi.yaml", ROOT / "generator-config.yaml", tmp_path / "package")


def test_what_is_rendered_passes_the_check_after_formatting(tmp_path: Path) -> None:
    yaml_file.write(tmp_path / "openapi.yaml", BASE)
    render(tmp_path / "openapi.yaml", ROOT / "generator-config.yaml", tmp_path / "package")
    for folder in GENERATED[:3]:
        format_code(tmp_path / "package" / folder, ROOT / "pyproject.toml")
    check_syntax_trees(tmp_path / "package", GENERATED)
