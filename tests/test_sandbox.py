"""The sandbox over real HTTP: it behaves as the live API does, and in the shapes of openapi.yaml."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from instantly_async import (
    UNSET,
    APIConnectionError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    InstantlyClient,
    MissingScopeError,
    NotFoundError,
)
from instantly_async.models import AccountStatus, TaggedResourceType
from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox, create_app
from instantly_async.sandbox.groups import GROUPS

from .document import ROOT, described_operations, openapi

Run = Callable[[Callable[[], Awaitable[Any]]], Any]


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def fresh() -> InstantlyClient:
    """A client of a sandbox of its own, without a socket."""
    return InstantlyClient(KEY, transport=httpx.ASGITransport(create_app()))


def test_a_walk_over_real_http_gives_every_account_once(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.key, base_url=server.url) as client:
            pages = [page async for page in client.accounts.list(limit=100).pages()]
            assert [len(page.items) for page in pages] == [100, 100, 30]
            assert all(page.next_starting_after for page in pages)  # the last page has a cursor too
            emails = [account.email async for account in client.accounts.list(limit=7)]
            assert len(set(emails)) == len(emails) == 230
            last = await client.accounts.list(starting_after=str(pages[-1].next_starting_after))
            assert last.items == []
            assert last.next_starting_after is UNSET

    run(scenario)


def test_a_tag_from_creation_to_deletion_over_real_http(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.key, base_url=server.url) as client:
            tag = await client.custom_tags.create(label="New")
            emails = [account.email async for account in client.accounts.list(max_items=3)]
            toggled = await client.custom_tags.toggle_resource(
                tag_ids=[tag.id], resource_type=TaggedResourceType.ACCOUNT, resource_ids=emails, assign=True
            )
            assert toggled.success
            tagged = [account async for account in client.accounts.list(tag_ids=tag.id, include_tags=True)]
            assert sorted(account.email for account in tagged) == sorted(emails)
            assert all(any(each.id == tag.id for each in account.tags or ()) for account in tagged)
            mappings = [mapping async for mapping in client.custom_tag_mappings.list(resource_ids=emails[0])]
            assert tag.id in {mapping.tag_id for mapping in mappings}
            assert (await client.custom_tags.update(tag.id, label="Renamed")).label == "Renamed"
            assert (await client.custom_tags.get(tag.id)).label == "Renamed"
            await client.custom_tags.delete(tag.id)
            assert [account async for account in client.accounts.list(tag_ids=tag.id)] == []
            with pytest.raises(NotFoundError, match="Resource not found"):
                await client.custom_tags.get(tag.id)

    run(scenario)


def test_a_key_with_too_few_scopes_is_told_which(server: Sandbox, run: Run) -> None:
    async def scenario() -> None:
        async with InstantlyClient(server.read_only_key, base_url=server.url) as client:
            assert (await client.custom_tags.list(limit=1)).items
            with pytest.raises(MissingScopeError) as caught:
                await client.custom_tags.create(label="Not allowed")
        assert str(caught.value) == (
            "403 for custom_tags.create: the API key needs one of "
            "custom_tags:create, custom_tags:all, all:create, all:all; "
            "make one with api_keys.create or in the dashboard"
        )

    run(scenario)


def test_a_server_that_is_gone_is_a_connection_error(run: Run) -> None:
    with Sandbox() as sandbox:
        url = sandbox.url

    async def scenario() -> None:
        async with InstantlyClient(KEY, base_url=url, max_retries=0) as client:
            with pytest.raises(APIConnectionError, match=r"accounts\.list: the connection failed"):
                await client.accounts.list()

    run(scenario)


async def test_a_wrong_key_is_refused() -> None:
    client = InstantlyClient("wrong", transport=httpx.ASGITransport(create_app()))
    with pytest.raises(
        AuthenticationError, match="Invalid authorization header; the API key is missing, wrong or revoked"
    ):
        await client.accounts.list()


async def test_accounts_are_created_changed_paused_and_deleted(fresh: InstantlyClient) -> None:
    log_in: dict[str, Any] = {
        f"{kind}_{part}": "x" for kind in ("imap", "smtp") for part in ("username", "password", "host")
    }
    account = await fresh.accounts.create(
        email="new@acme.example",
        first_name="New",
        last_name="Account",
        provider_code=1,
        imap_port=993,
        smtp_port=465,
        **log_in,
    )
    assert account.status is AccountStatus.ACTIVE
    assert (await fresh.accounts.update(account.email, daily_limit=7)).daily_limit == 7
    assert (await fresh.accounts.pause(account.email)).status is AccountStatus.PAUSED
    assert (await fresh.accounts.resume(account.email)).status is AccountStatus.ACTIVE
    await fresh.accounts.delete(account.email)
    with pytest.raises(NotFoundError):
        await fresh.accounts.get(account.email)


async def test_bad_input_is_refused_in_the_words_of_the_live_api(fresh: InstantlyClient) -> None:
    with pytest.raises(ConflictError, match="already exists"):
        await fresh.custom_tags.create(label="Important")
    with pytest.raises(BadRequestError, match="body/label must NOT have fewer than 1 characters"):
        await fresh.custom_tags.create(label="")
    with pytest.raises(BadRequestError, match="querystring/status must be equal to one of the allowed values"):
        await fresh.accounts.list(status=99)


@pytest.mark.parametrize(
    ("method", "path", "sent", "status", "message"),
    [
        ("GET", "/api/v2/accounts?limit=101", {}, 400, "querystring/limit must be <= 100"),
        ("POST", "/api/v2/custom-tags", {"json": {}}, 400, "body must have required property 'label'"),
        (
            "DELETE",
            "/api/v2/accounts/a@b.c",
            {"headers": {"Content-Type": "application/json"}},
            400,
            "Body cannot be empty when content-type is set to 'application/json'",
        ),
        ("GET", "/api/v2/nothing", {}, 404, "Route GET:/api/v2/nothing not found"),
    ],
)
async def test_raw_requests_are_answered_as_the_live_api_answers_them(
    method: str, path: str, sent: dict[str, Any], status: int, message: str
) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(create_app()), base_url="http://sandbox") as client:
        headers = {"Authorization": f"Bearer {KEY}", **sent.pop("headers", {})}
        answer = await client.request(method, path, headers=headers, **sent)
        assert answer.status_code == status
        assert answer.json()["statusCode"] == status
        assert answer.json()["message"].startswith(message)
        without_key = await client.get("/api/v2/accounts")
        assert without_key.status_code == 401
        assert without_key.json()["message"] == "Missing Authorization header"


async def test_answers_have_the_shapes_of_openapi_yaml(fresh: InstantlyClient) -> None:
    answers = {
        "AccountPage": await fresh.accounts.list(include_tags=True),
        "CustomTagPage": await fresh.custom_tags.list(),
        "CustomTagMappingPage": await fresh.custom_tag_mappings.list(),
        "Account": await fresh.accounts.pause("ada.bauer@acme-outreach.example"),
    }
    for name, answer in answers.items():
        schema = {"$ref": f"#/components/schemas/{name}", "components": openapi()["components"]}
        Draft202012Validator(schema).validate(answer.to_dict())


def test_the_sandbox_takes_the_arguments_that_openapi_yaml_describes() -> None:
    described = {operation.id: operation for operation in described_operations()}
    for group in GROUPS:
        for endpoint in group.endpoints:
            operation = described[endpoint.operation.id]
            assert endpoint.query["properties"].keys() == {p["name"] for p in operation.parameters("query")}
            taken = endpoint.body["properties"] if endpoint.body else {}
            assert taken.keys() == operation.body.get("properties", {}).keys()


def test_two_sandboxes_begin_alike() -> None:
    for group in GROUPS:
        assert list(group.seeds()) == list(group.seeds())


def _first_run(**environment: str) -> subprocess.CompletedProcess[str]:
    script = [sys.executable, str(ROOT / "examples" / "first_run.py")]
    return subprocess.run(script, env={"PYTHONIOENCODING": "utf-8", **environment}, capture_output=True, text=True)


def test_the_first_run_needs_no_key() -> None:
    done = _first_run()
    assert done.returncode == 0, done.stderr
    assert "230 accounts on 5 pages." in done.stdout
    assert "the API key needs one of custom_tags:create" in done.stdout


def test_the_first_run_with_a_key_only_reads(server: Sandbox) -> None:
    done = _first_run(INSTANTLY_API_KEY=READ_ONLY_KEY, INSTANTLY_BASE_URL=server.url)
    assert done.returncode == 0, done.stderr
    assert "only reads" in done.stdout


@pytest.mark.parametrize(("key", "message"), [("wrong", "AuthenticationError: 401 for accounts.list"), (" ", "empty")])
def test_a_first_run_that_fails_says_why_on_one_line(key: str, message: str, server: Sandbox) -> None:
    done = _first_run(INSTANTLY_API_KEY=key, INSTANTLY_BASE_URL=server.url)
    assert done.returncode == 1
    assert message in done.stderr
    assert done.stderr.count("\n") == 1
