# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `inbox_placement_tests.update`: PATCH /api/v2/inbox-placement-tests/{id}.

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
    id="patchInboxPlacementTest",
    name="inbox_placement_tests.update",
    method="PATCH",
    path="/api/v2/inbox-placement-tests/{id}",
    scopes=(
        "inbox_placement_tests:update",  # or
        "inbox_placement_tests:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(Argument("automations", "body", form="list", least=0),),
)
_decode: Callable[[Any], models.InboxPlacementTest] = decoding.object_of(models.InboxPlacementTest)


async def asyncio_detailed(
    id: str,
    *,
    client: Caller,
    name: str | Unset = UNSET,
    schedule: models.PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    automations: Sequence[models.PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: models.PlacementTestStatus | int | None | Unset = UNSET,
) -> Response[models.InboxPlacementTest]:
    """Send PATCH /api/v2/inbox-placement-tests/{id} and give the whole response.

    See `instantly.inbox_placement_tests.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `inbox_placement_tests:update` or `inbox_placement_tests:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/inbox-placement-tests/{id}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "id": id,
        },
        body={
            "name": name,
            "schedule": schedule,
            "automations": automations,
            "status": status,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
