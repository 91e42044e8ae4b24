# Generated from openapi.yaml by `make generate`; edits here are lost.
"""custom_tags.toggle_resource: POST /api/v2/custom-tags/toggle-resource"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.success import Success

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.account_filter import AccountFilter
    from ...models.tagged_account_filter import TaggedAccountFilter
    from ...models.tagged_resource_type import TaggedResourceType

OPERATION = Operation(
    id="toggleTagResource",
    name="custom_tags.toggle_resource",
    method="POST",
    path="/api/v2/custom-tags/toggle-resource",
    retry_safe=False,
)
_decode: Callable[[Any], Success] = decoding.object_of(Success)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    tag_ids: Sequence[str],
    resource_type: TaggedResourceType | int,
    assign: bool,
    resource_ids: Sequence[str] | Unset = UNSET,
    excluded_resource_ids: Sequence[str] | Unset = UNSET,
    selected_all: bool | Unset = UNSET,
    filter: AccountFilter | str | TaggedAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[Success]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "tag_ids": tag_ids,
            "resource_type": resource_type,
            "assign": assign,
            "resource_ids": resource_ids,
            "excluded_resource_ids": excluded_resource_ids,
            "selected_all": selected_all,
            "filter": filter,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    tag_ids: Sequence[str],
    resource_type: TaggedResourceType | int,
    assign: bool,
    resource_ids: Sequence[str] | Unset = UNSET,
    excluded_resource_ids: Sequence[str] | Unset = UNSET,
    selected_all: bool | Unset = UNSET,
    filter: AccountFilter | str | TaggedAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Success:
    """Attach tags to accounts or campaigns, or detach them.

    One call handles either accounts or campaigns, as `resource_type` says. Name the targets in
    `resource_ids`, or set `selected_all` and narrow the selection with `filter`, `search` and
    `excluded_resource_ids`.

    Args:
        tag_ids: Tags to attach or detach. Not empty.
        resource_type: Whether the targets are accounts or campaigns.
        assign: `true` attaches the tags, `false` detaches them.
        resource_ids: IDs of the accounts or campaigns to change. Needed except when `selected_all` is set.
            Not empty.
        excluded_resource_ids: IDs of accounts or campaigns to leave alone; used only with `selected_all`. Not
            empty.
        selected_all: Select all accounts or campaigns instead of naming them.
        filter: Narrows what `selected_all` selects. Either a single account condition, or an object that
            combines it with tags and a search text.
        search: Search text that narrows what `selected_all` selects. Without it, the `search` inside `filter`
            counts.

    Returns:
        Whether the call succeeded.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/custom-tags/toggle-resource
    """
    response = await asyncio_detailed(
        client=client,
        tag_ids=tag_ids,
        resource_type=resource_type,
        assign=assign,
        resource_ids=resource_ids,
        excluded_resource_ids=excluded_resource_ids,
        selected_all=selected_all,
        filter=filter,
        search=search,
    )
    return response.parsed
