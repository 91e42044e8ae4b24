"""The progress of one run in a checkpoint, which is bound to that run."""

from __future__ import annotations

import inspect
import json
import os
from collections.abc import Mapping
from hashlib import blake2b
from typing import Any

from ..operation import Operation
from ..text import brief
from .errors import CheckpointError
from .protocol import Checkpoint
from .sqlite import SQLiteCheckpoint

FORMAT = 1
LARGEST = 4_000_000  # characters of one record: whatever is larger is none of ours
_RUN = "run"
_LONGEST_SHOWN = 60


class Progress:
    """What a run has written down: JSON objects by name.

    Call `begin()` before anything else. Without a checkpoint nothing is kept.

    Args:
        operation: The operation that errors name.
        run: What makes this run what it is: its method, its target and its options, as JSON. A checkpoint that was
            made by a run of other options is refused.
        checkpoint: The path of a SQLite file, which is this run's own, or an object that keeps texts by name. There,
            the names begin with `prefix`, so that one object serves many runs.
    """

    def __init__(
        self,
        operation: Operation,
        run: Mapping[str, Any],
        checkpoint: str | os.PathLike[str] | Checkpoint | None,
    ) -> None:
        self._operation = operation
        self._run = json.loads(json.dumps(run))
        self._owned = SQLiteCheckpoint(checkpoint) if isinstance(checkpoint, str | os.PathLike) else None
        self._store: Checkpoint | None = self._owned or checkpoint  # type: ignore[assignment]
        if not (self._store is None or (hasattr(self._store, "get") and hasattr(self._store, "set"))):
            raise TypeError(f"checkpoint must be a path, or have get and set, not {type(checkpoint).__name__}")
        self._begun = False

    @property
    def is_kept(self) -> bool:
        """Whether there is a checkpoint."""
        return self._store is not None

    @property
    def place(self) -> str:
        """What to call the checkpoint in a message."""
        if isinstance(self._store, SQLiteCheckpoint):
            return f"the checkpoint {self._store.path}"
        return f"the checkpoint in {type(self._store).__name__}"

    @property
    def prefix(self) -> str:
        """How the names of this run begin where others may keep theirs, too."""
        if isinstance(self._store, SQLiteCheckpoint):
            return ""
        digest = blake2b(json.dumps(self._run, sort_keys=True).encode(), digest_size=12).hexdigest()
        return f"instantly:{self._operation.name}:{digest}:"

    async def begin(self) -> None:
        """Open the checkpoint, and bind it to this run where it is new; once is enough.

        Raises:
            CheckpointError: It cannot be used, or is of another run.
        """
        if self._begun:
            return
        found = await self.read(_RUN)
        if found is None:
            await self.write(_RUN, {"format": FORMAT, **self._run})
        else:
            self._compare(found)
        self._begun = True

    async def read(self, name: str) -> dict[str, Any] | None:
        """What is written down under a name; None where nothing is.

        Raises:
            CheckpointError: It cannot be read, or is damaged.
        """
        if self._store is None:
            return None
        try:
            text = self._store.get(self.prefix + name)
            if inspect.isawaitable(text):
                text = await text
        except Exception as error:
            raise self._error(self._what("read", error)) from error
        if text is None:
            return None
        return self._object(name, text)

    async def write(self, name: str, value: Mapping[str, Any]) -> None:
        """Write an object down, in place of the one that the name had.

        Raises:
            CheckpointError: It cannot be written.
        """
        if self._store is None:
            return
        try:
            done = self._store.set(self.prefix + name, json.dumps(value, separators=(",", ":")))
            if inspect.isawaitable(done):
                await done
        except Exception as error:
            raise self._error(self._what("written", error)) from error

    def damaged(self, name: str) -> CheckpointError:
        """The error for a record that is not what was written."""
        return self._error(
            f"{self.place} is damaged: its record {name!r} is missing or not whole. Look at what has been done before "
            "you delete it and begin anew"
        )

    def taken_over(self) -> CheckpointError:
        """The error for a checkpoint that another run has begun to write to."""
        return self._error(
            f"{self.place} was taken over by the same run, begun once more; let one of them go on, and end the others"
        )

    def release(self) -> None:
        """Close a file that this run has opened; it is opened again where it is needed again."""
        if self._owned is not None:
            self._owned.close()

    def _object(self, name: str, text: object) -> dict[str, Any]:
        try:
            if not isinstance(text, str | bytes) or len(text) > LARGEST:
                raise ValueError
            value = json.loads(text)
            if not isinstance(value, dict):
                raise ValueError
        except (ValueError, RecursionError) as error:
            raise self.damaged(name) from error
        return value

    def _compare(self, found: dict[str, Any]) -> None:
        """Refuse the checkpoint of another run; the message tells the two apart."""
        version = found.pop("format", None)
        if not isinstance(version, int):
            raise self.damaged(_RUN)
        if version != FORMAT:
            raise self._error(
                f"{self.place} has format {version}, and this version of the package knows format {FORMAT}; go on with "
                "the version that made it, or give another one"
            )
        for name in sorted(self._run.keys() | found.keys()):
            there, here = found.get(name), self._run.get(name)
            if there != here:
                raise self._error(
                    f"{self.place} is of another run: {name} is {brief(there, _LONGEST_SHOWN)} there and "
                    f"{brief(here, _LONGEST_SHOWN)} here; give this run one of its own, or delete "
                    "that one if its run need not go on"
                )

    def _what(self, done: str, error: Exception) -> str:
        if isinstance(self._store, SQLiteCheckpoint):
            return str(error)
        return f"{self.place} cannot be {done}: {type(error).__name__}: {brief(str(error), 200)}"

    def _error(self, problem: str) -> CheckpointError:
        return CheckpointError(f"{self._operation.name}: {problem}", operation=self._operation, attempts=0)
