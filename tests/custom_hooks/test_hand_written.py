"""The methods of resources that are written by hand stay reachable, whatever the document calls its operations."""

from __future__ import annotations

from importlib import import_module

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.ingest.refine import refine
from custom_hooks.openapi import hand_written
from custom_hooks.render.reading import read

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
