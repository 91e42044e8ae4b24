# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_agents.delete: DELETE /api/v2/ai-agents/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_agent_summary import AIAgentSummary

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="deleteAIAgent",
    name="ai_agents.delete",
    method="DELETE",
    path="/api/v2/ai-agents/{id}",
    scopes=(
        "ai_agents:delete",  # or
        "ai_agents:all",  # or
        "all:delete",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIAgentSummary] = decoding.object_of(AIAgentSummary)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[AIAgentSummary]:
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
) -> AIAgentSummary:
    """Delete an AI agent.

    Args:
        id: Agent to delete.

    Returns:
        The common fields of the deleted agent.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), ConflictError (409), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:delete` or `ai_agents:all` or `all:delete` or `all:all`.
    Source: DELETE /api/v2/ai-agents/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
