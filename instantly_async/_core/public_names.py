"""What `dir()` shows of an object: a class takes it as its `__dir__`."""

from __future__ import annotations


def public_names(self: object) -> list[str]:
    """The names of an object that are for its users, and those by which Python knows what it can do."""
    return [name for name in object.__dir__(self) if not name.startswith("_") or name.startswith("__")]
