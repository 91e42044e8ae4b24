# Generated from openapi.yaml by `make generate`; edits here are lost.
"""dfy_email_account_orders.create: POST /api/v2/dfy-email-account-orders"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.dfy_order_result import DFYOrderResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.dfy_order_item import DFYOrderItem
    from ...models.dfy_order_type import DFYOrderType

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
)
_decode: Callable[[Any], DFYOrderResult] = decoding.object_of(DFYOrderResult)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    items: Sequence[DFYOrderItem | Mapping[str, Any]],
    order_type: DFYOrderType | str,
    simulation: bool | Unset = UNSET,
) -> Response[DFYOrderResult]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "items": items,
            "order_type": order_type,
            "simulation": simulation,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    items: Sequence[DFYOrderItem | Mapping[str, Any]],
    order_type: DFYOrderType | str,
    simulation: bool | Unset = UNSET,
) -> DFYOrderResult:
    """Order done-for-you domains and mailboxes.

    Spends money: the default payment method of the workspace is charged, unless `simulation` is true. An
    order buys new domains with mailboxes, buys pre-warmed domains, or adds mailboxes to domains ordered
    earlier. The workspace needs a default payment method, and a running free trial, a paid CRM plan or an
    Outreach entitlement. Failed checks are reported in the answer, so read `order_placed` and `order_error`.

    Args:
        items: Domains to order, each with its mailboxes.
        order_type: What is bought; it also decides how `items` are read.
        simulation: Only validate the order and quote its price; nothing is ordered or charged.
            `order_is_valid` in the answer tells whether a real order would pass. The API takes False when
            left out.

    Returns:
        Outcome of the order or of its simulation, with prices.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `dfy_email_account_orders:create` or `dfy_email_account_orders:all` or `all:create` or `all:all`.
    Source: POST /api/v2/dfy-email-account-orders
    """
    response = await asyncio_detailed(
        client=client,
        items=items,
        order_type=order_type,
        simulation=simulation,
    )
    return response.parsed
