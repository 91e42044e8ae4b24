"""The sandbox over real HTTP: it behaves as the live API does, and in the shapes of openapi.yaml."""

from __future__ import annotations

import importlib
import re
import runpy
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from http import HTTPStatus
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator
from starlette.applications import Starlette

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
from instantly_async.models import (
    Account,
    AccountFilter,
    AccountProviderCode,
    AccountSortField,
    AccountStatus,
    SortOrder,
    TaggedResourceType,
)
from instantly_async.sandbox import KEY, READ_ONLY_KEY, Sandbox, create_app, seeds
from instantly_async.sandbox.group import Call, Group
from instantly_async.sandbox.groups import GROUPS
from instantly_async.sandbox.paging import page
from instantly_async.sandbox.store import Record

from .document import ROOT, openapi

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
TAG_IDS = [tag["id"] for tag in seeds.custom_tags()]
ADA = "ada.bauer@acme-outreach.example"
LOG_IN: dict[str, Any] = {
    **{f"{kind}_{part}": "x" for kind in ("imap", "smtp") for part in ("username", "password", "host")},
    "imap_port": 993,
    "smtp_port": 465,
}


@pytest.fixture(scope="module")
def server() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
def fresh() -> InstantlyClient:
    """A client of a sandbox of its own, without a socket."""
    return InstantlyClient(KEY, transport=httpx.ASGITransport(create_app()))


def _raw(app: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://sandbox",
        headers={"Authorization": f"Bearer {KEY}"},
    )


@pytest.fixture(scope="module")
def app() -> Starlette:
    """One for all requests that are refused, since these change nothing."""
    return create_app()


