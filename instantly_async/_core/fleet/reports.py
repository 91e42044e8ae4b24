"""What Redis is told after a call has its slot: that it was sent, is still under way, or was not used."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence
from math import inf
from typing import Any

import anyio
from attrs import field, frozen

from ..event_loop import start, this_loop
from .lanes import Lane
from .server import NoAnswer, Server
from .standing import Standing

RENEW = 1.5  # seconds; slots that are under way are renewed so often
AT_ONCE = 500  # reports
KEPT = 20_000  # reports, while Redis is away; who is told of older calls does not count them any more


@frozen
class Report:
    """What is new of a slot, and since when."""

    news: str
    id: str
    lanes: Sequence[Lane]
    at: float = field(factory=time.monotonic)


class Reports:
    """Tells Redis in a task of its own: whoever sends a call waits for nothing."""

    def __init__(self, server: Server, standing: Standing) -> None:
        self._server = server
        self._standing = standing
        self._under_way: dict[str, Sequence[Lane]] = {}
        self._new: deque[Report] = deque(maxlen=KEPT)
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
        if this_loop() is not None:  # a call may outlive its loop, until it is collected
            self._new.append(report)
            self._wake.set()

    async def _run(self) -> None:
        with self._scope:
            while True:
                until = self._renewed + RENEW if self._under_way or self._new else inf
                with anyio.move_on_after(until - anyio.current_time()):
                    await self._wake.wait()
                self._wake = anyio.Event()
                if self._renewed + RENEW <= anyio.current_time():
                    self._renew()
                await self.flush()

    def _renew(self) -> None:
        self._renewed = anyio.current_time()
        if self._standing.reachable:
            self._new.extend(Report("under way", id, lanes) for id, lanes in self._under_way.items())

    async def flush(self) -> None:
        """Tell what is new, unless Redis is away."""
        while self._new and self._standing.reachable:
            new = [self._new.popleft() for _ in range(min(AT_ONCE, len(self._new)))]
            try:
                await self._send(new)
            except NoAnswer as problem:
                self._new.extendleft(reversed(new))  # to be told twice is no harm
                self._standing.lost(str(problem))

    async def _send(self, new: Sequence[Report]) -> None:
        lanes = list({lane: None for report in new for lane in report.lanes})
        places = {lane: place for place, lane in enumerate(lanes, 1)}
        now = time.monotonic()
        entries: list[dict[str, Any]] = [
            {"id": one.id, "news": one.news, "age": now - one.at, "places": [places[lane] for lane in one.lanes]}
            for one in new
        ]
        await self._server.tell("report", lanes, entries=entries)

    def close(self) -> None:
        """Renew nothing any more."""
        self._scope.cancel()
