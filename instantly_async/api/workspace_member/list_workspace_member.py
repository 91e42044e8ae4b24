# Generated from openapi.yaml by `make generate`; edits here are lost.
"""workspace_members.list: GET /api/v2/workspace-members"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset
from ...models.workspace_member_page import WorkspaceMemberPage

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.workspace_member import WorkspaceMember

OPERATION = Operation(
    id="listWorkspaceMember",
    name="workspace_members.list",
    method="GET",
    path="/api/v2/workspace-members",
    scopes=(
        "workspace_members:read",  # or
        "workspace_members:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="query", parameter="starting_after", max_limit=100),
    retry_safe=True,
)
_decode: Callable[[Any], WorkspaceMemberPage] = decoding.page_of(WorkspaceMemberPage)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    accepted: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[WorkspaceMemberPage]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        query={
            "limit": limit,
            "starting_after": starting_after,
            "accepted": accepted,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    accepted: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> WorkspaceMemberPage:
    """List the members of the workspace.

    Args:
        limit: Items per page. 1 to 100.
        starting_after: Cursor: `next_starting_after` of the page before.
        accepted: Keep only members who have (`true`) or have not yet (`false`) accepted their invitation.
        search: Text to look for in names and e-mail addresses.

    Returns:
        The members of one page.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `workspace_members:read` or `workspace_members:all` or `all:read` or `all:all`.
    Source: GET /api/v2/workspace-members
    """
    response = await asyncio_detailed(
        client=client,
        limit=limit,
        starting_after=starting_after,
        accepted=accepted,
        search=search,
    )
    return response.parsed


def iterate(
    *,
    client: InstantlyClient,
    limit: int = 100,
    starting_after: str | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    accepted: bool | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Pager[WorkspaceMemberPage, WorkspaceMember]:
    """Walk the list over all its pages: `async for` gives items, `pages()` pages, `await` the first page.

    The arguments are those of `asyncio`; `max_items` ends the walk early, `prefetch` keeps so many pages under way.
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        accepted=accepted,
        search=search,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
