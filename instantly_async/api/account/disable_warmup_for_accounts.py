# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.disable_warmup`: POST /api/v2/accounts/warmup/disable.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="disableWarmupForAccounts",
    name="accounts.disable_warmup",
    method="POST",
    path="/api/v2/accounts/warmup/disable",
    retry_safe=False,
    arguments=(
        Argument("emails", "body", form="list", most=100),
        Argument("excluded_emails", "body", form="list", most=100),
    ),
)
_decode: Callable[[Any], models.BackgroundJob] = decoding.object_of(models.BackgroundJob)


async def asyncio_detailed(
    *,
    client: Caller,
    emails: Sequence[str] | Unset = UNSET,
    include_all_emails: bool | Unset = UNSET,
    excluded_emails: Sequence[str] | Unset = UNSET,
    filter: models.WarmupAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.BackgroundJob]:
    """Send POST /api/v2/accounts/warmup/disable and give the whole response.

    See `instantly.accounts.disable_warmup` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/accounts/warmup/disable
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
            "include_all_emails": include_all_emails,
            "excluded_emails": excluded_emails,
            "filter": filter,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
