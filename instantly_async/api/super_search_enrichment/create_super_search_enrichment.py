# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.create: POST /api/v2/supersearch-enrichment/"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.created_enrichment import CreatedEnrichment

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.enrichment_type import EnrichmentType
    from ...models.integration_action import IntegrationAction

OPERATION = Operation(
    id="createSuperSearchEnrichment",
    name="supersearch_enrichment.create",
    method="POST",
    path="/api/v2/supersearch-enrichment/",
    retry_safe=False,
)
_decode: Callable[[Any], CreatedEnrichment] = decoding.object_of(CreatedEnrichment)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    resource_id: str,
    type: EnrichmentType | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    integration_actions: Mapping[str, Mapping[str, IntegrationAction | Mapping[str, Any]]] | Unset = UNSET,
) -> Response[CreatedEnrichment]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "resource_id": resource_id,
            "type": type,
            "limit": limit,
            "filters": filters,
            "custom_flow": custom_flow,
            "integration_actions": integration_actions,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    resource_id: str,
    type: EnrichmentType | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    integration_actions: Mapping[str, Mapping[str, IntegrationAction | Mapping[str, Any]]] | Unset = UNSET,
) -> CreatedEnrichment:
    """Add an enrichment to a list or campaign and run it.

    The enrichment starts by itself after creation. Give either `type` for a built-in enrichment or
    `integration_actions` for actions of connected providers, not both.

    Args:
        resource_id: List or campaign whose leads are enriched. A UUID.
        type: Built-in enrichment to add. Cannot be combined with `integration_actions`.
        limit: Most leads to enrich. 1 to 50000.
        filters: Conditions that choose the leads to enrich.
        custom_flow: Providers for a custom enrichment flow.
        integration_actions: Provider actions to run, keyed first by provider (such as `findymail` or `apify`)
            and then by action (such as `findymail_find_email`). Each action carries a `mapping` from its
            input fields to lead columns. Cannot be combined with `type`.

    Returns:
        The enrichment that was created.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/
    """
    response = await asyncio_detailed(
        client=client,
        resource_id=resource_id,
        type=type,
        limit=limit,
        filters=filters,
        custom_flow=custom_flow,
        integration_actions=integration_actions,
    )
    return response.parsed
