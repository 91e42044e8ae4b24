"""An agency's dashboard over its workspaces

One table with a line for each workspace: active campaigns, e-mails sent, replies, bounces, and sending accounts
with errors. It needs `pip install instantly-async rich`.

```sh
python examples/agency_dashboard.py --since 2026-11-01
```

The key of an agency's admin workspace reaches all others, and its own is shown, too. Where every workspace has a
key of its own, `WORKSPACE_KEYS` names a JSON file of them: `{"Northwind": "...", "Contoso": "..."}`.

Ten workspaces are asked at once, over one pool of connections, each within its own rate limits. A workspace whose
key was revoked, or whose plan has ended, has its error in the table; the others have their figures.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import sys
from collections.abc import Mapping
from dataclasses import astuple, dataclass
from datetime import date
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from instantly_async import UNSET, InstantlyError, Workspace, WorkspaceClient, Workspaces
from instantly_async.models import AccountFilter, CampaignStatus

COLUMNS = ("Campaigns", "Active", "Sent", "Replies", "Bounces", "Accounts with errors")


@dataclass(frozen=True)
class Figures:
    campaigns: int
    active: int
    sent: int
    replies: int
    bounces: int
    broken_accounts: int


async def figures_of(instantly: WorkspaceClient, since: date | None) -> Figures:
    overview = await instantly.campaigns.get_analytics_overview(start_date=since or UNSET)
    statuses = [campaign.status async for campaign in instantly.campaigns.list()]
    broken = [account.email async for account in instantly.accounts.list(filter=AccountFilter.ERROR)]
    return Figures(
        campaigns=len(statuses),
        active=statuses.count(CampaignStatus.ACTIVE),
        sent=overview.emails_sent_count or 0,
        replies=overview.reply_count_unique or 0,
        bounces=overview.bounced_count or 0,
        broken_accounts=len(broken),
    )


async def ask(keys: Mapping[str, str] | None, since: date | None) -> Table:
    errors: dict[Workspace, Exception] = {}
    async with Workspaces(keys, include_admin=keys is None) as agency:
        figures = await agency.each(lambda instantly: figures_of(instantly, since), on_error=errors.__setitem__)
        workspaces = list(agency)
    return table_of(workspaces, figures, errors)


def table_of(
    workspaces: list[Workspace], figures: Mapping[Workspace, Figures], errors: Mapping[Workspace, Exception]
) -> Table:
    table = Table(show_footer=True)
    table.add_column("Workspace", "All")
    totals = [sum(column) for column in zip(*map(astuple, figures.values()), strict=True)] or [0] * len(COLUMNS)
    for heading, total in zip(COLUMNS, totals, strict=True):
        table.add_column(heading, f"{total:,}", justify="right")
    table.add_column("")
    for workspace in workspaces:
        name = Text(str(workspace))  # a Text is shown as it is: brackets in a name are no styles
        if workspace in figures:
            table.add_row(name, *(f"{figure:,}" for figure in astuple(figures[workspace])))
        else:
            table.add_row(name, *["-"] * len(COLUMNS), Text(words(errors[workspace]), style="red"))
    return table


def words(error: Exception) -> str:
    status = getattr(error, "status_code", None)
    return type(error).__name__ if status is None else f"{type(error).__name__} ({status})"


def main() -> None:
    parser = argparse.ArgumentParser(description="Show the figures of all workspaces of an agency.")
    parser.add_argument("--since", type=date.fromisoformat, help="count from this day on, such as 2026-11-01")
    given = parser.parse_args()
    file = os.environ.get("WORKSPACE_KEYS")
    try:
        keys = json.loads(Path(file).read_text(encoding="utf-8")) if file else None
        Console().print(asyncio.run(ask(keys, given.since)))
    except (InstantlyError, ValueError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
