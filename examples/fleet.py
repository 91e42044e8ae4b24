"""A fleet of workers that export every night

The leads of many workspaces go into files, a file for each, made by workers that share the work and the rate limits.

It needs `pip install "instantly-async[redis]" taskiq taskiq-redis`, and a Redis:

```sh
taskiq worker --app-dir examples fleet:broker --workers 4 --max-async-tasks 8  # works, on each machine
taskiq scheduler --app-dir examples fleet:scheduler                            # starts the work of a night, on one
python examples/fleet.py                                                       # starts it now, and waits for it
```

What to notice:

- Workers take work from a queue in Redis and acknowledge it when it is done. What a worker that was lost has left
  there, the others take over, and go on with its file.
- A file is there when it is complete, and is not made again.
- One `RedisRateLimiter` keeps the API's limits among all workers.

| variable | what it says |
|---|---|
| `REDIS_URL` | where the work and the limits are shared |
| `EXPORTS` | the folder for the files, which all workers see |
| `WORKSPACE_KEYS` | a JSON file: the API key of each workspace by a name of yours; keys do not go into Redis |
| `FLEET_SIZE` | how many workers there are, for the limits while Redis is away |
| `LOST_AFTER` | seconds without a sign of life after which a worker counts as lost |
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import sys
from datetime import date
from pathlib import Path

from redis.asyncio import Redis
from redis.exceptions import RedisError
from taskiq import SimpleRetryMiddleware, TaskiqEvents, TaskiqScheduler, TaskiqState
from taskiq.exceptions import TaskiqError
from taskiq.schedule_sources import LabelScheduleSource
from taskiq_redis import RedisStreamBroker

from instantly_async import InstantlyClient
from instantly_async.export import Progress
from instantly_async.redis import RedisRateLimiter

REDIS_URL = os.environ.get("REDIS_URL", "redis://localhost:6379/0")
EXPORTS = Path(os.environ.get("EXPORTS", "exports"))
WORKSPACE_KEYS = Path(os.environ.get("WORKSPACE_KEYS", "workspace-keys.json"))
FLEET_SIZE = int(os.environ.get("FLEET_SIZE", "4"))
LOST_AFTER = float(os.environ.get("LOST_AFTER", "60"))
LONGEST_NIGHT = 8 * 3600.0  # seconds

logger = logging.getLogger("fleet")
broker = RedisStreamBroker(
    REDIS_URL,
    queue_name="exports",
    consumer_group_name="exporters",
    consumer_id="0",  # what was sent before the first worker came is done, too
    xread_count=1,  # a worker takes what it can begin, and leaves the rest to others
    unacknowledged_batch_size=1,
    idle_timeout=int(1000 * LOST_AFTER),
    unacknowledged_lock_timeout=10,
    maxlen=100_000,
).with_middlewares(SimpleRetryMiddleware(default_retry_count=3))
scheduler = TaskiqScheduler(broker, [LabelScheduleSource(broker)])


def keys() -> dict[str, str]:
    """The API key of each workspace."""
    found: dict[str, str] = json.loads(WORKSPACE_KEYS.read_text())
    return found


def file_of(workspace: str, night: str) -> Path:
    return EXPORTS / night / f"{workspace}.ndjson"


@broker.task("fleet.start_night", schedule=[{"cron": "0 2 * * *"}], retry_on_error=True)
async def start_night(night: str | None = None) -> None:
    """Send one piece of work for each workspace."""
    for workspace in keys():
        await export.kiq(workspace, night or date.today().isoformat())


@broker.task("fleet.export", retry_on_error=True)
async def export(workspace: str, night: str) -> None:
    """Write all leads of a workspace into its file."""
    file = file_of(workspace, night)
    if file.exists():  # whoever wrote it was lost before it could say so
        return
    logger.info("%s begins", workspace)
    file.parent.mkdir(parents=True, exist_ok=True)
    checkpoint = file.with_suffix(".ckpt")

    def tell(progress: Progress) -> None:
        logger.info("%s has %d leads", workspace, progress.rows)

    async with InstantlyClient(keys()[workspace], rate_limiter=broker.state.limiter) as instantly:
        done = await instantly.leads.export(file, checkpoint=checkpoint, on_progress=tell)
    checkpoint.unlink(missing_ok=True)
    logger.info("%s is done: %d leads", workspace, done.rows)


@broker.task("fleet.wake")
async def wake() -> None:
    """Nothing: taskiq-redis looks for work that was left behind when it has read a message, and only then."""


@broker.on_event(TaskiqEvents.WORKER_STARTUP)
async def begin(state: TaskiqState) -> None:
    state.limiter = RedisRateLimiter(REDIS_URL, processes=FLEET_SIZE)
    state.signs_of_life = asyncio.create_task(give_signs_of_life())


@broker.on_event(TaskiqEvents.WORKER_SHUTDOWN)
async def end(state: TaskiqState) -> None:
    state.signs_of_life.cancel()
    await asyncio.wait([state.signs_of_life])
    await state.limiter.aclose()


async def give_signs_of_life() -> None:
    """Keep the work that this worker has, however long it takes, and wake somebody for the work of lost ones."""
    queue, group, worker = broker.queue_name, broker.consumer_group_name, broker.consumer_name
    async with Redis.from_url(REDIS_URL) as redis:
        while True:
            await asyncio.sleep(LOST_AFTER / 4)
            try:
                mine = await redis.xpending_range(queue, group, "-", "+", 1_000, consumername=worker)
                if mine:
                    await redis.xclaim(queue, group, worker, 0, [piece["message_id"] for piece in mine], justid=True)
                if await redis.xpending_range(queue, group, "-", "+", 1, idle=broker.idle_timeout):
                    await wake.kiq()
            except (RedisError, TaskiqError) as error:
                logger.warning("no sign of life: %s", type(error).__name__)


async def main() -> None:
    night = date.today().isoformat()
    files = [file_of(workspace, night) for workspace in keys()]
    await broker.startup()
    try:
        await start_night.kiq(night)
        async with asyncio.timeout(LONGEST_NIGHT):
            while not all(file.exists() for file in files):  # noqa: ASYNC110 (whoever writes them)
                await asyncio.sleep(0.5)
    except TimeoutError:
        sys.exit(f"not exported: {', '.join(file.stem for file in files if not file.exists())}")
    finally:
        await broker.shutdown()
    print(f"{len(files)} workspaces are exported to {EXPORTS / night}")


if __name__ == "__main__":
    asyncio.run(main())
