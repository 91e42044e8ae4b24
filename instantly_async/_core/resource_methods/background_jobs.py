"""What background jobs have beside their operations."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

from ... import models
from ..base_resource import Resource


class BackgroundJobsMethods(Resource):
    """Waiting for background jobs."""

    async def wait(
        self,
        job_or_id: models.BackgroundJob | str,
        *,
        timeout: float | None = 600.0,
        on_progress: Callable[[models.BackgroundJob], object] | None = None,
    ) -> models.BackgroundJob:
        """Wait until a background job has succeeded.

        Asks for the job at once, then after 0.5 seconds and after pauses that grow to 10 seconds; each look is a call
        under the rate limits, and is retried as one. A job that is given as a model and is over already needs no call.
        Paused and draining jobs are waited for, and so are states that the API's document does not know. However the
        wait ends, the job goes on: wait for the same ID again. An ID that is unknown is looked for during 3 seconds,
        since a job may take a moment to appear.

        Args:
            job_or_id: The job that a call returned, or its ID.
            timeout: Seconds to wait in all; None waits for ever.
            on_progress: A function, plain or async, that gets the job at first, and whenever its status or its
                progress has changed; what it raises ends the wait.

        Returns:
            The job after its success. Items that failed nevertheless are in its `failures`.

        Raises:
            JobFailedError: The job failed; JobCancelledError where a user stopped it. The error has the `job`.
            WaitTimeoutError: The job was not over in time. The error has its `id` and its `last_state`.
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429).
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: The ID is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
        Source: GET /api/v2/background-jobs/{id}
        """
        from ..waiting import background_jobs

        return await background_jobs.wait(self._client, job_or_id, timeout, on_progress)

    def watch(
        self,
        job_or_id: models.BackgroundJob | str,
        *,
        timeout: float | None = 600.0,
    ) -> AsyncIterator[models.BackgroundJob]:
        """Walk through the states of a background job until it is over.

        Gives the job at once, and whenever its status or its progress has changed; the last one that is given is over.
        No error is raised for a job that failed or was cancelled: look at its `status`. It asks as `wait` does. Nothing
        runs on when the walk is left early, and a walk that was interrupted can be gone on with.

        Args:
            job_or_id: The job that a call returned, or its ID.
            timeout: Seconds from the first step to the last; None waits for ever.

        Returns:
            An async iterator of the job's states.

        Raises:
            WaitTimeoutError: The job was not over in time. The error has its `id` and its `last_state`.
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429).
            APIConnectionError: No response came.
            DecodeError: The response is not what the API promises.
            ValueError: The ID is blank, or the timeout cannot be right.
            TypeError: An argument is of another type.

        Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
        Source: GET /api/v2/background-jobs/{id}
        """
        from ..waiting import background_jobs

        return background_jobs.watch(self._client, job_or_id, timeout, "background_jobs.watch")
