"""What every wait is given: an ID, a time limit, and a function that is told of every state."""

from __future__ import annotations

from typing import Any

from ..options import converters
from ..text import one_line


def checked_timeout(given: Any) -> float | None:
    """The time limit of a wait in seconds, or None.

    Raises:
        ValueError: It cannot be right.
        TypeError: It is of another type.
    """
    seconds = converters.timeout(given)
    if seconds is None or isinstance(seconds, int | float):
        return seconds
    raise TypeError(f"timeout is {given!r}, and must be a number of seconds, or None to wait for ever")


def checked_progress(given: Any) -> Any:
    """What is told of every state, or None.

    Raises:
        TypeError: It cannot be called.
    """
    if given is not None and not callable(given):
        raise TypeError(f"on_progress is {given!r}, and must be a function, plain or async, or None")
    return given


def checked_id(given: Any, name: str, what: str) -> str:
    """An ID as it is.

    Raises:
        ValueError: It is blank.
        TypeError: It is no text.
    """
    if not isinstance(given, str):
        raise TypeError(f"{name} is {one_line(given)}, and must be {what}")
    if not given.strip():
        raise ValueError(f"{name} is blank, and must be {what}")
    return given
