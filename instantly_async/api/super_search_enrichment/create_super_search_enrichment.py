# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.create`: POST /api/v2/supersearch-enrichment/.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createSuperSearchEnrichment",
    name="supersearch_enrichment.create",
    method="POST",
    path="/api/v2/supersearch-enrichment/",
    retry_safe=False,
    arguments=(
        Argument("limit", "body", least=1, most=50000),
        Argument("filters", "body", form="list"),
        Argument("custom_flow", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.CreatedEnrichment] = decoding.object_of(models.CreatedEnrichment)


async def asyncio_detailed(
    *,
    client: Caller,
    resource_id: str,
    type: models.EnrichmentType | str | Unset = UNSET,
    limit: int | Unset = UNSET,
    filters: Sequence[Mapping[str, Any]] | Unset = UNSET,
    custom_flow: Sequence[str] | Unset = UNSET,
    integration_actions: Mapping[str, Mapping[str, models.IntegrationAction | Mapping[str, Any]]] | Unset = UNSET,
) -> Response[models.CreatedEnrichment]:
    """Send POST /api/v2/supersearch-enrichment/ and give the whole response.

    See `instantly.supersearch_enrichment.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: POST /api/v2/supersearch-enrichment/
    """
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


asyncio: Final = parsed(asyncio_detailed)
