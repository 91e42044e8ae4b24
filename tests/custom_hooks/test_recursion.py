"""Schemas that contain themselves."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from custom_hooks.changes.comparison import compare
from custom_hooks.errors import DocumentError
from custom_hooks.generate import prove
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node
from custom_hooks.render.reading import SETTINGS, read
from custom_hooks.render.rendering import GENERATED, render

from . import published
from .collisions import reads, ref
from .shapes import MORE, NULL, TEXT, array, document_with, either, fields, mapping, package_of, refined, types

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

# The fields of component `A`.
RECURSIVE: dict[str, tuple[Node, dict[str, str]]] = {
    "a field": ({"A": fields(a=ref("A"))}, {"a": "models.A"}),
    "a tree": ({"A": fields(kids=array(ref("A")), name=TEXT)}, {"kids": "list[models.A]", "name": "str"}),
    "a mapping": ({"A": fields(kids=mapping(ref("A")))}, {"kids": "dict[str, models.A]"}),
    "null or itself": ({"A": fields(a=either(ref("A"), NULL))}, {"a": "models.A | None"}),
    "by way of another": ({"A": fields(b=ref("B")), "B": fields(a=array(ref("A")))}, {"b": "models.B"}),
    "by way of an alias": ({"A": fields(b=ref("B")), "B": ref("A")}, {"b": "models.A"}),
    "by way of a list": ({"A": fields(b=ref("B")), "B": array(ref("A"))}, {"b": "list[models.A]"}),
    "by way of an inline object": ({"A": fields(b=fields(a=ref("A")))}, {"b": "models.AB"}),
    "one of two": (
        {"A": fields(x=either(ref("A"), ref("B"))), "B": fields(leaf=TEXT)},
        {"x": "models.A | models.B"},
    ),
    "a choice that is a component": (
        {"A": fields(all=array(ref("F"))), "F": either(ref("A"), ref("B")), "B": fields(leaf=TEXT)},
        {"all": "list[models.A | models.B]"},
    ),
    "an expression": (
        {"A": either(fields(left=ref("A")), {"type": "boolean"}, fields(negated=ref("A")))},
        {"left": "models.A | bool | models.A2"},
    ),
    "a component that may be null": (
        {"A": {**fields(a=ref("A")), "type": ["object", "null"]}},
        {"a": "models.A | None"},
    ),
    "the same in OpenAPI 3.0": ({"A": {**fields(a=ref("A")), "nullable": True}}, {"a": "models.A | None"}),
    "a part of allOf": (
        {"A": fields(d=ref("D"), x=TEXT), "D": {"allOf": [ref("A"), MORE]}},
        {"d": "models.D", "x": "str"},
    ),
    "allOf of itself with more": ({"A": fields(a={"allOf": [ref("A"), MORE]})}, {"a": "models.AA"}),
}
every_recursion = pytest.mark.parametrize(("components", "expected"), RECURSIVE.values(), ids=RECURSIVE.keys())


@every_recursion
def test_a_component_that_contains_itself_is_typed(components: Node, expected: dict[str, str]) -> None:
    assert types(package_of(document_with(components)), "A") == expected


@every_recursion
def test_it_stays_the_same_with_the_next_update_and_when_it_vanishes(
    components: Node, expected: dict[str, str]
) -> None:
    document = document_with(components)
    document["components"]["schemas"]["Thing"]["properties"]["extra"] = ref("A")
    before = refined(document)
    assert yaml_file.text(refined(document, before)) == yaml_file.text(before)
    after = refined(published.document(), before)  # without the component, whose field in Thing stays for readers
    assert types(read(after), "A") == expected
    assert yaml_file.text(refined(published.document(), after)) == yaml_file.text(after)
    assert "models.A" in types(read(after), "Thing")["extra"]


@every_recursion
def test_comparing_recursive_models_ends(components: Node, expected: dict[str, str]) -> None:
    package = package_of(document_with(components))
    assert compare(package, package).changes == []
    assert compare(package_of(published.document()), package).added_operations != []


@pytest.mark.parametrize(
    "components",
    [
        {"A": ref("A")},
        {"A": ref("B"), "B": ref("A")},
        {"A": {"allOf": [ref("A")]}},
        {"A": {"allOf": [ref("A"), fields(x=TEXT)]}},
        {"A": either(ref("A"), TEXT)},
        {"A": either(ref("A"), NULL)},
        {"A": {"oneOf": [ref("B"), TEXT]}, "B": {"oneOf": [ref("A"), NULL]}},
        {"A": {"not": ref("A")}},
        {"A": {**fields(x=TEXT), "if": ref("A"), "then": {"required": ["x"]}}},
        {"A": {**fields(x=TEXT), "dependentSchemas": {"x": ref("A")}}},
    ],
)
def test_a_component_that_is_defined_by_itself_alone_is_refused(components: Node) -> None:
    with pytest.raises(DocumentError, match="#/components/schemas/A: is defined by itself"):
        refined(document_with(components))


ITEM_NAMES = ["dataItems", "my-items", "class", "property", "self", "additional_properties", "to_dict", "  "]
ITEM_NAMES += ['my "items"', "it's", "a\\", "数据", "été", "__class__", "json_names", "1", "_fields", "models", "list"]


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The models of a package with all recursions, and pages whose items have odd names."""
    document = document_with(ALL_RECURSIONS)
    cursor = published.PARAMETERS[:2]
    for number, name in enumerate(ITEM_NAMES):
        page = fields(**{name: array(TEXT), "dataItems ": TEXT, "next_starting_after": TEXT})
        reads(document, f"listLamp{number}", page, parameters=cursor)
    reads(document, "listNode", ref("NodePage"), parameters=cursor)
    root = tmp_path_factory.mktemp("shapes")
    package = root / "package_of_shapes"
    yaml_file.write(root / "openapi.yaml", refined(document))
    render(root / "openapi.yaml", SETTINGS, package)
    for file in (ROOT / "instantly_async").iterdir():
        if file.name not in {"__pycache__", "sandbox", *GENERATED}:
            (package / file.name).symlink_to(file)
    sys.path.insert(0, str(root))
    for file in sorted((package / "models").glob("[!_]*.py")):  # each first, as far as the others do not need it
        importlib.import_module(f"package_of_shapes.models.{file.stem}")
    yield importlib.import_module("package_of_shapes.models")
    sys.path.remove(str(root))


