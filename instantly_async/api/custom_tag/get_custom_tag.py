# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tags.get: GET /api/v2/custom-tags/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.custom_tag import CustomTag

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getCustomTag",
    name="custom_tags.get",
    method="GET",
    path="/api/v2/custom-tags/{id}",
    scopes=(
        "custom_tags:read",  # or
        "custom_tags:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], CustomTag] = decoding.object_of(CustomTag)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[CustomTag]:
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
) -> CustomTag:
    """Get one custom tag.

    Args:
        id: Tag to get. A UUID.

    Returns:
        The tag.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `custom_tags:read` or `custom_tags:all` or `all:read` or `all:all`.
    Source: GET /api/v2/custom-tags/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
