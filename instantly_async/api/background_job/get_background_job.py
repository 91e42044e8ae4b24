# Generated from openapi.yaml by `make generate`; edits here are lost.
"""background_jobs.get: GET /api/v2/background-jobs/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.background_job import BackgroundJob

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getBackgroundJob",
    name="background_jobs.get",
    method="GET",
    path="/api/v2/background-jobs/{id}",
    scopes=(
        "background-jobs:read",  # or
        "background-jobs:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], BackgroundJob] = decoding.object_of(BackgroundJob)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    data_fields: str | Unset = UNSET,
) -> Response[BackgroundJob]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "data_fields": data_fields,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    data_fields: str | Unset = UNSET,
) -> BackgroundJob:
    """Get a background job, e.g. to follow its progress.

    Args:
        id: Job to get.
        data_fields: Fields of `data` to return, separated by commas, e.g. `success_count,failed_count`. In
            `move-leads` jobs `moved_lead_emails` holds 10,000 addresses at most.

    Returns:
        The job.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/background-jobs/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        data_fields=data_fields,
    )
    return response.parsed
