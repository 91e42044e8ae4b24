"""A worker that shuts down gracefully

Every customer in a table gets a lead list of its own. SIGTERM and SIGINT (Ctrl+C) tell the worker to take nothing new;
what is under way may end within a grace period, and is cancelled after it, or at the second signal. However the worker
ends, `kill -9` included, no customer is left out and none gets two lists.

It needs `pip install instantly-async`, and runs on Unix:

```sh
python examples/worker.py customers.db
sqlite3 customers.db "INSERT INTO customers (name) VALUES ('Contoso')"
```

What to notice:

- A call that was cancelled, or whose answer was lost, may have happened. So the table says that a list is begun before
  the call is made, and what was begun already is looked for before it is made again; the pause before that gives the
  API time to show it.
- The grace period is the deadline of a cancel scope. No task asks how late it is.
- An error that another attempt may cure puts a customer back. Any other, such as a missing scope, ends the worker like
  a signal does, with the exit status 1.
- One worker works on a file. [fleet.py](fleet.py) shares work among machines.

`GRACE_PERIOD` is in seconds, 20 by default: less than your supervisor waits before it kills.
"""

from __future__ import annotations

import logging
import os
import signal
import sqlite3
import sys
from dataclasses import dataclass, field
from uuid import uuid4

import anyio
from anyio import to_thread

from instantly_async import APIConnectionError, InstantlyClient, InstantlyError, RateLimitError, ServerError

GRACE_PERIOD = float(os.environ.get("GRACE_PERIOD", "20"))
TASKS = 4
PAUSE = 1.0  # seconds before the table is looked at again

logger = logging.getLogger("worker")


@dataclass(frozen=True)
class Customer:
    name: str
    begun_before: bool


class Customers:
    """The table of customers. Each method is one step that a crash cannot cut in two.

    Steps are made in a thread, one at a time: the disk may be slow, and the table in use by others.
    """

    def __init__(self, file: str) -> None:
        self._database = sqlite3.connect(
            file,
            timeout=60,  # seconds for which it may be in use
            isolation_level=None,  # every statement is a transaction
            check_same_thread=False,
        )
        self._turn = anyio.CapacityLimiter(1)
        self._database.execute("CREATE TABLE IF NOT EXISTS customers (name TEXT PRIMARY KEY, begun TEXT, list_id TEXT)")
        self._run = uuid4().hex

    async def take(self) -> Customer | None:
        """The next customer without a list; from now on this run has begun it."""
        return await to_thread.run_sync(self._take, limiter=self._turn)

    async def put_back(self, customer: Customer) -> None:
        await self._update("UPDATE customers SET begun = 'put back' WHERE name = ?", customer.name)

    async def finish(self, customer: Customer, list_id: str) -> None:
        await self._update("UPDATE customers SET list_id = ? WHERE name = ?", list_id, customer.name)

    def _take(self) -> Customer | None:
        row = self._database.execute(
            "SELECT name, begun FROM customers WHERE list_id IS NULL AND begun IS NOT ? ORDER BY rowid", [self._run]
        ).fetchone()
        if row is None:
            return None
        self._database.execute("UPDATE customers SET begun = ? WHERE name = ?", [self._run, row[0]])
        return Customer(row[0], begun_before=row[1] is not None)

    async def _update(self, statement: str, *values: str) -> None:
        await to_thread.run_sync(self._database.execute, statement, values, limiter=self._turn)


@dataclass
class Worker:
    customers: Customers
    instantly: InstantlyClient
    stopping: anyio.Event = field(default_factory=anyio.Event)
    failed: bool = False

    async def run(self) -> bool:
        """Work until a signal comes or a call fails for good; whether all that was begun is finished."""
        async with anyio.create_task_group() as watch:
            async with anyio.create_task_group() as tasks:
                watch.start_soon(self._watch_signals, tasks.cancel_scope)
                for _ in range(TASKS):
                    tasks.start_soon(self._work)
            watch.cancel_scope.cancel()
        return not (self.failed or tasks.cancel_scope.cancelled_caught)

    async def _watch_signals(self, tasks: anyio.CancelScope) -> None:
        with anyio.open_signal_receiver(signal.SIGTERM, signal.SIGINT) as signals:
            logger.info("ready")
            await anext(signals)
            logger.info("stopping: what is under way has %g seconds", GRACE_PERIOD)
            self.stopping.set()
            tasks.deadline = anyio.current_time() + GRACE_PERIOD
            await anext(signals)
            tasks.cancel()

    async def _work(self) -> None:
        while not self.stopping.is_set():
            customer = await self.customers.take()
            if customer is None:
                with anyio.move_on_after(PAUSE):
                    await self.stopping.wait()
                continue
            try:
                list_id = await self._make_list(customer)
            except InstantlyError as error:
                await self.customers.put_back(customer)
                logger.warning("%s is put back: %s", customer.name, error)
                if isinstance(error, (APIConnectionError, RateLimitError, ServerError)):
                    await anyio.sleep(PAUSE)
                else:
                    self.failed = True
                    self.stopping.set()
            else:
                await self.customers.finish(customer, list_id)
                logger.info("%s has a list", customer.name)

    async def _make_list(self, customer: Customer) -> str:
        if customer.begun_before:
            async for known in self.instantly.lead_lists.list(search=customer.name):
                if known.name == customer.name:
                    return known.id
        return (await self.instantly.lead_lists.create(name=customer.name)).id


async def main(file: str) -> int:
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    async with InstantlyClient() as instantly:
        return 0 if await Worker(Customers(file), instantly).run() else 1


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit("usage: python examples/worker.py FILE")
    try:
        sys.exit(anyio.run(main, sys.argv[1]))
    except (ValueError, sqlite3.Error) as error:  # there is no key, or it cannot be one; or the file is no table
        sys.exit(str(error))
