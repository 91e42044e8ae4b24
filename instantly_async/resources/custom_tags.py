# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import custom_tag as _custom_tag


class CustomTagsResource(Resource):
    """Tags that organise accounts and campaigns."""

    async def create(
        self,
        *,
        label: str,
        description: str | None | Unset = UNSET,
    ) -> models.CustomTag:
        """Create a custom tag.

        A label that another tag has already is refused with 409.

        Args:
            label: Text shown on the tag. No other tag of the workspace may have the same one; blanks at both
                ends do not count. Not empty; pattern `.*\\S.*`.
            description: What the tag is for.

        Returns:
            The new tag.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `custom_tags:create` or `custom_tags:all` or `all:create` or `all:all`.
        Source: POST /api/v2/custom-tags
        """
        return await _custom_tag.create_custom_tag.asyncio(
            client=self._client,
            label=label,
            description=description,
        )

    async def delete(
        self,
        id: str,
    ) -> models.CustomTag:
        """Delete a custom tag.

        Args:
            id: Tag to delete. A UUID.

        Returns:
            The deleted tag.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `custom_tags:delete` or `custom_tags:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/custom-tags/{id}
        """
        return await _custom_tag.delete_custom_tag.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.CustomTag:
        """Get one custom tag.

        Args:
            id: Tag to get. A UUID.

        Returns:
            The tag.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `custom_tags:read` or `custom_tags:all` or `all:read` or `all:all`.
        Source: GET /api/v2/custom-tags/{id}
        """
        return await _custom_tag.get_custom_tag.asyncio(
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
        search: str | Unset = UNSET,
        resource_ids: str | Sequence[str] | Unset = UNSET,
        tag_ids: str | Sequence[str] | Unset = UNSET,
    ) -> Pager[models.CustomTagPage, models.CustomTag]:
        """List the workspace's custom tags.

        Args:
            search: Text to look for in the tags.
            resource_ids: IDs of accounts or campaigns, separated by commas; keep only the tags of these. A
                list, or one text with commas.
            tag_ids: Tag IDs, separated by commas; keep only these tags. A list, or one text with commas.
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

        Scopes: `custom_tags:read` or `custom_tags:all` or `all:read` or `all:all`.
        Source: GET /api/v2/custom-tags
        """
        return _custom_tag.list_custom_tag.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            resource_ids=resource_ids,
            tag_ids=tag_ids,
        )

    async def update(
        self,
        id: str,
        *,
        label: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
    ) -> models.CustomTag:
        """Change a custom tag.

        A label that another tag has already is refused with 409.

        Args:
            id: Tag to change. A UUID.
            label: Text shown on the tag. No other tag of the workspace may have the same one; blanks at both
                ends do not count. Not empty; pattern `.*\\S.*`.
            description: What the tag is for.

        Returns:
            The tag after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), ConflictError (409), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `custom_tags:update` or `custom_tags:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/custom-tags/{id}
        """
        return await _custom_tag.patch_custom_tag.asyncio(
            id,
            client=self._client,
            label=label,
            description=description,
        )

    async def assign(
        self,
        *,
        tag_ids: Sequence[str],
        resource_type: models.TaggedResourceType | int,
        assign: bool,
        resource_ids: Sequence[str] | Unset = UNSET,
        excluded_resource_ids: Sequence[str] | Unset = UNSET,
        selected_all: bool | Unset = UNSET,
        filter: models.AccountFilter | str | models.TaggedAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> models.Success:
        """Attach tags to accounts or campaigns, or detach them.

        `assign` decides which. One call handles either accounts or campaigns, as `resource_type` says. Name
        the targets in `resource_ids`, or set `selected_all` and narrow the selection with `filter`, `search`
        and `excluded_resource_ids`.

        Args:
            tag_ids: Tags to attach or detach. Not empty.
            resource_type: Whether the targets are accounts or campaigns.
            assign: `true` attaches the tags, `false` detaches them.
            resource_ids: IDs of the accounts or campaigns to change. Needed except when `selected_all` is
                set. Not empty.
            excluded_resource_ids: IDs of accounts or campaigns to leave alone; used only with `selected_all`.
                Not empty.
            selected_all: Select all accounts or campaigns instead of naming them.
            filter: Narrows what `selected_all` selects. Either a single account condition, or an object that
                combines it with tags and a search text.
            search: Search text that narrows what `selected_all` selects. Without it, the `search` inside
                `filter` counts.

        Returns:
            Whether the call succeeded.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/custom-tags/toggle-resource
        """
        return await _custom_tag.toggle_tag_resource.asyncio(
            client=self._client,
            tag_ids=tag_ids,
            resource_type=resource_type,
            assign=assign,
            resource_ids=resource_ids,
            excluded_resource_ids=excluded_resource_ids,
            selected_all=selected_all,
            filter=filter,
            search=search,
        )
