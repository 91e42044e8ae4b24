"""The text of an e-mail: variables of the lead are filled in, and HTML becomes plain text."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_VARIABLE = re.compile(r"\{\{([^{}]*)\}\}")
_LINE_BREAK = re.compile(r"<(?:br\s*/?|/p|/div)>", re.IGNORECASE)
_TAG = re.compile(r"<[^<>]*>")
_LONGEST = 100_000  # characters that a text may have after its variables were filled in


def fill(text: str, lead: Mapping[str, Any]) -> str:
    """A text with the lead's values in the place of `{{firstName}}` and `{{city|your city}}`.

    What comes after the bar stands in for a value that the lead does not have; without it nothing does.
    """
    filled: list[str] = []
    left = _LONGEST
    for part in _parts(text, lead):
        filled.append(part[:left])
        left -= len(filled[-1])
    return "".join(filled)


def plain(markup: str) -> str:
    """HTML as plain text."""
    return html.unescape(_TAG.sub("", _LINE_BREAK.sub("\n", markup))).strip()


def _parts(text: str, lead: Mapping[str, Any]) -> Iterator[str]:
    values = {**(lead.get("payload") or {}), "email": lead.get("email")}
    for place, part in enumerate(_VARIABLE.split(text)):
        if place % 2:
            name, _, fallback = part.partition("|")
            value = values.get(name.strip())
            yield fallback.strip() if value in (None, "") else _written(value)
        else:
            yield part


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
