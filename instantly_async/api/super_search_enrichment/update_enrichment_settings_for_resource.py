# Generated from openapi.yaml by `make generate`; edits here are lost.
"""supersearch_enrichment.update_settings: PATCH /api/v2/supersearch-enrichment/{resource_id}/settings"""

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
    """PATCH /api/v2/supersearch-enrichment/{resource_id}/settings. See `instantly.supersearch_enrichment.update_settings`."""
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
