"""Names of workspaces, each of which is the name of one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping

from .workspace import Workspace

_LIKE_A_KEY = re.compile(r"[A-Za-z0-9+/]{40,}={0,2}")

LONGEST_NAME = 200  # characters of a name that the API gives


def named(found: Mapping[str, object], taken: Collection[str] = ()) -> list[Workspace]:
    """Workspaces with the IDs and names that the API gives; a name that is not one's alone has the ID beside it.

    Args:
        found: The name of each workspace by its ID; one that has none is called by its ID.
        taken: The names of others.
    """
    names = {id: text if (text := usable(name)) else id for id, name in found.items()}
    while shared := _shared(names, taken):  # a name with an ID beside it may be that of another one, too
        names |= {id: f"{names[id]} ({id})" for id in shared}
    return [Workspace(name, id) for id, name in names.items()]


def _shared(names: Mapping[str, str], taken: Collection[str]) -> list[str]:
    """Whose names are not theirs alone; who is called by its ID keeps that."""
    times = Counter([*names.values(), *taken])
    return [id for id, name in names.items() if times[name] > 1 and name != id]


def is_like_a_key(text: object) -> bool:
    """Whether a text in the place of a name looks like an API key, and is better not shown."""
    return isinstance(text, str) and _LIKE_A_KEY.fullmatch(text) is not None


def usable(name: object) -> str | None:
    """A name that the API gives, if it is one."""
    return name.strip()[:LONGEST_NAME] or None if isinstance(name, str) else None
