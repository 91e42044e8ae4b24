# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `dfy_email_account_orders.create`: POST /api/v2/dfy-email-account-orders.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="createDFYEmailAccountOrder",
    name="dfy_email_account_orders.create",
    method="POST",
    path="/api/v2/dfy-email-account-orders",
    scopes=(
        "dfy_email_account_orders:create",  # or
        "dfy_email_account_orders:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(Argument("items", "body", form="list"),),
)
_decode: Callable[[Any], models.DFYOrderResult] = decoding.object_of(models.DFYOrderResult)


async def asyncio_detailed(
    *,
    client: Caller,
    items: Sequence[models.DFYOrderItem | Mapping[str, Any]],
    order_type: models.DFYOrderType | str,
    simulation: bool | Unset = UNSET,
) -> Response[models.DFYOrderResult]:
    """Send POST /api/v2/dfy-email-account-orders and give the whole response.

    See `instantly.dfy_email_account_orders.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "items": items,
            "order_type": order_type,
            "simulation": simulation,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
