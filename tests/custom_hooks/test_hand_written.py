"""What is written by hand on resources and models stays reachable, whatever the document calls its own."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.refine import refine
from custom_hooks.install.syntax_trees import check_syntax_trees
from custom_hooks.openapi import hand_written, python_names
from custom_hooks.openapi.document import Node
from custom_hooks.render.reading import read
from instantly_async import models

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
