# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tags.create: POST /api/v2/custom-tags"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.custom_tag import CustomTag

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="createCustomTag",
    name="custom_tags.create",
    method="POST",
    path="/api/v2/custom-tags",
    scopes=(
        "custom_tags:create",  # or
        "custom_tags:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], CustomTag] = decoding.object_of(CustomTag)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    label: str,
    description: str | None | Unset = UNSET,
) -> Response[CustomTag]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "label": label,
            "description": description,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    label: str,
    description: str | None | Unset = UNSET,
) -> CustomTag:
    """Create a custom tag.

    Args:
        label: Text shown on the tag. No other tag of the workspace may have the same one; blanks at both ends
            do not count. Not empty; pattern `.*\\S.*`.
        description: What the tag is for.

    Returns:
        The new tag.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `custom_tags:create` or `custom_tags:all` or `all:create` or `all:all`.
    Source: POST /api/v2/custom-tags
    """
    response = await asyncio_detailed(
        client=client,
        label=label,
        description=description,
    )
    return response.parsed
