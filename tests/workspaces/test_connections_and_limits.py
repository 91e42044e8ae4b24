"""One connection pool for all, limits for each workspace, and real HTTP."""

from __future__ import annotations

from collections import Counter
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import (
    APIConnectionError,
    Hooks,
    InstantlyClient,
    LocalRateLimiter,
    RateLimit,
    RateLimitError,
    RequestEvent,
    ServerError,
    Workspace,
    Workspaces,
    WorkspacesError,
)
from instantly_async._core.workspaces.client_options import ClientOptions
from instantly_async.sandbox import Sandbox

from ..loopback import Server
from .agency import MadeUp, Run, found, in_process, labels, name_of
from .test_walks import three


def test_workspaces_take_the_options_of_clients() -> None:
    own = set(InstantlyClient.__init__.__annotations__) - {"api_key", "workspace", "return"}
    assert set(ClientOptions.__annotations__) == own


def test_options_are_those_of_every_client(run: Run) -> None:
    async def scenario() -> None:
        seen: Counter[str] = Counter()

        def see(event: RequestEvent) -> None:
            seen[str(event.request.headers.get("x-as-workspace"))] += 1

        options: dict[str, Any] = {"timeout": 7, "max_retries": 1, "hooks": Hooks(on_request=see)}
        async with three(pages=1).agency(**options, default_headers={"x-mark": "m"}) as agency:
            for client in dict(agency.items()).values():
                assert (client._options.timeout, client._options.max_retries) == (7, 1)
                assert client._options.default_headers == {"x-mark": "m"}
            await labels(agency.walk("custom_tags.list"))
        assert seen == {"None": 1, "1": 1, "2": 1, "3": 1}

    run(scenario)


def test_all_clients_share_one_transport_which_is_closed_once(run: Run) -> None:
    class Counting(httpx.MockTransport):
        closed = 0

        async def aclose(self) -> None:
            self.closed += 1

    async def scenario() -> None:
        transport = Counting(three())
        async with Workspaces("admin", transport=transport) as agency:
            transports = {id(client._transport) for client in dict(agency.items()).values()}
            assert len(transports) == 1
            await agency["one"].aclose()  # the connections are not its own
            async with agency["two"].with_options(timeout=3) as other:
                assert other.workspace.name == "two"
            assert transport.closed == 0
            await agency["one"].custom_tags.list()
        assert transport.closed == 1
        with pytest.raises(APIConnectionError, match=r"one: custom_tags\.list: the client is closed; make a new one"):
            await agency["one"].custom_tags.list()

    run(scenario)


def test_a_workspace_waits_for_its_own_limits_and_for_no_others(run_virtually: Run) -> None:
    async def scenario() -> None:

        limiter = LocalRateLimiter((RateLimit(calls=2, seconds=10),), clock=anyio.current_time)
        async with three(pages=2).agency(rate_limiter=limiter) as agency:
            before = anyio.current_time()
            await agency.each(lambda instantly: instantly.custom_tags.list())
            await agency.each(lambda instantly: instantly.custom_tags.list())
            assert anyio.current_time() - before < 1  # six calls, two of each
            await agency["two"].custom_tags.list()
            assert anyio.current_time() - before >= 10

    run_virtually(scenario)


@pytest.mark.parametrize("is_known", [True, False])
def test_two_keys_of_one_workspace_share_its_limits_where_that_is_known(is_known: bool, run_virtually: Run) -> None:
    async def scenario() -> None:

        answers = MadeUp({}, pages=1)
        if is_known:
            answers.instead["workspace"] = lambda request: httpx.Response(200, json={"id": "w", "name": "W"})
        limiter = LocalRateLimiter((RateLimit(calls=2, seconds=10),), clock=anyio.current_time)
        async with answers.agency({"reading": "k1", "writing": "k2"}, rate_limiter=limiter) as agency:
            if is_known:
                assert "w" not in agency  # it is no one client
                assert [workspace.id for workspace in agency] == ["w", "w"]
            await anyio.sleep(11)
            before = anyio.current_time()
            for name in ("reading", "writing", "writing"):
                await agency[name].custom_tags.list()
            assert (anyio.current_time() - before >= 10) == is_known
            if is_known:
                assert agency["reading"].with_options(timeout=3)._options.counts_as is not None
                assert agency["reading"].with_options(api_key="another-workspaces")._options.counts_as is None
                assert agency["reading"].with_options(workspace="another-one")._options.counts_as is None
                assert {lane.workspace for lane in limiter.status().lanes} == {agency["reading"]._options.counts_as}

    run_virtually(scenario)


def test_a_sandbox_that_counts_refuses_nothing_of_twenty_workspaces(run: Run) -> None:
    async def scenario() -> None:
        async with Sandbox(rate_limits=True) as sandbox:
            for number in range(20):
                sandbox.new_key(workspace=name_of(number))
            limiter = LocalRateLimiter()
            async with in_process(sandbox, rate_limiter=limiter) as agency:
                for _ in range(4):
                    pages = await agency.each(lambda instantly: instantly.custom_tags.list(), concurrency=20)
                    assert len(pages) == 20
            assert len({lane.workspace for lane in limiter.status().lanes}) == 21  # and the admin's own

    run(scenario)


