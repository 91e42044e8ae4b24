# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.create: POST /api/v2/accounts"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.account import Account

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.account_provider_code import AccountProviderCode
    from ...models.warmup_settings import WarmupSettings

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
)
_decode: Callable[[Any], Account] = decoding.object_of(Account)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    email: str,
    first_name: str,
    last_name: str,
    provider_code: AccountProviderCode | int,
    imap_username: str,
    imap_password: str,
    imap_host: str,
    imap_port: int,
    smtp_username: str,
    smtp_password: str,
    smtp_host: str,
    smtp_port: int,
    warmup: WarmupSettings | Mapping[str, Any] | Unset = UNSET,
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
) -> Response[Account]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    email: str,
    first_name: str,
    last_name: str,
    provider_code: AccountProviderCode | int,
    imap_username: str,
    imap_password: str,
    imap_host: str,
    imap_port: int,
    smtp_username: str,
    smtp_password: str,
    smtp_host: str,
    smtp_port: int,
    warmup: WarmupSettings | Mapping[str, Any] | Unset = UNSET,
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
) -> Account:
    """Connect a mailbox over IMAP and SMTP as a sending account.

    The log-in data of both servers is required. A mailbox can also be connected by Google or Microsoft sign-
    in, see `initGoogleOAuth` and `initMicrosoftOAuth`.

    Args:
        email: An e-mail address.
        first_name: First name of the person the account stands for.
        last_name: Last name of the person the account stands for.
        provider_code: Mail provider of the mailbox. With a wrong code the account does not work.
        imap_username: Log-in name on the IMAP server.
        imap_password: Password on the IMAP server.
        imap_host: Host name of the IMAP server, which receives mail.
        imap_port: Port of the IMAP server.
        smtp_username: Log-in name on the SMTP server.
        smtp_password: Password on the SMTP server.
        smtp_host: Host name of the SMTP server, which sends mail.
        smtp_port: Port of the SMTP server.
        warmup: Warm-up settings of the new account.
        daily_limit: Most e-mails to send from the account per day.
        tracking_domain_name: Custom domain for tracking.
        tracking_domain_status: State of the custom tracking domain, e.g. `active`.
        enable_slow_ramp: Raise the sending limit gradually instead of starting with all of it.
        inbox_placement_test_limit: Limit on inbox placement tests with this account. At least 0.
        sending_gap: Minutes between two e-mails from the account; the shortest wait when several campaigns
            share it. 0 to 1440.
        signature: Signature for e-mails from this account.
        reply_to: Address that replies go to instead of the account's own.
        warmup_custom_ftag: Custom tag for the account's warm-up.
        skip_cname_check: Skip the check of the tracking domain's CNAME record.

    Returns:
        The new account.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `accounts:create` or `accounts:all` or `all:create` or `all:all`.
    Source: POST /api/v2/accounts
    """
    response = await asyncio_detailed(
        client=client,
        email=email,
        first_name=first_name,
        last_name=last_name,
        provider_code=provider_code,
        imap_username=imap_username,
        imap_password=imap_password,
        imap_host=imap_host,
        imap_port=imap_port,
        smtp_username=smtp_username,
        smtp_password=smtp_password,
        smtp_host=smtp_host,
        smtp_port=smtp_port,
        warmup=warmup,
        daily_limit=daily_limit,
        tracking_domain_name=tracking_domain_name,
        tracking_domain_status=tracking_domain_status,
        enable_slow_ramp=enable_slow_ramp,
        inbox_placement_test_limit=inbox_placement_test_limit,
        sending_gap=sending_gap,
        signature=signature,
        reply_to=reply_to,
        warmup_custom_ftag=warmup_custom_ftag,
        skip_cname_check=skip_cname_check,
    )
    return response.parsed
