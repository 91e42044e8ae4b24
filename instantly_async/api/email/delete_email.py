# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.delete: DELETE /api/v2/emails/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.email import Email

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteEmail",
    name="emails.delete",
    method="DELETE",
    path="/api/v2/emails/{id}",
    scopes=(
        "emails:delete",  # or
        "emails:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], Email] = decoding.object_of(Email)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[Email]:
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
) -> Email:
    """Delete an e-mail.

    Args:
        id: ID of the email. A UUID.

    Returns:
        The e-mail that was deleted.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:delete` or `emails:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/emails/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
