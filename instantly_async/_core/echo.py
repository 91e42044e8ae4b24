"""What a server has sent back of the API key, and what is shown in its place."""

from __future__ import annotations

from typing import Any

from .secret import Secret

HIDDEN = "..."


def hidden(value: Any, key: Secret) -> Any:
    """A text, or texts in lists and objects of JSON, with dots for the key; None for what is nested too deeply."""
    try:
        return _hidden(value, key)
    except RecursionError:
        return None


def _hidden(value: Any, key: Secret) -> Any:
    """The value itself where the key is not in it."""
    match value:
        case str():
            return value.replace(key.value, HIDDEN) if key.value in value else value
        case list():
            items = [_hidden(item, key) for item in value]
            return value if all(map(_is, items, value)) else items
        case dict():
            pairs = {_hidden(name, key): _hidden(item, key) for name, item in value.items()}
            same = all(map(_is, pairs, value)) and all(map(_is, pairs.values(), value.values()))
            return value if same else pairs
        case _:
            return value


def _is(one: Any, other: Any) -> bool:
    return one is other
