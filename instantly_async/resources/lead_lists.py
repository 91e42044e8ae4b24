# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import lead_list as _lead_list


class LeadListsResource(Resource):
    """Lists that hold leads outside of campaigns."""

    async def create(
        self,
        *,
        name: str,
        has_enrichment_task: bool | None | Unset = UNSET,
        owned_by: str | None | Unset = UNSET,
    ) -> models.LeadList:
        """Create a lead list.

        Args:
            name: Name of the list.
            has_enrichment_task: Enrich every lead that is added to the list.
            owned_by: User who owns the list; its creator when left out. A UUID.

        Returns:
            The new lead list.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead_lists:create` or `lead_lists:all` or `all:create` or `all:all`.
        Source: POST /api/v2/lead-lists
        """
        return await _lead_list.create_lead_list.asyncio(
            client=self._client,
            name=name,
            has_enrichment_task=has_enrichment_task,
            owned_by=owned_by,
        )

    async def delete(
        self,
        id: str,
    ) -> models.LeadList:
        """Delete a lead list.

        Args:
            id: Lead list to delete. A UUID.

        Returns:
            The deleted lead list.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead_lists:delete` or `lead_lists:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/lead-lists/{id}
        """
        return await _lead_list.delete_lead_list.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.LeadList:
        """Get one lead list.

        Args:
            id: Lead list to get. A UUID.

        Returns:
            The lead list.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
        Source: GET /api/v2/lead-lists/{id}
        """
        return await _lead_list.get_lead_list.asyncio(
            id,
            client=self._client,
        )

    async def get_verification_stats(
        self,
        id: str,
    ) -> models.VerificationStats:
        """Count the leads of a list by verification status.

        Args:
            id: Lead list to count. A UUID.

        Returns:
            The counts per status and in total.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/lead-lists/{id}/verification-stats
        """
        return await _lead_list.get_verification_stats.asyncio(
            id,
            client=self._client,
        )

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        has_enrichment_task: bool | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pager[models.LeadListPage, models.LeadList]:
        """List the workspace's lead lists.

        Args:
            has_enrichment_task: Keep only lists that enrich (`true`) or do not enrich (`false`) their new
                leads.
            search: Text to look for in the lead lists.
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

        Scopes: `lead_lists:read` or `lead_lists:all` or `all:read` or `all:all`.
        Source: GET /api/v2/lead-lists
        """
        return _lead_list.list_lead_list.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            has_enrichment_task=has_enrichment_task,
            search=search,
        )

    async def update(
        self,
        id: str,
        *,
        has_enrichment_task: bool | None | Unset = UNSET,
        owned_by: str | None | Unset = UNSET,
        name: str | Unset = UNSET,
    ) -> models.LeadList:
        """Change a lead list.

        Args:
            id: Lead list to change. A UUID.
            has_enrichment_task: Enrich every lead that is added to the list.
            owned_by: User who owns the list. A UUID.
            name: Name of the list.

        Returns:
            The lead list after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead_lists:update` or `lead_lists:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/lead-lists/{id}
        """
        return await _lead_list.patch_lead_list.asyncio(
            id,
            client=self._client,
            has_enrichment_task=has_enrichment_task,
            owned_by=owned_by,
            name=name,
        )
