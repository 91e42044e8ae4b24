"""A typed command line

Commands whose interface is their types: [typer](https://typer.tiangolo.com) makes options, their checks and `--help` of
the annotations. They list and create tags, and move leads from a campaign to a list.

It needs `pip install instantly-async typer`:

```sh
python examples/typed_cli.py tags list --search agency
python examples/typed_cli.py tags create "Q4" "Q4, second wave"
python examples/typed_cli.py leads move --from-campaign 019a... --to-list 019a... --which replied
```

What to notice: answers go to the standard output, all else to the standard error, and the exit status tells a script
what to do.

| status | meaning |
|---|---|
| 0 | done |
| 1 | Instantly refused or failed; the message says why |
| 2 | the command line or the key in the environment cannot be right, and nothing was sent |
| 3 | Instantly does not know the key |
| 4 | the key lacks a scope; the message names those of which it needs one |
| 5 | Instantly could not be reached, or not in time |
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable
from enum import StrEnum
from typing import Annotated
from uuid import UUID

import anyio
import typer

from instantly_async import (
    UNSET,
    APIConnectionError,
    AuthenticationError,
    InstantlyClient,
    InstantlyError,
    MissingScopeError,
    Unset,
)
from instantly_async.models import CustomTag, LeadFilter

commands = typer.Typer(no_args_is_help=True, pretty_exceptions_enable=False)
tags = typer.Typer(no_args_is_help=True, help="Custom tags.")
leads = typer.Typer(no_args_is_help=True, help="Leads.")
commands.add_typer(tags, name="tags")
commands.add_typer(leads, name="leads")


class Which(StrEnum):
    """The leads that are moved."""

    ALL = "all"
    REPLIED = "replied"
    BOUNCED = "bounced"
    UNSUBSCRIBED = "unsubscribed"


FILTERS: dict[Which, LeadFilter | Unset] = {
    Which.ALL: UNSET,
    Which.REPLIED: LeadFilter.REPLIED,
    Which.BOUNCED: LeadFilter.BOUNCED,
    Which.UNSUBSCRIBED: LeadFilter.UNSUBSCRIBED,
}
STATUSES: dict[type[Exception], int] = {  # the first that fits
    AuthenticationError: 3,
    MissingScopeError: 4,
    APIConnectionError: 5,
    InstantlyError: 1,
    ValueError: 2,
}


def run(work: Callable[[InstantlyClient], Awaitable[None]]) -> None:
    """Give a command's work a client, wait for it, and end the program with what became of it."""

    async def run_with_client() -> None:
        async with InstantlyClient() as instantly:
            await work(instantly)

    try:
        anyio.run(run_with_client)
    except tuple(STATUSES) as error:
        print(error, file=sys.stderr)
        raise typer.Exit(next(status for kind, status in STATUSES.items() if isinstance(error, kind))) from None


def line_of(tag: CustomTag) -> str:
    """The id and the label of a tag, on one line whatever somebody has put into the label."""
    label = "".join(character if character.isprintable() else "?" for character in tag.label)
    return f"{tag.id}\t{label}"


@tags.command("list")
def list_tags(search: Annotated[str | None, typer.Option(help="Only tags whose label has this text.")] = None) -> None:
    """Print all tags: id and label."""

    async def work(instantly: InstantlyClient) -> None:
        async for tag in instantly.custom_tags.list(search=UNSET if search is None else search):
            print(line_of(tag))

    run(work)


@tags.command("create")
def create_tags(labels: Annotated[list[str], typer.Argument(metavar="LABEL...")]) -> None:
    """Create tags, and print their ids."""

    async def work(instantly: InstantlyClient) -> None:
        for label in labels:
            tag = await instantly.custom_tags.create(label=label)
            print(line_of(tag))

    run(work)


@leads.command("move")
def move_leads(
    from_campaign: Annotated[UUID, typer.Option(help="Campaign that has the leads.")],
    to_list: Annotated[UUID, typer.Option(help="List that gets them.")],
    which: Annotated[Which, typer.Option(help="Which of them.")] = Which.REPLIED,
    limit: Annotated[int | None, typer.Option(min=1, help="At most so many.")] = None,
) -> None:
    """Move leads from a campaign to a list, and wait until they are there."""

    async def work(instantly: InstantlyClient) -> None:
        job = await instantly.leads.move(
            campaign=str(from_campaign),
            to_list_id=str(to_list),
            filter=FILTERS[which],
            limit=UNSET if limit is None else limit,
        )
        await instantly.background_jobs.wait(
            job, on_progress=lambda job: print(f"{job.status}: {job.progress} %", file=sys.stderr)
        )
        print(job.id)

    run(work)


if __name__ == "__main__":
    commands()
