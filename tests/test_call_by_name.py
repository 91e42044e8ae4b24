"""`instantly.call` sends any operation by its name, with what the API's document does not know yet."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from instantly_async import (
    InstantlyClient,
    MissingScopeError,
    NotFoundError,
    Operation,
    Response,
    ServerError,
    models,
    scopes,
)
from instantly_async.api import MODULES

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


class Answers(httpx.MockTransport):
    """Answers with what it was told to, and keeps the requests."""

    def __init__(self, *answers: httpx.Response) -> None:
        self.requests: list[httpx.Request] = []
        self.answers = list(answers)
        super().__init__(self.answer)

    def answer(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0)


def called(run: Run, transport: Answers, name: Any, *, options: dict[str, Any] | None = None, **arguments: Any) -> Any:
    async def scenario() -> Any:
        async with InstantlyClient("key", transport=transport, **(options or {})) as client:
            return await client.call(name, **arguments)

    return run(scenario)


@pytest.mark.parametrize("name", ["emails.update", "patchEmail"])
def test_an_operation_is_called_with_fields_that_nobody_knows_yet(name: str, run: Run) -> None:
    transport = Answers(httpx.Response(200, json={"id": "1", "mood": 1}))
    email = called(run, transport, name, path={"id": "a/b"}, query={"new": ["x", "y"]}, body={"mood": 1})
    assert isinstance(email, models.Email)
    assert (email.id, email.additional_properties["mood"]) == ("1", 1)
    [request] = transport.requests
    assert request.method == "PATCH"
    assert request.url.raw_path == b"/api/v2/emails/a%2Fb?new=x&new=y"
    assert json.loads(request.content) == {"mood": 1}


def test_a_list_is_called_for_one_page(run: Run) -> None:
    page = called(run, Answers(httpx.Response(200, json={"items": [{"id": "1"}]})), "leads.list", body={"limit": 1})
    assert isinstance(page, models.LeadPage)
    assert [lead.id for lead in page.items] == ["1"]


def test_the_whole_response_of_such_a_call_can_be_had(run: Run) -> None:
    async def scenario() -> None:
        transport = Answers(httpx.Response(201, json={"id": "1"}))
        async with InstantlyClient("key", transport=transport) as client:
            response = await client.with_raw_response(client.call("custom_tags.create", body={"label": "x"}))
            assert (response.status_code, response.parsed.id) == (201, "1")

    run(scenario)


def test_the_scopes_of_the_operation_are_looked_at(run: Run) -> None:
    transport = Answers()
    with pytest.raises(MissingScopeError, match=r"emails\.update was not called"):
        called(run, transport, "emails.update", path={"id": "1"}, body={"a": 1}, options={"scopes": ["leads:all"]})
    assert not transport.requests


@pytest.mark.usefixtures("_no_back_off")
def test_such_a_call_is_repeated_if_the_operation_may_be(run: Run) -> None:
    transport = Answers(httpx.Response(503), httpx.Response(200, json={"id": "1"}))
    assert called(run, transport, "emails.get", path={"id": "1"}).id == "1"
    with pytest.raises(ServerError):
        called(run, Answers(httpx.Response(503)), "emails.update", path={"id": "1"}, body={"a": 1})


def test_such_a_call_is_sent_as_that_of_the_resource_method_is(run: Run) -> None:
    class Seeing(InstantlyClient):
        def __init__(self) -> None:
            super().__init__("key", transport=Answers(*[httpx.Response(200, json={"items": []})] * 2))
            self.sent: list[Any] = []

        async def send(self, operation: Operation, decode: Any, **arguments: Any) -> Response[Any]:
            self.sent.append((operation, decode))
            return await super().send(operation, decode, **arguments)

    async def scenario() -> None:
        async with Seeing() as client:
            await client.emails.list()
            await client.call("emails.list")
            assert client.sent[0] == client.sent[1]
            assert client.sent[0][0].rate_limits[0].calls == 20

    run(scenario)


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("emails.updat", "emails.update"), ("email.update", "emails.update"), ("patch_email", "patchEmail")],
)
def test_a_name_that_is_none_is_refused_with_the_nearest(name: str, nearest: str, run: Run) -> None:
    with pytest.raises(ValueError, match=f"'{name}' is no operation; give .*; the nearest is '{nearest}'$"):
        called(run, Answers(), name)


@pytest.mark.parametrize("name", ["", "x" * 1_000_000, "../../x"])
def test_a_name_that_is_like_none_is_refused(name: str, run: Run) -> None:
    with pytest.raises(ValueError, match=r"is no operation; give a name such as 'leads\.list'$"):
        called(run, Answers(), name)


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("emails.update", {"body": {"a": 1}}, r"emails\.update: /api/v2/emails/{id} needs a value for each place in"),
        ("emails.update", {"path": {"id": "{id}", "x": 1}}, r"emails\.update: /api/v2/emails/{id} has no place for x"),
        ("emails.update", {"path": {"id": ".."}}, "would call another operation"),
        ("emails.update", {"path": {"id": "1"}}, r"emails\.update: give at least one of its fields"),
    ],
)
def test_a_path_that_is_not_filled_and_a_body_that_is_empty_are_refused(
    name: str, arguments: dict[str, Any], message: str, run: Run
) -> None:
    transport = Answers()
    with pytest.raises(ValueError, match=message):
        called(run, transport, name, **arguments)
    assert not transport.requests


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("leads.list", {"body": [1]}, r"leads\.list: body must be a dictionary, not list"),
        ("leads.list", {"query": "a=b"}, r"leads\.list: query must be a dictionary, not str"),
        (len, {}, "the name of an operation must be a str, such as 'leads.list', not builtin_function_or_method"),
    ],
)
def test_arguments_of_another_type_are_refused(name: Any, arguments: dict[str, Any], message: str, run: Run) -> None:
    with pytest.raises(TypeError, match=message):
        called(run, Answers(), name, **arguments)


async def test_every_name_can_be_called() -> None:
    transport = Answers(*(httpx.Response(404) for _ in MODULES))
    async with InstantlyClient("key", transport=transport, rate_limiter=None, validate=False) as client:
        for name in MODULES:
            path = dict.fromkeys(re.findall(r"{(\w+)}", scopes.find(name).path), "1")
            with pytest.raises(NotFoundError):
                await client.call(name, path=path, body={"a": 1})
    assert len(transport.requests) == len(MODULES)


def test_only_the_endpoint_of_the_operation_is_imported() -> None:
    program = """
import anyio, httpx, sys
from instantly_async import InstantlyClient
async def main():
    transport = httpx.MockTransport(lambda request: httpx.Response(200, json={"id": "1"}))
    async with InstantlyClient("key", transport=transport) as client:
        await client.call("custom_tags.get", path={"id": "1"})
anyio.run(main)
print(*(name for name in sys.modules if name.startswith("instantly_async.api.") and name.count(".") == 3))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["instantly_async.api.custom_tag.get_custom_tag"]
