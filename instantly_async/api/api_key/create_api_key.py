# Generated from openapi.yaml by `make generate`; edits here are lost.
"""api_keys.create: POST /api/v2/api-keys"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.api_key import APIKey

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.api_key_scope import APIKeyScope

OPERATION = Operation(
    id="createAPIKey",
    name="api_keys.create",
    method="POST",
    path="/api/v2/api-keys",
    scopes=(
        "api_keys:create",  # or
        "api_keys:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], APIKey] = decoding.object_of(APIKey)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    scopes: Sequence[APIKeyScope | str],
) -> Response[APIKey]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "scopes": scopes,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    scopes: Sequence[APIKeyScope | str],
) -> APIKey:
    """Create an API key.

    Args:
        name:
        scopes: What the new key is allowed to do.

    Returns:
        The new API key.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `api_keys:create` or `api_keys:all` or `all:create` or `all:all`.
    Source: POST /api/v2/api-keys
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        scopes=scopes,
    )
    return response.parsed
