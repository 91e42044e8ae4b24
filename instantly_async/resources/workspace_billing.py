# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from ..api import workspace_billing as _workspace_billing


class WorkspaceBillingResource(Resource):
    """Plans, add-ons and subscriptions of the workspace."""

    async def get_plan_details(
        self,
    ) -> models.WorkspacePlanDetails:
        """Get the plans of the workspace with their limits, credits and add-ons.

        Returns:
            The plans and add-ons of the workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspace_billing:read` or `workspace_billing:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-billing/plan-details
        """
        return await _workspace_billing.get_workspace_plan_details.asyncio(
            client=self._client,
        )

    async def get_subscription_details(
        self,
    ) -> models.SubscriptionList:
        """List the paid subscriptions of the workspace.

        Returns:
            The subscriptions of the workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspace_billing:read` or `workspace_billing:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-billing/subscription-details
        """
        return await _workspace_billing.get_workspace_subscription_details.asyncio(
            client=self._client,
        )
