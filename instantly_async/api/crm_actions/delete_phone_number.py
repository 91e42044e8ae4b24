# Generated from openapi.yaml by `make generate`; edits here are lost.
"""crm_actions.delete_phone_number: DELETE /api/v2/crm-actions/phone-numbers/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.released_phone_number import ReleasedPhoneNumber

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deletePhoneNumber",
    name="crm_actions.delete_phone_number",
    method="DELETE",
    path="/api/v2/crm-actions/phone-numbers/{id}",
    scopes=(
        "crm_actions:delete",  # or
        "crm_actions:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], ReleasedPhoneNumber] = decoding.object_of(ReleasedPhoneNumber)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[ReleasedPhoneNumber]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
) -> ReleasedPhoneNumber:
    """Delete a phone number of the workspace.

    Args:
        id: Record `id` of the phone number, not the number itself.

    Returns:
        The phone number that was deleted.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `crm_actions:delete` or `crm_actions:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/crm-actions/phone-numbers/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
