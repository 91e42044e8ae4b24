"""Transports and clients of others: whatever they raise or give, an error of ours comes, and nothing is sent twice."""

from __future__ import annotations

import traceback
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import APIConnectionError, APIStatusError, APITimeoutError, InstantlyClient, RateLimitError

from .ways import LEFT_EARLY, Run

pytestmark = [pytest.mark.usefixtures("_no_back_off"), LEFT_EARLY]

Give = Callable[[httpx.Request], Any]


class Foreign(httpx.AsyncBaseTransport):
    """A transport of another library, which does what a function says, and counts."""

    def __init__(self, give: Give) -> None:
        self.give = give
        self.sent = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.sent += 1
        given: httpx.Response = self.give(request)
        return given


class Breaking(httpx.AsyncByteStream):
    """A body that breaks off."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"id":'
        raise LookupError("the body broke off")


class OfText(httpx.AsyncByteStream):
    async def __aiter__(self) -> AsyncIterator[Any]:
        yield "no bytes"


def raising(error: Exception) -> Give:
    def give(request: httpx.Request) -> Any:
        raise error

    return give


WRONG: dict[str, tuple[Give, str]] = {
    "RuntimeError": (raising(RuntimeError("Session is closed")), "(RuntimeError: Session is closed)"),
    "OSError": (raising(OSError(104, "reset")), "reset"),
    "ExceptionGroup": (raising(ExceptionGroup("several", [ValueError("one")])), "ExceptionGroup: several"),
    "KeyError": (raising(KeyError("host")), "KeyError: 'host'"),
    "without words": (raising(Exception()), "(Exception)"),
    "None": (lambda request: None, "the transport gave NoneType, which is no httpx.Response"),
    "text": (lambda request: "200 OK", "the transport gave str, which is no httpx.Response"),
    "broken body": (lambda request: httpx.Response(200, stream=Breaking()), "LookupError: the body broke off"),
    "body of text": (lambda request: httpx.Response(200, stream=OfText()), "TypeError"),
    "synchronous body": (lambda request: httpx.Response(200, content=iter([b"{}"])), "TypeError"),
}


async def reply(client: InstantlyClient) -> object:
    return await client.emails.reply(eaccount="a", reply_to_uuid="u", subject="s", body={"text": "t"})


async def read(client: InstantlyClient) -> object:
    return await client.leads.get("l")


async def failure(call: Callable[[InstantlyClient], Awaitable[object]], **brought: Any) -> APIConnectionError:
    async with InstantlyClient("key", max_retries=2, **brought) as client:
        with pytest.raises(APIConnectionError) as caught:
            await call(client)
    return caught.value


@pytest.mark.parametrize("kind", WRONG)
def test_whatever_a_transport_does_wrong_is_a_broken_connection(kind: str, run: Run) -> None:
    give, words = WRONG[kind]

    async def scenario() -> None:
        for call, attempts in (reply, 1), (read, 3):
            transport = Foreign(give)
            error = await failure(call, transport=transport)
            assert words in str(error)
            assert (error.attempts, transport.sent, error.unsent) == (attempts, attempts, False)
            if kind == "synchronous body":  # an AsyncClient asserts that it is not
                continue
            async with httpx.AsyncClient(transport=Foreign(give)) as http_client:
                assert (await failure(call, http_client=http_client)).attempts == attempts

    run(scenario)


def test_an_assertion_of_a_test_passes(run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient("key", transport=Foreign(raising(AssertionError("not this call")))) as client:
            with pytest.raises(AssertionError, match="not this call"):
                await read(client)

    run(scenario)


def test_a_time_out_of_another_library_is_a_time_out(run: Run) -> None:
    async def scenario() -> None:
        error = await failure(reply, transport=Foreign(raising(TimeoutError())))
        assert isinstance(error, APITimeoutError)
        assert (error.unsent, error.attempts) == (False, 1)

    run(scenario)


@pytest.mark.parametrize("through", ["transport", "http_client"])
def test_a_refusal_for_too_many_calls_is_repeated_for_writes_over_any_transport(through: str, run: Run) -> None:
    transport = Foreign(lambda request: httpx.Response(429, headers={"retry-after": "0"}))

    async def scenario() -> None:
        async with httpx.AsyncClient(transport=transport) as http_client:
            brought: Any = transport if through == "transport" else http_client
            async with InstantlyClient("key", max_retries=2, **{through: brought}) as client:
                with pytest.raises(RateLimitError):
                    await reply(client)

    run(scenario)
    assert transport.sent == 3


def test_a_whole_answer_counts_even_if_its_connection_cannot_be_closed(run: Run) -> None:
    class Clinging(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b'{"id":"t1"}'

        async def aclose(self) -> None:
            raise RuntimeError("cannot be closed")

    async def scenario() -> None:
        transport = Foreign(lambda request: httpx.Response(200, stream=Clinging()))
        async with InstantlyClient("key", transport=transport) as client:
            assert (await client.custom_tags.create(label="x")).id == "t1"

    run(scenario)


def test_a_client_that_follows_redirects_makes_no_read_of_a_create(run: Run) -> None:
    asked: list[tuple[str, str]] = []

    def redirect(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, request.url.host))
        if request.url.host == "elsewhere.example":
            return httpx.Response(200, json={"id": "of another origin"})
        return httpx.Response(302, headers={"location": "https://elsewhere.example/"})

    async def scenario() -> None:
        transport = httpx.MockTransport(redirect)
        async with httpx.AsyncClient(transport=transport, follow_redirects=True) as http_client:
            client = InstantlyClient("key", http_client=http_client)
            with pytest.raises(APIStatusError, match=r"^302 for custom_tags\.create"):
                await client.custom_tags.create(label="x")

    run(scenario)
    assert asked == [("POST", "api.instantly.ai")]


def test_the_key_is_cut_out_of_what_another_library_says(run: Run) -> None:
    def refuse(request: httpx.Request) -> Any:
        raise ValueError(f"bad header {request.headers['authorization']!r}")

    def refuse_below(request: httpx.Request) -> Any:
        try:
            refuse(request)
        except ValueError as error:
            raise RuntimeError("see above") from error

    async def scenario() -> None:
        for give, words in (refuse, "bad header 'Bearer ...'"), (refuse_below, "RuntimeError: see above"):
            async with InstantlyClient("very-secret-key", transport=Foreign(give)) as client:
                with pytest.raises(APIConnectionError) as caught:
                    await reply(client)
            assert words in str(caught.value)
            assert "very-secret-key" not in "".join(traceback.format_exception(caught.value))

    run(scenario)


NOT_OURS = httpx.ConnectError("refused")


def test_a_connection_that_something_beside_the_call_could_not_make_says_nothing_of_the_call(run: Run) -> None:
    """A hook, a login or an application reached nobody: the reply may be on its way all the same."""
    sent = 0

    def answer(request: httpx.Request) -> httpx.Response:
        nonlocal sent
        sent += 1
        return httpx.Response(200, json={})

    async def notify(response: httpx.Response) -> None:
        raise NOT_OURS

    async def application(scope: Any, receive: Any, send: Any) -> None:
        nonlocal sent
        sent += 1
        raise NOT_OURS

    async def scenario() -> None:
        hooks = {"response": [notify]}
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer), event_hooks=hooks) as http_client:
            assert not (await failure(reply, http_client=http_client)).unsent
        assert not (await failure(reply, transport=httpx.ASGITransport(application))).unsent

    run(scenario)
    assert sent == 2
