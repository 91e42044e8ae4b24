# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import custom_tag_mapping as _custom_tag_mapping


class CustomTagMappingsResource(Resource):
    """Which tag is attached to which account or campaign."""

    def list(
        self,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        resource_ids: str | Sequence[str] | Unset = UNSET,
    ) -> Pager[models.CustomTagMappingPage, models.CustomTagMapping]:
        """List which tags are attached to which accounts and campaigns.

        Args:
            resource_ids: IDs of accounts or campaigns, separated by commas; keep only the mappings of these.
                A list, or one text with commas.
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

        Scopes: `custom_tag_mappings:read` or `custom_tag_mappings:all` or `all:read` or `all:all`.
        Source: GET /api/v2/custom-tag-mappings
        """
        return _custom_tag_mapping.list_custom_tag_mapping.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            resource_ids=resource_ids,
        )
