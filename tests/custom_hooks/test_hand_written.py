"""What is written by hand on resources and models stays reachable, whatever the document calls its own."""

from __future__ import annotations

import inspect
from importlib import import_module
from pathlib import Path

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.refine import refine
from custom_hooks.install.formatting import format_code
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.openapi import hand_written, python_names, yaml_file
from custom_hooks.openapi.document import Node
from custom_hooks.render.reading import SETTINGS, read
from custom_hooks.render.rendering import render
from instantly_async import models

from ..document import ROOT
from . import published

NO_CORRECTIONS: dict[str, list[str]] = {"actions": []}


def test_the_declared_methods_are_those_of_the_classes() -> None:
    for resource, declared in hand_written.METHODS.items():
        module = import_module(f"instantly_async._core.resource_methods.{resource}")
        (found,) = (one for name, one in vars(module).items() if name.endswith("Methods"))
        assert {name for name in vars(found) if not name.startswith("_")} == declared, resource
        generated = import_module(f"instantly_async.resources.{resource}")
        (inheriting,) = (one for name, one in vars(generated).items() if name.endswith("Resource"))
        assert issubclass(inheriting, found)
        assert declared.isdisjoint(vars(inheriting)), "an operation hides a hand-written method"


def test_a_new_operation_leaves_the_name_of_a_hand_written_method_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    document = published.document()
    plain = refine(document, NO_CORRECTIONS, {}).document["paths"]["/api/v2/things"]["get"]["x-method"]
    monkeypatch.setitem(hand_written.METHODS, "things", {plain})
    named = refine(document, NO_CORRECTIONS, {}).document["paths"]["/api/v2/things"]["get"]
    assert (plain, named["x-method"]) == ("list", "list_thing")


def test_an_operation_that_has_the_name_of_a_hand_written_method_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    document = refine(published.document(), NO_CORRECTIONS, {}).document
    monkeypatch.setitem(hand_written.METHODS, "things", {"list"})
    with pytest.raises(DocumentError, match="things: a hand-written method is called list, as an operation is"):
        read(document)


def test_an_export_has_the_arguments_of_its_list() -> None:
    for resource in hand_written.EXPORTS:
        generated = import_module(f"instantly_async.resources.{resource}")
        (kind,) = (one for name, one in vars(generated).items() if name.endswith("Resource"))
        export, walk = (inspect.signature(function).parameters for function in (kind.export, kind.list))
        assert [argument for argument in export.values() if argument.name in walk] == [*walk.values()]
        own = set(export) - set(walk)
        assert own == {"path", "columns", "checkpoint", "on_progress", "for_spreadsheets"}
        assert own < python_names.RESERVED_FOR_EXPORTS
        assert all(f"            {name}: " in kind.export.__doc__ for name in export if name != "self")


def test_an_export_comes_with_a_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(hand_written.EXPORTS, "things", "listThing")
    document = refine(published.document(), NO_CORRECTIONS, {}).document
    parameters = document["paths"]["/api/v2/things"]["get"]["parameters"]
    parameters += [{"in": "query", "name": name, "schema": {"type": "string"}} for name in ("columns", "path")]
    source = tmp_path / "openapi.yaml"
    yaml_file.write(source, document)
    render(source, SETTINGS, tmp_path / "package")
    format_code(tmp_path / "package", ROOT / "pyproject.toml")
    file = tmp_path / "package" / "resources" / "things.py"
    printed = file.read_text()
    assert (
        printed.count("query_columns: str | Unset = UNSET,") == printed.count("query_path: str | Unset = UNSET,") == 2
    )
    check_syntax_trees(tmp_path / "package", ["resources", "api"])
    for asked, named in (("            path,\n", "            'x.csv',\n"), ("=checkpoint,", "='x.ckpt',")):
        file.write_text(printed.replace(asked, named))
        with pytest.raises(DocumentError, match="generated code has no file that no caller names"):
            check_syntax_trees(tmp_path / "package", ["resources"])


@pytest.mark.parametrize("operation", ["shareThing", "listNothing"])
def test_an_export_of_what_is_no_list_of_the_resource_is_refused(
    operation: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = refine(published.document(), NO_CORRECTIONS, {}).document
    monkeypatch.setitem(hand_written.EXPORTS, "things", operation)
    with pytest.raises(DocumentError, match=f"things: {operation}, which `export` writes into a file, is no list of"):
        read(document)


def test_a_new_operation_leaves_the_name_of_an_export_to_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(hand_written.EXPORTS, "things", "listThing")
    assert hand_written.methods("things") == {"export"}


def test_the_declared_properties_are_those_of_the_classes() -> None:
    for model, declared in hand_written.PROPERTIES.items():
        generated = getattr(models, model)
        module = import_module(f"instantly_async._core.model_properties.{python_names.model_module(model)}")
        found = getattr(module, f"{model}Properties")
        assert {name for name in vars(found) if not name.startswith("_")} == declared, model
        assert generated.__mro__[1] is found
        assert declared.isdisjoint(vars(generated)), "a field hides a hand-written property"
        assert declared.isdisjoint(found._layout.fields.values())


def test_a_new_field_leaves_the_name_of_a_hand_written_property_to_it() -> None:
    schema: Node = {"properties": {"failures": {}, "id": {}}}
    assert python_names.fields(schema, model="BackgroundJob") == {"failures": "failures_", "id": "id"}
    assert python_names.fields(schema, model="Thing") == {"failures": "failures", "id": "id"}
    assert python_names.fields(schema, "items", "BackgroundJob")["failures"] == "failures_"


def test_a_recorded_name_that_a_hand_written_property_takes_gives_way(monkeypatch: pytest.MonkeyPatch) -> None:
    before = refine(published.document(), NO_CORRECTIONS, {}).document
    name, field = "Thing", "id"
    assert python_names.fields(before["components"]["schemas"][name], model=name)[field] == field
    monkeypatch.setitem(hand_written.PROPERTIES, name, {field})
    after = refine(published.document(), NO_CORRECTIONS, before).document["components"]["schemas"][name]
    assert python_names.fields(after, model=name)[field] == f"{field}_"


@pytest.mark.parametrize(
    ("base", "is_allowed"),
    [
        ("BackgroundJobProperties, Model", True),
        ("BackgroundJobProperties, FreeModel", True),
        ("BackgroundJobProperties, Page[models.Thing], Model", True),
        ("Model, BackgroundJobProperties", False),
        ("BackgroundJobProperties", False),
        ("Other, Model", False),
        ("BackgroundJobProperties, BackgroundJobProperties, Model", False),
    ],
)
def test_a_model_inherits_from_the_class_of_its_properties_and_a_model(
    tmp_path: Path, base: str, is_allowed: bool
) -> None:
    (tmp_path / "models").mkdir()
    module = f"from .._core.model_properties.job import BackgroundJobProperties\n\n\nclass Job({base}):\n    id: str\n"
    (tmp_path / "models" / "job.py").write_text(module)
    if is_allowed:
        check_syntax_trees(tmp_path, ["models"])
    else:
        with pytest.raises(DocumentError, match="class with the bases"):
            check_syntax_trees(tmp_path, ["models"])
