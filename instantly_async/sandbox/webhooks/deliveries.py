"""Deliveries in the background: in the order of the sandbox's time, and retried by its clock."""

from __future__ import annotations

import datetime
import threading
from collections import Counter, deque
from collections.abc import Mapping
from contextlib import AbstractContextManager
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Any

import anyio
import anyio.to_thread

from ..state import audit
from ..state.clock import Clock, identifier, timestamp
from . import events
from .attempts import Attempt
from .payloads import payload
from .sending import Delivery, deliver
from .subscriptions import DISABLED, is_active, listeners

if TYPE_CHECKING:
    from ..state.notices import Notice
    from ..state.store import Record, Store

MOST_SENT = 10_000  # that are kept for who wants to look at them
# How many deliveries in a row may fail, each with all its retries, until a webhook is disabled.
MOST_FAILED = 3


class Deliveries:
    """What the webhooks of a sandbox are told, and were told.

    A thread makes the attempts one after the other, and ends when none is due. Attempts are due by the sandbox's clock:
    the first when something happens, a retry some seconds later, once the clock has come so far.

    Attributes:
        anywhere: Whether other machines than this one receive anything.
    """

    def __init__(self, clock: Clock, state_lock: AbstractContextManager[Any]) -> None:
        self.anywhere = False
        self._clock = clock
        self._state_lock = state_lock
        self._sent: deque[Delivery] = deque(maxlen=MOST_SENT)
        self._failed: Counter[str] = Counter()
        self._numbers = count()
        self._beginnings = 0  # how often it began again
        self._changed = threading.Condition()  # what follows is looked at and changed under it
        self._queue: list[Attempt] = []
        self._is_running = False
        clock.listeners.append(lambda start, end: self.make_due())

    @property
    def sent(self) -> list[Delivery]:
        """The latest 10,000 deliveries that were made or failed, the first of them first."""
        return list(self._sent)

    def join(self, timeout: float = 30.0) -> None:
        """Wait until no delivery is under way; retries that are not due yet do not count.

        In an event loop that the receiver needs, too, use `wait`.

        Raises:
            TimeoutError: Some are after so many seconds.
        """
        self.make_due()
        with self._changed:
            if not self._changed.wait_for(lambda: not self._is_running, timeout):
                raise TimeoutError(f"deliveries are under way after {timeout:g} seconds; timeout= waits longer")

    async def wait(self, timeout: float = 30.0) -> None:  # noqa: ASYNC109
        """Wait as `join` does, while the event loop goes on."""
        await anyio.to_thread.run_sync(self.join, timeout, abandon_on_cancel=True)

    def tell(self, store: Store, notice: Notice) -> None:
        """Deliver to those webhooks of a workspace that hear of something."""
        if webhooks := listeners(store, notice):
            body, due = payload(store.workspace, notice), datetime.datetime.fromisoformat(notice.time)
            for webhook in webhooks:
                number = next(self._numbers)
                self._put(Attempt(due, number, store, webhook["id"], body, group=identifier(due, number)))

    async def test(self, store: Store, webhook: Record, body: Record) -> Delivery:
        """Deliver something at once; it is not retried, and disables nothing."""
        moment = self._clock.now()
        delivery = await self._deliver(webhook, body)
        with self._state_lock:
            events.record(store, delivery, moment=moment, group=identifier(moment, next(self._numbers)))
        return delivery

    def close(self) -> None:
        """Let everything go undone that is not under way yet; what is, is so for some seconds at most."""
        with self._changed:
            self._queue.clear()

    def clear(self) -> None:
        """Begin again: nothing was sent, and nothing is to be; what is under way leaves nothing behind."""
        self._beginnings += 1
        self.close()
        self._sent.clear()
        self._failed.clear()

    def _put(self, attempt: Attempt) -> None:
        with self._changed:
            heappush(self._queue, attempt)
        self.make_due()

    def make_due(self) -> None:
        """Begin to make the attempts that are due."""
        if not self._queue:  # which spares the lock
            return
        with self._changed:
            if not self._is_running and self._queue and self._queue[0].due <= self._clock.moment:
                self._is_running = True
                name = "instantly-sandbox-deliveries"
                threading.Thread(target=anyio.run, args=(self._make_all,), name=name, daemon=True).start()

    async def _make_all(self) -> None:
        while (attempt := self._take()) is not None:
            await self._make(attempt)

    def _take(self) -> Attempt | None:
        with self._state_lock, self._changed:  # whoever changes records may be about to write down something earlier
            if self._queue and self._queue[0].due <= self._clock.moment:
                return heappop(self._queue)
            self._is_running = False
            self._changed.notify_all()
            return None

    async def _make(self, attempt: Attempt) -> None:
        webhook = attempt.store["webhooks"].get(attempt.webhook)
        if webhook is None or not is_active(webhook):
            with self._state_lock:
                events.give_up(attempt.store, attempt.group)
            return
        beginning = self._beginnings
        delivery = await self._deliver(webhook, attempt.body)
        if beginning != self._beginnings:
            return
        has_failed = delivery.error is not None and not delivery.kept_back
        following = attempt.next() if has_failed else None
        with self._state_lock:
            events.record(
                attempt.store,
                delivery,
                moment=attempt.due,
                group=attempt.group,
                retries=attempt.retries,
                next_retry=following.due if following is not None else None,
            )
            if delivery.error is None:
                self._failed.pop(attempt.webhook, None)
            elif has_failed and following is None:
                self._count_failure(attempt, webhook)
        if following is not None:
            self._put(following)

    async def _deliver(self, webhook: Record, body: Mapping[str, Any]) -> Delivery:
        url, headers = webhook["target_hook_url"], webhook.get("headers") or {}
        beginning = self._beginnings
        delivery = await deliver(url, headers, body, anywhere=self.anywhere)
        if beginning == self._beginnings:
            self._sent.append(delivery)
        return delivery

    def _count_failure(self, attempt: Attempt, webhook: Record) -> None:
        self._failed[attempt.webhook] += 1
        if self._failed[attempt.webhook] == MOST_FAILED:
            del self._failed[attempt.webhook]
            webhook |= {"status": DISABLED, "timestamp_error": timestamp(attempt.due)}
            audit.write(attempt.store, audit.WEBHOOK_MARKED_AS_ERROR, webhook_id=attempt.webhook)
