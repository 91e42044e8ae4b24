# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import ai_sales_agent_activity as _ai_sales_agent_activity


class AISalesAgentActivitiesResource(Resource):
    """Log of what an AI Sales Agent proposed and did."""

    def list(
        self,
        id: str,
        *,
        limit: int = 100,
        starting_after: str | None | Unset = UNSET,
        max_items: int | None = None,
        prefetch: int = 0,
        action_status: Sequence[models.SalesAgentActionStatus | str] | Unset = UNSET,
        action_type: Sequence[models.SalesAgentActionFilter | str] | Unset = UNSET,
        exclude_live_feed_hidden: bool | Unset = UNSET,
    ) -> Pager[models.AISalesAgentActivityPage, models.AISalesAgentActivity]:
        """List the activities of an AI Sales Agent.

        Args:
            id: AI Sales Agent that acted.
            action_status: Keep only activities in any of these states.
            action_type: Keep only activities of any of these types.
            exclude_live_feed_hidden: If true, leaves out what the agent's live feed does not show, namely
                warnings and lead recommendations already delivered. False if left out.
            limit: Items per page, 1 to 100.
            starting_after: Cursor: `next_starting_after` of the page before. The beginning when left out or
                None.
            max_items: End after so many items; None walks to the end.
            prefetch: Pages to fetch ahead while one is being worked on; needs `async with` around the walk.

        Returns:
            A pager: `async for` gives items, `pages()` pages, `await` the first page.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: GET /api/v2/ai-agents/{id}/activities
        """
        return _ai_sales_agent_activity.list_ai_sales_agent_activity.iterate(
            id,
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            action_status=action_status,
            action_type=action_type,
            exclude_live_feed_hidden=exclude_live_feed_hidden,
        )
