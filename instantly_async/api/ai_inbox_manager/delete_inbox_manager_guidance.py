# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.delete_guidance: DELETE /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}"""

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
    id="deleteInboxManagerGuidance",
    name="ai_inbox_managers.delete_guidance",
    method="DELETE",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}",
    scopes=(
        "ai_agent_guidances:delete",  # or
        "ai_agents:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
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
    """Delete one of the guidances that an AI Inbox Manager follows.

    Args:
        id: Inbox Manager that follows the guidance.
        guidance_id: Guidance to delete.

    Returns:
        The deleted guidance.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agent_guidances:delete` or `ai_agents:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
    """
    response = await asyncio_detailed(
        id,
        guidance_id,
        client=client,
    )
    return response.parsed
