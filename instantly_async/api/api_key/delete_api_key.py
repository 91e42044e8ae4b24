# Generated from openapi.yaml by `make generate`; edits here are lost.
"""api_keys.delete: DELETE /api/v2/api-keys/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.api_key import APIKey

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteAPIKey",
    name="api_keys.delete",
    method="DELETE",
    path="/api/v2/api-keys/{id}",
    scopes=(
        "api_keys:delete",  # or
        "api_keys:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], APIKey] = decoding.object_of(APIKey)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[APIKey]:
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
) -> APIKey:
    """Delete an API key.

    Args:
        id: API key to delete. A UUID.

    Returns:
        The deleted API key.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `api_keys:delete` or `api_keys:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/api-keys/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
