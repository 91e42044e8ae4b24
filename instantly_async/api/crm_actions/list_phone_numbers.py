# Generated from openapi.yaml by `make generate`; edits here are lost.
"""crm_actions.list_phone_numbers: GET /api/v2/crm-actions/phone-numbers"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.phone_number import PhoneNumber

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

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
_decode: Callable[[Any], list[PhoneNumber]] = decoding.list_of(decoding.model(PhoneNumber))


async def asyncio_detailed(
    *,
    client: InstantlyClient,
) -> Response[list[PhoneNumber]]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
    )


async def asyncio(
    *,
    client: InstantlyClient,
) -> list[PhoneNumber]:
    """List all phone numbers of the workspace.

    Returns:
        All phone numbers of the workspace.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `crm_actions:read` or `crm_actions:all` or `all:read` or `all:all`.
    Source: GET /api/v2/crm-actions/phone-numbers
    """
    response = await asyncio_detailed(
        client=client,
    )
    return response.parsed
