"""Names of workspaces, each of which is the name of one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from .workspace import Workspace

LONGEST_NAME = 200  # characters of a name that the API gives


def named(found: Mapping[str, object], taken: Collection[str] = ()) -> list[Workspace]:
    """Workspaces with the IDs and names that the API gives; a name that is not one's alone has the ID beside it.

    Args:
        found: The name of each workspace by its ID; one that has none is called by its ID.
        taken: The names of others.
    """
    names = {id: text if (text := usable(name)) else id for id, name in found.items()}
    times = Counter([*names.values(), *taken])
    return [Workspace(name if times[name] == 1 or name == id else f"{name} ({id})", id) for id, name in names.items()]


def usable(name: object) -> str | None:
    """A name that the API gives, if it is one."""
    return name.strip()[:LONGEST_NAME] or None if isinstance(name, str) else None
