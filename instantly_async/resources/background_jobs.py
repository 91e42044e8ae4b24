# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._core.pagination import Pager
from .._core.resource_methods.background_jobs import BackgroundJobsMethods
from .._core.types import UNSET, Unset
from ..api import background_job as _background_job


class BackgroundJobsResource(BackgroundJobsMethods):
    """Long-running work that the API carries out asynchronously."""

    async def get(
        self,
        id: str,
        *,
        data_fields: str | Sequence[str] | Unset = UNSET,
    ) -> models.BackgroundJob:
        """Get a background job, e.g. to follow its progress.

        Args:
            id: Job to get.
            data_fields: Fields of `data` to return, separated by commas, e.g. `success_count,failed_count`.
                In `move-leads` jobs `moved_lead_emails` holds 10,000 addresses at most. A list, or one text
                with commas.

        Returns:
            The job.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
        Source: GET /api/v2/background-jobs/{id}
        """
        return await _background_job.get_background_job.asyncio(
            id,
            client=self._client,
            data_fields=data_fields,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        ids: str | Sequence[str] | Unset = UNSET,
        included_ids: str | Sequence[str] | Unset = UNSET,
        excluded_ids: str | Sequence[str] | Unset = UNSET,
        type: models.BackgroundJobType | str | Unset = UNSET,
        entity_type: models.BackgroundJobEntityType | str | Unset = UNSET,
        entity_id: str | Sequence[str] | Unset = UNSET,
        status: str | Sequence[str] | Unset = UNSET,
        sort_column: models.BackgroundJobSortColumn | str | Unset = UNSET,
        sort_order: models.SortOrder | str | Unset = UNSET,
    ) -> Pager[models.BackgroundJobPage, models.BackgroundJob]:
        """List background jobs.

        Args:
            ids: Job IDs to look up, separated by commas. A list, or one text with commas.
            included_ids: IDs of jobs that the answer should include, separated by commas. A list, or one text
                with commas.
            excluded_ids: IDs of jobs to leave out, separated by commas. A list, or one text with commas.
            type: Keep only jobs of this kind.
            entity_type: Keep only jobs that concern this kind of object.
            entity_id: Keep only jobs that concern these objects (e.g. lead lists or campaigns); IDs separated
                by commas. A list, or one text with commas.
            status: Keep only jobs in these states, separated by commas; see `BackgroundJobStatus` for the
                values. A list, or one text with commas.
            sort_column: Field to order the jobs by.
            sort_order: Direction of the order.
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

        Scopes: `background-jobs:read` or `background-jobs:all` or `all:read` or `all:all`.
        Source: GET /api/v2/background-jobs
        """
        return _background_job.list_background_job.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            ids=ids,
            included_ids=included_ids,
            excluded_ids=excluded_ids,
            type=type,
            entity_type=entity_type,
            entity_id=entity_id,
            status=status,
            sort_column=sort_column,
            sort_order=sort_order,
        )
