# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.update`: PATCH /api/v2/leads/{id}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchLead",
    name="leads.update",
    method="PATCH",
    path="/api/v2/leads/{id}",
    scopes=(
        "leads:update",  # or
        "leads:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
)
_decode: Callable[[Any], models.Lead] = decoding.object_of(models.Lead)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    personalization: str | None | Unset = UNSET,
    website: str | None | Unset = UNSET,
    last_name: str | None | Unset = UNSET,
    first_name: str | None | Unset = UNSET,
    company_name: str | None | Unset = UNSET,
    job_title: str | None | Unset = UNSET,
    phone: str | None | Unset = UNSET,
    lt_interest_status: models.LeadInterestStatus | int | Unset = UNSET,
    pl_value_lead: str | None | Unset = UNSET,
    assigned_to: str | None | Unset = UNSET,
    custom_variables: Mapping[str, str | float | bool | None] | Unset = UNSET,
) -> Response[models.Lead]:
    """Send PATCH /api/v2/leads/{id} and give the whole response.

    See `instantly.leads.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:update` or `leads:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/leads/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "personalization": personalization,
            "website": website,
            "last_name": last_name,
            "first_name": first_name,
            "company_name": company_name,
            "job_title": job_title,
            "phone": phone,
            "lt_interest_status": lt_interest_status,
            "pl_value_lead": pl_value_lead,
            "assigned_to": assigned_to,
            "custom_variables": custom_variables,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
