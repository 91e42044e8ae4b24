"""Documents that a computer could work on for ever."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from custom_hooks.errors import DocumentError
from custom_hooks.openapi.cycles import cycles
from custom_hooks.openapi.document import Node
from custom_hooks.render.reading import read

from . import published
from .collisions import OBJECT, reads, ref
from .shapes import MORE, NULL, TEXT, array, document_with, either, fields, mapping, refined

pytestmark = pytest.mark.slow


def nested(levels: int, around: Callable[[Node], Node]) -> Node:
    schema = fields(leaf=TEXT)
    for _ in range(levels):
        schema = around(schema)
    return schema


DEEP: dict[str, Callable[[Node], Node]] = {
    "objects": lambda schema: fields(inner=schema),
    "lists": array,
    "mappings": mapping,
    "choices": lambda schema: either(schema, {"type": "string", "maxLength": 3}),
    "objects or null": lambda schema: fields(inner=either(schema, NULL)),
    "allOf": lambda schema: {"allOf": [fields(inner=schema)]},
}


@pytest.mark.parametrize("around", DEEP.values(), ids=DEEP.keys())
def test_a_deep_schema_costs_no_more_for_each_level(around: Callable[[Node], Node]) -> None:
    """Twice the time with every level would be hours here."""
    document = published.document()
    reads(document, "getDeep", nested(20, around))
    before = refined(document)
    assert read(before).operations["getDeep"].response == read(refined(document, before)).operations["getDeep"].response


GROWING: dict[str, Callable[[Node], Node]] = {
    "lists": lambda inner: array(fields(a=inner, b=inner)),
    "choices": lambda inner: either(inner, array(inner)),
    "objects with null": lambda inner: {**fields(a=inner, b=inner), "type": ["object", "null"]},
    "allOf": lambda inner: {"allOf": [inner, {**MORE, "properties": {"more": inner}}]},
}


@pytest.mark.parametrize("around", GROWING.values(), ids=GROWING.keys())
def test_a_document_that_would_grow_without_end_is_refused(around: Callable[[Node], Node]) -> None:
    components = {f"B{number}": around(ref(f"B{number - 1}")) for number in range(1, 40)}
    with pytest.raises(DocumentError, match="written out, the document"):
        refined(document_with({"B0": array(TEXT), **components}))


def test_many_objects_that_hold_each_other_are_no_such_growth_until_they_vanish() -> None:
    components = {f"B{number}": fields(a=ref(f"B{number - 1}"), b=ref(f"B{number - 1}")) for number in range(1, 30)}
    document = document_with({"B0": OBJECT, **components})
    document["components"]["schemas"]["Thing"]["properties"]["extra"] = ref("B29")
    before = refined(document)
    assert {f"B{number}" for number in range(30)} <= read(before).models.keys()
    with pytest.raises(DocumentError, match=r"#/components/schemas/B\d+: written out, the document"):
        refined(published.document(), before)


def test_a_cycle_is_found_and_what_only_leads_to_one_is_none() -> None:
    graph = {"to": ["a"], "a": ["b", "from"], "b": ["a"], "from": [], "self": ["self"], "twice": ["nowhere", "to"]}
    assert cycles(graph) == {"a": {"a", "b"}, "b": {"a", "b"}, "self": {"self"}}
    chain = {str(number): [str(number + 1)] for number in range(10_000)}
    assert cycles(chain) == {}
    assert len(cycles({**chain, "10000": ["0"]})["0"]) == 10_001
