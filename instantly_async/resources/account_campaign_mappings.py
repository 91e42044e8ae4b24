# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import account_campaign_mapping as _account_campaign_mapping


class AccountCampaignMappingsResource(Resource):
    """Which campaigns use a sending account."""

    def list(
        self,
        email: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
    ) -> Pager[models.AccountCampaignMappingPage, models.AccountCampaignMapping]:
        """List the campaigns that use an account.

        Args:
            email: Address of the account.
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

        Scopes: `account_campaign_mappings:read` or `account_campaign_mappings:all` or `all:read` or
            `all:all`.
        Source: GET /api/v2/account-campaign-mappings/{email}
        """
        return _account_campaign_mapping.get_account_campaign_mapping.iterate(
            email,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )
