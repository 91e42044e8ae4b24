"""The client: keys, headers, options, and that the key shows nowhere."""

from __future__ import annotations

import copy
import hashlib
import pickle
import ssl
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import anyio
import httpx
import pytest
from pytest_httpx import HTTPXMock

from instantly_async import (
    APIConnectionError,
    APIStatusError,
    APITimeoutError,
    DecodeError,
    Hooks,
    InstantlyClient,
    MissingScopeError,
    RateLimitError,
    RequestEvent,
    scopes,
)
from instantly_async.models import CustomTag

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
TAG = {"id": "t1", "label": "Important"}


@pytest.mark.parametrize("key", ["", "   ", "\n"])
def test_an_empty_key_is_refused_at_construction(key: str) -> None:
    with pytest.raises(ValueError, match="the API key is empty"):
        InstantlyClient(key)


@pytest.mark.parametrize("key", ["a b", "key\n", "key\r\nX-Other: 1", "schlüssel", "tab\tkey"])
def test_a_malformed_key_is_refused_at_construction_and_not_shown(key: str) -> None:
    with pytest.raises(ValueError, match="the API key is malformed") as caught:
        InstantlyClient(key)
    assert key not in str(caught.value)


def test_a_missing_key_says_where_to_put_it() -> None:
    with pytest.raises(ValueError, match="INSTANTLY_API_KEY"):
        InstantlyClient()


def test_a_key_of_another_type_is_refused() -> None:
    with pytest.raises(TypeError, match="must be a str, not bytes"):
        InstantlyClient(b"key")  # type: ignore[arg-type]


async def test_key_and_base_url_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch, httpx_mock: HTTPXMock
) -> None:
    monkeypatch.setenv("INSTANTLY_API_KEY", "from-environment")
    monkeypatch.setenv("INSTANTLY_BASE_URL", "http://127.0.0.1:1/prefix/")
    httpx_mock.add_response(json=TAG)
    async with InstantlyClient() as client:
        await client.custom_tags.get("t1")
    request = httpx_mock.get_requests()[-1]
    assert str(request.url) == "http://127.0.0.1:1/prefix/api/v2/custom-tags/t1"
    assert request.headers["authorization"] == "Bearer from-environment"


async def test_a_workspace_is_named_in_every_call(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=TAG)
    async with InstantlyClient("key", workspace="w1") as client:
        await client.custom_tags.get("t1")
    assert httpx_mock.get_requests()[-1].headers["x-as-workspace"] == "w1"


def test_the_key_shows_neither_in_repr_nor_in_a_pickle() -> None:
    client = InstantlyClient("very-secret-key")
    assert "very-secret-key" not in repr(client) + str(client)
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
    with pytest.raises(TypeError, match="cannot be pickled"):
        copy.deepcopy(client)


async def test_an_error_that_a_transport_raises_is_counted_and_repeated_like_one_of_ours() -> None:
    def refuse(request: httpx.Request) -> httpx.Response:
        raise RateLimitError("mine", operation=scopes.find("leads.get"))

    async with InstantlyClient("key", transport=httpx.MockTransport(refuse), max_retries=1) as client:
        with pytest.raises(RateLimitError) as caught:
            await client.leads.get("l1")
    assert caught.value.attempts == 2


async def test_a_request_that_was_never_sent_is_not_shown() -> None:
    async def slow(event: RequestEvent) -> None:
        await anyio.sleep(1)

    transport = httpx.MockTransport(lambda request: httpx.Response(200))
    async with InstantlyClient("key", transport=transport, timeout=0.01, hooks=Hooks(on_request=slow)) as client:
        with pytest.raises(APITimeoutError) as caught:
            await client.leads.get("l1")
    assert (caught.value.attempts, caught.value.request) == (0, None)


