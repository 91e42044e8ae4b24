"""What runs over different operations have in common."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from .._core.endpoints import Caller
from .._core.operation import Operation
from .._core.requests.encoding import to_json
from .._core.secret import Secret
from .._core.types import UNSET


def identity(method: str, client: Caller, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """What makes a run what it is: the API and the workspace, its target and its options. No key is in it."""
    options = getattr(client, "_options", None)  # a double of a client has none
    place = {"base_url": getattr(options, "base_url", None), "workspace": getattr(options, "workspace", None)}
    return {"method": method, **place, **to_json(dict(arguments))}


def owner(client: Caller) -> dict[str, str]:
    """Whose data a run is about that has no target of its own: what its key counts as, from which no key can be read.

    Nothing, where a function gives the keys: they may change in the middle of a run.
    """
    options = getattr(client, "_options", None)
    key = getattr(options, "api_key", None)
    return {"key_digest": options.identity(key)} if options is not None and isinstance(key, Secret) else {}


def most_items(operation: Operation, argument: str, otherwise: int) -> int:
    """How many items the API takes in an argument; another number where its document does not say."""
    for one in operation.arguments:
        if one.name == argument and one.most is not None:
            return int(one.most)
    return otherwise


def one_target(method: str, **targets: Any) -> dict[str, str]:
    """The one target that is given.

    Raises:
        ValueError: None is given, or several are.
        TypeError: It is no id.
    """
    given = {name: value for name, value in targets.items() if value is not UNSET and value is not None}
    if len(given) != 1:
        raise ValueError(f"{method}: give exactly one of {' and '.join(targets)}")
    [(name, value)] = given.items()
    if isinstance(value, UUID):
        value = str(value)
    if not isinstance(value, str):
        raise TypeError(f"{method}: {name} must be a str, not {type(value).__name__}")
    if not value:
        raise ValueError(f"{method}: {name} is empty")
    return {name: value}
