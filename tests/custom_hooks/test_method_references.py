"""A description names another operation by its operationId; the docstring has the method's name in Python."""

from __future__ import annotations

import copy
from typing import Any

from custom_hooks.ingest.refine import refine
from custom_hooks.render.reading import read

from . import published

BASE = refine(published.document(), {"actions": []}, {}).document


def described(text: str, method: str = "list") -> str:
    """What a description of a field becomes, where `listThing` is called `things.<method>`."""
    document: Any = copy.deepcopy(BASE)
    document["paths"]["/api/v2/things"]["get"]["x-method"] = method
    document["components"]["schemas"]["Thing"]["properties"]["id"]["description"] = text
    [field] = [field for field in read(document).models["Thing"].fields if field.name == "id"]
    return field.description


def test_an_operation_goes_by_its_name_in_python_and_follows_when_that_changes() -> None:
    text = "See `listThing`, and `listThing` again."
    assert described(text) == "See `things.list`, and `things.list` again."
    assert described(text, method="find") == "See `things.find`, and `things.find` again."


def test_what_is_no_operation_stays() -> None:
    text = "`firstName`, `listVanished`, listThing and `listThing.id`."
    assert described(text) == text
