# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_tests.list_esp_options`: GET /api/v2/inbox-placement-tests/email-service-
provider-options.

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
    """Send GET /api/v2/inbox-placement-tests/email-service-provider-options and give the whole response.

    See `instantly.inbox_placement_tests.list_esp_options` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: the API states none.
    Source: GET /api/v2/inbox-placement-tests/email-service-provider-options
    """
    return await client.send(
        OPERATION,
        _decode,
    )


asyncio: Final = parsed(asyncio_detailed)
