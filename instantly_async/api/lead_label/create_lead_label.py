# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.create: POST /api/v2/lead-labels"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.lead_label import LeadLabel

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.interest_sentiment import InterestSentiment

OPERATION = Operation(
    id="createLeadLabel",
    name="lead_labels.create",
    method="POST",
    path="/api/v2/lead-labels",
    scopes=(
        "lead-labels:create",  # or
        "lead-labels:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], LeadLabel] = decoding.object_of(LeadLabel)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    label: str,
    interest_status_label: InterestSentiment | str,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> Response[LeadLabel]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "label": label,
            "interest_status_label": interest_status_label,
            "description": description,
            "use_with_ai": use_with_ai,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    label: str,
    interest_status_label: InterestSentiment | str,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> LeadLabel:
    """Create a custom lead label.

    Instantly chooses the number of the label, `interest_status`.

    Args:
        label: Text of the label as shown to users.
        interest_status_label: Sentiment that the label expresses.
        description: What the label is for. AI tagging of replies works with it.
        use_with_ai: Let AI features use the label.

    Returns:
        The new label.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:create` or `lead-labels:all` or `all:create` or `all:all`.
    Source: POST /api/v2/lead-labels
    """
    response = await asyncio_detailed(
        client=client,
        label=label,
        interest_status_label=interest_status_label,
        description=description,
        use_with_ai=use_with_ai,
    )
    return response.parsed
