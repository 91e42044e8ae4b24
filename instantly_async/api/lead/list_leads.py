# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `leads.list`: POST /api/v2/leads/list.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, Paging
from ..._core.pagination import Pager
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="listLeads",
    name="leads.list",
    method="POST",
    path="/api/v2/leads/list",
    scopes=(
        "leads:read",  # or
        "leads:all",  # or
        "all:read",  # or
        "all:all",
    ),
    paging=Paging(style="cursor", location="body", parameter="starting_after", max_limit=100),
    retry_safe=True,
    arguments=(
        Argument("ids", "body", form="list"),
        Argument("queries", "body", form="list"),
        Argument("excluded_ids", "body", form="list"),
        Argument("contacts", "body", form="list"),
        Argument("limit", "body", least=1, most=100),
        Argument("organization_user_ids", "body", form="list"),
    ),
)
_decode: Callable[[Any], models.LeadPage] = decoding.page_of(models.LeadPage)


async def asyncio_detailed(
    *,
    client: Caller,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    limit: int | Unset = UNSET,
    starting_after: str | Unset = UNSET,
    organization_user_ids: Sequence[str] | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    is_website_visitor: bool | Unset = UNSET,
    distinct_contacts: bool | Unset = UNSET,
    enrichment_status: models.LeadEnrichmentStatus | int | Unset = UNSET,
    esg_code: models.LeadESGFilter | str | Unset = UNSET,
) -> Response[models.LeadPage]:
    """Send POST /api/v2/leads/list and give the whole response.

    See `instantly.leads.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
    Source: POST /api/v2/leads/list
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "search": search,
            "filter": filter,
            "campaign": campaign,
            "list_id": list_id,
            "in_campaign": in_campaign,
            "in_list": in_list,
            "ids": ids,
            "queries": queries,
            "excluded_ids": excluded_ids,
            "contacts": contacts,
            "limit": limit,
            "starting_after": starting_after,
            "organization_user_ids": organization_user_ids,
            "smart_view_id": smart_view_id,
            "is_website_visitor": is_website_visitor,
            "distinct_contacts": distinct_contacts,
            "enrichment_status": enrichment_status,
            "esg_code": esg_code,
        },
    )


asyncio: Final = parsed(asyncio_detailed)


def iterate(
    *,
    client: Caller,
    limit: int = 100,
    starting_after: str | None | Unset = UNSET,
    max_items: int | None = None,
    prefetch: int = 0,
    search: str | Unset = UNSET,
    filter: str | Unset = UNSET,
    campaign: str | Unset = UNSET,
    list_id: str | Unset = UNSET,
    in_campaign: bool | Unset = UNSET,
    in_list: bool | Unset = UNSET,
    ids: Sequence[str] | Unset = UNSET,
    queries: Sequence[models.LeadQuery | Mapping[str, Any]] | Unset = UNSET,
    excluded_ids: Sequence[str] | Unset = UNSET,
    contacts: Sequence[str] | Unset = UNSET,
    organization_user_ids: Sequence[str] | Unset = UNSET,
    smart_view_id: str | Unset = UNSET,
    is_website_visitor: bool | Unset = UNSET,
    distinct_contacts: bool | Unset = UNSET,
    enrichment_status: models.LeadEnrichmentStatus | int | Unset = UNSET,
    esg_code: models.LeadESGFilter | str | Unset = UNSET,
) -> Pager[models.LeadPage, models.Lead]:
    """Walk the list of POST /api/v2/leads/list over all its pages.

    See `instantly.leads.list` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        A pager: `async for` gives items, `pages()` pages, `await` the first page.

    Scopes: `leads:read` or `leads:all` or `all:read` or `all:all`.
    Source: POST /api/v2/leads/list
    """
    fetch = functools.partial(
        asyncio,
        client=client,
        search=search,
        filter=filter,
        campaign=campaign,
        list_id=list_id,
        in_campaign=in_campaign,
        in_list=in_list,
        ids=ids,
        queries=queries,
        excluded_ids=excluded_ids,
        contacts=contacts,
        organization_user_ids=organization_user_ids,
        smart_view_id=smart_view_id,
        is_website_visitor=is_website_visitor,
        distinct_contacts=distinct_contacts,
        enrichment_status=enrichment_status,
        esg_code=esg_code,
    )
    return Pager(fetch, OPERATION, limit=limit, position=starting_after, max_items=max_items, prefetch=prefetch)
