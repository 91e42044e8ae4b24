"""What `dir()` shows of an object."""

from __future__ import annotations


def public_names(shown: object) -> list[str]:
    """The names of an object that are for its users, and those by which Python knows what it can do."""
    return [name for name in object.__dir__(shown) if not name.startswith("_") or name.startswith("__")]
