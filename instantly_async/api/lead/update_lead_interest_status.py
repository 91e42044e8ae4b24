# Generated from openapi.yaml by `make generate`; edits here are lost.
"""leads.update_interest_status: POST /api/v2/leads/update-interest-status"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.interest_status_accepted import InterestStatusAccepted

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="updateLeadInterestStatus",
    name="leads.update_interest_status",
    method="POST",
    path="/api/v2/leads/update-interest-status",
    retry_safe=False,
)
_decode: Callable[[Any], InterestStatusAccepted] = decoding.object_of(InterestStatusAccepted)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    lead_email: str,
    interest_value: int | None,
    campaign_id: str | Unset = UNSET,
    ai_interest_value: float | Unset = UNSET,
    disable_auto_interest: bool | Unset = UNSET,
    list_id: str | Unset = UNSET,
) -> Response[InterestStatusAccepted]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "lead_email": lead_email,
            "interest_value": interest_value,
            "campaign_id": campaign_id,
            "ai_interest_value": ai_interest_value,
            "disable_auto_interest": disable_auto_interest,
            "list_id": list_id,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    lead_email: str,
    interest_value: int | None,
    campaign_id: str | Unset = UNSET,
    ai_interest_value: float | Unset = UNSET,
    disable_auto_interest: bool | Unset = UNSET,
    list_id: str | Unset = UNSET,
) -> InterestStatusAccepted:
    """Set or reset the interest status of a lead.

    Runs as a background job; the answer only says that the job was submitted.

    Args:
        lead_email: E-mail address of the lead.
        interest_value: A number of `LeadInterestStatus` or the `interest_status` of a custom label. Null sets
            the lead back to plain "Lead", as in the web app.
        campaign_id: Campaign in which the status is set.
        ai_interest_value: Value for the interest as rated by AI.
        disable_auto_interest: Switch the automatic interest status off.
        list_id: List in which the status is set.

    Returns:
        Notice that the job was submitted.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/leads/update-interest-status
    """
    response = await asyncio_detailed(
        client=client,
        lead_email=lead_email,
        interest_value=interest_value,
        campaign_id=campaign_id,
        ai_interest_value=ai_interest_value,
        disable_auto_interest=disable_auto_interest,
        list_id=list_id,
    )
    return response.parsed
