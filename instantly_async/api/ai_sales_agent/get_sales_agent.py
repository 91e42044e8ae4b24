# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_sales_agents.get: GET /api/v2/ai-agents/sales/{id}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.ai_sales_agent import AISalesAgent

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="getSalesAgent",
    name="ai_sales_agents.get",
    method="GET",
    path="/api/v2/ai-agents/sales/{id}",
    scopes=(
        "ai_sdr:read",  # or
        "ai_sdr:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], AISalesAgent] = decoding.object_of(AISalesAgent)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
) -> Response[AISalesAgent]:
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
) -> AISalesAgent:
    """Get an AI sales agent with its complete configuration.

    Args:
        id: Agent to read.

    Returns:
        The agent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_sdr:read` or `ai_sdr:all` or `all:read` or `all:all`.
    Source: GET /api/v2/ai-agents/sales/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
    )
    return response.parsed