@pytest.fixture
async def raw(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with _raw(app) as client:
        yield client


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
            toggled = await client.custom_tags.assign(
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
    account = await fresh.accounts.create(
        email="new@acme.example", first_name="New", last_name="Account", provider_code=1, **LOG_IN
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
        (
            "POST",
            "/api/v2/custom-tags",
            {"content": "{", "headers": {"Content-Type": "application/json; charset=utf-8"}},
            400,
            "Body is not valid JSON but content-type is set to 'application/json'",
        ),
        (
            "POST",
            "/api/v2/custom-tags",
            {"data": {"label": "x"}},
            415,
            "Unsupported Media Type: application/x-www-form",
        ),
        ("POST", "/api/v2/custom-tags", {"content": "{}"}, 415, "Unsupported Media Type: undefined"),
        ("POST", "/api/v2/custom-tags", {}, 400, "body must be object"),
        ("GET", "/api/v2/nothing", {}, 404, "Route GET:/api/v2/nothing not found"),
        ("PUT", "/api/v2/accounts", {}, 404, "Route PUT:/api/v2/accounts not found (the sandbox has accounts, custom_"),
        ("GET", "/api/v2/accounts/nobody@acme.example", {}, 404, "Resource not found"),
    ],
)
async def test_raw_requests_are_answered_as_the_live_api_answers_them(
    method: str, path: str, sent: dict[str, Any], status: int, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.request(method, path, **sent)
    assert answer.status_code == status
    assert answer.json()["statusCode"] == status
    assert answer.json()["error"] == HTTPStatus(status).phrase
    assert answer.json()["message"].startswith(message)


async def test_a_request_without_a_key_is_refused(raw: httpx.AsyncClient) -> None:
    del raw.headers["Authorization"]
    answer = await raw.get("/api/v2/accounts")
    assert (answer.status_code, answer.json()["message"]) == (401, "Missing Authorization header")


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("limit=ten", "querystring/limit must be integer"),
        ("limit=1.5", "querystring/limit must be integer"),
        ("limit=0", "querystring/limit must be >= 1"),
        ("limit=1&limit=2", "querystring/limit must be integer"),
        ("search=a&search=b", "querystring/search must be string"),
        ("skip=-1", "querystring/skip must be >= 0"),
        ("include_tags=yes", "querystring/include_tags must be boolean"),
        ("filter=ACC_FILTER_NEW", "querystring/filter must be equal to one of the allowed values"),
    ],
)
async def test_query_parameters_are_refused_in_the_words_of_the_live_api(
    query: str, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.get(f"/api/v2/accounts?{query}")
    assert (answer.status_code, answer.json()["message"]) == (400, message)


_NEW_ACCOUNT = {"email": "new@acme.example", "first_name": "New", "last_name": "Account", "provider_code": 1, **LOG_IN}
_TOGGLE = {"tag_ids": TAG_IDS[:1], "resource_type": 1, "resource_ids": [ADA], "assign": True}
_TOGGLE_ALL = {"tag_ids": TAG_IDS[:1], "resource_type": 1, "selected_all": True, "assign": True}


@pytest.mark.parametrize(
    ("method", "path", "body", "message"),
    [
        ("POST", "custom-tags", [], "body must be object"),
        ("POST", "custom-tags", {"label": 5}, "body/label must be string"),
        ("POST", "custom-tags", {"label": " "}, 'body/label must match pattern ".*\\S.*"'),
        ("POST", "custom-tags", {"label": "x", "description": 5}, "body/description must be string,null"),
        ("PATCH", "custom-tags/x", {"label": "x"}, 'params/id must match format "uuid"'),
        ("POST", "accounts", {**_NEW_ACCOUNT, "email": ADA}, "Account already exists"),
        ("POST", "accounts", {**_NEW_ACCOUNT, "email": "new"}, 'body/email must match format "email"'),
        ("PATCH", f"accounts/{ADA}", {}, "body must NOT have fewer than 1 properties"),
        ("PATCH", f"accounts/{ADA}", {"sending_gap": 1441}, "body/sending_gap must be <= 1440"),
        ("PATCH", f"accounts/{ADA}", {"daily_limit": True}, "body/daily_limit must be integer,null"),
        ("PATCH", f"accounts/{ADA}", {"enable_slow_ramp": 1}, "body/enable_slow_ramp must be boolean,null"),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE, "tag_ids": []},
            "body/tag_ids must NOT have fewer than 1 items",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE, "tag_ids": [TAG_IDS[0], "x"]},
            'body/tag_ids/1 must match format "uuid"',
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE_ALL, "selected_all": False},
            "body must have required property 'resource_ids'",
        ),
        ("POST", "custom-tags/toggle-resource", {**_TOGGLE_ALL, "filter": 5}, "body/filter must be string,object,null"),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE_ALL, "filter": "x"},
            "body/filter must be equal to one of the allowed values",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE_ALL, "filter": {"filter": "x"}},
            "body/filter/filter must be equal to one of the allowed values",
        ),
        (
            "POST",
            "custom-tags/toggle-resource",
            {**_TOGGLE_ALL, "filter": {"tag_ids": "x"}},
            "body/filter/tag_ids must be array",
        ),
    ],
)
async def test_path_and_body_are_refused_in_the_words_of_the_live_api(
    method: str, path: str, body: Any, message: str, raw: httpx.AsyncClient
) -> None:
    answer = await raw.request(method, f"/api/v2/{path}", json=body)
    assert (answer.status_code, answer.json()["message"]) == (400, message)


async def _emails(client: InstantlyClient, **conditions: Any) -> set[str]:
    return {account.email async for account in client.accounts.list(**conditions)}


def _status(account: Account) -> int:
    assert isinstance(account.status, int)
    return account.status


def _warmup(account: Account) -> int:
    assert isinstance(account.warmup_status, int)
    return account.warmup_status


