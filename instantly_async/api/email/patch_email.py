# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.update`: PATCH /api/v2/emails/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchEmail",
    name="emails.update",
    method="PATCH",
    path="/api/v2/emails/{id}",
    scopes=(
        "emails:update",  # or
        "emails:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("reminder_ts", "body", form="date-time"),),
)
_decode: Callable[[Any], models.Email] = decoding.object_of(models.Email)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    is_unread: int | None | Unset = UNSET,
    reminder_ts: datetime.datetime | datetime.date | str | None | Unset = UNSET,
) -> Response[models.Email]:
    """Send PATCH /api/v2/emails/{id} and give the whole response.

    See `instantly.emails.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:update` or `emails:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/emails/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "is_unread": is_unread,
            "reminder_ts": reminder_ts,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
