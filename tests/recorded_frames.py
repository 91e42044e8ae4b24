"""What error trackers and tracebacks record of the functions that an exception passes."""

from __future__ import annotations

import traceback
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import attrs

import instantly_async

PACKAGE = str(Path(instantly_async.__file__).parent)
KEY = "very-secret-key"  # of a module, and so in no frame of a test


def shown(error: BaseException) -> str:
    """What becomes of an exception and its causes in tools that record variables."""
    recorded = ["".join(traceback.TracebackException.from_exception(error, capture_locals=True).format())]
    errors: list[BaseException | None] = [error]
    while errors:
        if (one := errors.pop()) is not None:
            errors += [one.__cause__, one.__context__]
            recorded += [variables(one)]
    return "\n".join(recorded)


def variables(error: BaseException) -> str:
    """The variables of the package's own functions."""
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    ours = [frame for frame in frames if frame.f_code.co_filename.startswith((PACKAGE, "<attrs"))]
    return "\n".join(taken_apart(value) for frame in ours for value in frame.f_locals.values())


def taken_apart(value: object, depth: int = 4) -> str:
    """A value as Sentry and rich show it: mappings, lists and the fields of attrs classes one by one, else its repr."""
    parts: list[str] = []
    kind: Any = type(value)
    with suppress(AttributeError):  # of an object that is only half made
        parts.append(repr(value))
    if depth and isinstance(value, Mapping):
        parts += [taken_apart(part, depth - 1) for part in (*value, *value.values())]
    elif depth and isinstance(value, list | tuple | set | frozenset):
        parts += [taken_apart(part, depth - 1) for part in value]
    elif depth and attrs.has(kind):
        fields = [field for field in attrs.fields(kind) if field.repr]
        parts += [taken_apart(getattr(value, field.name, None), depth - 1) for field in fields]
    return " ".join(parts)


def assert_no_key(error: BaseException) -> None:
    """Nothing that is recorded has the key."""
    text = shown(error)
    assert PACKAGE in text  # it did pass functions of ours
    for line in text.splitlines():
        assert KEY not in line
