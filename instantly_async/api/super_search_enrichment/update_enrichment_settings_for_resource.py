# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.update_settings: PATCH /api/v2/supersearch-enrichment/{resource_id}/settings"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.super_search_enrichment import SuperSearchEnrichment

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="updateEnrichmentSettingsForResource",
    name="supersearch_enrichment.update_settings",
    method="PATCH",
    path="/api/v2/supersearch-enrichment/{resource_id}/settings",
    scopes=(
        "supersearch_enrichments:create",  # or
        "supersearch_enrichments:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], SuperSearchEnrichment] = decoding.object_of(SuperSearchEnrichment)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: InstantlyClient,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    is_evergreen: bool | Unset = UNSET,
) -> Response[SuperSearchEnrichment]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "resource_id": resource_id,
        },
        body={
            "auto_update": auto_update,
            "skip_rows_without_email": skip_rows_without_email,
            "is_evergreen": is_evergreen,
        },
    )


async def asyncio(
    resource_id: str,
    *,
    client: InstantlyClient,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    is_evergreen: bool | Unset = UNSET,
) -> SuperSearchEnrichment:
    """Change the automatic-update and skip settings of an enrichment.

    Args:
        resource_id: List or campaign whose enrichment is changed. A UUID.
        auto_update: Whether leads that are added later are enriched without a further request.
        skip_rows_without_email: Setting for leads without an e-mail address. By its name such leads are
            skipped; the vendor's text says the opposite, that their full-profile enrichment still runs.
        is_evergreen: Whether the enrichment is marked as evergreen.

    Returns:
        The enrichment after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or `all:all`.
    Source: PATCH /api/v2/supersearch-enrichment/{resource_id}/settings
    """
    response = await asyncio_detailed(
        resource_id,
        client=client,
        auto_update=auto_update,
        skip_rows_without_email=skip_rows_without_email,
        is_evergreen=is_evergreen,
    )
    return response.parsed
