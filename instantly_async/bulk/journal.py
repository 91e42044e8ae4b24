"""What a run writes down about its batches, so that the next one knows what was sent."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import anyio

from .._core.checkpoints.progress import Progress
from .outcomes import Outcome, RowStatus
from .seen import Known, SeenRows
from .work import CONTENT_BYTES, KEY_BYTES, Item

_WRITER = "writer"
_LONGEST_ID = 100  # characters; a UUID has 36
_SIZE = KEY_BYTES + CONTENT_BYTES


class Journal:
    """The records of a run's batches: before one is sent its keys, and after the answer what became of each.

    Records have numbers from 1 on, and are written in that order. A later record of a row replaces an earlier one.
    The checkpoint has one writer: whoever has loaded it last.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._writer = {"mark": uuid4().hex}
        self._last = 0
        self._turn = anyio.Lock()

    async def load(self, seen: SeenRows) -> None:
        """Read what earlier runs have written down.

        Raises:
            CheckpointError: The checkpoint cannot be used.
        """
        await self._progress.begin()
        await self._progress.write(_WRITER, self._writer)
        number = 0
        while (record := await self._progress.read(_name(number + 1))) is not None:
            number += 1
            seen.load(self._rows(number, record))
        if await self._progress.read(_name(number + 2)) is not None:
            raise self._progress.damaged(_name(number + 1))
        self._last = number

    async def sent(self, items: Sequence[Item]) -> int:
        """Write down that items are sent from now on; the number of the record.

        Raises:
            CheckpointError: It cannot be written, or another run has loaded it since.
        """
        async with self._turn:  # no number may be left out, wherever the run ends
            await self._check_writer()
            number = self._last + 1
            await self._write(number, {"state": "sent", "keys": _packed(items)})
            self._last = number
            await self._check_writer()  # else the other one has seen the record: it marks itself before it reads
            return number

    async def done(self, number: int, items: Sequence[Item], outcomes: Sequence[Outcome]) -> None:
        """Write down what became of items."""
        reasons = {str(place): outcome.reasons for place, outcome in enumerate(outcomes) if outcome.reasons}
        statuses = _short([str(outcome.status) for outcome in outcomes])
        ids = _short([_kept(outcome.id) for outcome in outcomes])
        results = _short([outcome.result for outcome in outcomes])
        kept = {"statuses": statuses, "ids": ids, "results": results, "reasons": reasons}
        await self._write(number, {"state": "done", "keys": _packed(items), **kept})

    async def void(self, number: int) -> None:
        """Write down that nothing of a batch was done: its rows are like new ones."""
        await self._write(number, {"state": "void"})

    async def _check_writer(self) -> None:
        if self._progress.is_kept and await self._progress.read(_WRITER) != self._writer:
            raise self._progress.taken_over()

    async def _write(self, number: int, record: dict[str, Any]) -> None:
        await self._progress.write(_name(number), record)

    def _rows(self, number: int, record: dict[str, Any]) -> list[Known]:
        """What a record knows of rows."""
        try:
            match record["state"]:
                case "void":
                    return []
                case "sent":
                    return [(key, content, None) for key, content in _keys(record)]
                case "done":
                    keys = _keys(record)
                    known = _outcomes(record, len(keys))
                    rows = [(key, content, each) for (key, content), each in zip(keys, known, strict=True)]
                    return [row for row in rows if row[2].status is not RowStatus.REFUSED]  # it may be mended by now
                case _:
                    raise ValueError("no state")
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._progress.damaged(_name(number)) from error


def _keys(record: dict[str, Any]) -> list[tuple[bytes, bytes]]:
    packed = b64decode(record["keys"], validate=True)
    if len(packed) % _SIZE:
        raise ValueError("a part of a key")
    places = range(0, len(packed), _SIZE)
    return [(packed[place : place + KEY_BYTES], packed[place + KEY_BYTES : place + _SIZE]) for place in places]


def _outcomes(record: dict[str, Any], count: int) -> list[Outcome]:
    statuses, ids, results = (_spread(record[name], count) for name in ("statuses", "ids", "results"))
    reasons = {int(place): tuple(map(str, names)) for place, names in record["reasons"].items()}
    return [
        Outcome(RowStatus(statuses[place]), _text(ids[place]), reasons.get(place, ()), _text(results[place]))
        for place in range(count)
    ]


def _text(value: Any) -> str | None:
    if value is None or isinstance(value, str):
        return value
    raise TypeError("no text")


def _kept(id: object) -> str | None:
    """An id, if it is one: whatever else an API answers must not make a record that cannot be read."""
    return id if isinstance(id, str) and len(id) <= _LONGEST_ID and id.isprintable() else None


def _short(values: Sequence[Any]) -> list[Any]:
    """One value for all, where all are equal: most batches have one status, and some have no ids."""
    return list(values[:1]) if len(set(values)) == 1 else list(values)


def _spread(values: list[Any], count: int) -> list[Any]:
    whole = values * count if len(values) == 1 else values
    if len(whole) != count:
        raise ValueError("more values than rows, or fewer")
    return whole


def _packed(items: Sequence[Item]) -> str:
    return b64encode(b"".join(item.key + item.content for item in items)).decode()


def _name(number: int) -> str:
    return f"batch-{number}"
