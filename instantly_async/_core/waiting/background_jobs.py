"""Waiting for background jobs."""

from __future__ import annotations

from typing import Any

from ... import models
from ...api import background_job
from ..endpoints import Caller
from ..text import one_line
from .arguments import checked_id, checked_progress, checked_timeout
from .errors import JobCancelledError, JobFailedError
from .states import Progress, States, Waited

SUCCESS, FAILED, CANCELLED = (
    models.BackgroundJobStatus.SUCCESS,
    models.BackgroundJobStatus.FAILED,
    models.BackgroundJobStatus.CANCELLED,
)
WHAT = "a background job or its ID"


class WaitedJob(Waited[models.BackgroundJob]):
    """A background job. States that the document does not know are not final."""

    operation = background_job.get_background_job.OPERATION
    kind = "background job"

    def __init__(self, client: Caller, id: str, method: str) -> None:
        self.client = client
        self.id = id
        self.method = method

    async def look(self) -> models.BackgroundJob:
        """The job as it is."""
        return await background_job.get_background_job.asyncio(self.id, client=self.client)

    def is_final(self, state: models.BackgroundJob) -> bool:
        """Whether the job is over, well or not."""
        return state.status in (SUCCESS, FAILED, CANCELLED)

    def mark(self, state: models.BackgroundJob) -> Any:
        """Its status and its progress."""
        return state.status, state.progress

    def describe(self, state: models.BackgroundJob) -> str:
        """Its status and its progress."""
        return f"{one_line(state.status, 60)} at {one_line(state.progress, 20)} %"


def watch(client: Caller, job_or_id: Any, seconds: float | None, method: str) -> States[models.BackgroundJob]:
    """The states of a job. One that is over already is asked nothing about."""
    limit = checked_timeout(seconds)
    if not isinstance(job_or_id, models.BackgroundJob):
        id = checked_id(job_or_id, "job_or_id", WHAT)
        return States(WaitedJob(client, id, method), limit)
    id = checked_id(job_or_id.id, "the id of job_or_id", "that of a background job")
    return States(WaitedJob(client, id, method), limit, known=job_or_id)


async def wait(
    client: Caller, job_or_id: Any, seconds: float | None, on_progress: Progress[models.BackgroundJob] | None
) -> models.BackgroundJob:
    """The job when it has succeeded."""
    states = watch(client, job_or_id, seconds, "background_jobs.wait")
    job = await states.final(checked_progress(on_progress))
    if job.status == SUCCESS:
        return job
    kind, ended = (JobCancelledError, "was cancelled") if job.status == CANCELLED else (JobFailedError, "failed")
    work, id, progress = one_line(job.type, 60), one_line(job.id, 60), one_line(job.progress, 20)
    message = f"background_jobs.wait: {work} job {id} {ended} at {progress} %; its `job` tells what it has done"
    raise kind(message, job=job, operation=WaitedJob.operation, attempts=states.looks)._of(client)
