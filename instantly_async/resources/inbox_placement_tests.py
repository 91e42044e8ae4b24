# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import inbox_placement_test as _inbox_placement_test


class InboxPlacementTestsResource(Resource):
    """Tests of where e-mails land at various providers, run once or by schedule."""

    async def create(
        self,
        *,
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
    ) -> models.InboxPlacementTest:
        """Create an inbox placement test.

        Instantly sends the test e-mails itself when `sending_method` is `1`. With `2` you send them by other
        means and mark them with `test_code`. A plan without automated tests, or without free tests left, is
        answered 402.

        Args:
            name: Name of the test.
            type: Whether the test runs once or repeatedly by schedule.
            sending_method: Whether Instantly sends the test e-mails or you send them by other means.
            email_subject: Subject line of the test e-mail.
            email_body: Content of the test e-mail.
            emails: Addresses that the test e-mail goes to.
            delivery_mode: Whether the test e-mails go out one at a time or all at once.
            description: Description of the test.
            schedule: Days, start time and time zone of the runs of an automated test.
            campaign_id: Campaign that the test belongs to. A UUID.
            test_code: Code that marks test e-mails sent from outside Instantly: letters, digits, hyphens and
                underscores after the prefix `ptid_`, which is put in front when it is missing. At most 50
                characters, prefix included. Pattern `^\\s*$|^(ptid_)?(?!ptid_)[A-Za-z0-9_-]{1,45}$`.
            tags: Ids of the tags to use for sending.
            text_only: Whether open tracking is turned off for the test e-mails.
            recipients_labels: Kinds of recipient mailboxes to test, by provider, type and region;
                `inbox_placement_tests.list_esp_options` lists the choices.
            timestamp_next_run: Time of the next run.
            automations: Actions that follow when a condition is met. At least 0 items.
            status: State of the test.
            not_sending_status: Reason why the test is not sending at the moment; an empty string when nothing
                is wrong.
            run_immediately: Whether to run the test right away, in addition to its scheduled runs.

        Returns:
            The new inbox placement test.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_tests:create` or `inbox_placement_tests:all` or `all:create` or `all:all`.
        Source: POST /api/v2/inbox-placement-tests
        """
        return await _inbox_placement_test.create_inbox_placement_test.asyncio(
            client=self._client,
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

    async def delete(
        self,
        id: str,
    ) -> models.InboxPlacementTest:
        """Delete an inbox placement test.

        Args:
            id: ID of the inbox placement test. A UUID.

        Returns:
            The deleted inbox placement test.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_tests:delete` or `inbox_placement_tests:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/inbox-placement-tests/{id}
        """
        return await _inbox_placement_test.delete_inbox_placement_test.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
        *,
        with_metadata: bool | Unset = UNSET,
    ) -> models.InboxPlacementTestDetails:
        """Get an inbox placement test.

        Args:
            id: ID of the inbox placement test. A UUID.
            with_metadata: Whether the answer has a `metadata` field with names of the campaign and of the
                tags.

        Returns:
            The inbox placement test.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
        Source: GET /api/v2/inbox-placement-tests/{id}
        """
        return await _inbox_placement_test.get_inbox_placement_test.asyncio(
            id,
            client=self._client,
            with_metadata=with_metadata,
        )

    async def list_esp_options(
        self,
    ) -> builtins.list[models.PlacementRecipientLabel]:
        """List the providers, types and regions of recipients that a test can cover.

        The items serve as values of `recipients_labels` when a test is created.

        Returns:
            The available kinds of recipients.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: the API states none.
        Source: GET /api/v2/inbox-placement-tests/email-service-provider-options
        """
        return await _inbox_placement_test.get_inbox_placement_test_esp_options.asyncio(
            client=self._client,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        search: str | Unset = UNSET,
        status: models.PlacementTestStatus | int | Unset = UNSET,
        sort_order: models.SortOrder | str | Unset = UNSET,
    ) -> Pager[models.InboxPlacementTestPage, models.InboxPlacementTest]:
        """List the workspace's inbox placement tests.

        Args:
            search: Text to search for among the tests.
            status: Keep only tests in this state.
            sort_order: Direction of sorting. Tests are sorted by id, which amounts to the order of creation,
                as ids are UUIDs of version 7.
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_tests:read` or `inbox_placement_tests:all` or `all:read` or `all:all`.
        Source: GET /api/v2/inbox-placement-tests
        """
        return _inbox_placement_test.list_inbox_placement_test.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            status=status,
            sort_order=sort_order,
        )

    async def update(
        self,
        id: str,
        *,
        name: str | Unset = UNSET,
        schedule: models.PlacementSchedule | Mapping[str, Any] | Unset = UNSET,
        automations: Sequence[models.PlacementAutomation | Mapping[str, Any]] | None | Unset = UNSET,
        status: models.PlacementTestStatus | int | None | Unset = UNSET,
    ) -> models.InboxPlacementTest:
        """Change an inbox placement test.

        Only the name, the schedule, the automations and the status can be changed.

        Args:
            id: ID of the inbox placement test. A UUID.
            name: Name of the test.
            schedule: Days, start time and time zone of the runs of an automated test.
            automations: Actions that follow when a condition is met. At least 0 items.
            status: State of the test, for instance `2` to pause it.

        Returns:
            The changed inbox placement test.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_tests:update` or `inbox_placement_tests:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/inbox-placement-tests/{id}
        """
        return await _inbox_placement_test.patch_inbox_placement_test.asyncio(
            id,
            client=self._client,
            name=name,
            schedule=schedule,
            automations=automations,
            status=status,
        )
