"""What this part of the package makes public."""

from __future__ import annotations

from .._core.checkpoints.errors import CheckpointError
from .._core.checkpoints.protocol import Checkpoint
from .._core.checkpoints.sqlite import SQLiteCheckpoint
from .outcomes import Batch, RowOutcome, RowStatus
from .run import BulkRun

__all__ = ["Batch", "BulkRun", "Checkpoint", "CheckpointError", "RowOutcome", "RowStatus", "SQLiteCheckpoint"]

for _class in (Batch, BulkRun, Checkpoint, RowOutcome, RowStatus, SQLiteCheckpoint):
    _class.__module__ = __name__.removesuffix(".public")  # the name by which it is imported
