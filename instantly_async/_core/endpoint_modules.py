"""The endpoint of an operation, found by a name; only its own module is imported."""

from __future__ import annotations

from collections.abc import Iterable
from importlib import import_module
from typing import Any, Protocol

from .operation import Operation

LONGEST_NAME = 100  # characters of a name to which near ones are looked for


class Endpoint(Protocol):
    """What a generated endpoint module has."""

    OPERATION: Operation

    @staticmethod
    def _decode(body: Any) -> Any: ...


def endpoint(name: str) -> Endpoint:
    """The endpoint module of a resource method's name, such as `leads.list`, or of an operationId.

    Raises:
        TypeError: It is no text.
        ValueError: There is no such operation.
    """
    from ..api import MODULES  # generated, and needed for names only

    if not isinstance(name, str):
        raise TypeError(f"the name of an operation must be a str, such as 'leads.list', not {type(name).__name__}")
    if name not in MODULES:
        raise ValueError(_unknown(name[:LONGEST_NAME], MODULES))
    module: Any = import_module(f"..api.{MODULES[name]}", __package__)
    found: Endpoint = module
    return found


def _unknown(name: str, known: Iterable[str]) -> str:
    from difflib import get_close_matches  # takes a millisecond to import

    near = get_close_matches(name, known, n=1)
    nearest = f"; the nearest is {near[0]!r}" if near else ""
    return f"{name!r} is no operation; give a name such as 'leads.list'{nearest}"
