# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.get_guidance: GET /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_agent_guidance import AIAgentGuidance

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getInboxManagerGuidance",
    name="ai_inbox_managers.get_guidance",
    method="GET",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}",
    scopes=(
        "ai_agent_guidances:read",  # or
        "ai_agents:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AIAgentGuidance] = decoding.object_of(AIAgentGuidance)


async def asyncio_detailed(
    id: str,
    guidance_id: str,
    *,
    client: InstantlyClient,
) -> Response[AIAgentGuidance]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "guidance_id": guidance_id,
        },
    )


async def asyncio(
    id: str,
    guidance_id: str,
    *,
    client: InstantlyClient,
) -> AIAgentGuidance:
    """Get one guidance of an AI Inbox Manager.

    Args:
        id: Inbox Manager that follows the guidance.
        guidance_id: Guidance to fetch.

    Returns:
        The guidance.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agent_guidances:read` or `ai_agents:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
    """
    response = await asyncio_detailed(
        id,
        guidance_id,
        client=client,
    )
    return response.parsed
