# Generated from openapi.yaml by `make generate`; edits here are lost.
"""email_verification.create: POST /api/v2/email-verification"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.email_verification import EmailVerification

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="createEmailVerification",
    name="email_verification.create",
    method="POST",
    path="/api/v2/email-verification",
    scopes=(
        "email_verifications:create",  # or
        "email_verifications:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
)
_decode: Callable[[Any], EmailVerification] = decoding.object_of(EmailVerification)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    email: str,
    webhook_url: str | Unset = UNSET,
) -> Response[EmailVerification]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "webhook_url": webhook_url,
        },
    )


async def asyncio(
    *,
    client: InstantlyClient,
    email: str,
    webhook_url: str | Unset = UNSET,
) -> EmailVerification:
    """Verify one e-mail address.

    Uses verification credits; the answer tells how many. The call waits up to 10 seconds for the result;
    after that it answers with `pending`, and the result is fetched with `checkVerificationStatus` or arrives
    at `webhook_url`.

    Args:
        email: Address to verify.
        webhook_url: URL that receives the result if the verification lasts longer than 10 seconds.

    Returns:
        The verification, finished or pending.

    Raises:
        APIStatusError: BadRequestError (400), AuthenticationError (401), PaymentRequiredError (402),
            NotFoundError (404), RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `email_verifications:create` or `email_verifications:all` or `all:create` or `all:all`.
    Source: POST /api/v2/email-verification
    """
    response = await asyncio_detailed(
        client=client,
        email=email,
        webhook_url=webhook_url,
    )
    return response.parsed
