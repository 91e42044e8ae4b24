# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_labels.create`: POST /api/v2/lead-labels.

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
    id="createLeadLabel",
    name="lead_labels.create",
    method="POST",
    path="/api/v2/lead-labels",
    scopes=(
        "lead-labels:create",  # or
        "lead-labels:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], models.LeadLabel] = decoding.object_of(models.LeadLabel)


async def asyncio_detailed(
    *,
    client: Caller,
    label: str,
    interest_status_label: models.InterestSentiment | str,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> Response[models.LeadLabel]:
    """Send POST /api/v2/lead-labels and give the whole response.

    See `instantly.lead_labels.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead-labels:create` or `lead-labels:all` or `all:create` or `all:all`.
    Source: POST /api/v2/lead-labels
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "label": label,
            "interest_status_label": interest_status_label,
            "description": description,
            "use_with_ai": use_with_ai,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
