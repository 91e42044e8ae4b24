"""What is in every new sandbox, and calls that many tests make."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import httpx
from starlette.applications import Starlette

from instantly_async import InstantlyClient
from instantly_async.models import Account, TaggedResourceType
from instantly_async.sandbox import KEY
from instantly_async.sandbox.seeds import tags as seeds
from instantly_async.sandbox.state.store import Record, RecordKind

Run = Callable[[Callable[[], Awaitable[Any]]], Any]
TAG_IDS = [tag["id"] for tag in seeds.custom_tags()]
# Tables that have something to do with campaigns only when there are any.
SETTINGS = {"accounts", "custom_tags", "custom_tag_mappings", "workspaces", "workspace_members"}
ADA = "ada.bauer@acme-outreach.example"
LOG_IN: dict[str, Any] = {
    **{f"{kind}_{part}": "x" for kind in ("imap", "smtp") for part in ("username", "password", "host")},
    "imap_port": 993,
    "smtp_port": 465,
}

SCHEDULE: dict[str, Any] = {
    "schedules": [
        {
            "name": "Mornings",
            "timing": {"from": "09:00", "to": "12:00"},
            "days": {"1": True},
            "timezone": "Europe/Belgrade",
        }
    ]
}


def only_accounts_and_tags(entity: RecordKind) -> Iterable[Record]:
    """The records of a sandbox that has never written to anybody."""
    return entity.seeds() if entity.table in SETTINGS else ()


def raw_client(app: Starlette) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        transport=httpx.ASGITransport(app),
        base_url="http://sandbox",
        headers={"Authorization": f"Bearer {KEY}", "User-Agent": "tests"},
    )


NEW_ACCOUNT = {"email": "new@acme.example", "first_name": "New", "last_name": "Account", "provider_code": 1, **LOG_IN}


async def emails_of(client: InstantlyClient, **conditions: Any) -> set[str]:
    return {account.email async for account in client.accounts.list(**conditions)}


def tag_ids_of(account: Account) -> set[str]:
    return {str(tag.id) for tag in account.tags or ()}


async def toggle(client: InstantlyClient, *, assign: bool = True, **arguments: Any) -> None:
    arguments = {"resource_type": TaggedResourceType.ACCOUNT, **arguments}
    assert (await client.custom_tags.assign(assign=assign, **arguments)).success
