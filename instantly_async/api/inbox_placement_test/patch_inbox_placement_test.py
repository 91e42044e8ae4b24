# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.update: PATCH /api/v2/inbox-placement-tests/{id}"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.inbox_placement_test import InboxPlacementTest

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.placement_automation import PlacementAutomation
    from ...models.placement_schedule import PlacementSchedule
    from ...models.placement_test_status import PlacementTestStatus

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
)
_decode: Callable[[Any], InboxPlacementTest] = decoding.object_of(InboxPlacementTest)


async def asyncio_detailed(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    schedule: PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    automations: Sequence[PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: PlacementTestStatus | int | None | Unset = UNSET,
) -> Response[InboxPlacementTest]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    id: str,
    *,
    client: InstantlyClient,
    name: str | Unset = UNSET,
    schedule: PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    automations: Sequence[PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: PlacementTestStatus | int | None | Unset = UNSET,
) -> InboxPlacementTest:
    """Change an inbox placement test.

    Only the name, the schedule, the automations and the status can be changed.

    Args:
        id: ID of the inbox placement test. A UUID.
        name:
        schedule: Days, start time and time zone of the runs of an automated test.
        automations: Actions that follow when a condition is met. At least 0 items.
        status: State of the test, for instance `2` to pause it.

    Returns:
        The changed inbox placement test.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_tests:update` or `inbox_placement_tests:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/inbox-placement-tests/{id}
    """
    response = await asyncio_detailed(
        id,
        client=client,
        name=name,
        schedule=schedule,
        automations=automations,
        status=status,
    )
    return response.parsed
