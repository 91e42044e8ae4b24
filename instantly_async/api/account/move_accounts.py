# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.move`: POST /api/v2/accounts/move.

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
from ..._core.types import Response

OPERATION = Operation(
    id="moveAccounts",
    name="accounts.move",
    method="POST",
    path="/api/v2/accounts/move",
    retry_safe=False,
    arguments=(Argument("emails", "body", form="list", least=1),),
)
_decode: Callable[[Any], models.MovedAccounts] = decoding.object_of(models.MovedAccounts)


async def asyncio_detailed(
    *,
    client: Caller,
    emails: Sequence[str],
    source_workspace_id: str,
    destination_workspace_id: str,
) -> Response[models.MovedAccounts]:
    """Send POST /api/v2/accounts/move and give the whole response.

    See `instantly.accounts.move` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/accounts/move
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
            "source_workspace_id": source_workspace_id,
            "destination_workspace_id": destination_workspace_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
