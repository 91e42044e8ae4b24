"""Long runs of writes: many rows in batches, each batch with its outcome, resumable after a crash.

    async for batch in instantly.leads.add_all(rows, campaign_id=campaign.id, checkpoint="leads.ckpt"):
        print(batch.number, len(batch.created), len(batch.refused))

`leads.add_all`, `leads.move_all`, `leads.delete_all`, `block_list_entries.add_all` and `email_verification.verify_all`
give a `BulkRun`, which is walked batch by batch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._core import lazy

if TYPE_CHECKING:
    from .._core.checkpoints.errors import CheckpointError
    from .._core.checkpoints.protocol import Checkpoint
    from .._core.checkpoints.sqlite import SQLiteCheckpoint
    from .outcomes import Batch, RowOutcome, RowStatus
    from .run import BulkRun
else:
    __getattr__, __dir__ = lazy.everything(__name__, "public")


__all__ = ["Batch", "BulkRun", "Checkpoint", "CheckpointError", "RowOutcome", "RowStatus", "SQLiteCheckpoint"]
