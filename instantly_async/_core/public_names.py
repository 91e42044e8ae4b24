"""What `dir()` shows of an object."""

from __future__ import annotations

from collections.abc import Iterable


def public(names: Iterable[str]) -> list[str]:
    """The names that are for users, and those by which Python knows what an object can do."""
    return [name for name in names if not name.startswith("_") or name.startswith("__")]


def public_names(shown: object) -> list[str]:
    """The public names of an object, its own and those of its class."""
    return public(object.__dir__(shown))
