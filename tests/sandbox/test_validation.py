"""The checks of arguments: what they refuse, and that nothing in a schema can break them."""

from __future__ import annotations

from typing import Any

import pytest
from instantly_async.sandbox.validation import check, problems

from instantly_async.sandbox.refusal import Refusal

CHOICE = {
    "oneOf": [
        {"anyOf": [{"$ref": "#/components/schemas/AccountFilter"}, {"type": "null"}]},
        {
            "type": "object",
            "properties": {"tag_id": {"oneOf": [{"format": "uuid", "type": "string"}, {"const": "none"}]}},
        },
    ]
}


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"made-up": 1, "format": "made-up"}, "text"),
        ({"pattern": "(?<name>t)"}, "text"),
        ({"pattern": "("}, "text"),
        ({"pattern": "\\p{Nothing}", "format": "uuid"}, "f9cc070d-8dba-4341-b847-f083c358e460"),
        ({"items": True}, [1]),
        ({"type": ["integer", "null"], "minimum": 1}, None),
        ({"minimum": 2}, True),
        (CHOICE, None),
        (CHOICE, {"tag_id": "none"}),
        (CHOICE, {"tag_id": "f9cc070d-8dba-4341-b847-f083c358e460"}),
        ({"anyOf": [{}, {"type": "string"}]}, 5),
    ],
)
def test_what_a_schema_does_not_forbid_passes(schema: dict[str, Any], value: Any) -> None:
    check(value, schema, "body")


@pytest.mark.parametrize(
    ("schema", "value", "message"),
    [
        (CHOICE, 5, "body must be string,object,null"),
        (CHOICE, "x", "body must be equal to one of the allowed values"),
        (CHOICE, {"tag_id": "x"}, 'body/tag_id must match format "uuid"'),
        ({"const": 1}, 2, "body must be equal to constant"),
        (
            {"type": "object", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
            {},
            "body must have required property 'a'",
        ),
        ({"type": ["null", "integer"]}, True, "body must be null,integer"),
    ],
)
def test_what_a_schema_forbids_is_refused(schema: dict[str, Any], value: Any, message: str) -> None:
    with pytest.raises(Refusal) as caught:
        check(value, schema, "body")
    assert (caught.value.status, caught.value.message) == (400, message)
