"""What a walk over a list may be told; what cannot be right is refused before anything is sent."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..operation import Operation, Paging
from ..types import UNSET, is_whole

CURSORS = (str, int, UUID, datetime.date)  # some cursors are the ID or the date of an item


def check_walk(
    operation: Operation,
    paging: Paging,
    *,
    limit: Any,
    position: Any,
    max_items: Any,
    prefetch: Any,
    sent: Mapping[str, Any],
) -> None:
    """Check the options of a walk; `sent` are the arguments of every call.

    Raises:
        TypeError: An option is of another type.
        ValueError: An option cannot be right.
    """
    _check_number(operation, "limit", limit, 1, paging.max_limit)
    _check_number(operation, "prefetch", prefetch, 0)
    if max_items is not None:
        _check_number(operation, "max_items", max_items, 0)
    numbers = {} if paging.skip_with is None else {"skip": sent["skip"]}
    if paging.style == "offset":
        numbers[paging.parameter] = position
    for name, number in numbers.items():
        if number is not UNSET and number is not None:
            _check_number(operation, name, number, 0)
    if (
        position is not UNSET
        and position is not None
        and (isinstance(position, bool) or not isinstance(position, CURSORS))
    ):
        raise TypeError(
            f"{operation.name}: {paging.parameter} is {position!r}, and must be the next_starting_after of a page"
        )


def _check_number(operation: Operation, name: str, number: Any, least: int, most: int | None = None) -> None:
    span = f"from {least} on" if most is None else f"{least} to {most}"
    if not is_whole(number):
        raise TypeError(f"{operation.name}: {name} is {number!r}, and must be a whole number, {span}")
    if number < least or (most is not None and number > most):
        raise ValueError(f"{operation.name}: {name} is {number}, and must be {span}")