async def test_what_calls_count_as_for_rate_limits_is_worked_out_once(
    httpx_mock: HTTPXMock, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed: list[bytes] = []
    sha256 = hashlib.sha256
    monkeypatch.setattr(hashlib, "sha256", lambda data: hashed.append(data) or sha256(data))  # type: ignore[func-returns-value]
    httpx_mock.add_response(json={"id": "t1"}, is_reusable=True)
    keys = iter(["one", "one", "two"])
    async with InstantlyClient(lambda: next(keys)) as client:
        for _ in range(3):
            await client.custom_tags.get("t1")
    assert hashed == [b"one ", b"two "]


async def test_declared_scopes_stop_a_call_before_anything_is_sent(httpx_mock: HTTPXMock) -> None:
    async with InstantlyClient("key", scopes=["custom_tags:read"]) as client:
        with pytest.raises(MissingScopeError, match="custom_tags:create") as caught:
            await client.custom_tags.create(label="New")
    assert caught.value.attempts == 0
    assert caught.value.request is None
    assert not httpx_mock.get_requests()


async def test_declared_scopes_let_what_they_cover_pass(httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=TAG)
    async with InstantlyClient("key", scopes=["all:read"]) as client:
        assert (await client.custom_tags.get("t1")).label == "Important"


@pytest.mark.parametrize("identifier", ["", ".", "..", None])
async def test_a_path_value_that_would_reach_another_operation_is_refused(
    identifier: Any, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    """`DELETE /leads/.` would be `DELETE /leads`, which deletes many."""
    with pytest.raises(ValueError, match="would call another operation"):
        await client.leads.delete(identifier)
    assert not httpx_mock.get_requests()


async def test_path_values_are_percent_encoded(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={})
    await client.accounts.get("jon/doe+1@example.com")
    assert httpx_mock.get_requests()[-1].url.raw_path == b"/api/v2/accounts/jon%2Fdoe%2B1%40example.com"


async def test_models_and_mappings_may_be_nested(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    from instantly_async.models import CampaignSchedule, SendingDays, SendingHours, SendingWindow, Timezone

    httpx_mock.add_response(json={}, is_reusable=True)
    hours = SendingHours(from_="09:00", to="17:00")
    window = SendingWindow(name="W", timing=hours, days=SendingDays(day_1=True), timezone=Timezone.AMERICA_DETROIT)
    await client.campaigns.create(name="Q4", campaign_schedule=CampaignSchedule(schedules=[window]))
    first = httpx_mock.get_requests()[-1].content
    timing = {"from": "09:00", "to": "17:00"}
    plain = {"name": "W", "timing": timing, "days": {"1": True}, "timezone": "America/Detroit"}
    await client.campaigns.create(name="Q4", campaign_schedule={"schedules": [plain]})
    assert httpx_mock.get_requests()[-1].content == first


async def test_none_is_null(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=TAG)
    await client.custom_tags.update("t1", description=None)
    assert httpx_mock.get_requests()[-1].content == b'{"description":null}'


async def test_an_answer_that_is_no_json_is_a_decode_error(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text="<html>")
    with pytest.raises(DecodeError, match=r"custom_tags\.get: the answer is no JSON") as caught:
        await client.custom_tags.get("t1")
    assert caught.value.body == "<html>"
    assert caught.value.response is not None


@pytest.mark.parametrize("answer", [[], "text", 1, None])
async def test_an_answer_of_another_kind_is_a_decode_error(
    answer: Any, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=answer)
    with pytest.raises(DecodeError, match="not an object"):
        await client.custom_tags.get("t1")


@pytest.mark.parametrize("answer", [{}, {"items": None}, {"items": {}}, {"items": "none", "new": 1}])
async def test_a_page_without_a_list_of_items_is_a_decode_error_and_not_the_end_of_the_list(
    answer: Any, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(json=answer)
    with pytest.raises(DecodeError, match="a page without a list of items") as caught:
        [tag async for tag in client.custom_tags.list()]
    assert caught.value.body == answer


async def test_a_list_that_is_no_list_is_a_decode_error(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={})
    with pytest.raises(DecodeError, match="not a list"):
        await client.campaigns.get_analytics()


async def test_an_empty_answer_where_an_object_is_promised_is_a_decode_error(
    client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response()
    with pytest.raises(DecodeError, match="the answer is empty, not an object"):
        await client.custom_tags.get("t1")


async def test_csv_stays_text(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(text="Blocked Email,Date\r\n", headers={"content-type": "text/csv; charset=utf-8"})
    assert await client.block_list_entries.download() == "Blocked Email,Date\r\n"


async def test_a_list_where_text_is_promised_is_a_decode_error(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json=[])
    with pytest.raises(DecodeError, match="not text"):
        await client.block_list_entries.download()


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (httpx.ConnectError("refused"), APIConnectionError),
        (httpx.RemoteProtocolError("closed"), APIConnectionError),
        (httpx.ReadTimeout("slow"), APITimeoutError),
        (httpx.PoolTimeout(""), APITimeoutError),
    ],
)
async def test_failures_below_http_are_errors_of_ours(
    failure: Exception, kind: type[Exception], client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_exception(failure)
    with pytest.raises(kind, match=r"custom_tags\.get: ") as caught:
        await client.custom_tags.get("t1")
    assert type(caught.value) is kind
    assert caught.value.__cause__ is failure


def test_a_brought_client_is_used_and_stays_open(run: Run) -> None:
    async def scenario() -> None:
        transport = httpx.MockTransport(lambda request: httpx.Response(200, json=TAG))
        async with httpx.AsyncClient(transport=transport) as http_client:
            async with InstantlyClient("key", http_client=http_client) as client:
                assert await client.custom_tags.get("t1") == CustomTag.from_dict(TAG)
            assert not http_client.is_closed

    run(scenario)


def test_a_brought_transport_is_used_and_closed(run: Run) -> None:
    closed = []

    class Transport(httpx.MockTransport):
        async def aclose(self) -> None:
            closed.append(True)

    async def scenario() -> None:
        transport = Transport(lambda request: httpx.Response(200, json=TAG))
        async with InstantlyClient("key", transport=transport) as client:
            assert (await client.custom_tags.get("t1")).id == "t1"

    run(scenario)
    assert closed == [True]


def test_a_call_that_takes_too_long_times_out(run: Run) -> None:
    import anyio

    class Hanging(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            await anyio.sleep(60)
            raise AssertionError

    async def scenario() -> None:
        async with InstantlyClient("key", transport=Hanging(), timeout=0.01) as client:
            with pytest.raises(APITimeoutError, match=r"no complete answer within 0\.01 s") as caught:
                await client.custom_tags.get("t1")
            assert caught.value.attempts == 1
            assert caught.value.request is not None

    run(scenario)


@pytest.mark.parametrize(
    "url",
    ["api.instantly.ai", "ftp://api.instantly.ai", "http://", "http://host:99999", "http://host/?a=1", "http://[::1"],
)
def test_a_base_url_that_cannot_be_one_is_refused_at_construction(url: str) -> None:
    with pytest.raises(ValueError, match="must be an http or https URL"):
        InstantlyClient("key", base_url=url)


@pytest.mark.parametrize("workspace", ["", "ä", "a\nb", "a b"])
def test_a_workspace_that_cannot_be_one_is_refused_at_construction(workspace: str) -> None:
    with pytest.raises(ValueError, match="must be the ID of a workspace"):
        InstantlyClient("key", workspace=workspace)


async def test_a_closed_client_says_so(httpx_mock: HTTPXMock) -> None:
    client = InstantlyClient("key")
    await client.aclose()
    with pytest.raises(APIConnectionError, match="the client is closed") as caught:
        await client.custom_tags.get("t1")
    assert caught.value.attempts == 0
    assert not httpx_mock.get_requests()


def test_client_and_transport_exclude_each_other() -> None:
    with pytest.raises(ValueError, match="not both"):
        InstantlyClient("key", http_client=httpx.AsyncClient(), transport=httpx.MockTransport(lambda request: None))  # type: ignore[arg-type]


def test_clients_share_one_ssl_context() -> None:
    from instantly_async._core.transport.ssl_contexts import shared_ssl_context

    assert shared_ssl_context() is shared_ssl_context()


def test_one_endpoint_loads_only_the_models_it_needs() -> None:
    script = (
        "import sys, instantly_async.api.custom_tag.list_custom_tag\n"
        "print(sorted(m.rpartition('.')[2] for m in sys.modules if m.startswith('instantly_async.models.')))"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "['custom_tag', 'custom_tag_page']"


def test_importing_the_package_loads_no_model_and_no_endpoint() -> None:
    script = (
        "import sys, instantly_async; instantly_async.InstantlyClient('key')\n"
        "print([m for m in sys.modules if m.startswith(('instantly_async.models.', 'instantly_async.api.'))])"
    )
    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert loaded.strip() == "[]"


def test_with_options_changes_what_is_given_and_shares_the_connections(run: Run) -> None:
    seen: list[tuple[str, str | None, float]] = []

    def look(request: httpx.Request) -> httpx.Response:
        headers = request.headers
        seen.append((headers["authorization"], headers.get("x-as-workspace"), request.extensions["timeout"]["read"]))
        return httpx.Response(200, json=TAG)

    async def scenario() -> None:
        async with InstantlyClient("one", transport=httpx.MockTransport(look), workspace="w1") as client:
            async with client.with_options(workspace="w2", timeout=5) as other:
                await other.custom_tags.get("t1")
                await other.with_options(api_key="two", workspace=None).custom_tags.get("t1")
            await client.custom_tags.get("t1")  # closing the other one has closed nothing

    run(scenario)
    assert seen == [("Bearer one", "w2", 5), ("Bearer two", None, 5), ("Bearer one", "w1", 120.0)]


def test_the_connections_of_a_derived_client_end_with_the_first_one(run: Run) -> None:
    async def scenario() -> None:
        client = InstantlyClient("one", transport=httpx.MockTransport(lambda request: httpx.Response(200, json=TAG)))
        other = client.with_options(timeout=5)
        await client.aclose()
        with pytest.raises(APIConnectionError, match="the client is closed"):
            await other.custom_tags.get("t1")

    run(scenario)


def test_with_options_refuses_what_the_constructor_refuses() -> None:
    client = InstantlyClient("one")
    with pytest.raises(ValueError, match="must not be negative"):
        client.with_options(max_retries=-1)
    for seconds in (0, -1, float("nan")):
        with pytest.raises(ValueError, match="timeout is"):
            client.with_options(timeout=seconds)
    assert client.with_options(hooks=None)._options.hooks == Hooks()
    with pytest.raises(ValueError, match="the API key is empty"):
        client.with_options(api_key="")
    with pytest.raises(ValueError, match="scope 'leads' is none"):
        client.with_options(scopes=["leads"])


def test_one_scope_may_be_given_as_text() -> None:
    assert InstantlyClient("one", scopes="leads:read")._options.scopes == frozenset({"leads:read"})


@pytest.mark.parametrize("kind", ["plain", "async"])
def test_a_key_that_is_rotated_is_asked_for_before_every_call(kind: str, run: Run) -> None:
    keys = iter(["first", "second"])
    seen: list[str] = []

    async def give() -> str:
        return next(keys)

    def look(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(200, json=TAG)

    async def scenario() -> None:
        source: Any = give if kind == "async" else lambda: next(keys)
        async with InstantlyClient(source, transport=httpx.MockTransport(look)) as client:
            await client.custom_tags.get("t1")
            await client.custom_tags.get("t1")

    run(scenario)
    assert seen == ["Bearer first", "Bearer second"]


async def test_a_rotated_key_that_is_none_is_refused_before_anything_is_sent(httpx_mock: HTTPXMock) -> None:
    async with InstantlyClient(lambda: " ") as client:
        with pytest.raises(ValueError, match="the API key is empty"):
            await client.custom_tags.get("t1")
    assert not httpx_mock.get_requests()


def test_a_client_of_another_event_loop_says_so(httpx_mock: HTTPXMock) -> None:
    import anyio

    httpx_mock.add_response(json=TAG)
    client = InstantlyClient("key")

    async def scenario() -> None:
        await client.custom_tags.get("t1")

    anyio.run(scenario)
    with pytest.raises(APIConnectionError, match="another event loop"):
        anyio.run(scenario)
    assert len(httpx_mock.get_requests()) == 1


def test_the_whole_answer_can_be_had_of_any_call(run: Run) -> None:
    def look(request: httpx.Request) -> httpx.Response:
        body = {"items": [TAG]} if request.url.path.endswith("custom-tags") else TAG
        return httpx.Response(200, json=body, headers={"x-request-id": "r1"})

    async def scenario() -> None:
        async with InstantlyClient("key", transport=httpx.MockTransport(look)) as client:
            answer = await client.with_raw_response(client.custom_tags.get("t1"))
            assert (answer.status_code, answer.headers["X-Request-Id"]) == (200, "r1")
            assert answer.parsed == CustomTag.from_dict(TAG)
            assert b"Important" in answer.content
            assert "Important" not in repr(answer).replace(repr(answer.parsed), "")
            page = await client.with_raw_response(client.custom_tags.list())
            assert page.parsed.items == [CustomTag.from_dict(TAG)]

    run(scenario)


async def test_a_success_that_tells_of_a_failure_is_an_error(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"error": "ACC_AUTH_ERROR"})
    with pytest.raises(APIStatusError, match=r"200 for emails\.send_test, but with an error: ACC_AUTH_ERROR") as caught:
        await client.emails.send_test(eaccount="a", to_address_email_list="b", subject="s", body={"html": "h"})
    assert caught.value.body == {"error": "ACC_AUTH_ERROR"}


async def test_an_error_field_that_is_data_is_no_error(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(json={"success": False, "error": "the URL answered 500"})
    assert (await client.webhooks.test("w")).error == "the URL answered 500"


@pytest.mark.parametrize(
    ("base_url", "proxy"),
    [
        ("https://api.instantly.ai", "http://127.0.0.1:9"),
        ("https://localhost", None),
        ("http://api.example", None),
    ],
)
def test_a_proxy_of_the_environment_is_used(base_url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "localhost")
    own = InstantlyClient("key", base_url=base_url)._transport._own
    assert own is not None
    through = own.pool._route.proxy
    assert (through and str(through.origin)) == proxy


BROUGHT_OPTIONS: dict[str, Any] = {
    "limits": httpx.Limits(),
    "proxy": "http://127.0.0.1:9",
    "ssl_context": ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT),
}


@pytest.mark.parametrize("option", BROUGHT_OPTIONS)
def test_options_of_connections_are_refused_beside_what_makes_its_own(option: str) -> None:
    given = {option: BROUGHT_OPTIONS[option]}
    with pytest.raises(ValueError, match=rf"^{option} is for the client's own connections; set it on what you bring"):
        InstantlyClient("key", transport=httpx.MockTransport(lambda request: httpx.Response(200)), **given)
    with pytest.raises(ValueError, match=rf"^{option} is for"):
        InstantlyClient("key", http_client=httpx.AsyncClient(), **given)


async def test_a_raw_response_of_what_is_no_call_is_refused(client: InstantlyClient) -> None:
    async def nothing() -> None:
        pass

    with pytest.raises(TypeError, match="takes the call itself"):
        await client.with_raw_response(nothing())


def test_limits_reach_the_pool() -> None:
    limits = httpx.Limits(max_connections=3, max_keepalive_connections=2, keepalive_expiry=1)
    own = InstantlyClient("key", limits=limits)._transport._own
    assert own is not None
    assert (own.pool._places, own.pool._max_idle, own.pool._idle_seconds) == (3, 2, 1)
