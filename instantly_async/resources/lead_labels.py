# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import lead_label as _lead_label


class LeadLabelsResource(Resource):
    """The workspace's own labels for the interest of leads."""

    async def create(
        self,
        *,
        label: str,
        interest_status_label: models.InterestSentiment | str,
        description: str | None | Unset = UNSET,
        use_with_ai: bool | None | Unset = UNSET,
    ) -> models.LeadLabel:
        """Create a custom lead label.

        Instantly chooses the number of the label, `interest_status`.

        Args:
            label: Text of the label as shown to users.
            interest_status_label: Sentiment that the label expresses.
            description: What the label is for. AI tagging of replies works with it.
            use_with_ai: Let AI features use the label.

        Returns:
            The new label.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead-labels:create` or `lead-labels:all` or `all:create` or `all:all`.
        Source: POST /api/v2/lead-labels
        """
        return await _lead_label.create_lead_label.asyncio(
            client=self._client,
            label=label,
            interest_status_label=interest_status_label,
            description=description,
            use_with_ai=use_with_ai,
        )

    async def delete(
        self,
        id: str,
        *,
        reassigned_status: int | Unset = UNSET,
    ) -> models.LeadLabel:
        """Delete a custom lead label.

        Send `reassigned_status`; without a body the API was seen to fail with 500.

        Args:
            id: ID of the lead label. A UUID.
            reassigned_status: Interest status that leads and e-mails with the deleted label get instead.

        Returns:
            The label that was deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead-labels:delete` or `lead-labels:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/lead-labels/{id}
        """
        return await _lead_label.delete_lead_label.asyncio(
            id,
            client=self._client,
            reassigned_status=reassigned_status,
        )

    async def get(
        self,
        id: str,
    ) -> models.LeadLabel:
        """Get one custom lead label.

        Args:
            id: ID of the lead label. A UUID.

        Returns:
            The label.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
        Source: GET /api/v2/lead-labels/{id}
        """
        return await _lead_label.get_lead_label.asyncio(
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
        interest_status: models.InterestSentiment | str | Unset = UNSET,
    ) -> Pager[models.LeadLabelPage, models.LeadLabel]:
        """List the custom lead labels.

        The cursor for the next page is a timestamp here.

        Args:
            search: Text by which labels are searched.
            interest_status: Keep only labels of this sentiment.
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

        Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
        Source: GET /api/v2/lead-labels
        """
        return _lead_label.list_lead_label.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            search=search,
            interest_status=interest_status,
        )

    async def update(
        self,
        id: str,
        *,
        label: str | Unset = UNSET,
        interest_status_label: models.InterestSentiment | str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        use_with_ai: bool | None | Unset = UNSET,
    ) -> models.LeadLabel:
        """Change a custom lead label.

        Fields that are left out keep their value.

        Args:
            id: ID of the lead label. A UUID.
            label: Text of the label as shown to users.
            interest_status_label: Sentiment that the label expresses.
            description: What the label is for. AI tagging of replies works with it.
            use_with_ai: Let AI features use the label.

        Returns:
            The changed label.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead-labels:update` or `lead-labels:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/lead-labels/{id}
        """
        return await _lead_label.patch_lead_label.asyncio(
            id,
            client=self._client,
            label=label,
            interest_status_label=interest_status_label,
            description=description,
            use_with_ai=use_with_ai,
        )

    async def predict_ai_label(
        self,
        *,
        reply_text: str,
    ) -> models.AIReplyLabel:
        """Try out which label AI would give to a reply.

        For trying out labels and their descriptions. Limited to 500 calls in 30 days per workspace; the
        labelling of real replies does not count.

        Args:
            reply_text: Text of the reply to judge.

        Returns:
            The predicted label.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), ServerError (500), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `lead-labels:read` or `lead-labels:all` or `all:read` or `all:all`.
        Rate limit: 500 calls in 30 days.
        Source: POST /api/v2/lead-labels/ai-reply-label
        """
        return await _lead_label.test_ai_reply_label_lead_labels.asyncio(
            client=self._client,
            reply_text=reply_text,
        )
