"""Workspaces that are reached by keys of their own."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from attrs import evolve

from ..client import InstantlyClient
from ..options.keys import key_source
from ..secret import Secret
from ..text import one_line
from .client import WorkspaceClient
from .concurrency import AT_ONCE, for_each
from .names import is_like_a_key, named, usable
from .workspace import LONGEST_SHOWN, Workspace

LONGEST_QUESTION = 10.0  # seconds to find out whose key it is; all works without an answer


class OwnKeys:
    """Workspaces by their names and keys, or by their keys alone.

    Raises:
        ValueError: There is none, one is given twice, or one cannot be right.
        TypeError: They are of another type.
    """

    def __init__(self, given: Secret) -> None:
        self._names, self._keys = _read(given)
        if not self._keys:
            raise ValueError("there are no keys: give a mapping of names to keys, a list of keys, or an admin's key")
        self._clients: dict[int, WorkspaceClient] = {}  # by the number of the key; those whose workspace is known
        places: dict[Secret, str] = {}
        for number, key in enumerate(self._keys):
            place = self._place(number)
            _check(place, key)
            if key in places:
                raise ValueError(f"the keys of {places[key]} and {place} are the same one")
            places[key] = place

    @property
    def first(self) -> Secret:
        """A key to begin with."""
        return self._keys[0]

    async def find(self, client: InstantlyClient) -> list[WorkspaceClient]:
        """A client for each key.

        Raises:
            ValueError: Two keys without names are of one workspace.
        """
        found: dict[int, tuple[str, str | None]] = {}  # IDs and names
        unknown = [number for number in range(len(self._keys)) if number not in self._clients]

        async def ask(number: int) -> None:
            seconds = min(LONGEST_QUESTION, client._options.seconds or LONGEST_QUESTION)
            one = client.with_options(api_key=self._keys[number].value, max_retries=0, timeout=seconds)
            try:
                workspace = await one.workspaces.get()
            except Exception:  # a key that cannot ask may do for all else; what is wrong with it, its calls will tell
                return
            if isinstance(workspace.id, str) and workspace.id:
                found[number] = workspace.id, usable(workspace.name)

        await for_each(unknown, ask, AT_ONCE)
        self._add(client, {number: one for number, one in found.items() if number not in self._clients})
        others = {
            number: WorkspaceClient(client, Workspace(self._place(number)), key=self._keys[number])
            for number in unknown
            if number not in self._clients  # a search at the same time may have found it
        }
        clients = {**self._clients, **others}
        return [clients[number] for number in sorted(clients)]

    def _add(self, client: InstantlyClient, found: Mapping[int, tuple[str, str | None]]) -> None:
        numbers = {id: number for number, (id, _) in found.items()}
        if self._names is None:
            known = {one.workspace.id: number for number, one in self._clients.items()}
            for number, (id, _) in found.items():
                if (other := known.get(id, numbers[id])) != number:
                    first, second = sorted([number, other])
                    both = f"{self._place(first)} and {self._place(second)}"
                    raise ValueError(f"{both} are of one workspace, {one_line(id, LONGEST_SHOWN)}: give one of them")
            taken = [one.workspace.name for one in self._clients.values()]
            workspaces = {one.id: one for one in named(dict(found.values()), taken)}
            made = {number: workspaces[id] for number, (id, _) in found.items()}
        else:
            made = {number: Workspace(self._place(number), id) for number, (id, _) in found.items()}
        for number, workspace in made.items():
            self._clients[number] = WorkspaceClient(client, workspace, key=self._keys[number])
        _share_limits(self._clients.values())

    def _place(self, number: int) -> str:
        """The name of a workspace; before it is known, which key it is."""
        return f"key {number + 1}" if self._names is None else self._names[number]


def _share_limits(clients: Iterable[WorkspaceClient]) -> None:
    """The API counts calls by workspace, and not by key: so do clients with several keys of one workspace."""
    of_one = defaultdict(list)
    for client in clients:
        of_one[client.workspace.id].append(client)
    for id, together in of_one.items():
        for client in together if len(together) > 1 else ():
            identity = hashlib.sha256(f"workspace {id}".encode()).hexdigest()
            client._set(evolve(client._options, counts_as=identity))


def _read(given: Secret) -> tuple[list[str] | None, list[Secret]]:
    """The names, if there are any, and the keys; no variable has the text of a key, as that of a loop would."""
    if isinstance(given.value, Mapping):
        return list(map(_name, map(Secret, given.value))), list(map(Secret, given.value.values()))
    if isinstance(given.value, Iterable) and not isinstance(given.value, bytes | bytearray):
        return None, list(map(Secret, given.value))
    kind = type(given.value).__name__
    raise TypeError(f"keys must be a mapping of names to keys, a list of keys, or an admin's key, not {kind}")


def _name(given: Secret) -> str:
    name: Any = given.value
    if not isinstance(name, str):
        raise TypeError(f"the name of a workspace must be a str, not {type(name).__name__}")
    if is_like_a_key(name):
        del name, given  # it is no name, and not shown
        raise ValueError("the name of a workspace looks like an API key: the mapping goes from names to keys")
    if not name.strip():
        raise ValueError(f"{name!r} is no name of a workspace")
    return name


def _check(place: str, key: Secret) -> None:
    if key.value is None:  # else it would be the one of the environment
        raise ValueError(f"{place!r} has no key, but None")
    try:
        key_source(key)
    except (TypeError, ValueError) as error:
        kind, reason = type(error), str(error)
    else:
        return
    raise kind(f"the key of {place!r}: {reason}")
