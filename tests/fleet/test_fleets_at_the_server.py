"""No second and no minute has more requests than the limits of a workspace, as a server sees a fleet."""

from __future__ import annotations

import time

import pytest

from .processes import counting_server, ends, fleet, fullest, keeps_to, seen_by
from .redis_server import RedisServer

pytestmark = pytest.mark.slow


def test_three_processes_keep_one_budget_while_redis_ends_and_comes_back(redis: RedisServer) -> None:
    limit, margin = 60, 0.4  # a busy machine may keep a request for longer than a network does
    given = {"limits": [(limit, 1)], "margin": margin, "timeout": 0.5, "seconds": 8, "redis": redis.url}
    with counting_server() as url, fleet(3, url=url, **given) as processes:
        until = time.monotonic() + 60
        while len(seen_by(url)[0]) < limit:
            assert time.monotonic() < until, "the processes make no calls"
            time.sleep(0.1)
        redis.stop()
        time.sleep(1.5)
        redis.start()
        told = ends(processes)
        times, stood_still = seen_by(url)
    assert [process["errors"] for process in told] == [[], [], []]
    assert all(process["calls"] > 0 for process in told)
    assert len(times) > limit
    assert keeps_to(limit, margin, times, stood_still, told)


@pytest.mark.long
def test_eight_processes_use_the_budget_of_a_workspace_and_no_more(redis: RedisServer) -> None:
    seconds, margin, limits = 66, 0.1, [(100, 1), (6_000, 60)]
    given = {"limits": limits, "margin": margin, "seconds": seconds, "redis": redis.url}
    with counting_server() as url, fleet(8, url=url, **given) as processes:
        time.sleep(25)
        redis.stop()
        time.sleep(8)
        redis.start()
        told = ends(processes)
        times, stood_still = seen_by(url)
    minute = fullest(times, 60)
    possible = 60 / (1 + margin) * 100
    print(f"{minute} requests in a minute, {minute / possible:.1%} of {possible:.0f}; {fullest(times, 1)} in a second")
    assert [process["errors"] for process in told] == [[]] * 8
    assert keeps_to(100, margin, times, stood_still, told)
    assert minute <= 6_000
    assert minute >= 0.9 * possible
