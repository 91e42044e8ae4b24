# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tags.update: PATCH /api/v2/custom-tags/{id}"""

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
    id="patchCustomTag",
    name="custom_tags.update",
    method="PATCH",
    path="/api/v2/custom-tags/{id}",
    scopes=(
        "custom_tags:update",  # or
        "custom_tags:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], CustomTag] = decoding.object_of(CustomTag)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
) -> Response[CustomTag]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "label": label,
            "description": description,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    description: str | None | Unset = UNSET,
) -> CustomTag:
    """Change a custom tag.

    Args:
        id: Tag to change. A UUID.
        label: Text shown on the tag. No other tag of the workspace may have the same one; blanks at both ends
            do not count. Not empty; pattern `.*\\S.*`.
        description: What the tag is for.

    Returns:
        The tag after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `custom_tags:update` or `custom_tags:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/custom-tags/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        label=label,
        description=description,
    )
    return response.parsed
