# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `accounts.create`: POST /api/v2/accounts.

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
    id="createAccount",
    name="accounts.create",
    method="POST",
    path="/api/v2/accounts",
    scopes=(
        "accounts:create",  # or
        "accounts:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("inbox_placement_test_limit", "body", least=0),
        Argument("sending_gap", "body", least=0, most=1440),
    ),
)
_decode: Callable[[Any], models.Account] = decoding.object_of(models.Account)


async def asyncio_detailed(
    *,
    client: Caller,
    email: str,
    first_name: str,
    last_name: str,
    provider_code: models.AccountProviderCode | int,
    imap_username: str,
    imap_password: str,
    imap_host: str,
    imap_port: int,
    smtp_username: str,
    smtp_password: str,
    smtp_host: str,
    smtp_port: int,
    warmup: models.WarmupSettings | Mapping[str, Any] | Unset = UNSET,
    daily_limit: int | None | Unset = UNSET,
    tracking_domain_name: str | None | Unset = UNSET,
    tracking_domain_status: str | None | Unset = UNSET,
    enable_slow_ramp: bool | None | Unset = UNSET,
    inbox_placement_test_limit: int | None | Unset = UNSET,
    sending_gap: int | Unset = UNSET,
    signature: str | None | Unset = UNSET,
    reply_to: str | Unset = UNSET,
    warmup_custom_ftag: str | Unset = UNSET,
    skip_cname_check: bool | Unset = UNSET,
) -> Response[models.Account]:
    """Send POST /api/v2/accounts and give the whole response.

    See `instantly.accounts.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `accounts:create` or `accounts:all` or `all:create` or `all:all`.
    Source: POST /api/v2/accounts
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "first_name": first_name,
            "last_name": last_name,
            "provider_code": provider_code,
            "imap_username": imap_username,
            "imap_password": imap_password,
            "imap_host": imap_host,
            "imap_port": imap_port,
            "smtp_username": smtp_username,
            "smtp_password": smtp_password,
            "smtp_host": smtp_host,
            "smtp_port": smtp_port,
            "warmup": warmup,
            "daily_limit": daily_limit,
            "tracking_domain_name": tracking_domain_name,
            "tracking_domain_status": tracking_domain_status,
            "enable_slow_ramp": enable_slow_ramp,
            "inbox_placement_test_limit": inbox_placement_test_limit,
            "sending_gap": sending_gap,
            "signature": signature,
            "reply_to": reply_to,
            "warmup_custom_ftag": warmup_custom_ftag,
            "skip_cname_check": skip_cname_check,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
