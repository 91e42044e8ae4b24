"""What a long run has done, kept where another process finds it after a crash."""

from .errors import CheckpointError
from .progress import Progress
from .protocol import Checkpoint
from .sqlite import SQLiteCheckpoint

__all__ = ["Checkpoint", "CheckpointError", "Progress", "SQLiteCheckpoint"]
