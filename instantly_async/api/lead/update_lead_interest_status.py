# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.update_interest_status`: POST /api/v2/leads/update-interest-status.

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
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="updateLeadInterestStatus",
    name="leads.update_interest_status",
    method="POST",
    path="/api/v2/leads/update-interest-status",
    retry_safe=False,
)
_decode: Callable[[Any], models.InterestStatusAccepted] = decoding.object_of(models.InterestStatusAccepted)


async def asyncio_detailed(
    *,
    client: Caller,
    lead_email: str,
    interest_value: int | None,
    campaign_id: str | Unset = UNSET,
    ai_interest_value: float | Unset = UNSET,
    disable_auto_interest: bool | Unset = UNSET,
    list_id: str | Unset = UNSET,
) -> Response[models.InterestStatusAccepted]:
    """Send POST /api/v2/leads/update-interest-status and give the whole response.

    See `instantly.leads.update_interest_status` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/leads/update-interest-status
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "lead_email": lead_email,
            "interest_value": interest_value,
            "campaign_id": campaign_id,
            "ai_interest_value": ai_interest_value,
            "disable_auto_interest": disable_auto_interest,
            "list_id": list_id,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
