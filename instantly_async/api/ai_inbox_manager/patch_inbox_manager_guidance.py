# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.update_guidance: PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.ai_agent_guidance import AIAgentGuidance

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.active_status import ActiveStatus
    from ...models.guidance_category import GuidanceCategory
    from ...models.guidance_options import GuidanceOptions

OPERATION = Operation(
    id="patchInboxManagerGuidance",
    name="ai_inbox_managers.update_guidance",
    method="PATCH",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}",
    scopes=(
        "ai_agent_guidances:update",  # or
        "ai_agents:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], AIAgentGuidance] = decoding.object_of(AIAgentGuidance)


async def asyncio_detailed(
    id: str,
    guidance_id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    category: GuidanceCategory | int | Unset = UNSET,
    instruction: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
    basic_guidance_options: GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
) -> Response[AIAgentGuidance]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
            "guidance_id": guidance_id,
        },
        body={
            "label": label,
            "category": category,
            "instruction": instruction,
            "status": status,
            "basic_guidance_options": basic_guidance_options,
        },
    )


async def asyncio(
    id: str,
    guidance_id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    category: GuidanceCategory | int | Unset = UNSET,
    instruction: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
    basic_guidance_options: GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
) -> AIAgentGuidance:
    """Change one of the guidances that an AI Inbox Manager follows.

    A guidance in category `0` (basics) remains active and without an instruction. It cannot move to another
    category, nor can any other guidance move into category `0`.

    Args:
        id: Inbox Manager that follows the guidance.
        guidance_id: Guidance to change.
        label: Short title of the guidance. Not empty.
        category: Subject of the guidance. Moving into or out of category `0` (basics) is not possible.
        instruction: What the agent should do. Has to be empty in category `0` (basics).
        status: State of the guidance. Has no effect in category `0` (basics), which is active at all times.
        basic_guidance_options: Tone and length of replies. Needed in category `0` (basics) and refused in all
            others.

    Returns:
        The changed guidance.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agent_guidances:update` or `ai_agents:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/ai-agents/inbox-manager/{id}/guidances/{guidance_id}
    """
    response = await asyncio_detailed(
        id,
        guidance_id,
        client=client,
        label=label,
        category=category,
        instruction=instruction,
        status=status,
        basic_guidance_options=basic_guidance_options,
    )
    return response.parsed
