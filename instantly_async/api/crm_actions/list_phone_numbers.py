# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `crm_actions.list_phone_numbers`: GET /api/v2/crm-actions/phone-numbers.

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
    id="listPhoneNumbers",
    name="crm_actions.list_phone_numbers",
    method="GET",
    path="/api/v2/crm-actions/phone-numbers",
    scopes=(
        "crm_actions:read",  # or
        "crm_actions:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], list[models.PhoneNumber]] = decoding.list_of(decoding.model(models.PhoneNumber))


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[list[models.PhoneNumber]]:
    """Send GET /api/v2/crm-actions/phone-numbers and give the whole response.

    See `instantly.crm_actions.list_phone_numbers` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `crm_actions:read` or `crm_actions:all` or `all:read` or `all:all`.
    Source: GET /api/v2/crm-actions/phone-numbers
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
