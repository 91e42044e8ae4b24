# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import webhook as _webhook


class WebhooksResource(Resource):
    """Subscriptions that post events of the workspace to a URL of your choice."""

    async def create(
        self,
        *,
        target_hook_url: str,
        campaign: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        event_type: models.WebhookEventType | str | None | Unset = UNSET,
        custom_interest_value: int | None | Unset = UNSET,
        headers: Mapping[str, str] | None | Unset = UNSET,
    ) -> models.Webhook:
        """Subscribe a URL to events of the workspace.

        Deliveries carry no signature, so put a secret into `headers` to recognise genuine ones. The
        `event_type` in a delivery may differ from the name subscribed to (`email_link_clicked` arrives as
        `link_clicked`). A webhook that keeps failing is switched off until it is resumed.

        Args:
            target_hook_url: HTTP or HTTPS address that receives the events. Pattern `^https?://`; a URL.
            campaign: Campaign whose events are sent; `null` means every campaign of the workspace. A UUID.
            name: Name of your own choice.
            event_type: Event to subscribe to. `all_events` covers everything, custom lead labels included;
                leave it `null` and set `custom_interest_value` to follow a single custom label.
            custom_interest_value: Custom label to follow, given as the label's `interest_status`; used when
                `event_type` is `null`.
            headers: HTTP headers, names mapped to values, that are added to every delivery. They are the only
                means of authenticating deliveries, which are unsigned.

        Returns:
            The new webhook.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhooks:create` or `webhooks:all` or `all:create` or `all:all`.
        Source: POST /api/v2/webhooks
        """
        return await _webhook.create_webhook.asyncio(
            client=self._client,
            target_hook_url=target_hook_url,
            campaign=campaign,
            name=name,
            event_type=event_type,
            custom_interest_value=custom_interest_value,
            headers=headers,
        )

    async def delete(
        self,
        id: str,
    ) -> models.Webhook:
        """Delete a webhook.

        Args:
            id: ID of the webhook. A UUID.

        Returns:
            The webhook that was deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhooks:delete` or `webhooks:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/webhooks/{id}
        """
        return await _webhook.delete_webhook.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.Webhook:
        """Get one webhook.

        Args:
            id: ID of the webhook. A UUID.

        Returns:
            The webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhooks:read` or `webhooks:all` or `all:read` or `all:all`.
        Source: GET /api/v2/webhooks/{id}
        """
        return await _webhook.get_webhook.asyncio(
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
        campaign: str | Unset = UNSET,
        event_type: models.WebhookEventTypeFilter | str | Unset = UNSET,
    ) -> Pager[models.WebhookPage, models.Webhook]:
        """List the webhooks of the workspace.

        Args:
            campaign: Keep only webhooks that are limited to this campaign. A UUID.
            event_type: Keep only webhooks that subscribe to this event type.
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
        Source: GET /api/v2/webhooks
        """
        return _webhook.list_webhook.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            campaign=campaign,
            event_type=event_type,
        )

    async def list_event_types(
        self,
    ) -> models.WebhookEventTypeList:
        """List the event types that webhooks can subscribe to.

        Covers the built-in types and the custom lead labels of the workspace.

        Returns:
            The available event types.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: the API states none.
        Source: GET /api/v2/webhooks/event-types
        """
        return await _webhook.list_webhook_event_types.asyncio(
            client=self._client,
        )

    async def update(
        self,
        id: str,
        *,
        campaign: str | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        target_hook_url: str | Unset = UNSET,
        event_type: models.WebhookEventType | str | None | Unset = UNSET,
        custom_interest_value: int | None | Unset = UNSET,
        headers: Mapping[str, str] | None | Unset = UNSET,
    ) -> models.Webhook:
        """Change a webhook.

        To switch a webhook on again after failures, resume it.

        Args:
            id: ID of the webhook. A UUID.
            campaign: Campaign whose events are sent; `null` means every campaign of the workspace. A UUID.
            name: Name of your own choice.
            target_hook_url: HTTP or HTTPS address that receives the events. Pattern `^https?://`; a URL.
            event_type: Event to subscribe to. `all_events` covers everything, custom lead labels included;
                `null` is for a custom label chosen with `custom_interest_value`.
            custom_interest_value: Custom label to follow, given as the label's `interest_status`; used when
                `event_type` is `null`.
            headers: HTTP headers, names mapped to values, that are added to every delivery. They are the only
                means of authenticating deliveries, which are unsigned.

        Returns:
            The webhook after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/webhooks/{id}
        """
        return await _webhook.patch_webhook.asyncio(
            id,
            client=self._client,
            campaign=campaign,
            name=name,
            target_hook_url=target_hook_url,
            event_type=event_type,
            custom_interest_value=custom_interest_value,
            headers=headers,
        )

    async def resume(
        self,
        id: str,
    ) -> models.Webhook:
        """Switch on a webhook that was disabled after repeated failures.

        Args:
            id: Webhook to resume. A UUID.

        Returns:
            The webhook.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `webhooks:update` or `webhooks:all` or `all:update` or `all:all`.
        Source: POST /api/v2/webhooks/{id}/resume
        """
        return await _webhook.resume_webhook.asyncio(
            id,
            client=self._client,
        )

    async def test(
        self,
        id: str,
    ) -> models.WebhookTestResult:
        """Send a test delivery to the URL of a webhook.

        A real request with a test payload goes out to the target URL; the outcome is in the answer.

        Args:
            id: Webhook to test. A UUID.

        Returns:
            The outcome of the test delivery.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: the API states none.
        Source: POST /api/v2/webhooks/{id}/test
        """
        return await _webhook.test_webhook.asyncio(
            id,
            client=self._client,
        )