@pytest.mark.parametrize(
    ("conditions", "meets"),
    [
        ({"status": AccountStatus.SENDING_ERROR}, lambda account: _status(account) == -3),
        ({"provider_code": AccountProviderCode.MICROSOFT}, lambda account: account.provider_code == 3),
        ({"search": "GRACE"}, lambda account: account.first_name == "Grace"),
        ({"search": "e.costa@"}, lambda account: "e.costa@" in account.email),
        ({"filter": AccountFilter.PAUSED}, lambda account: _status(account) == 2),
        ({"filter": AccountFilter.ERROR}, lambda account: _status(account) < 0),
        ({"filter": AccountFilter.NO_TRACKING_DOMAIN}, lambda account: account.tracking_domain_name is None),
        ({"filter": AccountFilter.DFY}, lambda account: account.is_managed_account),
        (
            {"filter": AccountFilter.DFY_SETUP_PENDING},
            lambda account: account.is_managed_account and account.setup_pending,
        ),
        ({"filter": AccountFilter.WARMUP_ACTIVE}, lambda account: _warmup(account) == 1),
        ({"filter": AccountFilter.WARMUP_PAUSED}, lambda account: _warmup(account) == 0),
        ({"filter": AccountFilter.WARMUP_ERROR}, lambda account: _warmup(account) < 0),
        (
            {"filter": AccountFilter.PAUSED, "search": "grace"},
            lambda account: _status(account) == 2 and account.first_name == "Grace",
        ),
        ({"tag_ids": f"{TAG_IDS[0]}, {TAG_IDS[1]}"}, lambda account: _tag_ids(account) & set(TAG_IDS[:2])),
        ({"tag_ids_all": f"{TAG_IDS[0]},{TAG_IDS[1]}"}, lambda account: _tag_ids(account) >= set(TAG_IDS[:2])),
    ],
)
async def test_a_list_has_exactly_the_accounts_that_meet_its_conditions(
    conditions: dict[str, Any], meets: Callable[[Account], bool], fresh: InstantlyClient
) -> None:
    expected = {account.email async for account in fresh.accounts.list(include_tags=True) if meets(account)}
    assert 0 < len(expected) < 230
    assert await _emails(fresh, **conditions) == expected


def _tag_ids(account: Account) -> set[str]:
    return {str(tag.id) for tag in account.tags or ()}


async def test_no_account_is_pre_warmed(fresh: InstantlyClient) -> None:
    assert await _emails(fresh, filter=AccountFilter.PRE_WARMED) == set()


@pytest.mark.parametrize("field", list(AccountSortField))
async def test_sorted_accounts_are_paged_with_skip(field: AccountSortField, fresh: InstantlyClient) -> None:
    first = await fresh.accounts.list(sort_by=field)
    assert first.next_starting_after is UNSET
    falling = [account async for account in fresh.accounts.list(sort_by=field, limit=90)]
    rising = [account async for account in fresh.accounts.list(sort_by=field, sort_order=SortOrder.ASC)]
    assert len({account.email for account in falling}) == len(falling) == 230
    assert rising == falling[::-1]
    values = [account.to_dict()[field.value] for account in rising]
    known = [value for value in values if value is not None]
    assert known == sorted(known)
    assert values[-len(known) :] == known  # accounts without a value are less than all others
    second = await fresh.accounts.list(sort_by=field, limit=90, skip=90)
    assert second.items == falling[90:180]


async def test_a_cursor_without_an_address_continues_after_its_moment(fresh: InstantlyClient) -> None:
    accounts = [account async for account in fresh.accounts.list()]
    cursor = str((await fresh.accounts.list(limit=3)).next_starting_after)
    created = [account.to_dict()["timestamp_created"] for account in accounts]
    moment = created[2]
    assert created[3] == moment  # imported together
    left = [account async for account in fresh.accounts.list(starting_after=cursor.partition("&")[0])]
    assert left == accounts[created.count(moment) + created.index(moment) :]
    assert [account async for account in fresh.accounts.list(starting_after=cursor)] == accounts[3:]


async def test_mappings_are_paged_by_time(fresh: InstantlyClient) -> None:
    first = await fresh.custom_tag_mappings.list(limit=100)
    assert first.next_starting_after == first.to_dict()["items"][-1]["timestamp_created"]
    ids = [mapping.id async for mapping in fresh.custom_tag_mappings.list(limit=100)]
    assert len(set(ids)) == len(ids) == len(list(seeds.custom_tag_mappings()))


