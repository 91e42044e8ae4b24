# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import builtins

from .. import models
from .._core.base_resource import Resource
from ..api import crm_actions as _crm_actions


class CRMActionsResource(Resource):
    """Phone numbers that the workspace uses in the CRM."""

    async def delete_phone_number(
        self,
        id: str,
    ) -> models.ReleasedPhoneNumber:
        """Delete a phone number of the workspace.

        Args:
            id: Record `id` of the phone number, not the number itself.

        Returns:
            The phone number that was deleted.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `crm_actions:delete` or `crm_actions:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/crm-actions/phone-numbers/{id}
        """
        return await _crm_actions.delete_phone_number.asyncio(
            id,
            client=self._client,
        )

    async def list_phone_numbers(
        self,
    ) -> builtins.list[models.PhoneNumber]:
        """List all phone numbers of the workspace.

        Returns:
            All phone numbers of the workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `crm_actions:read` or `crm_actions:all` or `all:read` or `all:all`.
        Source: GET /api/v2/crm-actions/phone-numbers
        """
        return await _crm_actions.list_phone_numbers.asyncio(
            client=self._client,
        )
