# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhooks.create: POST /api/v2/webhooks"""

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
    id="createWebhook",
    name="webhooks.create",
    method="POST",
    path="/api/v2/webhooks",
    scopes=(
        "webhooks:create",  # or
        "webhooks:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Webhook] = decoding.object_of(Webhook)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    target_hook_url: str,
    campaign: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    event_type: WebhookEventType | str | None | Unset = UNSET,
    custom_interest_value: int | None | Unset = UNSET,
    headers: Mapping[str, str] | None | Unset = UNSET,
) -> Response[Webhook]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "target_hook_url": target_hook_url,
            "campaign": campaign,
            "name": name,
            "event_type": event_type,
            "custom_interest_value": custom_interest_value,
            "headers": headers,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    target_hook_url: str,
    campaign: str | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    event_type: WebhookEventType | str | None | Unset = UNSET,
    custom_interest_value: int | None | Unset = UNSET,
    headers: Mapping[str, str] | None | Unset = UNSET,
) -> Webhook:
    """Subscribe a URL to events of the workspace.

    Deliveries carry no signature, so put a secret into `headers` to recognise genuine ones. The `event_type`
    in a delivery may differ from the name subscribed to (`email_link_clicked` arrives as `link_clicked`). A
    webhook that keeps failing is switched off until it is resumed.

    Args:
        target_hook_url: HTTP or HTTPS address that receives the events. Pattern `^https?://`; a URL.
        campaign: Campaign whose events are sent; `null` means every campaign of the workspace. A UUID.
        name: Name of your own choice.
        event_type: Event to subscribe to. `all_events` covers everything, custom lead labels included; leave
            it `null` and set `custom_interest_value` to follow a single custom label.
        custom_interest_value: Custom label to follow, given as the label's `interest_status`; used when
            `event_type` is `null`.
        headers: HTTP headers, names mapped to values, that are added to every delivery. They are the only
            means of authenticating deliveries, which are unsigned.

    Returns:
        The new webhook.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `webhooks:create` or `webhooks:all` or `all:create` or `all:all`.
    Source: POST /api/v2/webhooks
    """
    response = await asyncio_detailed(
        client=client,
        target_hook_url=target_hook_url,
        campaign=campaign,
        name=name,
        event_type=event_type,
        custom_interest_value=custom_interest_value,
        headers=headers,
    )
    return response.parsed
