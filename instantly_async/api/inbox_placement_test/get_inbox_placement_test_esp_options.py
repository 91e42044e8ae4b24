# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.list_esp_options: GET /api/v2/inbox-placement-tests/email-service-provider-options"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

OPERATION = Operation(
    id="getInboxPlacementTestESPOptions",
    name="inbox_placement_tests.list_esp_options",
    method="GET",
    path="/api/v2/inbox-placement-tests/email-service-provider-options",
    retry_safe=True,
)
_decode: Callable[[Any], list[models.PlacementRecipientLabel]] = decoding.list_of(
    decoding.model(models.PlacementRecipientLabel)
)


async def asyncio_detailed(
    *,
    client: Caller,
) -> Response[list[models.PlacementRecipientLabel]]:
    """GET /api/v2/inbox-placement-tests/email-service-provider-options. See `instantly.inbox_placement_tests.list_esp_options`."""
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
