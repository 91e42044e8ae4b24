"""What the leads have beside their operations."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from ..base_resource import Resource
from ..checkpoints import Checkpoint

if TYPE_CHECKING:
    from ...export import Exported
    from ...export.columns import ColumnName
    from ...export.exporting import OnProgress


class LeadsMethods(Resource):
    """Methods of `instantly.leads` that are no operations of the API."""

    async def export(
        self,
        path: str | os.PathLike[str],
        *,
        columns: Sequence[ColumnName] | None = None,
        checkpoint: str | os.PathLike[str] | Checkpoint | None = None,
        on_progress: OnProgress | None = None,
        for_spreadsheets: bool = False,
        **filters: Any,
    ) -> Exported:
        """Write the leads that match a filter into a CSV, JSON lines or Parquet file.

        The file is written beside its target in pieces, and takes the target's place when it is complete. A lead that
        matches from the beginning to the end is in it exactly once, whatever is added, changed or deleted meanwhile.
        `export.write(instantly.leads.list(...), path)` does the same, for every list of the API.

        Args:
            path: The file. Its ending tells the format: `.csv`, `.ndjson` (or `.jsonl`) or `.parquet`, which needs the
                extra `parquet`.
            columns: Names of the API's JSON, such as `email`; `payload.city` is a custom variable. All fields when left
                out.
            checkpoint: The path of a small file, or an object with `get(name)` and `set(name, value)`, plain or async,
                where it is written how far the export is: the same call goes on after the process was killed.
            on_progress: A function, plain or async, that is told after every piece of about 1,000 rows how far the
                export is.
            for_spreadsheets: Mark a CSV file as UTF-8 for Excel, and put an apostrophe before texts that a spreadsheet
                would take for a formula.
            filters: Those of `leads.list`, such as `campaign` and `list_id`, and `max_items`.

        Returns:
            Where the file is, how many rows it has, and what was odd.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                NotFoundError (404), RateLimitError (429).
            APIConnectionError: No response came.
            CheckpointError: The checkpoint cannot be used, or is that of another export.
            ValueError: The ending is that of no format, or a column or a filter cannot be right.
            TypeError: An argument is of another type, or there is no such filter.
            OSError: The file cannot be written, or another export is writing it.
            ImportError: The format needs an extra.

        Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
        Source: POST /api/v2/leads/list, page by page
        """
        from ...api import lead
        from ...export import write

        return await write(
            lead.list_leads.iterate(client=self._client, **filters),
            path,
            columns=columns,
            checkpoint=checkpoint,
            on_progress=on_progress,
            for_spreadsheets=for_spreadsheets,
        )
