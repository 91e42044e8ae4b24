# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_tests.create`: POST /api/v2/inbox-placement-tests.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createInboxPlacementTest",
    name="inbox_placement_tests.create",
    method="POST",
    path="/api/v2/inbox-placement-tests",
    scopes=(
        "inbox_placement_tests:create",  # or
        "inbox_placement_tests:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("emails", "body", form="list"),
        Argument("tags", "body", form="list"),
        Argument("recipients_labels", "body", form="list"),
        Argument("timestamp_next_run", "body", form="date-time"),
        Argument("automations", "body", form="list", least=0),
    ),
)
_decode: Callable[[Any], models.InboxPlacementTest] = decoding.object_of(models.InboxPlacementTest)


async def asyncio_detailed(
    *,
    client: Caller,
    name: str,
    type: models.PlacementTestType | int,
    sending_method: models.PlacementSendingMethod | int,
    email_subject: str,
    email_body: str,
    emails: Sequence[str],
    delivery_mode: models.PlacementDeliveryMode | int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    schedule: models.PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    campaign_id: str | None | Unset = UNSET,
    test_code: str | None | Unset = UNSET,
    tags: Sequence[str] | None | Unset = UNSET,
    text_only: bool | None | Unset = UNSET,
    recipients_labels: Sequence[models.PlacementRecipientLabel | Mapping[str, Any]] | Unset = UNSET,
    timestamp_next_run: datetime.datetime | datetime.date | str | None | Unset = UNSET,
    automations: Sequence[models.PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: models.PlacementTestStatus | int | None | Unset = UNSET,
    not_sending_status: models.PlacementNotSendingStatus | str | None | Unset = UNSET,
    run_immediately: bool | Unset = UNSET,
) -> Response[models.InboxPlacementTest]:
    """Send POST /api/v2/inbox-placement-tests and give the whole response.

    See `instantly.inbox_placement_tests.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_tests:create` or `inbox_placement_tests:all` or `all:create` or `all:all`.
    Source: POST /api/v2/inbox-placement-tests
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "name": name,
            "type": type,
            "sending_method": sending_method,
            "email_subject": email_subject,
            "email_body": email_body,
            "emails": emails,
            "delivery_mode": delivery_mode,
            "description": description,
            "schedule": schedule,
            "campaign_id": campaign_id,
            "test_code": test_code,
            "tags": tags,
            "text_only": text_only,
            "recipients_labels": recipients_labels,
            "timestamp_next_run": timestamp_next_run,
            "automations": automations,
            "status": status,
            "not_sending_status": not_sending_status,
            "run_immediately": run_immediately,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
