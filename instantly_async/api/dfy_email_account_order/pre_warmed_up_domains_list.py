# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.list_pre_warmed_domains: POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list"""

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
    """POST /api/v2/dfy-email-account-orders/domains/pre-warmed-up-list. See `instantly.dfy_email_account_orders.list_pre_warmed_domains`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "extensions": extensions,
            "search": search,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
