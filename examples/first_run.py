"""A first run: walk through accounts and custom tags.

python examples/first_run.py                                against a local sandbox; nothing to set up
INSTANTLY_API_KEY=... python examples/first_run.py          reads from your own workspace, and changes nothing
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from instantly_async import InstantlyClient, InstantlyError, MissingScopeError
from instantly_async.models.account_status import AccountStatus
from instantly_async.models.tagged_resource_type import TaggedResourceType

if TYPE_CHECKING:
    from instantly_async.models.account import Account
    from instantly_async.sandbox import Sandbox

console = Console(highlight=False, markup=False, soft_wrap=True)


def main() -> None:
    if os.environ.get("INSTANTLY_API_KEY"):
        asyncio.run(read_own_workspace())
    else:
        from instantly_async.sandbox import Sandbox  # needs the extra `sandbox`, which your own workspace does not

        with Sandbox() as sandbox:
            asyncio.run(tour(sandbox))


async def tour(sandbox: Sandbox) -> None:
    """Everything there is to see, over real HTTP against a server of this machine."""
    console.print(f"No INSTANTLY_API_KEY is set: this run uses a local sandbox at {sandbox.url}.")
    async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
        await walk_pages(instantly)
        await count_by_status(instantly)
        await tag_accounts(instantly)
    async with InstantlyClient(sandbox.read_only_key, base_url=sandbox.url) as instantly:
        await overstep(instantly)


async def walk_pages(instantly: InstantlyClient) -> None:
    """Page by page, with the cursor of each page; the client follows it by itself."""
    heading("1. All accounts, page by page")
    pages = [page async for page in instantly.accounts.list(limit=50).pages()]
    rows = [(number, len(page.items), page.next_starting_after) for number, page in enumerate(pages, start=1)]
    show(("Page", "Items", "Cursor of the next page"), rows)
    console.print(f"{sum(len(page.items) for page in pages)} accounts on {len(pages)} pages.")


async def count_by_status(instantly: InstantlyClient) -> None:
    """Item by item, with no thought of pages."""
    heading("2. Accounts by status")
    counts = Counter([status_of(account) async for account in instantly.accounts.list()])
    show(("Status", "Accounts"), counts.most_common())


async def tag_accounts(instantly: InstantlyClient) -> None:
    """Create a tag, attach it, list by it, rename it, delete it."""
    heading("3. A custom tag, from creation to deletion")
    tag = await instantly.custom_tags.create(label="First run", description="Made by examples/first_run.py")
    console.print(f"Created the tag {tag.label!r} ({tag.id}).")

    broken = [
        account.email async for account in instantly.accounts.list(status=AccountStatus.SENDING_ERROR, max_items=4)
    ]
    await instantly.custom_tags.assign(
        tag_ids=[tag.id], resource_type=TaggedResourceType.ACCOUNT, resource_ids=broken, assign=True
    )
    tagged = [account async for account in instantly.accounts.list(tag_ids=tag.id, include_tags=True)]
    console.print(f"Attached it to {len(tagged)} accounts that cannot send:")
    show(
        ("Account", "Status", "Tags"),
        [(account.email, status_of(account), ", ".join(labels_of(account))) for account in tagged],
    )

    tag = await instantly.custom_tags.update(tag.id, label="Cannot send")
    console.print(f"Renamed it to {tag.label!r}.")
    await instantly.custom_tags.delete(tag.id)
    left = [account async for account in instantly.accounts.list(tag_ids=tag.id)]
    console.print(f"Deleted it; {len(left)} accounts have it now.")


async def overstep(instantly: InstantlyClient) -> None:
    """Call what the API key does not allow: the error names the scopes that would."""
    heading("4. A key with too few scopes")
    first = await instantly.custom_tags.list(limit=1)
    console.print(f"This key may read: the newest tag is {first.items[0].label!r}. But it may not create one:")
    try:
        await instantly.custom_tags.create(label="Not allowed")
    except MissingScopeError as error:
        console.print(f"MissingScopeError: {error}")


async def read_own_workspace() -> None:
    """The first page of accounts and of tags. Nothing is written."""
    base_url = os.environ.get("INSTANTLY_BASE_URL") or "https://api.instantly.ai"
    console.print(f"INSTANTLY_API_KEY is set: this run reads from {base_url}, and only reads.")
    async with InstantlyClient() as instantly:
        accounts = await instantly.accounts.list(limit=10)
        tags = await instantly.custom_tags.list(limit=10)
    heading("Accounts, first page")
    show(("Account", "Status"), [(account.email, status_of(account)) for account in accounts.items])
    heading("Custom tags, first page")
    show(("Tag", "Description"), [(tag.label, tag.description or "") for tag in tags.items])


def status_of(account: Account) -> str:
    """The status in words; a number that the SDK does not know yet stays a number."""
    status = account.status
    return status.name.lower().replace("_", " ") if isinstance(status, AccountStatus) else str(status)


def labels_of(account: Account) -> list[str]:
    return [str(tag.label) for tag in account.tags or ()]


def heading(text: str) -> None:
    console.print(f"\n{text}", style="bold")


def show(columns: Iterable[str], rows: Iterable[Iterable[object]]) -> None:
    table = Table(*columns)
    for row in rows:
        table.add_row(*(Text(str(cell)) for cell in row))
    console.print(table)


if __name__ == "__main__":
    try:
        main()
    except (InstantlyError, ValueError) as error:  # ValueError: the key in the environment cannot be one
        sys.exit(f"{type(error).__name__}: {error}")
