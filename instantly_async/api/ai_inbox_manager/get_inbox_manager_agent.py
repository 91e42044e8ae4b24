# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get: GET /api/v2/ai-agents/inbox-manager/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_inbox_manager import AIInboxManager

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxManagerAgent",
    name="ai_inbox_managers.get",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}",
    scopes=(
        "ai_agents:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AIInboxManager] = decoding.object_of(AIInboxManager)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    with_metadata: bool | Unset = UNSET,
) -> Response[AIInboxManager]:
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
) -> AIInboxManager:
    """Get an AI Inbox Manager with all its settings.

    Args:
        id: Inbox Manager to fetch.
        with_metadata: If true, the answer has `metadata` with the labels of tags and the state of
            integrations.

    Returns:
        The Inbox Manager.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        with_metadata=with_metadata,
    )
    return response.parsed
