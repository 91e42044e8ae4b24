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
    match value:
        case str():
            return value.replace(key.value, HIDDEN)
        case list():
            return [_hidden(item, key) for item in value]
        case dict():
            return {_hidden(name, key): _hidden(item, key) for name, item in value.items()}
        case _:
            return value
