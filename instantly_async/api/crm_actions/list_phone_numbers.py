# Generated from openapi.yaml by `make generate`; edits here are lost.
"""crm_actions.list_phone_numbers: GET /api/v2/crm-actions/phone-numbers"""

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
    """GET /api/v2/crm-actions/phone-numbers. See `instantly.crm_actions.list_phone_numbers`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
