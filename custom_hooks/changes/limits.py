"""Comparing limits of values."""

from __future__ import annotations

import json
from typing import Any

from ..safe_text import code_span

LOWEST = {
    "minimum": "minimum",
    "exclusiveMinimum": "more than",
    "minLength": "minimum length",
    "minItems": "fewest items",
    "minProperties": "fewest fields",
}
HIGHEST = {
    "maximum": "maximum",
    "exclusiveMaximum": "less than",
    "maxLength": "maximum length",
    "maxItems": "most items",
    "maxProperties": "most fields",
}
OTHER = {
    "pattern": "pattern",
    "format": "format",
    "const": "only value",
    "enum": "values",
    "multipleOf": "multiple of",
    "uniqueItems": "unique items",
    "contains": "rule on the items",
    "rule": "rule on which fields go together",
    "forms": "limits of its forms",
}
PARTS = {"items": "each item:", "values": "each value:"}


def is_tighter(key: str, old: Any, new: Any) -> bool:
    """Whether a limit that changed refuses something that it did not refuse before."""
    keyword = key.rpartition(" ")[2]
    if old is None or new is None:
        return new is not None and keyword != "forms"
    if keyword in LOWEST:
        return bool(new > old)
    if keyword in HIGHEST:
        return bool(new < old)
    if keyword == "enum":
        return not set(old) <= set(new)
    if keyword == "forms":  # what a new form asks for is nothing that an old one did not
        forms = [json.loads(form)[0] for form in old]
        return any(form not in old and json.loads(form)[0] in forms for form in new)
    return True


def limit_text(key: str, old: Any, new: Any) -> str:
    """A limit that changed, as text."""
    parts, _, keyword = key.rpartition(" ")
    name = " ".join([*(PARTS[part] for part in parts.split()), {**LOWEST, **HIGHEST, **OTHER}[keyword]])
    if keyword in {"rule", "contains", "forms"}:
        return f"{name} {'added' if old is None else 'dropped' if new is None else 'changed'}"
    return f"{name} {_shown(old)} → {_shown(new)}"


def _shown(value: Any) -> str:
    return "none" if value is None else code_span(json.dumps(value, ensure_ascii=False))
