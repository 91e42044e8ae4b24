# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.generate_similar_domains`: POST /api/v2/dfy-email-account-
orders/domains/similar.

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
    id="generateSimilarDomains",
    name="dfy_email_account_orders.generate_similar_domains",
    method="POST",
    path="/api/v2/dfy-email-account-orders/domains/similar",
    scopes=(
        "dfy_email_account_orders:create",  # or
        "dfy_email_account_orders:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("tlds", "body", form="list"),),
)
_decode: Callable[[Any], models.SimilarDomains] = decoding.object_of(models.SimilarDomains)


async def asyncio_detailed(
    *,
    client: Caller,
    domain: str,
    tlds: Sequence[models.SimilarDomainExtension | str] | Unset = UNSET,
) -> Response[models.SimilarDomains]:
    """Send POST /api/v2/dfy-email-account-orders/domains/similar and give the whole response.

    See `instantly.dfy_email_account_orders.generate_similar_domains` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders/domains/similar
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "domain": domain,
            "tlds": tlds,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
