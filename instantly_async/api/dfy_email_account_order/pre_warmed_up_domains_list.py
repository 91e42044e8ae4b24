# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.list_pre_warmed_domains`: POST /api/v2/dfy-email-account-
orders/domains/pre-warmed-up-list.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="preWarmedUpDomainsList",
    name="dfy_email_account_orders.list_pre_warmed_domains",
    method="POST",
    path="/api/v2/dfy-email-account-orders/domains/pre-warmed-up-list",
    scopes=(
        "dfy_email_account_orders:read",  # or
        "dfy_email_account_orders:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
    arguments=(Argument("extensions", "body", form="list"),),
)
_decode: Callable[[Any], models.PreWarmedDomains] = decoding.object_of(models.PreWarmedDomains)


async def asyncio_detailed(
    *,
    client: Caller,
    extensions: Sequence[models.PreWarmedDomainExtension | str] | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[models.PreWarmedDomains]:
    """Send POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list and give the whole response.

    See `instantly.dfy_email_account_orders.list_pre_warmed_domains` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:read` or `dfy_email_account_orders:all` or `all:read` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "extensions": extensions,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
