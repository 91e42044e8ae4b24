# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.delete: DELETE /api/v2/inbox-placement-tests/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.inbox_placement_test import InboxPlacementTest

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteInboxPlacementTest",
    name="inbox_placement_tests.delete",
    method="DELETE",
    path="/api/v2/inbox-placement-tests/{id}",
    scopes=(
        "inbox_placement_tests:delete",  # or
        "inbox_placement_tests:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], InboxPlacementTest] = decoding.object_of(InboxPlacementTest)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[InboxPlacementTest]:
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
) -> InboxPlacementTest:
    """Delete an inbox placement test.

    Args:
        id: ID of the inbox placement test. A UUID.

    Returns:
        The deleted inbox placement test.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_tests:delete` or `inbox_placement_tests:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/inbox-placement-tests/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
