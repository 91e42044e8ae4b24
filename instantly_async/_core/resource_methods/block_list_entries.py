"""What block list entries have beside their operations."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from os import PathLike
from typing import Any

from ... import bulk, models
from ..base_resource import Resource


class BlockListEntriesMethods(Resource):
    """Methods of block list entries that are no operations of the API."""

    def add_all(
        self,
        values: Iterable[Any] | AsyncIterable[Any],
        *,
        checkpoint: str | PathLike[str] | bulk.Checkpoint | None = None,
        batch_size: int | None = None,
        concurrency: int | None = None,
    ) -> bulk.BulkRun[models.BulkCreateBlockListResult]:
        """Block any number of e-mail addresses and domains, in batches.

        Values whose answer was lost are looked for on the block list, and only those that are not there are sent.

        Args:
            values: Addresses and domains, or entries or mappings with a `bl_value`.
            checkpoint: Path of a file of this run's own, or an object with `get` and `set`; see `leads.add_all`.
            batch_size: Values of one call, at most what the API takes, 1,000; that many by default.
            concurrency: Batches under way at once, from 1 to 64; by default 4.

        Returns:
            The run, to be walked.

        Raises:
            ValueError: A number is too large.
            TypeError: These are no values, or no checkpoint.
            CheckpointError: In the walk: the checkpoint is of another run, or cannot be read or written.
            APIStatusError: In the walk: an error status of `block_list_entries.bulk_create` or
                `block_list_entries.list`.
            APIConnectionError: In the walk: no response came, and what became of a batch was not to be found
                out.
            DecodeError: In the walk: a response is not what the API promises.

        Scopes: those of `block_list_entries.bulk_create`, and those of `block_list_entries.list` where an answer was
            lost.
        Source: POST /api/v2/block-lists-entries/bulk-create, GET /api/v2/block-lists-entries
        """
        from ...bulk.blocking import Blocking
        from ...bulk.run import BulkRun

        return BulkRun(
            Blocking(self._client), values, checkpoint=checkpoint, batch_size=batch_size, concurrency=concurrency
        )
