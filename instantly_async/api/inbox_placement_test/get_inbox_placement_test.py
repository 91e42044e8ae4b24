# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.get: GET /api/v2/inbox-placement-tests/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_placement_test_details import InboxPlacementTestDetails

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxPlacementTest",
    name="inbox_placement_tests.get",
    method="GET",
    path="/api/v2/inbox-placement-tests/{id}",
    scopes=(
        "inbox_placement_tests:read",  # or
        "inbox_placement_tests:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], InboxPlacementTestDetails] = decoding.object_of(InboxPlacementTestDetails)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    with_metadata: bool | Unset = UNSET,
) -> Response[InboxPlacementTestDetails]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        query={
            "with_metadata": with_metadata,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    with_metadata: bool | Unset = UNSET,
) -> InboxPlacementTestDetails:
    """Get an inbox placement test.

    Args:
        id: ID of the inbox placement test. A UUID.
        with_metadata: Whether the answer has a `metadata` field with names of the campaign and of the tags.

    Returns:
        The inbox placement test.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
    Source: GET /api/v2/inbox-placement-tests/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        with_metadata=with_metadata,
    )
    return response.parsed
