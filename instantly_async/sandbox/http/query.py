"""What the texts of a query stand for: numbers, booleans and lists, as the schemas of its names say."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from ..document.operations import Schema, resolve, types_of
from .refusal import Refusal


def from_texts(texts: Iterable[tuple[str, str]], schema: Schema, *, ignore_unknown: bool = False) -> dict[str, Any]:
    """The values that the texts of a query stand for; a text that is not of its schema's type stays as it is.

    A name that is repeated has a list, which no parameter of the lists takes: they want commas.

    Raises:
        Refusal: 400, the schema has no such name, and such are not ignored.
    """
    properties = schema.get("properties", {})
    values: dict[str, list[Any]] = {}
    lists: set[str] = set()
    for name, text in texts:
        if name not in properties:
            if ignore_unknown:
                continue
            raise Refusal(400, "querystring must NOT have additional properties")
        described = resolve(properties[name])
        if "array" in types_of(described):
            lists.add(name)
            described = resolve(described.get("items", {}))
        values.setdefault(name, []).append(_from_text(text, described))
    return {name: found if len(found) > 1 or name in lists else found[0] for name, found in values.items()}


def _from_text(text: str, schema: Schema) -> Any:
    types = types_of(schema)
    if "integer" in types and re.fullmatch(r"-?[0-9]{1,18}", text):
        return int(text)
    if "number" in types and re.fullmatch(r"-?[0-9]{1,18}(\.[0-9]{1,18})?", text):
        return float(text)
    if "boolean" in types and text in {"true", "false"}:
        return text == "true"
    return text
