# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `lead_labels.update`: PATCH /api/v2/lead-labels/{id}.

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
    id="patchLeadLabel",
    name="lead_labels.update",
    method="PATCH",
    path="/api/v2/lead-labels/{id}",
    scopes=(
        "lead-labels:update",  # or
        "lead-labels:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], models.LeadLabel] = decoding.object_of(models.LeadLabel)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    label: str | Unset = UNSET,
    interest_status_label: models.InterestSentiment | str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> Response[models.LeadLabel]:
    """Send PATCH /api/v2/lead-labels/{id} and give the whole response.

    See `instantly.lead_labels.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `lead-labels:update` or `lead-labels:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/lead-labels/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "label": label,
            "interest_status_label": interest_status_label,
            "description": description,
            "use_with_ai": use_with_ai,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
