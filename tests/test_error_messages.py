"""Messages say what the API, the CDN in front of it or a redirect says, in whatever form it comes."""

from __future__ import annotations

import json
import pickle
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

import instantly_async as sdk
from instantly_async import InstantlyClient
from instantly_async._core.responses.error_texts import said

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
REFUSAL: dict[str, Any] = {
    "type": "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/",
    "title": "Error 1010: Access denied",
    "status": 403,
    "detail": "The site owner has blocked access based on your browser's signature.",
    "error_code": 1010,
    "error_name": "browser_signature_banned",
    "cloudflare_error": True,
    "retryable": False,
    "ray_id": "8f0000000000abcd",
}


def failure(run: Run, status: int, name: str = "leads.list", **answer: Any) -> sdk.APIStatusError:
    async def scenario() -> sdk.APIStatusError:
        transport = httpx.MockTransport(lambda request: httpx.Response(status, **answer))
        async with InstantlyClient("key", transport=transport, max_retries=0) as client:
            group, _, method = name.partition(".")
            with pytest.raises(sdk.APIStatusError) as caught:
                await getattr(getattr(client, group), method)()
            return caught.value

    error: sdk.APIStatusError = run(scenario)
    return error


def without(*names: str, **others: Any) -> dict[str, Any]:
    return {**{name: value for name, value in REFUSAL.items() if name not in names}, **others}


@pytest.mark.parametrize(
    "body",
    [REFUSAL, without("type", "ray_id"), without("cloudflare_error"), without("type", "cloudflare_error", "ray_id")],
)
def test_a_refusal_of_the_cdn_in_json_is_no_missing_scope(body: dict[str, Any], run: Run) -> None:
    error = failure(run, 403, json=body, headers={"cf-ray": "8f0000000000abcd-FRA"})
    assert type(error) is sdk.EdgeBlockedError
    assert str(error) == (
        "403 for leads.list: Error 1010: Access denied: The site owner has blocked access based on your browser's "
        "signature; the CDN in front of the API refused the request, and the API never saw it "
        "(ray id 8f0000000000abcd-FRA); ask for your address or User-Agent to be let through"
    )
    assert error.body == body


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        *((status, "EdgeBlockedError") for status in (400, 401, 404, 409)),
        (413, "PayloadTooLargeError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (522, "ServerError"),
    ],
)
def test_the_cdn_does_not_speak_for_the_api(status: int, kind: str, run: Run) -> None:
    body = without(status=status, title=f"Error {status}: Odd", detail="It says so.")
    error = failure(run, status, json=body)
    assert type(error).__name__ == kind
    assert f"{status} for leads.list: Error {status}: Odd: It says so; " in str(error)
    assert "the CDN in front of the API" in str(error)
    assert "ray id 8f0000000000abcd" in str(error)


