# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
import datetime
from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import inbox_placement_analytics as _inbox_placement_analytics


class InboxPlacementAnalyticsResource(Resource):
    """Results of placement tests, per e-mail and summed up."""

    async def get(
        self,
        id: str,
    ) -> models.InboxPlacementAnalytics:
        """Get the placement result of one e-mail.

        Args:
            id: ID of the inbox placement analytics. A UUID.

        Returns:
            The placement result.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or
            `all:all`.
        Source: GET /api/v2/inbox-placement-analytics/{id}
        """
        return await _inbox_placement_analytics.get_inbox_placement_analytics.asyncio(
            id,
            client=self._client,
        )

    async def get_deliverability_insights(
        self,
        *,
        test_id: str,
        date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        previous_date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        previous_date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        show_previous: bool | Unset = UNSET,
        recipient_geo: Sequence[models.RecipientCountry | int] | Unset = UNSET,
        recipient_type: Sequence[models.RecipientType | int] | Unset = UNSET,
        recipient_esp: Sequence[models.PlacementESP | int] | Unset = UNSET,
    ) -> builtins.list[models.PlacementInsight]:
        """Get the shares of inbox, spam and category placement of a test, per provider pair.

        Nothing is changed by this request; its filters travel in the body. A second period can be named for
        comparison.

        Args:
            test_id: Placement test to evaluate. A UUID.
            date_from: Start of the period, as an ISO 8601 timestamp.
            date_to: End of the period, as an ISO 8601 timestamp.
            previous_date_from: Start of the earlier period to compare with, as an ISO 8601 timestamp.
            previous_date_to: End of the earlier period to compare with, as an ISO 8601 timestamp.
            show_previous: Whether to report the earlier period too, in the `prev_` fields.
            recipient_geo: Keep only recipients in these countries.
            recipient_type: Keep only recipients of these types.
            recipient_esp: Keep only recipients at these e-mail providers.

        Returns:
            Insights, one for each pair of sending and receiving provider.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or
            `all:all`.
        Source: POST /api/v2/inbox-placement-analytics/deliverability-insights
        """
        return await _inbox_placement_analytics.get_inbox_placement_analytics_deliverability_insights.asyncio(
            client=self._client,
            test_id=test_id,
            date_from=date_from,
            date_to=date_to,
            previous_date_from=previous_date_from,
            previous_date_to=previous_date_to,
            show_previous=show_previous,
            recipient_geo=recipient_geo,
            recipient_type=recipient_type,
            recipient_esp=recipient_esp,
        )

    async def get_stats_by_date(
        self,
        *,
        test_id: str,
        date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        recipient_geo: Sequence[models.RecipientCountry | int] | Unset = UNSET,
        recipient_type: Sequence[models.RecipientType | int] | Unset = UNSET,
        recipient_esp: Sequence[models.PlacementESP | int] | Unset = UNSET,
        sender_email: str | Unset = UNSET,
    ) -> builtins.list[models.PlacementStatsByDate]:
        """Get a test's inbox, spam and category counts by date.

        Meant for scheduled tests, whose placement it shows over time. Nothing is changed by this request; its
        filters travel in the body.

        Args:
            test_id: Placement test to evaluate. A UUID.
            date_from: Start of the period, as an ISO 8601 timestamp.
            date_to: End of the period, as an ISO 8601 timestamp.
            recipient_geo: Keep only recipients in these countries.
            recipient_type: Keep only recipients of these types.
            recipient_esp: Keep only recipients at these e-mail providers.
            sender_email: Keep only e-mails sent from this address.

        Returns:
            Counts, one item per date.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or
            `all:all`.
        Source: POST /api/v2/inbox-placement-analytics/stats-by-date
        """
        return await _inbox_placement_analytics.get_inbox_placement_analytics_stats_by_date.asyncio(
            client=self._client,
            test_id=test_id,
            date_from=date_from,
            date_to=date_to,
            recipient_geo=recipient_geo,
            recipient_type=recipient_type,
            recipient_esp=recipient_esp,
            sender_email=sender_email,
        )

    async def get_stats_by_test_id(
        self,
        *,
        test_ids: Sequence[str],
        date_from: datetime.datetime | datetime.date | str | Unset = UNSET,
        date_to: datetime.datetime | datetime.date | str | Unset = UNSET,
        recipient_geo: Sequence[models.RecipientCountry | int] | Unset = UNSET,
        recipient_type: Sequence[models.RecipientType | int] | Unset = UNSET,
        recipient_esp: Sequence[models.PlacementESP | int] | Unset = UNSET,
        sender_email: str | Unset = UNSET,
    ) -> builtins.list[models.PlacementStatsByTest]:
        """Get the total inbox, spam and category counts of several tests.

        Nothing is changed by this request; its filters travel in the body.

        Args:
            test_ids: Placement tests to evaluate. Not empty.
            date_from: Start of the period, as an ISO 8601 timestamp.
            date_to: End of the period, as an ISO 8601 timestamp.
            recipient_geo: Keep only recipients in these countries.
            recipient_type: Keep only recipients of these types.
            recipient_esp: Keep only recipients at these e-mail providers.
            sender_email: Keep only e-mails sent from this address.

        Returns:
            Totals, one item per test.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or
            `all:all`.
        Source: POST /api/v2/inbox-placement-analytics/stats-by-test-id
        """
        return await _inbox_placement_analytics.get_inbox_placement_analytics_stats_by_test_id.asyncio(
            client=self._client,
            test_ids=test_ids,
            date_from=date_from,
            date_to=date_to,
            recipient_geo=recipient_geo,
            recipient_type=recipient_type,
            recipient_esp=recipient_esp,
            sender_email=sender_email,
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
        recipient_geo: str | Sequence[str] | Unset = UNSET,
        recipient_type: str | Sequence[str] | Unset = UNSET,
        recipient_esp: str | Sequence[str] | Unset = UNSET,
        sender_email: str | Unset = UNSET,
    ) -> Pager[models.InboxPlacementAnalyticsPage, models.InboxPlacementAnalytics]:
        """List the results of a placement test, one per sent or received e-mail.

        Args:
            test_id: Placement test whose results are listed. A UUID.
            date_from: Start of the period, as an ISO 8601 timestamp.
            date_to: End of the period, as an ISO 8601 timestamp.
            recipient_geo: Codes of recipient countries (see `RecipientCountry`), separated by commas. A list,
                or one text with commas.
            recipient_type: Codes of recipient types (see `RecipientType`), separated by commas. A list, or
                one text with commas.
            recipient_esp: Codes of recipient e-mail providers (see `PlacementESP`), separated by commas. A
                list, or one text with commas.
            sender_email: Keep only e-mails sent from this address.
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

        Scopes: `inbox_placement_analytics:read` or `inbox_placement_analytics:all` or `all:read` or
            `all:all`.
        Source: GET /api/v2/inbox-placement-analytics
        """
        return _inbox_placement_analytics.list_inbox_placement_analytics.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            test_id=test_id,
            date_from=date_from,
            date_to=date_to,
            recipient_geo=recipient_geo,
            recipient_type=recipient_type,
            recipient_esp=recipient_esp,
            sender_email=sender_email,
        )
