# Generated from openapi.yaml by `make generate`; edits here are lost.
"""ai_inbox_managers.create_guidance: POST /api/v2/ai-agents/inbox-manager/{id}/guidances"""

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
    id="createInboxManagerGuidance",
    name="ai_inbox_managers.create_guidance",
    method="POST",
    path="/api/v2/ai-agents/inbox-manager/{id}/guidances",
    scopes=(
        "ai_agent_guidances:create",  # or
        "ai_agents:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], AIAgentGuidance] = decoding.object_of(AIAgentGuidance)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    label: str,
    category: GuidanceCategory | int,
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
    *,
    client: InstantlyClient,
    label: str,
    category: GuidanceCategory | int,
    instruction: str | Unset = UNSET,
    status: ActiveStatus | int | Unset = UNSET,
    basic_guidance_options: GuidanceOptions | Mapping[str, Any] | Unset = UNSET,
) -> AIAgentGuidance:
    """Add a guidance to an AI Inbox Manager.

    Category `0` (basics) is special: it holds a tone and a length in place of an instruction and cannot be
    inactive. An agent has no more than one such guidance, so a second attempt changes the one that is there.

    Args:
        id: Inbox Manager that is to follow the guidance.
        label: Short title of the guidance. Not empty.
        category: Subject of the guidance. It decides which of the other fields are needed.
        instruction: What the agent should do. Must be empty in category `0` (basics) and is needed in all
            others.
        status: State of the guidance. Needed in all categories but `0` (basics), which cannot be inactive.
        basic_guidance_options: Tone and length of replies. Needed in category `0` (basics) and refused in all
            others.

    Returns:
        The new guidance, or the changed one in category `0` (basics).

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `ai_agent_guidances:create` or `ai_agents:all` or `all:create` or `all:all`.
    Source: POST /api/v2/ai-agents/inbox-manager/{id}/guidances
    """
    response = await asyncio_detailed(
        id,
        client=client,
        label=label,
        category=category,
        instruction=instruction,
        status=status,
        basic_guidance_options=basic_guidance_options,
    )
    return response.parsed
