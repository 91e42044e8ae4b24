"""What a wait can end with, beside the errors of its calls.

InstantlyError
├── WaitTimeoutError        it is not done in time, and goes on
└── JobFailedError          the job ended without success
    └── JobCancelledError       … because somebody stopped it
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Unpack

from ..errors import Context, InstantlyError

if TYPE_CHECKING:  # importing the package imports this module, and need not import that one
    from ... import models


class WaitTimeoutError(InstantlyError):
    """What was waited for was not done in time.

    It goes on: wait for the same `id` again.

    Attributes:
        id: What was waited for: the ID of a job, an e-mail address, a session ...
        last_state: The state that was seen last, such as a `models.BackgroundJob`; None if none was.
    """

    def __init__(self, message: str, *, id: str, last_state: Any = None, **context: Unpack[Context]) -> None:
        super().__init__(message, **context)
        self.id: str = id
        self.last_state: Any = last_state


class JobFailedError(InstantlyError):
    """A background job ended without success.

    Attributes:
        job: The job as it ended; `job.failures` and `job.data` tell what the API says about it.
    """

    def __init__(self, message: str, *, job: Any, **context: Unpack[Context]) -> None:
        super().__init__(message, **context)
        self.job: models.BackgroundJob = job


class JobCancelledError(JobFailedError):
    """A background job was stopped by a user before it was done; what it had done until then stays done."""
