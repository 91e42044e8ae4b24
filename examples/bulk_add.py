"""A CSV file of leads, added with a checkpoint

The program adds the rows of a CSV file to a campaign or a list, and writes what became of each row into another
file. It needs nothing but `pip install instantly-async`.

```sh
python examples/bulk_add.py fair.csv --campaign 019a24e5-5280-7000-8000-000000000002
```

The first line of the file has names: `email`, `first_name` and the other fields of a lead; every other name becomes
a custom variable. Rows are read as they are sent, so the file may have a million of them.

Kill it and run it again: `fair.ckpt` beside the file knows which rows were sent, and what became of them. No lead
is added twice, not even one whose answer was lost. `fair.outcomes.csv` is written anew by every run, and has all
rows when the run has come to its end, those of earlier runs included.
"""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections.abc import Iterator
from pathlib import Path

from instantly_async import UNSET, InstantlyClient, InstantlyError
from instantly_async.bulk import RowOutcome

HEADER = ("row", "email", "status", "id", "why", "earlier")


def rows_of(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:  # Excel marks its files as UTF-8
        yield from csv.DictReader(file)


def line(outcome: RowOutcome) -> tuple[object, ...]:
    """A row of the summary; rows count from 1, without the line of names."""
    why = outcome.problem or " or ".join(outcome.reasons)
    email = outcome.row.get("email", "")
    return outcome.index + 1, email, outcome.status, outcome.id or "", why, "yes" if outcome.earlier else ""


async def add(path: Path, outcomes: Path, campaign: str | None, list_id: str | None) -> None:
    async with InstantlyClient() as instantly:
        run = instantly.leads.add_all(
            rows_of(path),
            campaign_id=campaign or UNSET,
            list_id=list_id or UNSET,
            checkpoint=path.with_suffix(".ckpt"),
        )
        with outcomes.open("w", encoding="utf-8", newline="") as file:
            summary = csv.writer(file)
            summary.writerow(HEADER)
            async with run:
                async for batch in run:
                    summary.writerows(map(line, batch))
                    print(f"{run.counts.total():,} rows", flush=True)
    for status, count in run.counts.most_common():
        print(f"{status}: {count:,}")


def main() -> None:
    parser = argparse.ArgumentParser(description="Add the leads of a CSV file.")
    parser.add_argument("path", type=Path, help="the CSV file")
    parser.add_argument("--outcomes", type=Path, help="the summary; by default beside the file, as NAME.outcomes.csv")
    to = parser.add_mutually_exclusive_group(required=True)
    to.add_argument("--campaign", help="the id of the campaign that gets the leads")
    to.add_argument("--list", help="the id of the lead list that gets them")
    given = parser.parse_args()
    if not given.path.is_file():
        parser.error(f"there is no file {given.path}")
    outcomes = given.outcomes or given.path.with_suffix(".outcomes.csv")
    if outcomes.resolve() == given.path.resolve():
        parser.error("the summary would replace the rows")
    try:
        asyncio.run(add(given.path, outcomes, given.campaign, given.list))
    except UnicodeDecodeError:
        sys.exit(f'{given.path} is not in UTF-8: Excel has it as "CSV UTF-8" when it saves a file')
    except (InstantlyError, ValueError, OSError, csv.Error) as error:
        sys.exit("\n".join([f"{type(error).__name__}: {error}", *getattr(error, "__notes__", ())]))


if __name__ == "__main__":
    main()
