# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `supersearch_enrichment.update_settings`: PATCH /api/v2/supersearch-
enrichment/{resource_id}/settings.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.SuperSearchEnrichment] = decoding.object_of(models.SuperSearchEnrichment)


async def asyncio_detailed(
    resource_id: str,
    *,
    client: Caller,
    auto_update: bool | Unset = UNSET,
    skip_rows_without_email: bool | Unset = UNSET,
    is_evergreen: bool | Unset = UNSET,
) -> Response[models.SuperSearchEnrichment]:
    """Send PATCH /api/v2/supersearch-enrichment/{resource_id}/settings and give the whole response.

    See `instantly.supersearch_enrichment.update_settings` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `supersearch_enrichments:create` or `supersearch_enrichments:all` or `all:create` or `all:all`.
    Source: PATCH /api/v2/supersearch-enrichment/{resource_id}/settings
    """
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


asyncio: Final = parsed(asyncio_detailed)
