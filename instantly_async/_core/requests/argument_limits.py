"""The limits that the API's document states for arguments; what is outside of them is refused before it is sent."""

from __future__ import annotations

from collections.abc import Mapping, Sized
from typing import Any

from ..operation import Argument, Operation
from ..types import UNSET


def check_limits(argument: Argument, value: Any, place: str) -> None:
    """Let a value pass that is a number, or has as many items or characters, as the API allows.

    Raises:
        ValueError: It is or has too little or too much.
    """
    least, most = argument.least, argument.most
    if least is None and most is None:
        return
    if isinstance(value, int | float):
        if not _is_within(value, least, most):
            raise ValueError(f"{place} is {value:,}, and must be {_range(least, most)}")
    elif isinstance(value, Sized) and not _is_within(len(value), least, most):
        unit = "characters" if isinstance(value, str) else "items"
        allowed = f"may have {most:,}" if most is not None and len(value) > most else f"needs at least {least:,}"
        raise ValueError(f"{place} has {len(value):,} {unit}, and {allowed}")


def check_alternatives(operation: Operation, body: Mapping[str, Any]) -> None:
    """Let a body pass that has one of the fields of which the API needs one.

    Raises:
        ValueError: It has none of them, or several where only one is allowed.
    """
    names = operation.one_of or operation.any_of
    given = [name for name in names if body.get(name) is not None and body[name] is not UNSET]
    if names and not given:
        raise ValueError(f"{operation.name}: give {' or '.join(names)}")
    if operation.one_of and len(given) > 1:
        raise ValueError(f"{operation.name}: give {' or '.join(names)}, and not both")


def _is_within(number: float, least: float | None, most: float | None) -> bool:
    return (least is None or number >= least) and (most is None or number <= most)


def _range(least: float | None, most: float | None) -> str:
    if least is None:
        return f"at most {most:,}"
    return f"at least {least:,}" if most is None else f"{least:,} to {most:,}"
