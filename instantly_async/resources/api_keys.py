# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import api_key as _api_key


class APIKeysResource(Resource):
    """Keys that give access to the API."""

    async def create(
        self,
        *,
        name: str,
        scopes: Sequence[models.APIKeyScope | str],
    ) -> models.APIKey:
        """Create an API key.

        Store the `key` of the answer. The web app shows a key only once, and whether a list repeats it is not
        documented.

        Args:
            name: Name of the key.
            scopes: What the new key is allowed to do.

        Returns:
            The new API key.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `api_keys:create` or `api_keys:all` or `all:create` or `all:all`.
        Source: POST /api/v2/api-keys
        """
        return await _api_key.create_api_key.asyncio(
            client=self._client,
            name=name,
            scopes=scopes,
        )

    async def delete(
        self,
        id: str,
    ) -> models.APIKey:
        """Delete an API key.

        Args:
            id: API key to delete. A UUID.

        Returns:
            The deleted API key.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `api_keys:delete` or `api_keys:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/api-keys/{id}
        """
        return await _api_key.delete_api_key.asyncio(
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
    ) -> Pager[models.APIKeyPage, models.APIKey]:
        """List the API keys.

        Args:
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

        Scopes: `api_keys:read` or `api_keys:all` or `all:read` or `all:all`.
        Source: GET /api/v2/api-keys
        """
        return _api_key.list_api_key.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )
