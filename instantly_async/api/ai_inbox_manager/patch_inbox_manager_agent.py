# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.update: PATCH /api/v2/ai-agents/inbox-manager/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_inbox_manager import AIInboxManager

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.active_status import ActiveStatus
    from ...models.inbox_manager_settings_update import InboxManagerSettingsUpdate

OPERATION = Operation(
    id="patchInboxManagerAgent",
    name="ai_inbox_managers.update",
    method="PATCH",
    path="/api/v2/ai-agents/inbox-manager/{id}",
    scopes=(
        "ai_agents:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], AIInboxManager] = decoding.object_of(AIInboxManager)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
    payload: InboxManagerSettingsUpdate | Mapping[str, Any] | Unset = UNSET,
) -> Response[AIInboxManager]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "status": status,
            "payload": payload,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
    payload: InboxManagerSettingsUpdate | Mapping[str, Any] | Unset = UNSET,
) -> AIInboxManager:
    """Update an AI Inbox Manager and its settings.

    Args:
        id: Inbox Manager to change.
        name: Not empty.
        status: `1` activates the agent and `0` pauses it.
        payload: Settings to change.

    Returns:
        The changed Inbox Manager.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            PermissionDeniedError (403), NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agents:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/inbox-manager/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        status=status,
        payload=payload,
    )
    return response.parsed
