# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.send_test: POST /api/v2/emails/test"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation, RateLimit
from ..._core.types import Response
from ...models.test_email_result import TestEmailResult

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.test_email_body import TestEmailBody

OPERATION = Operation(
    id="sendTestEmail",
    name="emails.send_test",
    method="POST",
    path="/api/v2/emails/test",
    scopes=(
        "emails:create",  # or
        "emails:all",  # or
        "all:create",  # or
        "all:all",
    ),
    rate_limits=(RateLimit(calls=10, seconds=60),),
    retry_safe=False,
    error_field="error",
)
_decode: Callable[[Any], TestEmailResult] = decoding.object_of(TestEmailResult)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    eaccount: str,
    to_address_email_list: str,
    subject: str,
    body: TestEmailBody | Mapping[str, Any],
) -> Response[TestEmailResult]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "eaccount": eaccount,
            "to_address_email_list": to_address_email_list,
            "subject": subject,
            "body": body,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    eaccount: str,
    to_address_email_list: str,
    subject: str,
    body: TestEmailBody | Mapping[str, Any],
) -> TestEmailResult:
    """Send a test e-mail that does not appear in the Unibox.

    Really sends an e-mail, which cannot be undone; a repeated call sends it again. Limited to 10 calls a
    minute per workspace. An answer with status 200 may carry `error` instead of `status`.

    Args:
        eaccount: Address of the connected account that sends the e-mail.
        to_address_email_list: Addresses of the recipients, separated by commas.
        subject:
        body: Content of the e-mail, as HTML only.

    Returns:
        Success, or the reason why the e-mail was not sent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Rate limit: 10 calls in 1 minute.
    Source: POST /api/v2/emails/test
    """
    response = await asyncio_detailed(
        client=client,
        eaccount=eaccount,
        to_address_email_list=to_address_email_list,
        subject=subject,
        body=body,
    )
    return response.parsed
