"""A synchronous program

The package is async only, and a program that is not (a script, a management command of Django, a job of Celery) needs
no second client: anyio's blocking portal runs an event loop in a thread, and `portal.call` waits for what runs there.
This program prints a CSV file with a line for each step of each campaign: what was sent, opened and answered.

It needs `pip install instantly-async`:

```sh
python examples/sync_program.py > steps.csv
```

What to notice:

- One portal and one client serve the whole program, whatever number of threads it has.
- `portal.call(function, ...)` takes positional arguments; `functools.partial` brings the others.
- `walk` crosses over to the event loop once for each page, and keeps one page in memory, however long the list is.
- `portal.start_task_soon` gives a `concurrent.futures.Future`: the figures of all campaigns are asked for at once,
  within the rate limits.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator
from functools import partial
from typing import Any, TypeVar

from anyio.from_thread import BlockingPortal, start_blocking_portal

from instantly_async import InstantlyClient, InstantlyError, Pager

Item = TypeVar("Item")


def walk(portal: BlockingPortal, pager: Pager[Any, Item]) -> Iterator[Item]:
    """Every item of every page, as `async for` gives them."""
    pages = pager.pages()
    while (page := portal.call(anext, pages, None)) is not None:
        yield from page


def write_report(portal: BlockingPortal, instantly: InstantlyClient) -> None:
    asked = [
        (campaign, portal.start_task_soon(partial(instantly.campaigns.get_steps_analytics, campaign_id=campaign.id)))
        for campaign in walk(portal, instantly.campaigns.list())
    ]
    table = csv.writer(sys.stdout, lineterminator="\n")
    table.writerow(["campaign", "step", "variant", "sent", "opened", "answered"])
    for campaign, answer in asked:
        for step in answer.result():
            figures = [step.sent, step.unique_opened, step.unique_replies]
            table.writerow([campaign.name, step.step, step.variant, *figures])


def main() -> None:
    with start_blocking_portal() as portal, portal.wrap_async_context_manager(InstantlyClient()) as instantly:
        workspace = portal.call(instantly.workspaces.get)
        print(f"Campaigns of {workspace.name}", file=sys.stderr)
        write_report(portal, instantly)


if __name__ == "__main__":
    try:
        main()
    except (InstantlyError, ValueError) as error:  # ValueError: there is no key, or it cannot be one
        sys.exit(f"{type(error).__name__}: {error}")
