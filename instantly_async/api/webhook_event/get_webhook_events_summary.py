# Generated from openapi.yaml by `make generate`; edits here are lost.
"""webhook_events.get_summary: GET /api/v2/webhook-events/summary"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="getWebhookEventsSummary",
    name="webhook_events.get_summary",
    method="GET",
    path="/api/v2/webhook-events/summary",
    retry_safe=True,
    arguments=(
        Argument("from", "query", python_name="from_", form="date"),
        Argument("to", "query", form="date"),
    ),
)
_decode: Callable[[Any], models.WebhookEventsSummary] = decoding.object_of(models.WebhookEventsSummary)


async def asyncio_detailed(
    *,
    client: Caller,
    from_: datetime.datetime | datetime.date | str | Unset = UNSET,
    to: datetime.datetime | datetime.date | str | Unset = UNSET,
) -> Response[models.WebhookEventsSummary]:
    """GET /api/v2/webhook-events/summary. See `instantly.webhook_events.get_summary`."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "from": from_,
            "to": to,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