@pytest.mark.slow
def test_twenty_workspaces_are_walked_over_real_http(run: Run) -> None:
    async def scenario() -> None:
        with Sandbox() as sandbox:
            names = {name_of(number): f"Client {number}" for number in range(20)}
            await found(sandbox, names, tags=6)
            async with Workspaces(sandbox.key, base_url=sandbox.url, max_retries=0) as agency:
                given = await labels(agency.walk(lambda instantly: instantly.custom_tags.list(limit=2)))
                assert {name: sorted(tags) for name, tags in given.items()} == {
                    name: [f"{name} {number}" for number in range(6)] for name in names.values()
                }
            keys = {name: sandbox.new_key(workspace=id) for id, name in names.items()}
            async with Workspaces({**keys, "revoked": "gone"}, base_url=sandbox.url, max_retries=0) as agency:
                assert [workspace.id for workspace in agency] == [*names, None]
                with pytest.raises(WorkspacesError, match=r"1 workspace failed: revoked: 401 for custom_tags\.list"):
                    await labels(agency.walk("custom_tags.list", limit=2))

    run(scenario)


FAULTS: list[tuple[dict[str, Any], type[Exception]]] = [
    ({"status": 500}, ServerError),
    ({"status": 429, "retry_after": 600}, RateLimitError),
    ({"drop": "before"}, APIConnectionError),
    ({"cut": True}, APIConnectionError),
]


@pytest.mark.slow
@pytest.mark.parametrize(("fault", "kind"), FAULTS)
def test_what_goes_wrong_over_real_http_goes_wrong_for_one(
    fault: dict[str, Any], kind: type[Exception], run: Run
) -> None:
    async def scenario() -> None:
        with Sandbox() as sandbox:
            await found(sandbox, tags=4)
            sandbox.faults.add("custom_tags.list", **fault)
            async with Workspaces(sandbox.key, base_url=sandbox.url, max_retries=0, timeout=30) as agency:
                errors: dict[Workspace, Exception] = {}
                given = await labels(agency.walk("custom_tags.list", on_error=errors.__setitem__))
                assert [type(error) for error in errors.values()] == [kind]
                assert sorted(len(tags) for tags in given.values()) == [4, 4]

    run(scenario)


@pytest.mark.slow
def test_a_walk_that_is_left_early_leaves_no_connection_leased(run: Run) -> None:
    async def scenario() -> None:
        with Sandbox() as sandbox:
            await found(sandbox, tags=9)
            async with Workspaces(sandbox.key, base_url=sandbox.url) as agency:
                for _ in range(5):
                    async for _ in agency.walk("custom_tags.list", limit=1):
                        break
                own = agency._client._transport._own
                assert own is not None
                await agency._background.join()
                assert not own.pool.leased
                assert len(await labels(agency.walk("custom_tags.list", limit=3))) == 3

    run(scenario)


def test_an_agency_whose_api_is_away_says_so(server: Server, run: Run) -> None:
    async def scenario() -> None:
        url = server.url
        server.stop()
        with pytest.raises(APIConnectionError, match=r"workspace_group_members\.list: no connection could be made"):
            async with Workspaces("admin", base_url=url, max_retries=0):
                raise AssertionError

        async with Workspaces({"a": "k1", "b": "k2"}, base_url=url, max_retries=0) as agency:
            with pytest.raises(WorkspacesError, match=r"2 workspaces failed: a: custom_tags\.list: no connection"):
                await labels(agency.walk("custom_tags.list"))

    run(scenario)


def test_an_api_that_does_not_say_whose_keys_they_are_holds_up_nobody(run_virtually: Run) -> None:
    async def scenario() -> None:

        async def never(request: httpx.Request) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

        answers = MadeUp({}, pages=1)
        answers.instead["workspace"] = never
        for timeout, longest in ((None, 10), (2, 2)):
            before = anyio.current_time()
            async with answers.agency({"a": "k1", "b": "k2"}, timeout=timeout) as agency:
                assert anyio.current_time() - before == pytest.approx(longest)
                assert len(await labels(agency.walk("custom_tags.list"))) == 2

    run_virtually(scenario)


def test_entering_that_is_cancelled_leaves_nothing_open(run: Run) -> None:
    async def scenario() -> None:

        async def never(request: httpx.Request) -> httpx.Response:
            await anyio.sleep_forever()
            raise AssertionError

        agency = Workspaces("admin", transport=httpx.MockTransport(never))
        with anyio.move_on_after(0.001):
            async with agency:
                raise AssertionError
        assert "closed" in repr(agency)

    run(scenario)


def test_an_agency_may_be_closed_by_several_tasks_at_once(run: Run) -> None:
    async def scenario() -> None:
        answers = MadeUp({"1": "one"})
        answers.before = lambda workspace: anyio.sleep_forever()
        agency = answers.agency()
        await agency.refresh()
        with anyio.move_on_after(0.001):
            await anext(agency.walk("custom_tags.list"))
        assert answers.under_way == 1
        with anyio.fail_after(60):
            async with anyio.create_task_group() as tasks:
                for _ in range(3):
                    tasks.start_soon(agency.aclose)
        assert answers.under_way == 0

    run(scenario)
