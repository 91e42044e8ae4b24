# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Sequence

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import workspace_member as _workspace_member


class WorkspaceMembersResource(Resource):
    """People who have access to the workspace, with their roles and permissions."""

    async def create(
        self,
        *,
        email: str,
        role: models.WorkspaceMemberRole | str,
        user_email: str | None | Unset = UNSET,
        nickname: str | None | Unset = UNSET,
        permissions: Sequence[models.WorkspaceMemberPermission | str] | None | Unset = UNSET,
    ) -> models.WorkspaceMember:
        """Add a member to the workspace.

        Whether the person has taken up the invitation shows later in `accepted`.

        Args:
            email: E-mail address under which the person becomes a member. An e-mail address.
            role: Access level of the member; `owner` and `client` cannot be given through the API.
            user_email: E-mail address of the person's user account. An e-mail address.
            nickname: Private name for the member that nobody but the workspace owner sees. At most 80
                characters.
            permissions: Sections of the app that the member may use, as values of
                `WorkspaceMemberPermission`.

        Returns:
            The new member.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), RateLimitError (429), or the class of another
                status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_members:create` or `workspace_members:all` or `all:create` or `all:all`.
        Source: POST /api/v2/workspace-members
        """
        return await _workspace_member.create_workspace_member.asyncio(
            client=self._client,
            email=email,
            role=role,
            user_email=user_email,
            nickname=nickname,
            permissions=permissions,
        )

    async def delete(
        self,
        id: str,
    ) -> models.WorkspaceMember:
        """Remove a member from the workspace.

        Args:
            id: ID of the workspace member. A UUID.

        Returns:
            The member that was removed.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_members:delete` or `workspace_members:all` or `all:delete` or `all:all`.
        Source: DELETE /api/v2/workspace-members/{id}
        """
        return await _workspace_member.delete_workspace_member.asyncio(
            id,
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.WorkspaceMember:
        """Get one member of the workspace.

        Args:
            id: ID of the workspace member. A UUID.

        Returns:
            The member.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_members:read` or `workspace_members:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-members/{id}
        """
        return await _workspace_member.get_workspace_member.asyncio(
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
        accepted: bool | Unset = UNSET,
        search: str | Unset = UNSET,
    ) -> Pager[models.WorkspaceMemberPage, models.WorkspaceMember]:
        """List the members of the workspace.

        Args:
            accepted: Keep only members who have (`true`) or have not yet (`false`) accepted their invitation.
            search: Text to look for in names and e-mail addresses.
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

        Scopes: `workspace_members:read` or `workspace_members:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-members
        """
        return _workspace_member.list_workspace_member.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
            accepted=accepted,
            search=search,
        )

    async def update(
        self,
        id: str,
        *,
        nickname: str | None | Unset = UNSET,
        role: models.WorkspaceMemberRole | str | Unset = UNSET,
    ) -> models.WorkspaceMember:
        """Change the nickname or the role of a member.

        Args:
            id: ID of the workspace member. A UUID.
            nickname: Private name for the member that nobody but the workspace owner sees. At most 80
                characters.
            role: New access level of the member; `owner` and `client` cannot be given through the API.

        Returns:
            The member after the change.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_members:update` or `workspace_members:all` or `all:update` or `all:all`.
        Source: PATCH /api/v2/workspace-members/{id}
        """
        return await _workspace_member.patch_workspace_member.asyncio(
            id,
            client=self._client,
            nickname=nickname,
            role=role,
        )
