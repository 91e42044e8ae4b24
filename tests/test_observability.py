"""What can be seen of calls from outside, and that no secret is among it."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import Hooks, InstantlyClient, InstantlyError, RequestEvent, ResponseEvent, RetryEvent

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
pytestmark = pytest.mark.usefixtures("_no_back_off")

KEY = "very-secret-key"
SEARCH = "private search text"
LABEL = "private label text"


def flaky(request: httpx.Request) -> httpx.Response:
    """Answers 503 to the first attempt of every read, as the API would with the private text in its words."""
    if request.headers.get("x-as-workspace") == "second":
        return httpx.Response(200, json={"items": [], "id": "1"})
    return httpx.Response(503, json={"message": "no"})


def test_log_lines_tell_operation_status_attempt_and_time_and_no_secret(
    run: Run, caplog: pytest.LogCaptureFixture
) -> None:
    async def scenario() -> None:
        async with InstantlyClient(KEY, transport=httpx.MockTransport(flaky), max_retries=1) as client:
            with pytest.raises(InstantlyError):
                await client.accounts.list(search=SEARCH)
            with pytest.raises(InstantlyError):
                await client.custom_tags.create(label=LABEL)
            await client.with_options(workspace="second").accounts.list(search=SEARCH)

    caplog.set_level(logging.DEBUG)
    run(scenario)
    ours = [record for record in caplog.records if record.name == "instantly_async"]
    lines = [record.getMessage() for record in ours]
    assert [line.rpartition(" in ")[0] or line for line in lines if "answered" in line] == [
        "accounts.list: attempt 1 answered 503",
        "accounts.list: attempt 2 answered 503",
        "custom_tags.create: attempt 1 answered 503",
        "accounts.list: attempt 1 answered 200",
    ]
    assert "accounts.list: attempt 2 follows in 0.0 s" in lines
    assert {record.levelname for record in ours} == {"DEBUG", "WARNING"}
    everything = "\n".join(record.getMessage() for record in caplog.records)
    for secret in (KEY, SEARCH, SEARCH.replace(" ", "%20"), LABEL):
        assert secret not in everything


def test_a_call_without_an_answer_is_logged(run: Run, caplog: pytest.LogCaptureFixture) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone")

    async def scenario() -> None:
        async with InstantlyClient(KEY, transport=httpx.MockTransport(fail), max_retries=0) as client:
            with pytest.raises(InstantlyError):
                await client.leads.get("l")

    run(scenario)
    assert "leads.get: attempt 1 ended with APIConnectionError after" in caplog.text


@pytest.mark.parametrize("kind", ["plain", "async"])
def test_hooks_see_requests_responses_and_retries_without_the_key(kind: str, run: Run) -> None:
    seen: list[Any] = []

    async def note(event: Any) -> None:
        seen.append(event)

    hook = seen.append if kind == "plain" else note

    async def scenario() -> None:
        hooks = Hooks(on_request=hook, on_response=hook, on_retry=hook)
        async with InstantlyClient(KEY, transport=httpx.MockTransport(flaky), hooks=hooks, max_retries=1) as client:
            with pytest.raises(InstantlyError):
                await client.leads.get("l")

    run(scenario)
    assert [type(event) for event in seen] == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    assert [event.attempt for event in seen] == [1, 1, 1, 2, 2]
    assert seen[0].request.url.path == "/api/v2/leads/l"
    assert seen[1].response.status_code == 503
    assert seen[1].seconds >= 0
    for request in (seen[0].request, seen[1].response.request, seen[2].error.request):
        assert "authorization" not in request.headers


def test_what_a_hook_raises_ends_the_call(run: Run) -> None:
    def refuse(event: RequestEvent) -> None:
        raise RuntimeError("not today")

    sent: list[httpx.Request] = []

    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: sent.append(request) or httpx.Response(200))  # type: ignore[func-returns-value]
        async with InstantlyClient(KEY, transport=transport, hooks=Hooks(on_request=refuse)) as client:
            with pytest.raises(RuntimeError, match="not today"):
                await client.leads.get("l")

    run(scenario)
    assert sent == []


@pytest.mark.parametrize("through", ["transport", "http_client"])
def test_the_key_is_nowhere_in_an_error_or_its_causes(through: str, run: Run) -> None:
    def fail(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadError("gone", request=request)

    async def scenario() -> InstantlyError:
        given: dict[str, Any] = {"transport": httpx.MockTransport(fail)}
        if through == "http_client":
            given = {"http_client": httpx.AsyncClient(**given)}
        async with InstantlyClient(KEY, max_retries=1, **given) as client:
            with pytest.raises(InstantlyError) as caught:
                await client.leads.get("l")
        return caught.value

    error = run(scenario)
    assert KEY not in "".join(traceback.format_exception(error))
    assert KEY.encode() not in pickle.dumps(error)
    assert KEY not in repr(vars(error)) + repr(copy.deepcopy(error))
    link: BaseException | None = error
    while link is not None:
        request = getattr(link, "_request", None) or getattr(link, "request", None)
        assert request is None or "authorization" not in request.headers
        link = link.__cause__ or link.__context__


def test_the_key_is_in_no_repr() -> None:
    client = InstantlyClient(KEY)
    assert KEY not in repr(client) + repr(client._options) + repr(client.leads)
