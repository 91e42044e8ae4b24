# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.move: POST /api/v2/accounts/move"""

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
    """POST /api/v2/accounts/move. See `instantly.accounts.move`."""
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
