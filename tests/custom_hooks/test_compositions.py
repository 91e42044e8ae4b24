"""anyOf, oneOf and allOf of a published document, where a plain schema says the same."""

from __future__ import annotations

from custom_hooks.ingest.compositions import simplify

FIELD = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
MORE = {"type": "object", "properties": {"b": {"type": "string"}}}
REFERENCE = {"$ref": "#/components/schemas/Thing"}
NULL = {"type": "null"}


def test_inline_parts_of_all_of_are_one_object_whether_or_not_null_may_stand_in_its_place() -> None:
    both = {"type": "object", "properties": {**FIELD["properties"], **MORE["properties"]}, "required": ["a"]}  # type: ignore[dict-item]
    assert simplify({"allOf": [FIELD, MORE]}) == both
    assert simplify({"anyOf": [{"allOf": [FIELD, MORE]}, NULL]}) == {**both, "type": ["object", "null"]}


def test_a_part_without_fields_adds_nothing() -> None:
    empty = {"type": "object", "properties": {}}
    assert simplify({"allOf": [FIELD, empty]}) == FIELD
    assert simplify({"anyOf": [{"allOf": [FIELD, empty]}, NULL]}) == {**FIELD, "type": ["object", "null"]}


def test_all_of_with_a_reference_stays_beside_null_and_does_not_become_null() -> None:
    choice = {"anyOf": [{"allOf": [REFERENCE, MORE]}, NULL]}
    assert simplify(choice) == choice
