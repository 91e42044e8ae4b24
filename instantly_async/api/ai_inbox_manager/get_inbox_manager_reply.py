# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get_reply: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_sales_agent_reply import AISalesAgentReply

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxManagerReply",
    name="ai_inbox_managers.get_reply",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}",
    scopes=(
        "ai_sdr_replies:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AISalesAgentReply] = decoding.object_of(AISalesAgentReply)


async def asyncio_detailed(
    id: str,
    reply_id: str,
    *,
    client: InstantlyClient,
) -> Response[AISalesAgentReply]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "reply_id": reply_id,
        },
    )


async def asyncio(
    id: str,
    reply_id: str,
    *,
    client: InstantlyClient,
) -> AISalesAgentReply:
    """Get one reply of an AI Inbox Manager with its HTML body.

    Args:
        id: Inbox Manager that wrote the reply.
        reply_id: Reply to fetch.

    Returns:
        The reply.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr_replies:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/replies/{reply_id}
    """
    response = await asyncio_detailed(
        id,
        reply_id,
        client=client,
    )
    return response.parsed
