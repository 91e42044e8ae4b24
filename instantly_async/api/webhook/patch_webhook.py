# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.update: PATCH /api/v2/webhooks/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.webhook import Webhook

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.webhook_event_type import WebhookEventType

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
_decode: Callable[[Any], Webhook] = decoding.object_of(Webhook)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    campaign: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    target_hook_url: str | Unset = UNSET,
    event_type: WebhookEventType | str | None | Unset = UNSET,
    custom_interest_value: int | None | Unset = UNSET,
    headers: Mapping[str, str] | None | Unset = UNSET,
) -> Response[Webhook]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    campaign: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    target_hook_url: str | Unset = UNSET,
    event_type: WebhookEventType | str | None | Unset = UNSET,
    custom_interest_value: int | None | Unset = UNSET,
    headers: Mapping[str, str] | None | Unset = UNSET,
) -> Webhook:
    """Change a webhook.

    To switch a webhook on again after failures, resume it.

    Args:
        id: ID of the webhook. A UUID.
        campaign: Campaign whose events are sent; `null` means every campaign of the workspace. A UUID.
        name: Name of your own choice.
        target_hook_url: HTTP or HTTPS address that receives the events. Pattern `^https?://`; a URL.
        event_type: Event to subscribe to. `all_events` covers everything, custom lead labels included; `null`
            is for a custom label chosen with `custom_interest_value`.
        custom_interest_value: Custom label to follow, given as the label's `interest_status`; used when
            `event_type` is `null`.
        headers: HTTP headers, names mapped to values, that are added to every delivery. They are the only
            means of authenticating deliveries, which are unsigned.

    Returns:
        The webhook after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/webhooks/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        campaign=campaign,
        name=name,
        target_hook_url=target_hook_url,
        event_type=event_type,
        custom_interest_value=custom_interest_value,
        headers=headers,
    )
    return response.parsed
