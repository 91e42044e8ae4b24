# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .. import models
from .._core.base_resource import Resource
from .._core.pagination import Pager
from .._core.types import UNSET, Unset
from ..api import workspace_group_member as _workspace_group_member


class WorkspaceGroupMembersResource(Resource):
    """Links between an admin workspace and the sub workspaces it invited."""

    async def invite(
        self,
        *,
        sub_workspace_id: str,
    ) -> models.WorkspaceGroupMember:
        """Invite a workspace to become a sub workspace of this admin workspace.

        An invitation goes out to the owner of the other workspace. It joins the group only after that owner
        has accepted; until then the group member is `pending`. A workspace that already has a parent or an
        open invitation, or that cannot stand below this one, is refused with 409.

        Args:
            sub_workspace_id: Workspace that is invited. A UUID.

        Returns:
            The new group member.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
                MissingScopeError (403), NotFoundError (404), ConflictError (409), RateLimitError (429), or
                the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_group_members:create` or `workspace_group_members:all` or `all:create` or
            `all:all`.
        Source: POST /api/v2/workspace-group-members
        """
        return await _workspace_group_member.create_workspace_group_member.asyncio(
            client=self._client,
            sub_workspace_id=sub_workspace_id,
        )

    async def delete(
        self,
        id: str,
    ) -> models.WorkspaceGroupMember:
        """Remove a sub workspace from its group.

        A sub workspace can leave its admin workspace this way as well.

        Args:
            id: Group member to remove; a sub workspace finds its own in `workspace_group_member_id` of
                `AdminWorkspace`. A UUID.

        Returns:
            The group member that was removed.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_group_members:delete` or `workspace_group_members:all` or `all:delete` or
            `all:all`.
        Source: DELETE /api/v2/workspace-group-members/{id}
        """
        return await _workspace_group_member.delete_workspace_group_member.asyncio(
            id,
            client=self._client,
        )

    async def get_admin_workspace(
        self,
    ) -> models.AdminWorkspace:
        """Get the admin workspace above the current workspace, if there is one.

        Returns:
            The admin workspace, or a note that there is none.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
                RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.

        Scopes: the API states none.
        Source: GET /api/v2/workspace-group-members/admin
        """
        return await _workspace_group_member.get_admin_workspace_group_member.asyncio(
            client=self._client,
        )

    async def get(
        self,
        id: str,
    ) -> models.WorkspaceGroupMember:
        """Get one group member.

        Args:
            id: ID of the workspace group member. A UUID.

        Returns:
            The group member.

        Raises:
            APIStatusError: AuthenticationError (401), PaymentRequiredError (402), MissingScopeError (403),
                NotFoundError (404), RateLimitError (429), or the class of another status.
            APIConnectionError: No response came, or not in time.
            DecodeError: The response is not what the API promises.
            ValueError: An argument cannot be right; nothing was sent.
            TypeError: An argument is of another type; nothing was sent.

        Scopes: `workspace_group_members:read` or `workspace_group_members:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-group-members/{id}
        """
        return await _workspace_group_member.get_workspace_group_member.asyncio(
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
    ) -> Pager[models.WorkspaceGroupMemberPage, models.WorkspaceGroupMember]:
        """List the links between admin workspace and sub workspaces.

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

        Scopes: `workspace_group_members:read` or `workspace_group_members:all` or `all:read` or `all:all`.
        Source: GET /api/v2/workspace-group-members
        """
        return _workspace_group_member.list_workspace_group_member.iterate(
            client=self._client,
            limit=limit,
            starting_after=starting_after,
            max_items=max_items,
            prefetch=prefetch,
        )
