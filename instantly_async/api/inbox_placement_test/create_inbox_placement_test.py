# Generated from openapi.yaml by `make generate`; edits here are lost.
"""inbox_placement_tests.create: POST /api/v2/inbox-placement-tests"""

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
    from ...models.placement_delivery_mode import PlacementDeliveryMode
    from ...models.placement_not_sending_status import PlacementNotSendingStatus
    from ...models.placement_recipient_label import PlacementRecipientLabel
    from ...models.placement_schedule import PlacementSchedule
    from ...models.placement_sending_method import PlacementSendingMethod
    from ...models.placement_test_status import PlacementTestStatus
    from ...models.placement_test_type import PlacementTestType

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
)
_decode: Callable[[Any], InboxPlacementTest] = decoding.object_of(InboxPlacementTest)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    name: str,
    type: PlacementTestType | int,
    sending_method: PlacementSendingMethod | int,
    email_subject: str,
    email_body: str,
    emails: Sequence[str],
    delivery_mode: PlacementDeliveryMode | int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    schedule: PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    campaign_id: str | None | Unset = UNSET,
    test_code: str | None | Unset = UNSET,
    tags: Sequence[str] | None | Unset = UNSET,
    text_only: bool | None | Unset = UNSET,
    recipients_labels: Sequence[PlacementRecipientLabel | Mapping[str, Any]] | Unset = UNSET,
    timestamp_next_run: str | None | Unset = UNSET,
    automations: Sequence[PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: PlacementTestStatus | int | None | Unset = UNSET,
    not_sending_status: PlacementNotSendingStatus | str | None | Unset = UNSET,
    run_immediately: bool | Unset = UNSET,
) -> Response[InboxPlacementTest]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    name: str,
    type: PlacementTestType | int,
    sending_method: PlacementSendingMethod | int,
    email_subject: str,
    email_body: str,
    emails: Sequence[str],
    delivery_mode: PlacementDeliveryMode | int | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    schedule: PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
    campaign_id: str | None | Unset = UNSET,
    test_code: str | None | Unset = UNSET,
    tags: Sequence[str] | None | Unset = UNSET,
    text_only: bool | None | Unset = UNSET,
    recipients_labels: Sequence[PlacementRecipientLabel | Mapping[str, Any]] | Unset = UNSET,
    timestamp_next_run: str | None | Unset = UNSET,
    automations: Sequence[PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
    status: PlacementTestStatus | int | None | Unset = UNSET,
    not_sending_status: PlacementNotSendingStatus | str | None | Unset = UNSET,
    run_immediately: bool | Unset = UNSET,
) -> InboxPlacementTest:
    """Create an inbox placement test.

    Instantly sends the test e-mails itself when `sending_method` is `1`. With `2` you send them by other
    means and mark them with `test_code`. A plan without automated tests, or without free tests left, is
    answered 402.

    Args:
        name:
        type: Whether the test runs once or repeatedly by schedule.
        sending_method: Whether Instantly sends the test e-mails or you send them by other means.
        email_subject: Subject line of the test e-mail.
        email_body: Content of the test e-mail.
        emails: Addresses that the test e-mail goes to.
        delivery_mode: Whether the test e-mails go out one at a time or all at once.
        description:
        schedule: Days, start time and time zone of the runs of an automated test.
        campaign_id: Campaign that the test belongs to. A UUID.
        test_code: Code that marks test e-mails sent from outside Instantly: letters, digits, hyphens and
            underscores after the prefix `ptid_`, which is put in front when it is missing. At most 50
            characters, prefix included. Pattern `^\\s*$|^(ptid_)?(?!ptid_)[A-Za-z0-9_-]{1,45}$`.
        tags: Ids of the tags to use for sending.
        text_only: Whether open tracking is turned off for the test e-mails.
        recipients_labels: Kinds of recipient mailboxes to test, by provider, type and region;
            `getInboxPlacementTestESPOptions` lists the choices.
        timestamp_next_run: Time of the next run.
        automations: Actions that follow when a condition is met. At least 0 items.
        status: State of the test.
        not_sending_status: Reason why the test is not sending at the moment; an empty string when nothing is
            wrong.
        run_immediately: Whether to run the test right away, in addition to its scheduled runs.

    Returns:
        The new inbox placement test.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `inbox_placement_tests:create` or `inbox_placement_tests:all` or `all:create` or `all:all`.
    Source: POST /api/v2/inbox-placement-tests
    """
    response = await asyncio_detailed(
        client=client,
        name=name,
        type=type,
        sending_method=sending_method,
        email_subject=email_subject,
        email_body=email_body,
        emails=emails,
        delivery_mode=delivery_mode,
        description=description,
        schedule=schedule,
        campaign_id=campaign_id,
        test_code=test_code,
        tags=tags,
        text_only=text_only,
        recipients_labels=recipients_labels,
        timestamp_next_run=timestamp_next_run,
        automations=automations,
        status=status,
        not_sending_status=not_sending_status,
        run_immediately=run_immediately,
    )
    return response.parsed
