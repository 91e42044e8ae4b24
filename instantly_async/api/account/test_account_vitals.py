# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.test_vitals: POST /api/v2/accounts/test/vitals"""

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
    """POST /api/v2/accounts/test/vitals. See `instantly.accounts.test_vitals`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "accounts": accounts,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
