"""Errors: one class for each status, messages that say what to do, and no loss in copies."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest
from pytest_httpx import HTTPXMock

import instantly_async as sdk
from instantly_async import InstantlyClient

BY_STATUS = [
    (400, sdk.BadRequestError),
    (401, sdk.AuthenticationError),
    (402, sdk.PaymentRequiredError),
    (404, sdk.NotFoundError),
    (409, sdk.ConflictError),
    (413, sdk.PayloadTooLargeError),
    (422, sdk.UnprocessableEntityError),
    (429, sdk.RateLimitError),
    (500, sdk.ServerError),
    (503, sdk.ServerError),
    (520, sdk.ServerError),
    (527, sdk.ServerError),
    (418, sdk.APIStatusError),
    (499, sdk.APIStatusError),
]
FORBIDDEN = {"statusCode": 403, "error": "Forbidden", "message": "Forbidden"}


async def failure(client: InstantlyClient, httpx_mock: HTTPXMock, **answer: Any) -> Any:
    httpx_mock.add_response(**answer)
    with pytest.raises(sdk.APIStatusError) as caught:
        await client.leads.list()
    return caught.value


@pytest.mark.parametrize(("status", "kind"), BY_STATUS)
async def test_every_status_has_its_class(
    status: int, kind: type[sdk.APIStatusError], client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    body = {"statusCode": status, "error": "E", "message": "what the API says"}
    error = await failure(client, httpx_mock, status_code=status, json=body)
    assert type(error) is kind
    assert str(error).startswith(f"{status} for leads.list: what the API says")
    assert (error.status_code, error.body, error.attempts) == (status, body, 1)
    assert error.operation.id == "listLeads"


async def test_a_403_names_the_scopes_in_these_very_words(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    error = await failure(client, httpx_mock, status_code=403, json=FORBIDDEN)
    assert type(error) is sdk.MissingScopeError
    assert str(error) == (
        "403 for leads.list: the API key needs one of leads:read, leads:all, all:read, all:all; "
        "make one with api_keys.create or in the dashboard"
    )
    assert error.required_scopes == ("leads:read", "leads:all", "all:read", "all:all")


async def test_a_403_for_another_reason_is_no_missing_scope(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    body = {"statusCode": 403, "error": "Forbidden", "message": "The requested campaign not shared"}
    error = await failure(client, httpx_mock, status_code=403, json=body)
    assert type(error) is sdk.PermissionDeniedError
    assert "not shared" in str(error)


async def test_a_403_on_behalf_of_a_workspace_says_that_it_may_be_for_that(
    client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    httpx_mock.add_response(status_code=403, json={"message": "Forbidden"})
    with pytest.raises(sdk.MissingScopeError, match="in the workspace acme-1, which has to belong to the group"):
        await client.with_options(workspace="acme-1").leads.list()


async def test_a_403_says_when_no_scopes_are_stated(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=403, json=FORBIDDEN)
    with pytest.raises(sdk.PermissionDeniedError, match="the API states no scopes for it") as caught:
        await client.webhooks.list()
    assert caught.value.required_scopes == ()


async def test_a_403_for_two_groups_of_scopes_names_both(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    httpx_mock.add_response(status_code=403, json=FORBIDDEN)
    with pytest.raises(sdk.MissingScopeError, match=r"one of ai_agents:update.*, and one of accounts:update"):
        await client.ai_deliverability_agents.pause_affected_accounts("id")


async def test_a_refusal_by_the_cdn_is_told_apart(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    error = await failure(client, httpx_mock, status_code=403, html="<html>error code: 1010</html>")
    assert type(error) is sdk.EdgeBlockedError
    assert "refused the request" in str(error)
    assert error.body == "<html>error code: 1010</html>"


@pytest.mark.parametrize("body", [{}, {"error": "only an error"}, {"message": 7}, [], "text", None])
async def test_no_field_of_an_error_body_is_relied_on(
    body: Any, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    error = await failure(client, httpx_mock, status_code=400, json=body)
    assert type(error) is sdk.BadRequestError
    assert str(error).startswith("400 for leads.list: ")
    assert error.body == body


async def test_an_error_page_that_is_no_json_is_kept_as_text(client: InstantlyClient, httpx_mock: HTTPXMock) -> None:
    error = await failure(client, httpx_mock, status_code=502, html="<h1>Bad gateway</h1>")
    assert error.body == "<h1>Bad gateway</h1>"


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
async def test_errors_survive_copies_and_pickles(
    duplicate: Any, client: InstantlyClient, httpx_mock: HTTPXMock
) -> None:
    error = await failure(client, httpx_mock, status_code=403, json=FORBIDDEN, headers={"x-request-id": "r1"})
    error.cursor = "c1"
    twin = duplicate(error)
    assert type(twin) is type(error)
    assert (str(twin), twin.body, twin.cursor, twin.attempts) == (str(error), error.body, "c1", 1)
    assert twin.operation == error.operation
    assert twin.required_scopes == error.required_scopes
    assert twin.status_code == 403
    assert twin.response.headers["x-request-id"] == "r1"
    assert twin.request.url == error.request.url


def test_every_error_of_a_call_is_an_instantly_error() -> None:
    names = {name for name in sdk.__all__ if name.endswith("Error")} - {"WorkspacesError"}  # a group of such errors
    kinds = [getattr(sdk, name) for name in names]
    assert {"NotFoundError", "JobFailedError"} <= names
    assert all(issubclass(kind, sdk.InstantlyError) for kind in kinds)
    assert issubclass(sdk.MissingScopeError, sdk.PermissionDeniedError)
    assert issubclass(sdk.APITimeoutError, sdk.APIConnectionError)
    assert issubclass(sdk.RateLimitTimeoutError, sdk.APITimeoutError)
    assert not issubclass(sdk.PaymentRequiredError, sdk.PermissionDeniedError)


def test_errors_can_be_made_by_hand_for_tests() -> None:
    operation = sdk.scopes.find("leads.get")
    made = sdk.NotFoundError("none", operation=operation, response=httpx.Response(404))
    assert (made.status_code, made.request) == (404, None)
    request = httpx.Request("GET", "https://api.instantly.ai/")
    assert sdk.NotFoundError("none", operation=operation, request=request).request is request
    assert sdk.MissingScopeError("none", operation=operation).held_scopes is None
    assert pickle.loads(pickle.dumps(made)).status_code == 404
