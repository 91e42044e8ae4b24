# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `background_jobs.get`: GET /api/v2/background-jobs/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

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
    arguments=(Argument("data_fields", "query", form="joined"),),
)
_decode: Callable[[Any], models.BackgroundJob] = decoding.object_of(models.BackgroundJob)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    data_fields: str | Sequence[str] | Unset = UNSET,
) -> Response[models.BackgroundJob]:
    """Send GET /api/v2/background-jobs/{id} and give the whole response.

    See `instantly.background_jobs.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
    Source: GET /api/v2/background-jobs/{id}
    """
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


asyncio: Final = parsed(asyncio_detailed)
