# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.types import UNSET, Unset
from ..api import workspace as _workspace


class WorkspacesResource(Resource):
    """The workspace that the API key belongs to, with its owner, removal and agency domain."""

    async def set_whitelabel_domain(
        self,
        *,
        domain: str,
    ) -> models.Workspace:
        """Set the agency (white-label) domain of the workspace.

        `workspaces.get_whitelabel_domain` tells whether the domain has been verified.

        Args:
            domain: Domain name for the white-label agency view.

        Returns:
            The workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
        Source: POST /api/v2/workspaces/current/whitelabel-domain
        """
        return await _workspace.add_workspace_agency_domain.asyncio(
            client=self._client,
            domain=domain,
        )

    async def cancel_removal(
        self,
    ) -> models.Workspace:
        """Call off the scheduled removal of the current workspace.

        Returns:
            The workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspaces:delete` or `workspaces:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/workspaces/current/schedule-for-removal
        """
        return await _workspace.cancel_current_workspace_removal.asyncio(
            client=self._client,
        )

    async def change_owner(
        self,
        *,
        email: str,
        sec: str,
    ) -> models.Workspace:
        """Hand the current workspace over to another owner.

        Args:
            email: E-mail address of the new owner. An e-mail address.
            sec: Required, but the vendor does not say what it must hold.

        Returns:
            The workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
        Source: POST /api/v2/workspaces/current/change-owner
        """
        return await _workspace.change_workspace_owner.asyncio(
            client=self._client,
            email=email,
            sec=sec,
        )

    async def delete_whitelabel_domain(
        self,
    ) -> models.Workspace:
        """Remove the agency (white-label) domain from the workspace.

        Returns:
            The workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
        Source: DELETE /api/v2/workspaces/current/whitelabel-domain
        """
        return await _workspace.delete_workspace_domain.asyncio(
            client=self._client,
        )

    async def get(
        self,
    ) -> models.Workspace:
        """Get the workspace that the API key belongs to.

        Returns:
            The current workspace.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspaces:read` or `workspaces:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspaces/current
        """
        return await _workspace.get_workspace.asyncio(
            client=self._client,
        )

    async def get_whitelabel_domain(
        self,
    ) -> models.WorkspaceDomain:
        """Get the agency (white-label) domain of the workspace and its verification state.

        Returns:
            The agency domain and the records for its verification.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspaces:read` or `workspaces:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspaces/current/whitelabel-domain
        """
        return await _workspace.get_workspace_domain_info.asyncio(
            client=self._client,
        )

    async def update(
        self,
        *,
        name: str | Unset = UNSET,
        org_logo_url: str | None | Unset = UNSET,
    ) -> models.Workspace:
        """Change the name or the logo of the current workspace.

        The API key alone decides which workspace is changed.

        Args:
            name: New name of the workspace.
            org_logo_url: URL of the logo image.

        Returns:
            The workspace after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspaces:update` or `workspaces:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/workspaces/current
        """
        return await _workspace.patch_workspace.asyncio(
            client=self._client,
            name=name,
            org_logo_url=org_logo_url,
        )

    async def schedule_removal(
        self,
    ) -> models.Workspace:
        """Schedule the current workspace for removal after 24 hours.

        The removal happens later, not during the call. Until then `workspaces.cancel_removal` calls it off;
        the planned time is in `scheduled_for_removal_at`.

        Returns:
            The workspace, with the time of its removal.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: `workspaces:delete` or `workspaces:all` or `all:delete` or `all:all`.
        Source: POST /api/v2/workspaces/current/schedule-for-removal
        """
        return await _workspace.schedule_current_workspace_removal.asyncio(
            client=self._client,
        )
