"""Fields that are called like a part of the machinery of models are data: they hide nothing, and are read and sent."""

from __future__ import annotations

import copy
import importlib
import pickle
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from custom_hooks.generate import prove
from custom_hooks.openapi import yaml_file
from custom_hooks.openapi.document import Node, operations
from custom_hooks.openapi.python_names import fields as python_names
from custom_hooks.render.reading import SETTINGS
from custom_hooks.render.rendering import GENERATED, render

from . import published
from .collisions import add, reads, ref, sends
from .shapes import TEXT, array, fields, refined

pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]

OF_PYTHON = ["__class__", "__dict__", "__init__", "__init_subclass__", "__getattr__", "__getattribute__", "__eq__"]
OF_PYTHON += ["__hash__", "__reduce__", "__reduce_ex__", "__slots__", "__doc__", "__module__", "__annotations__", "mro"]
OF_PYTHON += ["__attrs_attrs__", "__dataclass_fields__", "__match_args__", "__replace__", "__signature__", "__len__"]
OF_MODELS = ["_fields", "_layout", "_adopt", "adopt", "_json_names", "json_names", "_decoders", "decoders", "_is_free"]
OF_MODELS += [
    "to_dict",
    "from_dict",
    "additional_properties",
    "get",
    "keys",
    "items",
    "values",
    "replace",
    "copy",
    "pop",
]
OF_MODELS += ["has_next_page", "next_starting_after", "update", "self", "cls", "given", "_kept", "_find"]
OF_CODE = ["UNSET", "unset", "Mapping", "mapping", "Any", "any", "Sequence", "sequence", "LEFT_OUT", "left_out", "list"]
OF_CODE += [
    "TYPE_CHECKING",
    "type_checking",
    "ClassVar",
    "classVar",
    "models",
    "decoding",
    "datetime",
    "property",
    "str",
]
DOTTED = ["payload.city", "payload", "a.b.c", "a/b", "0", "to_dict.", "items.0"]
NAMES = [*OF_PYTHON, *OF_MODELS, *OF_CODE, *DOTTED]

MOMENT: Node = {"type": "string", "format": "date-time"}
TIME = "2026-01-31T10:00:00Z"


ITEMS = {"LampPage": "items", "RopePage": "results"}  # where pages have their items


def hostile_document() -> Node:
    """A model, one with free names and a page, each with fields of all these names; texts, moments and objects."""
    document = published.document()
    kinds = [TEXT, MOMENT, array(ref("Leaf"))]
    properties = {name: kinds[number % len(kinds)] for number, name in enumerate(NAMES)}
    schemas = document["components"]["schemas"]
    schemas["Leaf"] = fields(x=TEXT)
    schemas["Closed"] = fields(**properties)
    schemas["Free"] = {**fields(**properties), "additionalProperties": TEXT}
    beside = {name: MOMENT if schema is MOMENT else TEXT for name, schema in properties.items()}
    for name, of_page in ITEMS.items():
        schemas[name] = fields(**beside | {of_page: array(ref("Leaf")), "next_starting_after": TEXT})
        reads(document, f"list{name}", ref(name), parameters=published.PARAMETERS[:2])
    add(document, "/api/v2/sent", "post", sends("sendAll", {"closed": ref("Closed"), "free": ref("Free")}))
    reads(document, "getClosed", ref("Closed"))
    reads(document, "getFree", ref("Free"))
    document = refined(document)
    for _, _, operation in operations(document):
        if items := ITEMS.get(operation["operationId"].removeprefix("list")):  # too many fields to be known for a page
            paging = {"style": "cursor", "in": "query", "parameter": "starting_after", "items": items}
            operation["x-paging"] = paging
    return document


DOCUMENT = hostile_document()
MODELS = ["Closed", "Free", *ITEMS]
VALUES: tuple[Any, ...] = ("text", TIME, [{"x": "y"}])


def values_of(model: str) -> dict[str, Any]:
    """A JSON value for every field of a model."""
    found = {}
    for name, schema in DOCUMENT["components"]["schemas"][model]["properties"].items():
        found[name] = copy.deepcopy(VALUES[2 if "items" in schema else 1 if "format" in schema else 0])
    return found


def names_of(model: str) -> dict[str, str]:
    return python_names(DOCUMENT["components"]["schemas"][model], ITEMS.get(model), model)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The models of the package that the document gives."""
    root = tmp_path_factory.mktemp("hostile_fields")
    package = root / "package_of_hostile_fields"
    yaml_file.write(root / "openapi.yaml", DOCUMENT)
    render(root / "openapi.yaml", SETTINGS, package)
    for file in (ROOT / "instantly_async").iterdir():
        if file.name not in {"__pycache__", "sandbox", *GENERATED}:
            (package / file.name).symlink_to(file)
    sys.path.insert(0, str(root))
    yield importlib.import_module("package_of_hostile_fields.models")
    sys.path.remove(str(root))


def test_the_package_imports_and_has_right_types(project: Path) -> None:
    prove(project, DOCUMENT)


every_model = pytest.mark.parametrize("name", MODELS)


@every_model
def test_values_come_back_as_they_came_and_are_found_under_their_own_names(name: str, generated: ModuleType) -> None:
    model = getattr(generated, name).from_dict(values_of(name))
    assert model.to_dict() == values_of(name)
    assert {key: model[key] for key in values_of(name)} == values_of(name)
    assert {*model.keys()} == {*values_of(name)}
    assert not model.additional_properties
    assert pickle.loads(pickle.dumps(model)) == copy.deepcopy(model) == model


@every_model
def test_what_models_have_is_still_there(name: str, generated: ModuleType) -> None:
    kind = getattr(generated, name)
    model = kind.from_dict(values_of(name))
    assert model.__class__ is kind
    assert kind.__mro__[-1] is object
    assert model.get(("to_dict", 0), "default") == "default"
    assert "to_dict" in model
    assert model.replace().to_dict() == values_of(name)
    if name in ITEMS:
        assert [item.x for item in model.items] == ["y"]


@every_model
def test_every_value_is_an_attribute_by_its_python_name(name: str, generated: ModuleType) -> None:
    model = getattr(generated, name).from_dict(values_of(name))
    for json_name, python_name in names_of(name).items():
        value, read = values_of(name)[json_name], getattr(model, python_name)
        assert [item.to_dict() for item in read] == value if isinstance(value, list) else str(read)[:4] == value[:4]


@every_model
def test_models_are_made_of_arguments_by_python_names(name: str, generated: ModuleType) -> None:
    arguments = {python: values_of(name)[json_name] for json_name, python in names_of(name).items()}
    assert getattr(generated, name)(**arguments).to_dict() == values_of(name)


def test_a_name_that_would_hide_something_has_an_underscore_at_its_end() -> None:
    names = names_of("Closed")
    reserved = ("to_dict", "from_dict", "additional_properties", "get", "keys", "replace", "self", "models")
    assert {names[name] for name in reserved} == {f"{name}_" for name in reserved}
    free = names_of("Free")
    assert (names["items"], names["values"], free["items"], free["values"]) == ("items", "values", "items_", "values_")
    assert (names["has_next_page"], names_of("LampPage")["has_next_page"]) == ("has_next_page", "has_next_page_")


def test_what_is_documented_tomorrow_is_read_by_item_today_and_tomorrow(generated: ModuleType) -> None:
    unknown = {f"{name}!": "text" for name in NAMES}
    model = generated.Free.from_dict({**values_of("Free"), **unknown})
    assert model.to_dict() == {**values_of("Free"), **unknown}
    assert model.additional_properties == unknown
    assert dict(model.items()) == {**values_of("Free"), **unknown}
