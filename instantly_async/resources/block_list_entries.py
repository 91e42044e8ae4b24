# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins
from collections.abc import Sequence

from .. import models
from .._core.pagination import Pager
from .._core.resource_methods.block_list_entries import BlockListEntriesMethods
from .._core.types import UNSET, Unset
from ..api import block_list_entry as _block_list_entry


class BlockListEntriesResource(BlockListEntriesMethods):
    """E-mail addresses and domains that are blocked."""

    async def create(
        self,
        *,
        bl_value: str,
    ) -> models.BlockListEntry:
        """Block an e-mail address or a domain.

        To add many entries in one call, see `block_list_entries.bulk_create`.

        Args:
            bl_value: E-mail address or domain to block.

        Returns:
            The new entry.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
        Source: POST /api/v2/block-lists-entries
        """
        return await _block_list_entry.create_block_list_entry.asyncio(
            client=self._client,
            bl_value=bl_value,
        )

    async def bulk_create(
        self,
        *,
        bl_values: Sequence[str],
    ) -> models.BulkCreateBlockListResult:
        """Block several e-mail addresses and domains at once.

        Args:
            bl_values: E-mail addresses and domains to block. 1 to 1000 items.

        Returns:
            The new entries, with counts of valid and invalid values.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:create` or `block_list_entries:all` or `all:create` or `all:all`.
        Source: POST /api/v2/block-lists-entries/bulk-create
        """
        return await _block_list_entry.createbluk_block_list_entry.asyncio(
            client=self._client,
            bl_values=bl_values,
        )

    async def delete(
        self,
        id: str,
    ) -> models.BlockListEntry:
        """Delete one block list entry.

        Args:
            id: Entry to delete. A UUID.

        Returns:
            The deleted entry.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/block-lists-entries/{id}
        """
        return await _block_list_entry.delete_block_list_entry.asyncio(
            id,
            client=self._client,
        )

    async def delete_all(
        self,
        *,
        domains_only: bool | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> builtins.list[models.BlockListEntry]:
        """Delete all block list entries, or those that match a filter.

        Without `domains_only` and `search` the whole block list is emptied.

        Args:
            domains_only: Delete only entries that block a whole domain.
            search: Delete only entries whose value matches this text.

        Returns:
            The deleted entries.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/block-lists-entries
        """
        return await _block_list_entry.deleteall_block_list_entry.asyncio(
            client=self._client,
            domains_only=domains_only,
            search=search,
        )

    async def bulk_delete(
        self,
        *,
        ids: Sequence[str],
    ) -> builtins.list[models.BlockListEntry]:
        """Delete several block list entries by ID.

        Args:
            ids: IDs of the entries to delete. 1 to 1000 items.

        Returns:
            The deleted entries.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:delete` or `block_list_entries:all` or `all:delete` or `all:all`.
        Source: POST /api/v2/block-lists-entries/bulk-delete
        """
        return await _block_list_entry.deletebulk_block_list_entry.asyncio(
            client=self._client,
            ids=ids,
        )

    async def download(
        self,
        *,
        domains_only: bool | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> str:
        """Download the block list as CSV.

        Args:
            domains_only: Keep only entries that block a whole domain.
            search: Text to look for in the blocked values.

        Returns:
            The entries as CSV text.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
        Source: GET /api/v2/block-lists-entries/download
        """
        return await _block_list_entry.download_block_list_entry.asyncio(
            client=self._client,
            domains_only=domains_only,
            search=search,
        )

    async def get(
        self,
        id: str,
    ) -> models.BlockListEntry:
        """Get one block list entry.

        Args:
            id: Entry to get. A UUID.

        Returns:
            The entry.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
        Source: GET /api/v2/block-lists-entries/{id}
        """
        return await _block_list_entry.get_block_list_entry.asyncio(
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
        domains_only: bool | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pager[models.BlockListEntryPage, models.BlockListEntry]:
        """List the blocked addresses and domains.

        Args:
            domains_only: Keep only entries that block a whole domain.
            search: Text to look for in the blocked values.
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

        Scopes: `block_list_entries:read` or `block_list_entries:all` or `all:read` or `all:all`.
        Source: GET /api/v2/block-lists-entries
        """
        return _block_list_entry.list_block_list_entry.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            domains_only=domains_only,
            search=search,
        )

    async def update(
        self,
        id: str,
        *,
        bl_value: str | Unset = UNSET,
    ) -> models.BlockListEntry:
        """Change the address or domain that an entry blocks.

        Args:
            id: Entry to change. A UUID.
            bl_value: E-mail address or domain to block from now on.

        Returns:
            The entry after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `block_list_entries:update` or `block_list_entries:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/block-lists-entries/{id}
        """
        return await _block_list_entry.patch_block_list_entry.asyncio(
            id,
            client=self._client,
            bl_value=bl_value,
        )
