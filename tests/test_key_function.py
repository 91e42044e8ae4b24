"""A function that gives the key: asked before every attempt, by many calls at once, and once more after a 401."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

import anyio
import anyio.lowlevel
import httpx
import pytest

from instantly_async import AuthenticationError, InstantlyClient

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class Api:
    """Accepts one key, and counts what was sent."""

    def __init__(self, key: str = "new") -> None:
        self.key = key
        self.sent: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        key = request.headers["authorization"].removeprefix("Bearer ")
        self.sent.append(key)
        return httpx.Response(200 if key == self.key else 401, json={"id": "1", "items": []})


class Keys:
    """Gives one key after another, the last one for ever, each after some time."""

    def __init__(self, *keys: str, seconds: float = 1) -> None:
        self.keys = keys
        self.seconds = seconds
        self.asked = 0

    async def __call__(self) -> str:
        number = min(self.asked, len(self.keys) - 1)
        self.asked += 1
        await anyio.sleep(self.seconds)
        return self.keys[number]


def client_of(api: Api, keys: Any, **options: Any) -> InstantlyClient:
    return InstantlyClient(keys, transport=httpx.MockTransport(api), **options)


@pytest.mark.parametrize("max_retries", [0, 3])
def test_a_rejected_key_is_asked_for_once_more(max_retries: int, run_virtually: Run) -> None:
    api, keys = Api(), Keys("old", "new")

    async def scenario() -> None:
        async with client_of(api, keys, max_retries=max_retries) as client:
            await client.custom_tags.create(label="a write")

    run_virtually(scenario)
    assert (api.sent, keys.asked) == (["old", "new"], 2)


def test_a_plain_function_is_asked_once_more_too(run: Run) -> None:
    api, keys = Api(), iter(["old", "new"])

    async def scenario() -> None:
        async with client_of(api, lambda: next(keys)) as client:
            await client.leads.get("1")

    run(scenario)
    assert api.sent == ["old", "new"]


def test_the_same_key_is_not_tried_again(run_virtually: Run) -> None:
    api, keys = Api(), Keys("old")

    async def scenario() -> None:
        async with client_of(api, keys) as client:
            with pytest.raises(AuthenticationError) as caught:
                await client.leads.get("1")
            assert caught.value.attempts == 1

    run_virtually(scenario)
    assert (api.sent, keys.asked) == (["old"], 2)


def test_a_second_key_that_is_rejected_is_the_last(run_virtually: Run) -> None:
    api, keys = Api(), Keys("old", "older", "new")

    async def scenario() -> None:
        async with client_of(api, keys) as client:
            with pytest.raises(AuthenticationError) as caught:
                await client.leads.get("1")
            assert caught.value.attempts == 2

    run_virtually(scenario)
    assert api.sent == ["old", "older"]


def test_a_key_that_is_text_is_not_tried_again(run: Run) -> None:
    api = Api()

    async def scenario() -> None:
        async with client_of(api, "old") as client:
            with pytest.raises(AuthenticationError):
                await client.leads.get("1")

    run(scenario)
    assert api.sent == ["old"]


def test_calls_at_the_same_time_share_one_run(run_virtually: Run) -> None:
    api, keys = Api(), Keys("old", "new")

    async def scenario() -> None:
        async with client_of(api, keys) as client, anyio.create_task_group() as tasks:
            other = client.with_options(timeout=5)
            for number in range(10):
                tasks.start_soon((other if number % 2 else client).leads.get, str(number))

    run_virtually(scenario)
    assert (sorted(api.sent), keys.asked) == (["new"] * 10 + ["old"] * 10, 2)


def test_a_call_that_is_cancelled_does_not_end_the_run_of_the_others(run_virtually: Run) -> None:
    api, keys = Api(), Keys("new", seconds=10)

    async def scenario() -> None:
        async with client_of(api, keys) as client, anyio.create_task_group() as tasks:

            async def cancelled() -> None:
                with anyio.move_on_after(2):
                    await client.leads.get("first")
                assert anyio.current_time() == pytest.approx(start + 2)

            start = anyio.current_time()
            tasks.start_soon(cancelled)
            await anyio.sleep(1)
            await client.leads.get("second")
            assert anyio.current_time() == pytest.approx(start + 10)

    run_virtually(scenario)
    assert (api.sent, keys.asked) == (["new"], 1)


def test_a_run_that_nobody_waits_for_ends(run_virtually: Run) -> None:
    ended: list[float] = []

    async def slow() -> str:
        try:
            await anyio.sleep(100)
        finally:
            ended.append(anyio.current_time())
        return "new"

    async def scenario() -> None:
        async with client_of(Api(), slow) as client:
            start = anyio.current_time()
            with anyio.move_on_after(3):
                await client.leads.get("1")
            await anyio.sleep(1)
            assert ended == pytest.approx([start + 3])
            with anyio.move_on_after(3):  # and the next call begins anew
                await client.leads.get("1")
            await anyio.sleep(1)
            assert len(ended) == 2

    run_virtually(scenario)


def test_all_calls_get_the_error_of_a_run_as_it_is(run_virtually: Run) -> None:
    class Locked(Exception):
        pass

    asked: list[bool] = []

    async def fail() -> str:
        asked.append(True)
        await anyio.sleep(1)
        raise Locked("the vault is locked")

    async def scenario() -> None:
        async with client_of(Api(), fail) as client, anyio.create_task_group() as tasks:

            async def call() -> None:
                with pytest.raises(Locked, match="the vault is locked") as caught:
                    await client.leads.get("1")
                assert caught.value.__context__ is None

            for _ in range(3):
                tasks.start_soon(call)

    run_virtually(scenario)
    assert len(asked) == 1


def test_a_run_that_fails_leaves_no_garbage(run: Run) -> None:
    async def fail() -> str:
        raise LookupError

    async def scenario() -> int:
        async with client_of(Api(), fail) as client:
            for round_ in range(5):
                if round_ == 1:
                    gc.collect()
                with suppress(LookupError):
                    await client.leads.get("1")
                await anyio.lowlevel.checkpoint()
        return gc.collect()

    gc.disable()
    try:
        assert run(scenario) == 0
    finally:
        gc.enable()


def test_event_loops_do_not_share_a_run(run_virtually: Run) -> None:
    keys = Keys("new")
    client = client_of(Api(), keys)

    async def scenario() -> None:
        await client.leads.get("1")

    run_virtually(scenario)
    run_virtually(scenario)
    assert keys.asked == 2


async def test_a_key_function_that_needs_its_own_key_is_told_so() -> None:
    async def key() -> str:
        await client.custom_tags.get("1")
        return "secret-key"

    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    async with InstantlyClient(key, transport=transport, timeout=5) as client:
        with pytest.raises(RuntimeError, match="the function that gives the API key makes a call that needs the key"):
            await client.custom_tags.get("1")


async def test_a_refused_key_is_not_taken_from_a_run_that_began_before_it_was_renewed() -> None:
    vault = "old-key"

    async def key() -> str:
        read = vault
        await anyio.sleep(0.05)
        return read

    def answer(request: httpx.Request) -> httpx.Response:
        is_new = request.headers["authorization"] == "Bearer new-key"
        return httpx.Response(200 if is_new else 401, json={"id": "1"})

    async with InstantlyClient(key, transport=httpx.MockTransport(answer)) as client:

        async def later() -> None:
            nonlocal vault
            await anyio.sleep(0.03)
            vault = "new-key"
            await client.custom_tags.get("2")

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(later)
            assert (await client.custom_tags.get("1")).id == "1"


def test_a_refusal_for_now_is_waited_for_though_the_next_key_is_another(run_virtually: Run) -> None:
    sent: list[float] = []

    def refuse_once(request: httpx.Request) -> httpx.Response:
        sent.append(anyio.current_time())
        return httpx.Response(200 if sent[1:] else 429, headers={"retry-after": "7"}, json={"id": "1", "items": []})

    async def scenario() -> None:
        async with InstantlyClient(
            Keys("one", "another", seconds=0), transport=httpx.MockTransport(refuse_once)
        ) as client:
            await client.leads.list(limit=1)

    run_virtually(scenario)
    assert sent[1] - sent[0] >= 7
