"""A tour of what a campaign does

From a draft to answers, awaited from one client: accounts, a campaign, leads in bulk, days that pass, replies, a
background job, a missing scope and a webhook.

It needs `pip install "instantly-async[sandbox]" rich`, and no account; `make demo` sets it up and runs it:

```sh
python examples/tour.py                         # against a local sandbox, which it starts
INSTANTLY_API_KEY=... python examples/tour.py   # reads from your own workspace, and changes nothing
```

What to notice: days pass as fast as the sandbox's clock is moved, and everything goes over real HTTP, the deliveries of
the webhook included.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from rich.console import Console
from rich.progress import track
from rich.table import Table
from rich.text import Text

from instantly_async import InstantlyClient, InstantlyError, MissingScopeError

if TYPE_CHECKING:
    from instantly_async.models import Account, Campaign
    from instantly_async.sandbox import Sandbox

SCHEDULE = {
    "schedules": [
        {
            "name": "Office hours",
            "timing": {"from": "08:00", "to": "18:00"},
            "days": {str(day): True for day in range(7)},
            "timezone": "Europe/Belgrade",
        }
    ]
}
OPENING = {
    "subject": "A question, {{firstName}}",
    "body": "Hello {{firstName}}, how does {{companyName}} find new customers?",
}
REMINDER = {"subject": "", "body": "Hello {{firstName}}, did you have a look at it?"}
SEQUENCES = [{"steps": [{"type": "email", "delay": 2, "variants": [text]} for text in (OPENING, REMINDER)]}]

console = Console(highlight=False, markup=False, soft_wrap=True)


def main() -> None:
    if os.environ.get("INSTANTLY_API_KEY"):
        asyncio.run(read_own_workspace())
    else:
        from instantly_async.sandbox import Sandbox  # needs the extra `sandbox`, which your own workspace does not

        with Sandbox() as sandbox, receiver() as (hook_url, deliveries):
            asyncio.run(tour(sandbox, hook_url))
            receive(sandbox, deliveries)


async def tour(sandbox: Sandbox, hook_url: str) -> None:
    """Everything there is to see, over real HTTP against a server of this machine."""
    console.print(f"No INSTANTLY_API_KEY is set: this run uses a local sandbox at {sandbox.url}.")
    async with InstantlyClient(sandbox.key, base_url=sandbox.url) as instantly:
        accounts = await look_at_accounts(instantly)
        await instantly.webhooks.create(target_hook_url=hook_url, event_type="reply_received")
        campaign = await start_campaign(instantly, accounts)
        await add_leads(instantly, campaign)
        await let_days_pass(sandbox, instantly, campaign)
        await answer_replies(instantly, campaign)
        await await_job(instantly, campaign)
    async with InstantlyClient(sandbox.read_only_key, base_url=sandbox.url) as instantly:
        await overstep(instantly)


async def look_at_accounts(instantly: InstantlyClient) -> list[Account]:
    """Item by item; the client follows the cursor from page to page by itself."""
    heading("1. Accounts")
    accounts = [account async for account in instantly.accounts.list()]
    show(("Status", "Accounts"), Counter(words(account.status) for account in accounts).most_common())
    console.print(f"{len(accounts)} accounts.")
    return [account for account in accounts if account.status == 1]


async def start_campaign(instantly: InstantlyClient, accounts: list[Account]) -> Campaign:
    """A new campaign is a draft, and sends nothing until it is activated."""
    heading("2. A campaign, from draft to active")
    senders = [account.email for account in accounts[:20]]
    campaign = await instantly.campaigns.create(
        name="Tour", campaign_schedule=SCHEDULE, sequences=SEQUENCES, email_list=senders, open_tracking=True
    )
    console.print(f"Created {campaign.name!r}: it is {words(campaign.status)}.")
    campaign = await instantly.campaigns.activate(campaign.id)
    console.print(f"Activated it, with {len(senders)} accounts: it is {words(campaign.status)}.")
    return campaign


async def add_leads(instantly: InstantlyClient, campaign: Campaign) -> None:
    """Two hundred leads in batches; doubles are left out and counted."""
    heading("3. Leads, added in bulk")
    leads = [
        {
            "email": f"lead{number % 190}@customer{number % 19}.example",
            "first_name": f"Lead {number}",
            "company_name": "Customer",
        }
        for number in range(200)
    ]
    counts: Counter[str] = Counter()
    for begin in track(range(0, len(leads), 50), description="Adding", console=console):
        added = await instantly.leads.bulk_add(leads=leads[begin : begin + 50], campaign_id=campaign.id)
        counts += Counter({"added": added.leads_uploaded or 0, "left out": 50 - (added.leads_uploaded or 0)})
    show(("Leads", "Number"), counts.items())


async def let_days_pass(sandbox: Sandbox, instantly: InstantlyClient, campaign: Campaign) -> None:
    """The campaign sends while the sandbox's clock goes on; the real API needs real days for it."""
    heading("4. Three days that pass")
    for _ in track(range(72), description="Sending", console=console):
        await asyncio.to_thread(sandbox.clock.advance, hours=1)
    days = await instantly.campaigns.get_daily_analytics(campaign_id=campaign.id)
    show(
        ("Day", "Sent", "Opened", "Replies"),
        [(day.date, day.sent, day.unique_opened, day.unique_replies) for day in days],
    )


