"""What Redis is told after a call has its slot: that it was sent, is still under way, or was not used."""

from __future__ import annotations

from collections.abc import Sequence
from math import inf
from typing import Any

import anyio
from attrs import field, frozen

from ..event_loop import start
from .lanes import Lane
from .server import NoAnswer, Server
from .standing import Standing

RENEW = 1.5  # seconds; slots that are under way are renewed so often
AT_ONCE = 500  # slots


@frozen
class Report:
    """What is new of a slot, and since when."""

    news: str
    id: str
    lanes: Sequence[Lane]
    at: float = field(factory=anyio.current_time)


class Reports:
    """Tells Redis in a task of its own: whoever sends a call waits for nothing."""

    def __init__(self, server: Server, standing: Standing) -> None:
        self._server = server
        self._standing = standing
        self._under_way: dict[str, Sequence[Lane]] = {}
        self._new: list[Report] = []
        self._wake = anyio.Event()
        self._renewed = anyio.current_time()
        self._scope = anyio.CancelScope()
        start(self._run)

    def under_way(self, id: str, lanes: Sequence[Lane]) -> None:
        """Renew a slot until it was sent or given back."""
        self._under_way[id] = lanes
        self._wake.set()

    def sent(self, id: str) -> None:
        """Tell that a slot was used just now."""
        if (lanes := self._under_way.pop(id, None)) is not None:
            self._tell(Report("sent", id, lanes))

    def unused(self, id: str) -> None:
        """Tell that a slot was not used, unless it was."""
        if (lanes := self._under_way.pop(id, None)) is not None:
            self.gone(id, lanes)

    def gone(self, id: str, lanes: Sequence[Lane]) -> None:
        """Tell that a call has left, which may have a slot or a place in a queue."""
        self._tell(Report("back", id, lanes))

    def _tell(self, report: Report) -> None:
        if self._standing.reachable:
            self._new.append(report)
            self._wake.set()

    async def _run(self) -> None:
        with self._scope:
            while True:
                until = self._renewed + RENEW if self._under_way else inf
                with anyio.move_on_after(until - anyio.current_time()):
                    await self._wake.wait()
                self._wake = anyio.Event()
                if self._renewed + RENEW <= anyio.current_time():
                    self._renew()
                await self.flush()

    def _renew(self) -> None:
        self._renewed = anyio.current_time()
        for id, lanes in self._under_way.items():
            self._tell(Report("under way", id, lanes))

    async def flush(self) -> None:
        """Tell what is new."""
        while self._new:
            new, self._new = self._new[:AT_ONCE], self._new[AT_ONCE:]
            lanes = list({lane: None for report in new for lane in report.lanes})
            places = {lane: place for place, lane in enumerate(lanes, 1)}
            now = anyio.current_time()
            entries: list[dict[str, Any]] = [
                {"id": one.id, "news": one.news, "age": now - one.at, "places": [places[lane] for lane in one.lanes]}
                for one in new
            ]
            try:
                await self._server.tell("report", lanes, entries=entries)
            except NoAnswer as problem:
                self._new.clear()
                self._standing.lost(str(problem))

    def close(self) -> None:
        """Renew nothing any more."""
        self._scope.cancel()