async def test_warm_up_settings_that_are_not_named_stay(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.create(**_NEW_ACCOUNT, warmup={"limit": 20}, warmup_custom_ftag="mine")
    assert account.to_dict()["warmup"] == seeds.warmup_settings() | {"limit": 20, "warmup_custom_ftag": "mine"}
    account = await fresh.accounts.update(account.email, warmup={"limit": 30})
    assert account.to_dict()["warmup"] == seeds.warmup_settings() | {"limit": 30, "warmup_custom_ftag": "mine"}


async def test_a_tracking_domain_is_removed_together_with_its_status(fresh: InstantlyClient) -> None:
    account = await fresh.accounts.update(ADA, tracking_domain_name="t.acme.example", tracking_domain_status="active")
    assert (account.tracking_domain_name, account.tracking_domain_status) == ("t.acme.example", "active")
    account = await fresh.accounts.update(ADA, remove_tracking_domain=True)
    assert (account.tracking_domain_name, account.tracking_domain_status) == (None, None)


async def test_a_deleted_account_leaves_no_mappings(fresh: InstantlyClient) -> None:
    assert (await fresh.custom_tag_mappings.list(resource_ids=ADA)).items
    await fresh.accounts.delete(ADA)
    assert (await fresh.custom_tag_mappings.list(resource_ids=ADA)).items == []


async def test_tags_are_found_by_label_by_id_and_by_account(fresh: InstantlyClient) -> None:
    async def labels(**conditions: Any) -> set[str]:
        return {tag.label async for tag in fresh.custom_tags.list(**conditions)}

    assert await labels(search="agency") == {"Agency: Northwind", "Agency: Contoso"}
    assert await labels(tag_ids=",".join(TAG_IDS[:2])) == {"Important", "Warming up"}
    await fresh.accounts.create(**_NEW_ACCOUNT)
    assert await labels(resource_ids=_NEW_ACCOUNT["email"]) == set()
    await _toggle(fresh, tag_ids=TAG_IDS[2:3], resource_ids=[_NEW_ACCOUNT["email"]])
    assert await labels(resource_ids=_NEW_ACCOUNT["email"]) == {"Ready to send"}
    assert await labels(resource_ids=_NEW_ACCOUNT["email"], search="agency") == set()


async def test_a_tag_changes_only_in_what_is_named(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label=" Mine ", description="For me")
    assert tag.label == "Mine"  # blanks at both ends do not count
    tag = await fresh.custom_tags.update(tag.id, description=None)
    assert (tag.label, tag.description) == ("Mine", None)
    tag = await fresh.custom_tags.update(tag.id, label="Mine", description="Again")  # its own label is no conflict
    tag = await fresh.custom_tags.update(tag.id, label="Yours")
    assert (tag.label, tag.description) == ("Yours", "Again")
    with pytest.raises(ConflictError, match="already exists"):
        await fresh.custom_tags.update(tag.id, label="Important ")


async def _toggle(client: InstantlyClient, *, assign: bool = True, **arguments: Any) -> None:
    arguments = {"resource_type": TaggedResourceType.ACCOUNT, **arguments}
    assert (await client.custom_tags.assign(assign=assign, **arguments)).success


@pytest.mark.parametrize(
    ("selection", "conditions"),
    [
        ({}, {}),
        ({"filter": None}, {}),
        ({"filter": AccountFilter.PAUSED}, {"filter": AccountFilter.PAUSED}),
        ({"filter": {}}, {}),
        ({"filter": {"filter": AccountFilter.PAUSED}}, {"filter": AccountFilter.PAUSED}),
        ({"filter": {"filter": None, "search": "grace"}}, {"search": "grace"}),
        ({"filter": {"search": "grace"}, "search": "ada"}, {"search": "ada"}),
        ({"filter": AccountFilter.PAUSED, "search": "ada"}, {"filter": AccountFilter.PAUSED, "search": "ada"}),
        ({"filter": {"tag_id": TAG_IDS[3]}}, {"tag_ids": TAG_IDS[3]}),
        ({"filter": {"tag_ids": TAG_IDS[:2]}}, {"tag_ids": ",".join(TAG_IDS[:2])}),
        ({"filter": {"tag_ids_all": TAG_IDS[:2]}}, {"tag_ids_all": ",".join(TAG_IDS[:2])}),
        ({"filter": {"tag_id": TAG_IDS[2], "tag_ids_all": TAG_IDS[:2]}}, {"tag_ids_all": ",".join(TAG_IDS[:3])}),
    ],
)
async def test_selecting_all_selects_what_a_list_with_the_same_conditions_has(
    selection: dict[str, Any], conditions: dict[str, Any], fresh: InstantlyClient
) -> None:
    expected = await _emails(fresh, **conditions)
    assert expected
    tag = await fresh.custom_tags.create(label="New")
    await _toggle(fresh, tag_ids=[tag.id], selected_all=True, **selection)
    assert await _emails(fresh, tag_ids=tag.id) == expected


async def test_no_tag_selects_the_accounts_without_any(fresh: InstantlyClient) -> None:
    untagged = {account.email async for account in fresh.accounts.list(include_tags=True) if not account.tags}
    assert untagged
    await _toggle(fresh, tag_ids=TAG_IDS[:1], selected_all=True, filter={"tag_id": "no-tag", "search": "ada"})
    await _toggle(fresh, tag_ids=TAG_IDS[1:2], selected_all=True, filter={"tag_id": "no-tag"})
    now_tagged = {account.email: account async for account in fresh.accounts.list(include_tags=True)}
    adas = untagged & await _emails(fresh, search="ada")
    assert {email for email in untagged if _tag_ids(now_tagged[email]) == set(TAG_IDS[:1])} == adas
    assert {email for email in untagged if _tag_ids(now_tagged[email]) == set(TAG_IDS[1:2])} == untagged - adas


async def test_excluded_accounts_are_left_alone(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label="New")
    paused = await _emails(fresh, filter=AccountFilter.PAUSED)
    excluded = sorted(paused)[:2]
    await _toggle(
        fresh,
        tag_ids=[tag.id],
        selected_all=True,
        filter=AccountFilter.PAUSED,
        excluded_resource_ids=excluded,
    )
    assert await _emails(fresh, tag_ids=tag.id) == paused - set(excluded)


async def test_a_tag_is_attached_once_and_detached_alone(fresh: InstantlyClient) -> None:
    async def mappings() -> list[str]:
        return sorted([mapping.tag_id async for mapping in fresh.custom_tag_mappings.list(resource_ids=ADA)])

    before = await mappings()
    tag = await fresh.custom_tags.create(label="New")
    for _ in range(2):
        await _toggle(fresh, tag_ids=[tag.id], resource_ids=[ADA])
        assert await mappings() == sorted([*before, tag.id])
    await _toggle(fresh, tag_ids=[tag.id], resource_ids=[ADA], assign=False)
    assert await mappings() == before


@pytest.mark.parametrize(
    "unknown", [{"resource_ids": [ADA, "nobody@acme.example"]}, {"tag_ids": [TAG_IDS[0], seeds.ORGANIZATION]}]
)
async def test_a_tag_or_account_that_does_not_exist_changes_nothing(
    unknown: dict[str, Any], fresh: InstantlyClient
) -> None:
    tag = await fresh.custom_tags.create(label="New")
    arguments = {"tag_ids": [tag.id], "resource_ids": [ADA], **unknown}
    before = await _emails(fresh, tag_ids=",".join(arguments["tag_ids"][:1]))
    with pytest.raises(NotFoundError, match="Resource not found"):
        await _toggle(fresh, **arguments)
    assert await _emails(fresh, tag_ids=",".join(arguments["tag_ids"][:1])) == before


async def test_campaigns_are_tagged_by_id_and_never_selected(fresh: InstantlyClient) -> None:
    tag = await fresh.custom_tags.create(label="New")
    await _toggle(fresh, tag_ids=[tag.id], resource_type=TaggedResourceType.CAMPAIGN, resource_ids=["a-campaign"])
    (mapping,) = (await fresh.custom_tag_mappings.list(resource_ids="a-campaign")).items
    assert (mapping.tag_id, mapping.resource_type) == (tag.id, TaggedResourceType.CAMPAIGN)
    newest = (await fresh.custom_tag_mappings.list(limit=1)).items
    await _toggle(fresh, tag_ids=[tag.id], resource_type=TaggedResourceType.CAMPAIGN, selected_all=True)
    assert (await fresh.custom_tag_mappings.list(limit=1)).items == newest


async def test_a_group_of_ones_own_is_paged_where_its_operation_says() -> None:
    leads = Group("leads", "id", lambda: [{"id": str(number)} for number in range(3)])

    @leads.endpoint("POST /api/v2/leads/list")
    def answer(call: Call) -> Record:
        return page(call, call.store["leads"].values(), lambda lead: str(lead["id"]))

    async with _raw(create_app([leads])) as raw:
        first = await raw.post("/api/v2/leads/list", json={"limit": 2})
        assert first.json() == {"items": [{"id": "2"}, {"id": "1"}], "next_starting_after": "1"}
        second = await raw.post("/api/v2/leads/list", json={"starting_after": "1"})
        assert second.json()["items"] == [{"id": "0"}]
        too_many = await raw.post("/api/v2/leads/list", json={"limit": 101})
        assert too_many.json()["message"] == "body/limit must be <= 100"
        elsewhere = await raw.get("/api/v2/accounts")
        assert elsewhere.json()["message"] == "Route GET:/api/v2/accounts not found (the sandbox has leads)"


@pytest.mark.parametrize("name", ["starlette", "uvicorn"])
def test_without_its_extra_the_sandbox_names_it(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ImportError) as caught:
        importlib.reload(sys.modules["instantly_async.sandbox"])
    assert caught.value.name == name
    assert str(caught.value) == (
        f"the sandbox needs {name}, which is not installed: pip install 'instantly-async[sandbox]'"
    )


def test_a_server_that_cannot_start_says_so_and_frees_its_port(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("uvicorn.Server.run", lambda server, sockets: None)
    sandbox = Sandbox()
    with pytest.raises(RuntimeError, match="the sandbox could not start"):
        sandbox.__enter__()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", httpx.URL(sandbox.url).port or 0))


_COMMAND = "instantly_async.sandbox.__main__"


def test_the_command_prints_how_to_get_there_and_serves_until_it_is_interrupted(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings: dict[str, str] = {}

    def call() -> int:
        headers = {"Authorization": f"Bearer {settings['INSTANTLY_API_KEY']}"}
        url = f"{settings['INSTANTLY_BASE_URL']}/api/v2/accounts"
        return httpx.get(url, headers=headers, trust_env=False).status_code

    class Interrupted:
        def wait(self) -> None:
            settings.update(re.findall(r"^export (\w+)=(.+)$", capsys.readouterr().out, re.MULTILINE))
            assert call() == 200
            raise KeyboardInterrupt

    command = importlib.import_module(_COMMAND)
    monkeypatch.setattr(command, "threading", SimpleNamespace(Event=Interrupted))
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", "0"])
    command.main()
    with pytest.raises(httpx.ConnectError):
        call()


def test_a_port_in_use_ends_the_command_with_a_message(
    server: Sandbox, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    port = server.url.rpartition(":")[2]
    monkeypatch.delitem(sys.modules, _COMMAND, raising=False)  # to run what is imported already is warned of
    monkeypatch.setattr(sys, "argv", ["sandbox", "--port", port])
    with pytest.raises(SystemExit) as caught:
        runpy.run_module("instantly_async.sandbox", run_name="__main__")
    assert caught.value.code == 1
    message = capsys.readouterr().err
    assert message.startswith(f"cannot serve on port {port}: ")
    assert "in use" in message
    assert message.count("\n") == 1


def test_a_port_that_cannot_be_ends_the_command_with_a_message() -> None:
    command = [sys.executable, "-m", "instantly_async.sandbox", "--port", "65536"]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode == 1
    assert done.stderr.startswith("cannot serve on port 65536: ")
    assert done.stderr.count("\n") == 1


async def test_answers_have_the_shapes_of_openapi_yaml(fresh: InstantlyClient) -> None:
    answers = {
        "AccountPage": await fresh.accounts.list(include_tags=True),
        "CustomTagPage": await fresh.custom_tags.list(),
        "CustomTagMappingPage": await fresh.custom_tag_mappings.list(),
        "Account": await fresh.accounts.pause(ADA),
    }
    for name, answer in answers.items():
        schema = {"$ref": f"#/components/schemas/{name}", "components": openapi()["components"]}
        Draft202012Validator(schema).validate(answer.to_dict())


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
