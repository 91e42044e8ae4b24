# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `webhooks.update`: PATCH /api/v2/webhooks/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchWebhook",
    name="webhooks.update",
    method="PATCH",
    path="/api/v2/webhooks/{id}",
    scopes=(
        "webhooks:update",  # or
        "webhooks:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], models.Webhook] = decoding.object_of(models.Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    campaign: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    target_hook_url: str | Unset = UNSET,
    event_type: models.WebhookEventType | str | None | Unset = UNSET,
    custom_interest_value: int | None | Unset = UNSET,
    headers: Mapping[str, str] | None | Unset = UNSET,
) -> Response[models.Webhook]:
    """Send PATCH /api/v2/webhooks/{id} and give the whole response.

    See `instantly.webhooks.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/webhooks/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "campaign": campaign,
            "name": name,
            "target_hook_url": target_hook_url,
            "event_type": event_type,
            "custom_interest_value": custom_interest_value,
            "headers": headers,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
