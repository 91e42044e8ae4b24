# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.test_vitals`: POST /api/v2/accounts/test/vitals.

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
    id="testAccountVitals",
    name="accounts.test_vitals",
    method="POST",
    path="/api/v2/accounts/test/vitals",
    scopes=(
        "accounts:read",  # or
        "accounts:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("accounts", "body", form="list"),),
)
_decode: Callable[[Any], models.AccountVitals] = decoding.object_of(models.AccountVitals)


async def asyncio_detailed(
    *,
    client: Caller,
    accounts: Sequence[str] | Unset = UNSET,
) -> Response[models.AccountVitals]:
    """Send POST /api/v2/accounts/test/vitals and give the whole response.

    See `instantly.accounts.test_vitals` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:read` or `accounts:all` or `all:read` or `all:all`.
    Source: POST /api/v2/accounts/test/vitals
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "accounts": accounts,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
