# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `crm_actions.delete_phone_number`: DELETE /api/v2/crm-actions/phone-numbers/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="deletePhoneNumber",
    name="crm_actions.delete_phone_number",
    method="DELETE",
    path="/api/v2/crm-actions/phone-numbers/{id}",
    scopes=(
        "crm_actions:delete",  # or
        "crm_actions:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.ReleasedPhoneNumber] = decoding.object_of(models.ReleasedPhoneNumber)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
) -> Response[models.ReleasedPhoneNumber]:
    """Send DELETE /api/v2/crm-actions/phone-numbers/{id} and give the whole response.

    See `instantly.crm_actions.delete_phone_number` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `crm_actions:delete` or `crm_actions:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/crm-actions/phone-numbers/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
