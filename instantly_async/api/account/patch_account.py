# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.update`: PATCH /api/v2/accounts/{email}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="patchAccount",
    name="accounts.update",
    method="PATCH",
    path="/api/v2/accounts/{email}",
    scopes=(
        "accounts:update",  # or
        "accounts:all",  # or
        "all:update",  # or
        "all:all",
    ),
    retry_safe=False,
    body_required=True,
    arguments=(
        Argument("inbox_placement_test_limit", "body", least=0),
        Argument("sending_gap", "body", least=0, most=1440),
    ),
)
_decode: Callable[[Any], models.Account] = decoding.object_of(models.Account)


async def asyncio_detailed(
    email: str,
    *,
    client: Caller,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    warmup: models.WarmupSettings | Mapping[str, Any] | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    tracking_domain_name: str | None | Unset = UNSET,
    tracking_domain_status: str | None | Unset = UNSET,
    enable_slow_ramp: bool | None | Unset = UNSET,
    inbox_placement_test_limit: int | None | Unset = UNSET,
    sending_gap: int | Unset = UNSET,
    signature: str | None | Unset = UNSET,
    reply_to: str | None | Unset = UNSET,
    skip_cname_check: bool | Unset = UNSET,
    remove_tracking_domain: bool | Unset = UNSET,
) -> Response[models.Account]:
    """Send PATCH /api/v2/accounts/{email} and give the whole response.

    See `instantly.accounts.update` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/accounts/{email}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
        body={
            "first_name": first_name,
            "last_name": last_name,
            "warmup": warmup,
            "daily_limit": daily_limit,
            "tracking_domain_name": tracking_domain_name,
            "tracking_domain_status": tracking_domain_status,
            "enable_slow_ramp": enable_slow_ramp,
            "inbox_placement_test_limit": inbox_placement_test_limit,
            "sending_gap": sending_gap,
            "signature": signature,
            "reply_to": reply_to,
            "skip_cname_check": skip_cname_check,
            "remove_tracking_domain": remove_tracking_domain,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
