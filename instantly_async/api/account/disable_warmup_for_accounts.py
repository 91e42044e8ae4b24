# Generated from openapi.yaml by `make generate`; edits here are lost.
"""accounts.disable_warmup: POST /api/v2/accounts/warmup/disable"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.background_job import BackgroundJob

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.warmup_account_filter import WarmupAccountFilter

OPERATION = Operation(
    id="disableWarmupForAccounts",
    name="accounts.disable_warmup",
    method="POST",
    path="/api/v2/accounts/warmup/disable",
    retry_safe=False,
)
_decode: Callable[[Any], BackgroundJob] = decoding.object_of(BackgroundJob)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    emails: Sequence[str] | Unset = UNSET,
    include_all_emails: bool | Unset = UNSET,
    excluded_emails: Sequence[str] | Unset = UNSET,
    filter: WarmupAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> Response[BackgroundJob]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "emails": emails,
            "include_all_emails": include_all_emails,
            "excluded_emails": excluded_emails,
            "filter": filter,
            "search": search,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    emails: Sequence[str] | Unset = UNSET,
    include_all_emails: bool | Unset = UNSET,
    excluded_emails: Sequence[str] | Unset = UNSET,
    filter: WarmupAccountFilter | Mapping[str, Any] | None | Unset = UNSET,
    search: str | Unset = UNSET,
) -> BackgroundJob:
    """Turn warm-up off for several accounts in a background job.

    The answer comes before the work is done. Follow the job with `getBackgroundJob` until it ends. Name the
    accounts in `emails`, or select them with `include_all_emails`.

    Args:
        emails: Addresses of the accounts to change; they must belong to your workspace. At most 100 items.
        include_all_emails: Set it to select all accounts, narrowed by `filter`, `search` and
            `excluded_emails`.
        excluded_emails: Addresses to leave out; used only with `include_all_emails`. At most 100 items.
        filter: Conditions that the accounts must meet; used only with `include_all_emails`.
        search: Search text that narrows the accounts; used only with `include_all_emails`.

    Returns:
        The job that was started.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: the API states none.
    Source: POST /api/v2/accounts/warmup/disable
    """
    response = await asyncio_detailed(
        client=client,
        emails=emails,
        include_all_emails=include_all_emails,
        excluded_emails=excluded_emails,
        filter=filter,
        search=search,
    )
    return response.parsed
