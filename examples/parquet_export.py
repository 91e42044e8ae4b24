"""100,000 leads to Parquet, with a progress bar

The program writes the leads of a campaign, of a list or of the whole workspace into a Parquet file, and shows how
far it is. It needs `pip install "instantly-async[parquet]" rich`.

```sh
python examples/parquet_export.py leads.parquet --campaign 019a24e5-5280-7000-8000-000000000002
```

Run it again after a crash, and it goes on where it was: the checkpoint lies beside the file, as
`leads.parquet.ckpt`. `leads.parquet` is there when it is complete, and never before.

The API has no count of the leads that a filter finds. It counts those of a campaign in its analytics (once it has
sent an e-mail) and those of a list in its verification figures; then the bar has an end. For the whole workspace
nothing tells a total, and the bar shows the number of rows alone. The total is for the eye: leads that come or go
meanwhile move the end of the export, and not that of the bar.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from pathlib import Path

from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn, TimeRemainingColumn

from instantly_async import UNSET, InstantlyClient, InstantlyError, PermissionDeniedError, export


async def total_of(instantly: InstantlyClient, campaign: str | None, list_id: str | None) -> int | None:
    """How many leads there are, where the API counts them for this key."""
    try:
        if campaign:
            figures = await instantly.campaigns.get_analytics(id=campaign)
            return figures[0].leads_count if figures else None
        if list_id:
            return (await instantly.lead_lists.get_verification_stats(list_id)).total_leads
    except PermissionDeniedError:  # a key that may read leads and nothing else
        pass
    return None


async def export_leads(path: Path, campaign: str | None, list_id: str | None) -> export.Exported:
    checkpoint = path.with_name(f"{path.name}.ckpt")
    columns = TextColumn("{task.completed:,} rows"), BarColumn(), TimeElapsedColumn(), TimeRemainingColumn()
    async with InstantlyClient() as instantly:
        total = await total_of(instantly, campaign, list_id)
        with Progress(TextColumn("{task.description}"), *columns) as bar:
            task = bar.add_task(path.name if total is None else f"{path.name}: {total:,} leads", total=total)

            def show(progress: export.Progress) -> None:
                bar.update(task, completed=progress.rows)

            done = await instantly.leads.export(
                path,
                campaign=campaign or UNSET,
                list_id=list_id or UNSET,
                checkpoint=checkpoint,
                on_progress=show,
            )
            bar.update(task, total=done.rows, completed=done.rows)
    checkpoint.unlink()  # it has done its work; the next export to this file may be another one
    return done


def main() -> None:
    parser = argparse.ArgumentParser(description="Write leads into a Parquet file.")
    parser.add_argument("path", type=Path, help="the file, which ends with .parquet")
    of = parser.add_mutually_exclusive_group()
    of.add_argument("--campaign", help="the id of a campaign")
    of.add_argument("--list", help="the id of a lead list")
    given = parser.parse_args()
    try:
        done = asyncio.run(export_leads(given.path, given.campaign, given.list))
    except (InstantlyError, ValueError, OSError) as error:
        sys.exit(f"{type(error).__name__}: {error}")
    how = "went on and wrote" if done.resumed else "wrote"
    print(f"{how} {done.rows:,} leads, {len(done.columns)} columns, {done.bytes:,} bytes")
    for column, count in done.odd_values.items():
        print(f"{count:,} values of {column} were of another kind, and are in additional_properties")


if __name__ == "__main__":
    main()