ALL_RECURSIONS: Node = {
    "Tree": fields(children=array(ref("Tree")), name=TEXT, colour={"enum": ["red", "blue"]}),
    "One": fields(other=ref("Other")),
    "Other": fields(one=either(ref("One"), NULL), by_name=mapping(ref("Other"))),
    "Expression": either(fields(left=ref("Expression")), {"type": "boolean"}),
    "Base": fields(child=ref("Derived")),
    "Derived": {"allOf": [ref("Base"), MORE]},
    "Leaf": fields(leaf=TEXT),
    "Branch": fields(sides=array(either(ref("Branch"), ref("Leaf")))),
    "NodePage": fields(items=array(ref("NodePage")), next_starting_after=TEXT),
}


def test_recursive_models_are_decoded_to_any_depth_and_go_back_as_they_came(generated: ModuleType) -> None:
    tree = {"name": "root", "children": [{"name": "leaf", "children": [{"colour": "blue", "new": 1}]}]}
    decoded = generated.Tree.from_dict(tree)
    leaf = decoded.children[0].children[0]
    assert (type(leaf), leaf.colour) == (generated.Tree, generated.TreeColour.BLUE)
    assert leaf.additional_properties == {"new": 1}
    assert decoded.to_dict() == tree
    one = generated.One.from_dict({"other": {"one": {"other": {"one": None}}, "by_name": {"x": {"one": None}}}})
    assert type(one.other.one.other) is type(one.other.by_name["x"]) is generated.Other
    assert generated.Base.from_dict({"child": {"child": {"more": "x"}}}).child.child.more == "x"
    sides = generated.Branch.from_dict({"sides": [{"leaf": "x"}, {"sides": [{"leaf": "y"}]}]}).sides
    assert [type(side) for side in (sides[0], sides[1], sides[1].sides[0])] == [
        generated.Leaf,
        generated.Branch,
        generated.Leaf,
    ]
    assert generated.Expression.from_dict({"left": {"left": True}}).left.left is True
    assert type(generated.NodePage.from_dict({"items": [{"items": []}]}).items[0]) is generated.NodePage


def test_a_response_that_is_nested_more_deeply_than_python_can_follow_is_read_to_its_end(generated: ModuleType) -> None:
    tree: Node = {"name": "leaf"}
    for _ in range(sys.getrecursionlimit()):
        tree = {"children": [tree]}
    core = import_of(generated, "_core")
    operation = import_of(generated, "api.thing.list_thing").OPERATION
    with core.drift.Drift().watching(operation):
        read = core.decoding.object_of(generated.Tree)(tree)
    for _ in range(sys.getrecursionlimit()):
        (read,) = read.children
    assert read.name == "leaf"


def import_of(models: ModuleType, name: str) -> Any:
    """A module of the package that some models are of."""
    return importlib.import_module(f"{models.__name__.removesuffix('.models')}.{name}")


@pytest.mark.parametrize("name", ITEM_NAMES)
def test_the_items_of_a_page_may_have_any_name(name: str, generated: ModuleType) -> None:
    page = getattr(generated, f"Lamp{ITEM_NAMES.index(name)}Page")
    assert page.from_dict({name: ["one"], "dataItems ": "other"}).items == ["one"]


def test_recursive_models_and_odd_pages_pass_every_check(project: Path) -> None:
    document = document_with(ALL_RECURSIONS)
    for number, name in enumerate(ITEM_NAMES):
        page = fields(**{name: array(TEXT), "next_starting_after": TEXT})
        reads(document, f"listLamp{number}", page, parameters=published.PARAMETERS[:2])
    reads(document, "listNode", ref("NodePage"), parameters=published.PARAMETERS[:2])
    prove(project, refined(document))
