# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.delete: DELETE /api/v2/accounts/{email}"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deleteAccount",
    name="accounts.delete",
    method="DELETE",
    path="/api/v2/accounts/{email}",
    scopes=(
        "accounts:delete",  # or
        "accounts:all",  # or
        "all:delete",  # or
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
    """DELETE /api/v2/accounts/{email}. See `instantly.accounts.delete`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
