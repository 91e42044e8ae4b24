# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import audit_log as _audit_log


class AuditLogsResource(Resource):
    """Record of logins, deletions and other notable actions in the workspace."""

    def list(
        self,
        *,
        limit: int = 1000,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        activity_type: int | Unset = UNSET,
        search: str | Unset = UNSET,
        start_date: datetime.datetime | datetime.date | str | Unset = UNSET,
        end_date: datetime.datetime | datetime.date | str | Unset = UNSET,
    ) -> Pager[models.AuditLogPage, models.AuditLog]:
        """List the workspace's audit log.

        Args:
            activity_type: Keep only entries of this type, as a number (see `AuditLogActivityType`).
            search: Text to look for in the entries.
            start_date: Start of the period, for example `2026-01-31T00:00:00.000Z`.
            end_date: End of the period, for example `2026-01-31T00:00:00.000Z`.
            limit: Items per page, 1 to 1000.
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

        Scopes: `audit_logs:read` or `audit_logs:all` or `all:read` or `all:all`.
        Source: GET /api/v2/audit-logs
        """
        return _audit_log.list_audit_log.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            activity_type=activity_type,
            search=search,
            start_date=start_date,
            end_date=end_date,
        )
