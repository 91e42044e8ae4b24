# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.list_esp_options: GET /api/v2/inbox-placement-tests/email-service-provider-options"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.placement_recipient_label import PlacementRecipientLabel

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxPlacementTestESPOptions",
    name="inbox_placement_tests.list_esp_options",
    method="GET",
    path="/api/v2/inbox-placement-tests/email-service-provider-options",
    retry_safe=True,
)
_decode: Callable[[Any], list[PlacementRecipientLabel]] = decoding.list_of(decoding.model(PlacementRecipientLabel))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[list[PlacementRecipientLabel]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> list[PlacementRecipientLabel]:
    """List the providers, types and regions of recipients that a test can cover.

    The items serve as values of `recipients_labels` when a test is created.

    Returns:
        The available kinds of recipients.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: GET /api/v2/inbox-placement-tests/email-service-provider-options
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
