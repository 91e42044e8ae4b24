# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.update: PATCH /api/v2/accounts/{email}"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.account import Account

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.warmup_settings import WarmupSettings

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
)
_decode: Callable[[Any], Account] = decoding.object_of(Account)


async def asyncio_detailed(
    email: str,
    *,
    client: InstantlyClient,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    warmup: WarmupSettings | Mapping[str, Any] | Unset = UNSET,
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
) -> Response[Account]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    email: str,
    *,
    client: InstantlyClient,
    first_name: str | Unset = UNSET,
    last_name: str | Unset = UNSET,
    warmup: WarmupSettings | Mapping[str, Any] | Unset = UNSET,
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
) -> Account:
    """Change settings of a sending account.

    Args:
        email: Address of the account to change.
        first_name: First name of the person the account stands for.
        last_name: Last name of the person the account stands for.
        warmup: Warm-up settings of the account.
        daily_limit: Most e-mails to send from the account per day.
        tracking_domain_name: Custom domain for tracking.
        tracking_domain_status: State of the custom tracking domain, e.g. `active`.
        enable_slow_ramp: Raise the sending limit gradually instead of starting with all of it.
        inbox_placement_test_limit: Limit on inbox placement tests with this account. At least 0.
        sending_gap: Minutes between two e-mails from the account; the shortest wait when several campaigns
            share it. 0 to 1440.
        signature: Signature for e-mails from this account.
        reply_to: Address that replies go to instead of the account's own. An e-mail address.
        skip_cname_check: Skip the check of the tracking domain's CNAME record.
        remove_tracking_domain: Set it to take the custom tracking domain off the account.

    Returns:
        The account after the change.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:update` or `accounts:all` or `all:update` or `all:all`.
    Source: PATCH /api/v2/accounts/{email}
    """
    response = await asyncio_detailed(
        email,
        client=client,
        first_name=first_name,
        last_name=last_name,
        warmup=warmup,
        daily_limit=daily_limit,
        tracking_domain_name=tracking_domain_name,
        tracking_domain_status=tracking_domain_status,
        enable_slow_ramp=enable_slow_ramp,
        inbox_placement_test_limit=inbox_placement_test_limit,
        sending_gap=sending_gap,
        signature=signature,
        reply_to=reply_to,
        skip_cname_check=skip_cname_check,
        remove_tracking_domain=remove_tracking_domain,
    )
    return response.parsed
