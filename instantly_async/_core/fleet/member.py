"""One member of a fleet: an event loop whose calls ask Redis, or keep to this process's share."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from itertools import count
from math import inf
from typing import Any
from weakref import WeakValueDictionary

import anyio

from ..operation import Operation
from ..rate_limits import LaneStatus, LocalRateLimiter, RateLimitSlot, RateLimitStatus, RateLimitWait
from .lanes import Lane
from .line import Call, Line
from .reports import Reports
from .server import NoAnswer, Server
from .slot import FleetSlot
from .standing import Standing

LOOK_AGAIN = 1.0  # seconds; who waits at Redis asks so often at least, because holds come and others go
EARLY = 0.1  # seconds; a call may have its slot so long before its turn, so that no time is lost on the way
APART = 0.001  # seconds between two questions at least
SEEN = 200  # lanes of late whose status is told


class Member:
    """Gives slots in one event loop.

    Args:
        own: What keeps this process to its share.
        quiet: Seconds until a call that others made is past.
    """

    def __init__(self, server: Server, own: LocalRateLimiter, quiet: float) -> None:
        self._server = server
        self._own = own
        self.standing = Standing(server, quiet)
        self._reports = Reports(server, self.standing)
        self._lines: WeakValueDictionary[Lane, Line] = WeakValueDictionary()
        self._seen: dict[Lane, None] = {}
        self._name = secrets.token_hex(8)
        self._numbers = count()

    async def acquire(
        self, lanes: Sequence[Lane], operation: Operation, patience: float | None, retry_of: RateLimitSlot | None
    ) -> RateLimitSlot:
        """See `RateLimiter.acquire`; the operation has this process's share of its limits."""
        before = retry_of if isinstance(retry_of, FleetSlot) else None
        deadline = inf if patience is None else anyio.current_time() + patience
        call = Call(f"{self._name}:{next(self._numbers)}", lanes, operation, deadline)
        if before is not None:
            call.number, call.previous = before.number, before.own
        try:
            while True:
                alone = self.standing.alone
                slot = await (self._within_share(call) if alone else self._with_redis(call))
                if slot is not None:
                    return slot
        except BaseException:
            if call.known_to_redis:
                self._reports.gone(call.id, call.lanes)
            raise

    async def _within_share(self, call: Call) -> FleetSlot | None:
        """A slot within the share; None if Redis is believed again."""
        own: RateLimitSlot | None = None
        is_back = self.standing.is_back_by(call.deadline)  # then Redis says what it would have to wait for
        with self.standing.while_alone(call.deadline if is_back else inf):
            await self._quiet(call)
            workspace, left = call.lanes[0].workspace, max(0.0, call.deadline - anyio.current_time())
            patience = None if is_back or left == inf else left
            own = await self._own.acquire(workspace, call.operation, patience=patience, retry_of=call.previous)
        if own is None:
            return None
        try:
            answer = await self._ask(call, has_share=True) if self.standing.reachable else None
        except BaseException:
            own.release()
            raise
        if answer is not None and "wait" in answer:  # Redis judges again, and others have used what there was
            own.release()
            return None
        return self._slot(call, own)

    async def _quiet(self, call: Call) -> None:
        quiet = self.standing.quiet_until
        if quiet > call.deadline:
            raise RateLimitWait(quiet - anyio.current_time(), None, "calls of other processes, while Redis is away")
        if quiet > anyio.current_time():
            await anyio.sleep_until(quiet)

    async def _with_redis(self, call: Call) -> FleetSlot | None:
        """A slot by what Redis says; None if it is not to be believed."""
        line, now = self._line(call), anyio.current_time()
        if line.blocked is not None and line.waiting:  # what Redis has said to those ahead is true of this call too
            until, wait = line.blocked
            wait = RateLimitWait(max(0.0, until - now), wait.limit, wait.reason)
        else:
            answer = await self._ask(call)
            if answer is None or "wait" not in answer:
                return None if answer is None else await self._granted(call, answer)
            wait = self._expected(call, line, answer)
        self._check(call, wait)
        with anyio.CancelScope(deadline=call.deadline) as scope:
            await line.places.acquire()
        if scope.cancelled_caught:
            raise wait
        try:
            return await self._at_redis(call, line)
        finally:
            line.places.release()

    async def _at_redis(self, call: Call, line: Line) -> FleetSlot | None:
        while not self.standing.alone:
            answer = await self._ask(call, queues=True)
            if answer is None or "wait" not in answer:
                return None if answer is None else await self._granted(call, answer)
            self._check(call, self._expected(call, line, answer))
            await anyio.sleep(min(max(answer["look"] - EARLY, APART), LOOK_AGAIN))
        return None

    def _line(self, call: Call) -> Line:
        line = self._lines.get(call.lanes[0])
        if line is None:
            line = self._lines[call.lanes[0]] = Line()
        for lane in call.lanes:
            self._seen.pop(lane, None)
            self._seen[lane] = None
        while len(self._seen) > SEEN:
            del self._seen[next(iter(self._seen))]
        return line

    def _check(self, call: Call, wait: RateLimitWait) -> None:
        if anyio.current_time() + wait.seconds > call.deadline:
            raise wait

    def _expected(self, call: Call, line: Line, answer: dict[str, Any]) -> RateLimitWait:
        """What Redis says of a call that has to wait."""
        limit = call.lanes[answer["lane"] - 1].limits[answer["limit"] - 1] if "limit" in answer else None
        wait = RateLimitWait(answer["wait"], limit, answer["reason"])
        line.blocked = anyio.current_time() + answer["look"], wait
        return wait

    async def _ask(self, call: Call, **request: Any) -> dict[str, Any] | None:
        """What Redis says of a call; None if it says nothing, or is not to be believed."""
        left = call.deadline - anyio.current_time()
        call.known_to_redis = True
        try:
            answer = await self._server.ask(
                call.lanes,
                id=call.id,
                number=call.number,
                patience=None if left == inf else left,
                early=max(0.0, min(EARLY, left)),
                **request,
            )
        except NoAnswer as problem:
            self.standing.lost(str(problem))
            return None
        if "settling" in answer:
            self.standing.settle(answer["settling"])
            return None
        if answer.get("judged", True):
            self.standing.judged()
        call.number = answer["number"]
        call.known_to_redis = "wait" not in answer or "queues" in request
        return answer

    async def _granted(self, call: Call, answer: dict[str, Any]) -> FleetSlot:
        if answer["after"] > 0:
            await anyio.sleep(answer["after"])
        return self._slot(call, None)

    def _slot(self, call: Call, own: RateLimitSlot | None) -> FleetSlot:
        self._reports.under_way(call.id, call.lanes)
        return FleetSlot(call.id, call.number, own, self._reports)

    async def slow_down(self, lanes: Sequence[Lane], operation: Operation, seconds: float) -> None:
        """See `RateLimiter.slow_down`."""
        await self._own.slow_down(lanes[0].workspace, operation, seconds)
        if self.standing.reachable:
            try:
                reason = f"{operation.name} was refused (429)"
                await self._server.tell("hold", lanes[:1], seconds=seconds, reason=reason)
            except NoAnswer as problem:
                self.standing.lost(str(problem))

    async def reset(self) -> None:
        """Lift all holds of the fleet, and those of this process."""
        self._own.reset()
        if self.standing.reachable:
            try:
                await self._server.tell("reset", ())
            except NoAnswer as problem:
                self.standing.lost(str(problem))

    async def status(self) -> RateLimitStatus:
        """What calls of the fleet wait for at the moment, where this process has called of late."""
        lanes = list(self._seen)
        if self.standing.alone:
            return self._own.status()
        try:
            answer = await self._server.tell("status", lanes)
        except NoAnswer as problem:
            self.standing.lost(str(problem))
            return self._own.status()
        found = [self._lane_status(*pair) for pair in zip(lanes, answer["lanes"], strict=False) if _is_in_use(pair[1])]
        return RateLimitStatus(sum(lane.waiting for lane in found), any(lane.held_for for lane in found), tuple(found))

    def _lane_status(self, lane: Lane, found: dict[str, Any]) -> LaneStatus:
        line = self._lines.get(lane)
        waiting = found["waiting"] + (line.waiting if line else 0)
        return LaneStatus(lane.workspace, lane.operation, waiting, found.get("room"), float(found["held_for"]))

    async def aclose(self) -> None:
        """Tell what is still to be told, and close the connections."""
        self.standing.close()
        self._reports.close()
        await self._reports.flush()
        await self._server.aclose()


def _is_in_use(found: dict[str, Any]) -> bool:
    return bool(found["waiting"] or found["used"] or found["held_for"])
