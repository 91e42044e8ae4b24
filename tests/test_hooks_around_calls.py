"""Hooks around whole calls, and sums of hooks."""

from __future__ import annotations

import gc
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from typing import Any

import anyio
import httpx
import pytest

from instantly_async import CallEvent, Hooks, InstantlyClient, MissingScopeError, NotFoundError, opentelemetry

from .recorded_frames import KEY, assert_no_key

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
pytestmark = pytest.mark.usefixtures("_no_back_off")


def client_with(hooks: Hooks, status: int = 200, **options: Any) -> InstantlyClient:
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json={"id": "1"}))
    return InstantlyClient(KEY, transport=transport, hooks=hooks, **options)


def noting(seen: list[str], name: str = "") -> Callable[[CallEvent], Any]:
    @contextmanager
    def around(event: CallEvent) -> Iterator[None]:
        seen.append(f"{name}begins {event.operation.name} at {event.base_url}")
        try:
            yield
        except BaseException as error:
            seen.append(f"{name}ends with {type(error).__name__}")
            raise
        else:
            seen.append(f"{name}ends")

    return around


def test_a_call_is_all_inside_its_attempts_and_retries_too(run: Run) -> None:
    seen: list[str] = []

    async def scenario() -> None:
        note: Callable[[Any], None] = lambda event: seen.append(type(event).__name__)  # noqa: E731
        hooks = Hooks(note, note, note, note, noting(seen))
        async with client_with(hooks, 404) as client:
            with pytest.raises(NotFoundError):
                await client.leads.get("1")
        async with client_with(hooks, scopes=["accounts:read"]) as client:
            with pytest.raises(MissingScopeError):
                await client.leads.get("1")

    run(scenario)
    begins = "begins leads.get at https://api.instantly.ai"
    assert seen == [
        *(begins, "RequestEvent", "ResponseEvent", "ends with NotFoundError"),
        *(begins, "ends with MissingScopeError"),
    ]


def test_a_cancellation_passes_through(run: Run) -> None:
    seen: list[str] = []

    async def never(request: httpx.Request) -> httpx.Response:
        await anyio.sleep_forever()
        raise AssertionError

    async def scenario() -> None:
        hooks = Hooks(around_call=noting(seen))
        async with InstantlyClient(KEY, transport=httpx.MockTransport(never), hooks=hooks) as client:
            with anyio.move_on_after(0.01) as scope:
                await client.leads.get("1")
            assert scope.cancelled_caught

    run(scenario)
    assert seen[1:] in (["ends with CancelledError"], ["ends with Cancelled"])


def test_a_failed_call_in_it_leaves_no_garbage(run: Run) -> None:
    hooks = Hooks(around_call=noting([])) + Hooks(around_call=noting([])) + opentelemetry.hooks()

    async def scenario() -> int:
        async with client_with(hooks, 404) as client:
            for round_ in range(10):
                if round_ == 1:
                    gc.collect()  # what the event loop and the first call have set up
                with suppress(NotFoundError):
                    await client.leads.get("1")
            return gc.collect()

    gc.disable()
    try:
        assert run(scenario) == 0
    finally:
        gc.enable()


def test_an_error_that_is_not_handed_on_is_no_answer(run: Run) -> None:
    async def scenario() -> None:
        async with client_with(Hooks(around_call=lambda event: suppress(NotFoundError)), 404) as client:
            with pytest.raises(RuntimeError, match=r"leads\.get ended with an error that around_call has kept"):
                await client.leads.get("1")

    run(scenario)


def test_what_it_raises_ends_the_call_and_shows_no_key(run: Run) -> None:
    @contextmanager
    def failing_first(event: CallEvent) -> Iterator[None]:
        raise LookupError("of the hook")
        yield

    @contextmanager
    def failing_last(event: CallEvent) -> Iterator[None]:
        yield
        raise LookupError("of the hook")

    async def scenario() -> None:
        for around in (failing_first, failing_last):
            async with client_with(Hooks(around_call=around)) as client:
                with pytest.raises(LookupError, match="of the hook") as caught:
                    await client.leads.get("1")
                assert_no_key(caught.value)

    run(scenario)


def test_an_async_context_manager_is_refused_by_name(run: Run) -> None:
    @asynccontextmanager
    async def around(event: CallEvent) -> Any:
        yield

    async def scenario() -> None:
        async with client_with(Hooks(around_call=around)) as client:  # type: ignore[arg-type]
            with pytest.raises(TypeError, match="_AsyncGeneratorContextManager"):
                await client.leads.get("1")

    run(scenario)


def test_it_must_be_a_function() -> None:
    with pytest.raises(TypeError, match="around_call is 7, and must be a function or None"):
        Hooks(around_call=7)  # type: ignore[arg-type]


class TestSums:
    def test_both_are_called_the_first_one_first_and_outside(self, run: Run) -> None:
        seen: list[str] = []

        async def second(event: object) -> None:
            await anyio.lowlevel.checkpoint()
            seen.append("second")

        first: Callable[[Any], None] = lambda event: seen.append("first")  # noqa: E731
        hooks = Hooks(on_request=first, around_call=noting(seen, "outer "))
        hooks += Hooks(on_request=second, around_call=noting(seen, "inner "))

        async def scenario() -> None:
            async with client_with(hooks) as client:
                await client.leads.get("1")

        run(scenario)
        at = "leads.get at https://api.instantly.ai"
        assert seen == [f"outer begins {at}", f"inner begins {at}", "first", "second", "inner ends", "outer ends"]

    @pytest.mark.parametrize("name", ["on_request", "on_response", "on_retry", "on_wait", "around_call"])
    def test_what_only_one_has_is_called_as_it_is(self, name: str) -> None:
        def hook(event: object) -> Any: ...

        one = Hooks(**{name: hook})
        assert one + Hooks() == Hooks() + one == one

    def test_every_kind_of_event_reaches_both(self, run: Run) -> None:
        seen: list[str] = []
        note: Callable[[Any], None] = lambda event: seen.append(type(event).__name__)  # noqa: E731
        hooks = Hooks(on_request=note, on_response=note, on_retry=note)

        async def scenario() -> None:
            async with client_with(hooks + hooks, 503, max_retries=1) as client:
                with pytest.raises(Exception, match="503"):
                    await client.leads.get("1")

        run(scenario)
        attempt = ["RequestEvent"] * 2 + ["ResponseEvent"] * 2
        assert seen == [*attempt, "RetryEvent", "RetryEvent", *attempt]

    def test_nothing_else_is_added_to_hooks(self) -> None:
        with pytest.raises(TypeError, match="unsupported operand"):
            Hooks() + print  # type: ignore[operator]
