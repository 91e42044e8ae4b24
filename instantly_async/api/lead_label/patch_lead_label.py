# Generated from openapi.yaml by `make generate`; edits here are lost.
"""lead_labels.update: PATCH /api/v2/lead-labels/{id}"""

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
    id="patchLeadLabel",
    name="lead_labels.update",
    method="PATCH",
    path="/api/v2/lead-labels/{id}",
    scopes=(
        "lead-labels:update",  # or
        "lead-labels:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], LeadLabel] = decoding.object_of(LeadLabel)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    interest_status_label: InterestSentiment | str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> Response[LeadLabel]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "label": label,
            "interest_status_label": interest_status_label,
            "description": description,
            "use_with_ai": use_with_ai,
        },
    )


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    label: str | Unset = UNSET,
    interest_status_label: InterestSentiment | str | Unset = UNSET,
    description: str | None | Unset = UNSET,
    use_with_ai: bool | None | Unset = UNSET,
) -> LeadLabel:
    """Change a custom lead label.

    Fields that are left out keep their value.

    Args:
        id: ID of the lead label. A UUID.
        label: Text of the label as shown to users.
        interest_status_label: Sentiment that the label expresses.
        description: What the label is for. AI tagging of replies works with it.
        use_with_ai: Let AI features use the label.

    Returns:
        The changed label.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `lead-labels:update` or `lead-labels:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/lead-labels/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        label=label,
        interest_status_label=interest_status_label,
        description=description,
        use_with_ai=use_with_ai,
    )
    return response.parsed
