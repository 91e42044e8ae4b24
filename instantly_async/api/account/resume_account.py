# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.resume: POST /api/v2/accounts/{email}/resume"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="resumeAccount",
    name="accounts.resume",
    method="POST",
    path="/api/v2/accounts/{email}/resume",
    scopes=(
        "accounts:update",  # or
        "accounts:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.Account] = decoding.object_of(models.Account)


async def asyncio_detailed(
    email: str,
    *,
    client: Caller,
) -> Response[models.Account]:
    """POST /api/v2/accounts/{email}/resume. See `instantly.accounts.resume`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
