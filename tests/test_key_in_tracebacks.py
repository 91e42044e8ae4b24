"""The API key is in no variable of the functions that an exception passes: error trackers and tracebacks show those."""

from __future__ import annotations

import pickle
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import Hooks, InstantlyClient, Operation, RateLimitWait
from instantly_async._core.secret import Secret

from .recorded_frames import KEY, assert_no_key, variables
from .transport.ways import LEFT_EARLY

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
Answer = Callable[[httpx.Request], httpx.Response]


class NoRoom:
    """A rate limiter without room."""

    async def acquire(self, workspace: str, operation: Operation, *, patience: float | None) -> None:
        raise RateLimitWait(60, None)

    async def slow_down(self, workspace: str, operation: Operation, seconds: float) -> None: ...


async def caught(client: InstantlyClient, call: Callable[[InstantlyClient], Awaitable[Any]] | None = None) -> Exception:
    with pytest.raises((Exception,)) as caught:
        await (client.leads.create(email="a@b.example") if call is None else call(client))
    return caught.value


STATUSES: dict[str, Answer] = {
    "status": lambda request: httpx.Response(500, json={"message": "oh"}),
    "refused key": lambda request: httpx.Response(401, json={"message": "oh"}),
    "too many": lambda request: httpx.Response(429, headers={"retry-after": "9999"}),
    "no JSON": lambda request: httpx.Response(200, text="<html>"),
    "another kind": lambda request: httpx.Response(200, json=[]),
    "damaged": lambda request: httpx.Response(200, stream=Broken(), headers={"content-encoding": "gzip"}),
    "broken": lambda request: httpx.Response(200, stream=Broken(httpx.ReadError("broke"))),
}


class Broken(httpx.AsyncByteStream):
    """Some bytes, and then an error or the end."""

    def __init__(self, error: Exception | None = None) -> None:
        self.left: list[bytes | Exception] = [b"{ is no gzip", error or StopAsyncIteration()]

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if isinstance(part := self.left.pop(0), Exception):
            raise part
        return part


def breaking(error: type[Exception]) -> Answer:
    def answer(request: httpx.Request) -> httpx.Response:
        raise error("oh")

    return answer


ANSWERS: dict[str, Answer] = {
    **STATUSES,
    "no connection": breaking(httpx.ConnectError),
    "dropped": breaking(httpx.ReadError),
    "bug": breaking(LookupError),
    "assertion": breaking(AssertionError),
}


@asynccontextmanager
async def over(through: str, answer: Answer, **options: Any) -> AsyncIterator[InstantlyClient]:
    transport = httpx.MockTransport(answer)
    if through == "transport":
        async with InstantlyClient(KEY, transport=transport, **options) as client:
            yield client
    else:
        async with (
            httpx.AsyncClient(transport=transport, auth=PassingOn()) as bring,
            InstantlyClient(KEY, http_client=bring, **options) as client,
        ):
            yield client


class PassingOn(httpx.Auth):
    requires_response_body = True


@LEFT_EARLY
@pytest.mark.parametrize("through", ["transport", "http_client"])
@pytest.mark.parametrize("kind", ANSWERS)
def test_an_error_over_what_the_user_brings_shows_no_key(kind: str, through: str, run: Run) -> None:
    async def scenario() -> None:
        async with over(through, ANSWERS[kind], max_retries=0) as client:
            assert_no_key(await caught(client))

    run(scenario)


def test_an_error_before_anything_is_sent_shows_no_key(run: Run) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        raise AssertionError

    async def scenario() -> None:
        async with over("transport", answer, rate_limiter=NoRoom(), scopes=["leads:all"]) as client:
            assert_no_key(await caught(client))
            assert_no_key(await caught(client, lambda client: client.accounts.get("1")))
            assert_no_key(await caught(client, lambda client: client.leads.get(".")))
            assert_no_key(await caught(client, lambda client: client.leads.create(email=object())))  # type: ignore[arg-type]
        assert_no_key(await caught(client))  # it is closed

    run(scenario)


@pytest.mark.parametrize("hook", ["on_request", "on_response", "on_retry"])
@pytest.mark.parametrize("through", ["transport", "http_client"])
def test_an_error_of_a_hook_shows_no_key(hook: str, through: str, run: Run) -> None:
    async def fail(event: object) -> None:
        await anyio.lowlevel.checkpoint()
        raise LookupError("of the hook")

    async def scenario() -> None:
        too_many: Answer = lambda request: httpx.Response(429, headers={"retry-after": "0"})  # noqa: E731
        hooks: dict[str, Any] = {hook: fail}
        async with over(through, too_many, hooks=Hooks(**hooks)) as client:
            error = await caught(client)
            assert str(error) == "of the hook"
            assert_no_key(error)

    run(scenario)


def gives_nothing_after_the_first() -> Callable[[], str]:
    keys = [KEY]
    return lambda: keys.pop()


async def gives_a_malformed_one() -> str:
    await anyio.lowlevel.checkpoint()
    return KEY + "\n"


@pytest.mark.parametrize("give", [gives_nothing_after_the_first(), gives_a_malformed_one, lambda: KEY.encode()])
def test_an_error_of_a_function_that_gives_the_key_shows_none(give: Any, run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(STATUSES["status"])
        async with InstantlyClient(give, transport=transport, max_retries=1) as client:
            assert_no_key(await caught(client))

    run(scenario)


@pytest.mark.parametrize(
    "options", [{}, {"api_key": f"{KEY} "}, {"api_key": KEY.encode()}, {"timeout": -1}, {"proxy": "socks5://127.0.0.1"}]
)
@pytest.mark.parametrize("way", ["constructor", "with_options"])
def test_a_client_that_is_refused_shows_no_key(
    options: dict[str, Any], way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", f"{KEY}\n")
    if way == "with_options" and ("proxy" in options or not options):
        options = {"max_retries": -1}
    given: dict[str, Any] = {"api_key": KEY, **options} if options else {}
    with pytest.raises((TypeError, ValueError)) as refused:
        InstantlyClient(**given) if way == "constructor" else InstantlyClient("key").with_options(**given)
    assert KEY not in variables(refused.value)


async def test_an_error_under_a_mock_in_the_place_of_httpx_shows_no_key(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_exception(httpx.ReadError("broke"))
    async with InstantlyClient(KEY, max_retries=0) as client:
        assert_no_key(await caught(client))


def test_a_secret_is_neither_shown_nor_pickled() -> None:
    secret = Secret(KEY)
    assert repr(secret) == str(secret) == f"{secret}" == "<secret>"
    with pytest.raises(TypeError, match="a secret cannot be pickled"):
        pickle.dumps(secret)
