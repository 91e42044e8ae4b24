"""A file in which the state of a sandbox outlives it.

It is data alone: JSON with the time, the keys, and the records of every workspace, none of which is ever run.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import tempfile
from pathlib import Path
from typing import Any, NoReturn

from ..document.validators import is_valid
from .keys import Grant
from .state import State

LARGEST_FILE = 2_000_000_000  # bytes: twice what a million leads take
VERSION = 1

_FORMAT = "instantly-async sandbox"
_TEXTS = {"type": "array", "items": {"type": "string"}}
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["clock", "keys", "workspaces"],
    "properties": {
        "clock": {"type": "string"},
        "keys": {
            "type": "object",
            "additionalProperties": {
                "type": "object",
                "required": ["workspace", "scopes"],
                "properties": {"workspace": {"type": "string"}, "scopes": _TEXTS},
            },
        },
        "workspaces": {
            "type": "object",
            "additionalProperties": {  # a table by its name
                "type": "object",
                "additionalProperties": {"type": "object", "additionalProperties": {"type": "object"}},
            },
        },
    },
}


class StateFile:
    """The state of one sandbox in a file; what is there already is read at once.

    Raises:
        ValueError: The file has no state of a sandbox.
        OSError: The file cannot be read, or never be written.
    """

    def __init__(self, path: str | os.PathLike[str], state: State) -> None:
        self._path = Path(os.path.realpath(path))
        if self._path.is_symlink():
            raise OSError(f"{path} is a link that leads to itself")
        self._state = state
        if self._path.exists():
            state.remember = self._restore
            self._restore()
        elif not self._path.parent.is_dir():
            raise FileNotFoundError(f"there is no folder {self._path.parent}")

    def _restore(self) -> None:
        restore(self._state, _read(self._path))

    def write(self) -> None:
        """Write the state in the place of what the file had, all of it or nothing."""
        content = {"format": _FORMAT, "version": VERSION, **to_json(self._state)}
        written = tempfile.NamedTemporaryFile(  # noqa: SIM115
            "w", encoding="utf-8", dir=self._path.parent, prefix=f".{self._path.name}.", delete=False
        )
        try:
            with written:
                written.write(json.dumps(content, ensure_ascii=False, allow_nan=False, separators=(",", ":")))
            os.replace(written.name, self._path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(written.name)
            raise


def to_json(state: State) -> dict[str, Any]:
    """What a sandbox remembers, tables that nobody has asked for yet among it."""
    return {
        "clock": state.clock.moment.isoformat(),
        "keys": {key: {"workspace": grant.workspace, "scopes": grant.scopes} for key, grant in state.keys.items()},
        "workspaces": {name: store.all_tables() for name, store in state.workspaces.items()},
    }


def restore(state: State, found: dict[str, Any]) -> None:
    """Let a sandbox remember what another one did; a kind of records that is not in it begins as in a new one."""
    keys = {kind.table: kind.key for kind in state.workspaces.entities}
    for tables in found["workspaces"].values():
        for table, records in tables.items():
            name = keys.get(table)
            if name is not None and any(str(record.get(name)) != key for key, record in records.items()):
                raise ValueError(f"the state is damaged: a record of {table} is not the one that its key says")
    if lost := {grant["workspace"] for grant in found["keys"].values()} - found["workspaces"].keys():
        raise ValueError(f"the state is damaged: it has keys and no records of {', '.join(sorted(lost))[:100]}")
    state.clock.go_on_from(found["clock"])
    state.keys.clear()
    state.keys.update({key: Grant(grant["workspace"], tuple(grant["scopes"])) for key, grant in found["keys"].items()})
    for name, tables in found["workspaces"].items():
        store = state.workspaces.get(name) or state.workspaces.new(name)
        for table, records in tables.items():
            store[table] = records


def _read(path: Path) -> dict[str, Any]:
    """What `to_json` gave, checked; the moment is one."""
    if not path.is_file():
        raise OSError(f"{path} is no file")
    if (size := path.stat().st_size) > LARGEST_FILE:
        raise ValueError(f"{path} has {size} bytes, and no state of a sandbox has more than {LARGEST_FILE}")
    try:
        text = path.read_text(encoding="utf-8")
        found: Any = json.loads(text, parse_constant=_refuse)
        if "\\u" in text:  # half a surrogate pair cannot be sent
            json.dumps(found, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} is damaged: {error}") from None
    if not isinstance(found, dict) or found.get("format") != _FORMAT:
        raise ValueError(f"{path} is no state of a sandbox")
    if found.get("version") != VERSION:
        raise ValueError(f"{path} is of version {str(found.get('version'))[:20]}, and this sandbox reads {VERSION}")
    if not is_valid(found, _SCHEMA):
        raise ValueError(f"{path} is damaged: it lacks what a state has")
    found["clock"] = _moment(found["clock"])
    if found["clock"] is None:
        raise ValueError(f"{path} is damaged: its clock has no time")
    return found


def _moment(text: str) -> datetime.datetime | None:
    try:
        moment = datetime.datetime.fromisoformat(text)
    except ValueError:
        return None
    return moment if moment.tzinfo else None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")
