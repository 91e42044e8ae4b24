"""Tags of one workspace, brought to the others

The program compares the custom tags of all workspaces of an agency with those of one of them, shows a plan, and
carries it out with `--apply`. It needs nothing but `pip install instantly-async`.

```sh
python examples/sync_tags.py "Our agency"                   # shows the plan
python examples/sync_tags.py "Our agency" --apply           # creates what is missing
python examples/sync_tags.py "Our agency" --apply --delete  # also deletes what the first workspace does not have
```

The key is that of the agency's admin workspace, which reaches the others. It needs the scopes
`workspace_group_members:read` and `workspaces:read` to find them, and `custom_tags:all`.

A tag is known by its label; descriptions are copied with new tags, and left alone otherwise. To delete a tag takes
it off accounts and campaigns, hence never without `--delete`. A workspace that fails is named, and the others are
done.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass

from instantly_async import (
    ConflictError,
    InstantlyError,
    NotFoundError,
    Workspace,
    WorkspaceClient,
    Workspaces,
)
from instantly_async.models import CustomTag


@dataclass(frozen=True)
class Plan:
    """What makes the tags of a workspace those of the first one."""

    create: tuple[CustomTag, ...]
    delete: tuple[CustomTag, ...]

    def show(self, workspace: Workspace) -> None:
        print(f"{workspace}:" if self.create or self.delete else f"{workspace}: nothing to do")
        for sign, tags in (("+", self.create), ("-", self.delete)):
            for tag in tags:
                print(f"  {sign} {tag.label!r}")

    async def carry_out(self, instantly: WorkspaceClient) -> None:
        for tag in self.create:
            with suppress(ConflictError):  # somebody else has just created it
                await instantly.custom_tags.create(label=tag.label, description=tag.description)
        for tag in self.delete:
            with suppress(NotFoundError):
                await instantly.custom_tags.delete(tag.id)


async def tags_of(instantly: WorkspaceClient) -> dict[str, CustomTag]:
    """The tags of a workspace by their labels, of which blanks at the ends do not count."""
    return {tag.label.strip(): tag async for tag in instantly.custom_tags.list()}


def plan(wanted: Mapping[str, CustomTag], there: Mapping[str, CustomTag], *, delete: bool) -> Plan:
    missing = tuple(tag for label, tag in wanted.items() if label not in there)
    extra = tuple(tag for label, tag in there.items() if label not in wanted)
    return Plan(missing, extra if delete else ())


async def sync(source: str, *, apply: bool, delete: bool) -> dict[Workspace, Exception]:
    """Show what there is to do, and maybe do it; gives the workspaces that failed."""
    failed: dict[Workspace, Exception] = {}
    async with Workspaces(include_admin=True) as agency:
        wanted = await tags_of(agency[source])
        tags = await agency.each(tags_of, on_error=failed.__setitem__)
        plans = {workspace: plan(wanted, there, delete=delete) for workspace, there in tags.items()}
        for workspace, planned in plans.items():
            planned.show(workspace)

        async def carry_out(instantly: WorkspaceClient) -> None:
            if planned := plans.get(instantly.workspace):
                await planned.carry_out(instantly)

        if apply:
            await agency.each(carry_out, on_error=failed.__setitem__)
        else:
            print("nothing was changed; --apply carries the plan out")
    return failed


def main() -> None:
    parser = argparse.ArgumentParser(description="Bring the tags of one workspace to the others.")
    parser.add_argument("source", help="the name or the id of the workspace whose tags these are")
    parser.add_argument("--apply", action="store_true", help="carry the plan out")
    parser.add_argument("--delete", action="store_true", help="delete tags that the source does not have")
    given = parser.parse_args()
    try:
        failed = asyncio.run(sync(given.source, apply=given.apply, delete=given.delete))
    except KeyError as error:
        sys.exit(error.args[0])
    except (InstantlyError, ValueError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
    if failed:
        sys.exit("\n".join(f"failed: {error}" for error in failed.values()))


if __name__ == "__main__":
    main()
