"""No second and no minute has more requests than the limits of a workspace, as a server sees a fleet."""

from __future__ import annotations

import time

import pytest

from .processes import counting_server, ends, fleet, fullest, times_of
from .redis_server import RedisServer

pytestmark = pytest.mark.slow


def test_three_processes_keep_one_budget_while_redis_ends_and_comes_back(redis: RedisServer) -> None:
    limit = 60
    # A busy machine may keep a request for longer than a network does, hence the margin.
    given = {"limits": [(limit, 1)], "margin": 0.4, "timeout": 0.5, "seconds": 8, "redis": redis.url}
    with counting_server() as url, fleet(3, url=url, **given) as processes:
        time.sleep(4)
        redis.stop()
        time.sleep(1.5)
        redis.start()
        told = ends(processes)
        times = times_of(url)
    assert [process["errors"] for process in told] == [[], [], []]
    assert all(process["calls"] > 0 for process in told)
    assert len(times) > 2 * limit
    assert fullest(times, 1) <= limit


@pytest.mark.long
def test_eight_processes_use_the_budget_of_a_workspace_and_no_more(redis: RedisServer) -> None:
    seconds, limits = 66, [(100, 1), (6_000, 60)]
    with counting_server() as url, fleet(8, url=url, limits=limits, seconds=seconds, redis=redis.url) as processes:
        time.sleep(25)
        redis.stop()
        time.sleep(8)
        redis.start()
        told = ends(processes)
        times = times_of(url)
    minute = fullest(times, 60)
    possible = 60 / 1.1 * 100  # with the margin of a tenth of a second
    print(f"{minute} requests in a minute, {minute / possible:.1%} of {possible:.0f}; {fullest(times, 1)} in a second")
    assert [process["errors"] for process in told] == [[]] * 8
    assert fullest(times, 1) <= 100
    assert minute <= 6_000
    assert minute >= 0.9 * possible
