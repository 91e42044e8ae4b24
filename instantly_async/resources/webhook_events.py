# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import webhook_event as _webhook_event


class WebhookEventsResource(Resource):
    """Log of webhook deliveries, with retries and success rates."""

    async def get(
        self,
        id: str,
    ) -> models.WebhookEvent:
        """Get one webhook delivery.

        Args:
            id: ID of the webhook event. A UUID.

        Returns:
            The delivery.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
        Source: GET /api/v2/webhook-events/{id}
        """
        return await _webhook_event.get_webhook_event.asyncio(
            id,
            client=self._client,
        )

    async def get_summary(
        self,
        *,
        from_: datetime.datetime | datetime.date | str | Unset = UNSET,
        to: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.WebhookEventsSummary:
        """Count successful and failed webhook deliveries over a period.

        Args:
            from_: First day of the period, as `YYYY-MM-DD`, itself included.
            to: Last day of the period, as `YYYY-MM-DD`, itself included.

        Returns:
            Totals and rates for the period.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/webhook-events/summary
        """
        return await _webhook_event.get_webhook_events_summary.asyncio(
            client=self._client,
            from_=from_,
            to=to,
        )

    async def get_summary_by_date(
        self,
        *,
        from_: datetime.datetime | datetime.date | str | Unset = UNSET,
        to: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> models.WebhookEventsByDate:
        """Count successful and failed webhook deliveries day by day.

        Args:
            from_: First day of the period, as `YYYY-MM-DD`, itself included.
            to: Last day of the period, as `YYYY-MM-DD`, itself included.

        Returns:
            Totals and rates per day.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/webhook-events/summary-by-date
        """
        return await _webhook_event.get_webhook_events_summary_by_date.asyncio(
            client=self._client,
            from_=from_,
            to=to,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        success: bool | Unset = UNSET,
        from_: datetime.datetime | datetime.date | str | Unset = UNSET,
        to: datetime.datetime | datetime.date | str | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pager[models.WebhookEventPage, models.WebhookEvent]:
        """List webhook deliveries and attempted deliveries.

        Args:
            success: Keep only deliveries that succeeded (`true`) or failed (`false`).
            from_: First day of the period, as `YYYY-MM-DD`, itself included.
            to: Last day of the period, as `YYYY-MM-DD`, itself included.
            search: Webhook URL or e-mail address of a lead; only exact matches count.
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

        Scopes: `webhook_events:read` or `webhook_events:all` or `all:read` or `all:all`.
        Source: GET /api/v2/webhook-events
        """
        return _webhook_event.list_webhook_event.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            success=success,
            from_=from_,
            to=to,
            search=search,
        )