async def answer_replies(instantly: InstantlyClient, campaign: Campaign) -> None:
    """Read what came in and is unread, and answer it in its thread."""
    heading("5. Replies, read and answered")
    unread = instantly.emails.list(campaign_id=campaign.id, email_type="received", is_unread=True, max_items=3)
    rows = []
    async for email in unread:
        answer = await instantly.emails.reply(
            reply_to_uuid=email.id,
            eaccount=email.eaccount or "",
            subject=f"Re: {email.subject}",
            body={"text": "Thank you!"},
        )
        await instantly.emails.mark_thread_as_read(email.thread_id or "")
        rows.append((email.lead, email.content_preview, answer.body.text if answer.body else ""))
    show(("Lead", "Wrote", "Answer"), rows)


async def await_job(instantly: InstantlyClient, campaign: Campaign) -> None:
    """Move the leads that answered to a list: a background job, polled until it is done."""
    heading("6. A background job")
    leads = [lead async for lead in instantly.leads.list(campaign=campaign.id) if lead.email_reply_count]
    interested = await instantly.lead_lists.create(name="Answered")
    job = await instantly.leads.move(campaign=campaign.id, ids=[lead.id for lead in leads], to_list_id=interested.id)
    while job.status not in {"success", "failed", "cancelled"}:
        console.print(f"Job {job.id} is {job.status}: {job.progress} %")
        await asyncio.sleep(0.1)
        job = await instantly.background_jobs.get(job.id)
    found = [lead async for lead in instantly.leads.list(list_id=interested.id)]
    console.print(f"Job {job.id} is a {job.status}: {len(found)} leads are in the list {interested.name!r}.")


async def overstep(instantly: InstantlyClient) -> None:
    """Call what the API key does not allow: the error names the scopes that would."""
    heading("7. A key with too few scopes")
    try:
        await instantly.campaigns.create(name="Not allowed", campaign_schedule=SCHEDULE)
    except MissingScopeError as error:
        console.print(f"MissingScopeError: {error}")


def receive(sandbox: Sandbox, deliveries: list[dict[str, Any]]) -> None:
    """What the webhook of the second step was told in the meantime."""
    heading("8. Webhooks")
    sandbox.deliveries.join(timeout=10)
    console.print(f"The receiver got {len(deliveries)} deliveries. The last one, in part:")
    names = ("timestamp", "event_type", "campaign_name", "lead_email", "reply_text_snippet")
    show(("Name", "Value"), [(name, deliveries[-1].get(name)) for name in names])


@contextmanager
def receiver() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """An HTTP server that takes webhooks: its address, and what it was told."""
    told: list[dict[str, Any]] = []

    class Receiver(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *arguments: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Receiver) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/", told
        server.shutdown()


async def read_own_workspace() -> None:
    """The first page of accounts, of campaigns and of tags. Nothing is written."""
    base_url = os.environ.get("INSTANTLY_BASE_URL") or "https://api.instantly.ai"
    console.print(f"INSTANTLY_API_KEY is set: this run reads from {base_url}, and only reads.")
    async with InstantlyClient() as instantly:
        accounts = await instantly.accounts.list(limit=10)
        tags = await instantly.custom_tags.list(limit=10)
    heading("Accounts, first page")
    show(("Account", "Status"), [(account.email, words(account.status)) for account in accounts])
    heading("Custom tags, first page")
    show(("Tag", "Description"), [(tag.label, tag.description or "") for tag in tags])


def words(member: object) -> str:
    """A member of an enum in words; a value that the SDK does not know stays as it is."""
    return str(getattr(member, "name", member)).lower().replace("_", " ")


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
