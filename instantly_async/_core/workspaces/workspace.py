"""A workspace, as results and errors name it."""

from __future__ import annotations

from attrs import frozen

from ..text import one_line

LONGEST_SHOWN = 60  # characters of a name in a message


@frozen
class Workspace:
    """One of several workspaces.

    It can be a key of a dictionary; as text it is its name.

    Attributes:
        name: The name that was given with its key, or else that of the API. It is the name of no other one here.
        id: Its ID; None where the API did not tell.
    """

    name: str
    id: str | None = None

    def __str__(self) -> str:
        return one_line(self.name, LONGEST_SHOWN)
