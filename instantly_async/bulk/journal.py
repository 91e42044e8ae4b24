"""What a run writes down about its batches, so that the next one knows what was sent."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

import anyio

from .._core.checkpoints import Progress
from .outcomes import Outcome, RowStatus
from .seen import SeenRows
from .work import CONTENT_BYTES, KEY_BYTES, Item

SENT, DONE, VOID = "sent", "done", "void"
_SIZE = KEY_BYTES + CONTENT_BYTES
_KEPT = 16  # records that were read lately


class Journal:
    """The records of a run's batches: before one is sent its keys, and after the answer what became of each.

    Records have numbers from 1 on, and are written in that order. A later record of a row replaces an earlier one.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress = progress
        self._last = 0
        self._turn = anyio.Lock()
        self._states: dict[int, str] = {}
        self._read: OrderedDict[int, list[Outcome]] = OrderedDict()

    async def load(self, seen: SeenRows) -> None:
        """Read what earlier runs have written down.

        Raises:
            CheckpointError: The checkpoint cannot be used.
        """
        await self._progress.begin()
        while (record := await self._progress.read(_name(self._last + 1))) is not None:
            self._last += 1
            self._states[self._last] = state = self._state(record)
            if state != VOID:
                seen.load(self._last, self._keys(record))
        if await self._progress.read(_name(self._last + 2)) is not None:
            raise self._progress.damaged(_name(self._last + 1))

    async def earlier(self, record: int, position: int) -> Outcome | None:
        """What an earlier run has done with a row; None where it may have been sent, and nobody knows.

        Raises:
            CheckpointError: The checkpoint cannot be used.
        """
        if self._states[record] == SENT:
            return None
        if record not in self._read:
            found = await self._progress.read(_name(record))
            if found is None:
                raise self._progress.damaged(_name(record))
            self._read[record] = self._outcomes(found, len(self._keys(found)))
            if len(self._read) > _KEPT:
                self._read.popitem(last=False)
        outcomes = self._read[record]
        return outcomes[position]

    async def sent(self, items: Sequence[Item]) -> int:
        """Write down that items are sent from now on; the number of the record."""
        async with self._turn:  # no number may be left out, wherever the run ends
            number = self._last + 1
            await self._write(number, {"state": SENT, "keys": _packed(items)})
            self._last = number
            return number

    async def done(self, number: int, items: Sequence[Item], outcomes: Sequence[Outcome]) -> None:
        """Write down what became of items."""
        reasons = {str(place): outcome.reasons for place, outcome in enumerate(outcomes) if outcome.reasons}
        statuses = _short([str(outcome.status) for outcome in outcomes])
        ids = _short([outcome.id for outcome in outcomes])
        results = _short([outcome.result for outcome in outcomes])
        kept = {"statuses": statuses, "ids": ids, "results": results, "reasons": reasons}
        await self._write(number, {"state": DONE, "keys": _packed(items), **kept})

    async def void(self, number: int) -> None:
        """Write down that nothing of a batch was done: its rows are like new ones."""
        await self._write(number, {"state": VOID})

    async def _write(self, number: int, record: dict[str, Any]) -> None:
        await self._progress.write(_name(number), record)

    def _state(self, record: dict[str, Any]) -> str:
        if record.get("state") not in {SENT, DONE, VOID}:
            raise self._progress.damaged(_name(self._last))
        return str(record["state"])

    def _keys(self, record: dict[str, Any]) -> list[tuple[bytes, bytes]]:
        try:
            packed = b64decode(record["keys"], validate=True)
            if len(packed) % _SIZE:
                raise ValueError
        except (KeyError, TypeError, ValueError) as error:
            raise self._progress.damaged(_name(self._last)) from error
        places = range(0, len(packed), _SIZE)
        return [(packed[place : place + KEY_BYTES], packed[place + KEY_BYTES : place + _SIZE]) for place in places]

    def _outcomes(self, record: dict[str, Any], count: int) -> list[Outcome]:
        try:
            columns = [_spread(record[name], count) for name in ("statuses", "ids", "results")]
            reasons = {int(place): tuple(map(str, names)) for place, names in record["reasons"].items()}
            return [
                Outcome(RowStatus(status), key, reasons.get(place, ()), result)
                for place, (status, key, result) in enumerate(zip(*columns, strict=True))
            ]
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise self._progress.damaged(_name(self._last)) from error


def _short(values: Sequence[Any]) -> list[Any]:
    """One value for all, where all are equal: most batches have one status, and some have no ids."""
    return list(values[:1]) if len(set(values)) == 1 else list(values)


def _spread(values: list[Any], count: int) -> list[Any]:
    whole = values * count if len(values) == 1 else values
    if len(whole) != count:
        raise ValueError
    return whole


def _packed(items: Sequence[Item]) -> str:
    return b64encode(b"".join(item.key + item.content for item in items)).decode()


def _name(number: int) -> str:
    return f"batch-{number}"