@pytest.mark.parametrize(
    ("status", "answer", "words"),
    [
        (522, {"text": "error code: 522\n"}, "error code: 522; the CDN in front of the API could not connect"),
        (
            524,
            {"html": "<!DOCTYPE html>\n<html><head><title>api.instantly.ai | 524: A timeout occurred</title></head>"},
            "api.instantly.ai | 524: A timeout occurred; the API gave the CDN .*; the call may have been carried out",
        ),
        (520, {}, "520 for leads.list: the CDN in front of the API could not read the API's answer"),
        (530, {"text": "error code: 1016"}, "error code: 1016; the CDN in front of the API could not find"),
        (403, {"text": "error code: 1020"}, "403 for leads.list: error code: 1020; the CDN .* refused the request"),
        (502, {"html": "<html><h1>Bad &amp; worse</h1>"}, "502 for leads.list: Bad & worse$"),
        (502, {"html": "<html><head><title>502 Bad Gateway</title></head>"}, "502 for leads.list: the API failed$"),
    ],
)
def test_a_text_or_a_page_of_the_cdn_is_read(status: int, answer: dict[str, Any], words: str, run: Run) -> None:
    with pytest.raises(sdk.APIStatusError, match=words):
        raise failure(run, status, **answer)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ({"statusCode": 400, "error": "Bad Request", "message": "limit must be <= 100"}, "limit must be <= 100"),
        ({"message": ["a must be text", "b is missing"]}, "a must be text; b is missing"),
        ({"error": "only an error"}, "only an error"),
        ({"error": {"code": 7, "message": "within"}}, "within"),
        ({"detail": "a problem"}, "a problem"),
        ({"title": "Not valid.", "detail": "a problem", "status": 400}, "Not valid: a problem"),
        ({"title": "Not valid"}, "Not valid"),
        ({"errors": ["one", "two"]}, "one; two"),
        ({"message": "Validation failed", "errors": [{"field": "email", "message": "is none"}]}, "; email: is none"),
        ({"errors": [{"path": ["leads", 3, "email"], "message": "is none"}]}, "leads.3.email: is none"),
        ({"errors": [{"detail": "one"}, {"title": "two"}, 3, None]}, "one; two"),
        ({"errors": {"email": ["is none", "is needed"], "name": "is short"}}, "email: is none; is needed; name: is"),
        ({"errors": {"message": "of all"}}, "of all"),
        ({"errors": [{"instancePath": "/limit", "message": "must be number"}]}, "limit: must be number"),
        ({"detail": [{"loc": ["body", "email"], "msg": "field required"}]}, "body.email: field required"),
        ([{"message": "in a list"}], "in a list"),
        ("as it is", "as it is"),
    ],
)
def test_a_message_is_read_wherever_it_stands(body: Any, words: str, run: Run) -> None:
    error = failure(run, 400, content=json.dumps(body))
    assert type(error) is sdk.BadRequestError
    assert words in str(error)


def test_a_short_text_is_the_message_and_bytes_are_none(run: Run) -> None:
    assert str(failure(run, 400, text="no such thing")) == "400 for leads.list: no such thing"
    assert str(failure(run, 500, content=b"\x00\xff\xfe" * 100)) == "500 for leads.list: the API failed"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda values: (
        st.lists(values)
        | st.dictionaries(st.sampled_from(["message", "errors", "detail", "title", "loc", "a"]), values)
    ),
)


@given(JSON)
def test_no_body_stops_the_reading(body: Any) -> None:
    assert isinstance(said(body), str)


@pytest.mark.parametrize(
    ("headers", "body", "id"),
    [
        ({"CF-Ray": "8f00-FRA"}, {}, "8f00-FRA"),
        ({}, REFUSAL, "8f0000000000abcd"),
        ({}, {"ray_id": 7}, None),
        ({}, {}, None),
    ],
)
def test_an_error_has_the_id_by_which_the_cdn_knows_the_request(
    headers: dict[str, str], body: Any, id: str | None, run: Run
) -> None:
    error = failure(run, 500, json=body, headers=headers)
    assert error.request_id == id
    assert pickle.loads(pickle.dumps(error)).request_id == id


def test_an_error_without_a_response_has_no_such_id() -> None:
    assert sdk.APITimeoutError("oh", operation=sdk.scopes.find("leads.get")).request_id is None


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("https://app.instantly.ai/api/v2/leads/list", "https://app.instantly.ai/api/v2/leads/list"),
        ("https://jane:word@elsewhere.example/there?token=t#f", "https://elsewhere.example/there"),
        ("//jane@elsewhere.example", "//elsewhere.example"),
        ("/login?next=/", "/login"),
        ("\x1b[31m", r"\\x1b\[31m"),
        ("", "no Location"),
        (None, "no Location"),
    ],
)
def test_a_redirect_names_where_it_leads_and_that_it_is_not_followed(
    status: int, location: str | None, shown: str, run: Run
) -> None:
    headers = {} if location is None else {"location": location}
    error = failure(run, status, headers=headers)
    assert type(error) is sdk.APIStatusError
    with pytest.raises(sdk.APIStatusError, match=f"^{status} for leads.list: it leads to {shown}, and no redirect is"):
        raise error
    assert "token" not in str(error)
