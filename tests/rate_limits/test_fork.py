"""A child process calls, whatever the threads of its parent did when it was forked."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from functools import partial

import anyio
import pytest

from instantly_async._core.operation import RateLimit
from instantly_async._core.rate_limits import local

from .limited_calls import PLAIN, SOON, Run, elapsed, limiter

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

# A thread is inside the limiter, whose lock it holds, when the process forks. The child has five seconds.
FORK = """
import os, signal, sys, threading, time, warnings
import anyio, httpx
from instantly_async import InstantlyClient, LocalRateLimiter

warnings.simplefilter("ignore", DeprecationWarning)  # of a fork with threads, which is what this is about
inside = threading.Event()

def clock():
    if threading.current_thread() is not threading.main_thread():
        inside.set()
        threading.Event().wait()
    return time.monotonic()

async def call(limiter):
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    async with InstantlyClient("key", transport=transport, rate_limiter=limiter, timeout=None) as client:
        await client.custom_tags.get("1")

limiter = LocalRateLimiter(clock=clock)
threading.Thread(target=anyio.run, args=(call, limiter), daemon=True).start()
inside.wait()
child = os.fork()
if child == 0:
    signal.alarm(5)
    anyio.run(call, limiter, backend=sys.argv[1])
    os._exit(0)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
os._exit(0)
"""


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_child_does_not_wait_for_a_thread_of_its_parent(backend: str) -> None:
    command = [sys.executable, "-c", FORK, backend]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert ended.stdout.strip() == "0", ended.stderr


def test_what_was_under_way_in_the_parent_is_not_awaited_in_the_child(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slot = await limits.acquire("w", PLAIN, patience=0)
        local._after_fork()
        slot.sent()
        slot.release()
        assert await elapsed(limits) == pytest.approx(10, abs=SOON)

    run(scenario)


def test_a_slot_of_the_parent_is_given_back_whatever_its_threads_did(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        slot = await limits.acquire("w", PLAIN, patience=0)
        inside, done = threading.Event(), threading.Event()

        def hold_the_lock() -> None:
            with limits._lock:
                inside.set()
                done.wait()

        holder, releasing = threading.Thread(target=hold_the_lock), threading.Thread(target=slot.release, daemon=True)
        holder.start()
        inside.wait()
        local._after_fork()
        releasing.start()
        releasing.join(5)
        done.set()
        holder.join()
        assert not releasing.is_alive()

    run(scenario)


def test_those_who_waited_in_the_parent_are_not_ahead_in_the_child(run: Run) -> None:
    async def scenario() -> None:
        limits = limiter(RateLimit(1, 10))
        await limits.acquire("w", PLAIN, patience=0)
        async with anyio.create_task_group() as tasks:
            for _ in range(3):
                tasks.start_soon(partial(limits.acquire, "w", PLAIN, patience=None))
            await anyio.sleep(1)
            assert limits.status().waiting == 3
            local._after_fork()
            assert limits.status().waiting == 0
            tasks.cancel_scope.cancel()

    run(scenario)
