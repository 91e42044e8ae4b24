"""The error for a checkpoint that cannot be used."""

from __future__ import annotations

from ..errors import InstantlyError


class CheckpointError(InstantlyError):
    """A checkpoint cannot be read or written, or is of another run.

    Nothing of what it should have kept has been sent. The message names the checkpoint and says what to do.
    """
