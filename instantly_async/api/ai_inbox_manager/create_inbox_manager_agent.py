# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.create: POST /api/v2/ai-agents/inbox-manager"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_inbox_manager import AIInboxManager

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.inbox_manager_settings import InboxManagerSettings

OPERATION = Operation(
    id="createInboxManagerAgent",
    name="ai_inbox_managers.create",
    method="POST",
    path="/api/v2/ai-agents/inbox-manager",
    scopes=(
        "ai_agents:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIInboxManager] = decoding.object_of(AIInboxManager)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    payload: InboxManagerSettings | Mapping[str, Any],
    description: str | Unset = UNSET,
) -> Response[AIInboxManager]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "payload": payload,
            "description": description,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    payload: InboxManagerSettings | Mapping[str, Any],
    description: str | Unset = UNSET,
) -> AIInboxManager:
    """Create an AI Inbox Manager.

    The agent is active from the start.

    Args:
        name: Not empty.
        payload: Settings of the agent.
        description: Note on what the agent is for.

    Returns:
        The new Inbox Manager.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            PermissionDeniedError (403), NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/inbox-manager
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        payload=payload,
        description=description,
    )
    return response.parsed
