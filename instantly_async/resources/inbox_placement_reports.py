# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import (
    inbox_placement_blacklist_and_spam_assassin_report as _inbox_placement_blacklist_and_spam_assassin_report,
)


class InboxPlacementReportsResource(Resource):
    """Blacklist and SpamAssassin reports of placement tests."""

    async def get(
        self,
        id: str,
    ) -> models.InboxPlacementBlacklistAndSpamAssassinReport:
        """Get one blacklist and SpamAssassin report.

        Args:
            id: ID of the inbox placement blacklist and spam assassin report. A UUID.

        Returns:
            The report.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
        Source: GET /api/v2/inbox-placement-reports/{id}
        """
        return await _inbox_placement_blacklist_and_spam_assassin_report.get_inbox_placement_blacklist_and_spam_assassin_report.asyncio(
            id,
            client=self._client,
        )

    def list(
        self,
        *,
        test_id: str,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        skip_spam_assassin_report: bool | Unset = UNSET,
        skip_blacklist_report: bool | Unset = UNSET,
    ) -> Pager[models.InboxPlacementReportPage, models.InboxPlacementBlacklistAndSpamAssassinReport]:
        """List the blacklist and SpamAssassin reports of a placement test.

        Args:
            test_id: Placement test whose reports are listed. A UUID.
            date_from: Start of the period, as an ISO 8601 timestamp.
            date_to: End of the period, as an ISO 8601 timestamp.
            skip_spam_assassin_report: Whether to leave `spam_assassin_report` out of the answer.
            skip_blacklist_report: Whether to leave `blacklist_report` out of the answer.
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

        Scopes: `inbox_placement_reports:read` or `inbox_placement_reports:all` or `all:read` or `all:all`.
        Source: GET /api/v2/inbox-placement-reports
        """
        return _inbox_placement_blacklist_and_spam_assassin_report.list_inbox_placement_blacklist_and_spam_assassin_report.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            test_id=test_id,
            date_from=date_from,
            date_to=date_to,
            skip_spam_assassin_report=skip_spam_assassin_report,
            skip_blacklist_report=skip_blacklist_report,
        )
