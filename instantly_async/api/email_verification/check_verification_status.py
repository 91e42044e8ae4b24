# Generated from openapi.yaml by `make generate`; edits here are lost.
"""email_verification.get: GET /api/v2/email-verification/{email}"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import Response
from ...models.email_verification import EmailVerification

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient

OPERATION = Operation(
    id="checkVerificationStatus",
    name="email_verification.get",
    method="GET",
    path="/api/v2/email-verification/{email}",
    scopes=(
        "email_verifications:read",  # or
        "email_verifications:all",  # or
        "all:read",  # or
        "all:all",
    ),
    retry_safe=True,
)
_decode: Callable[[Any], EmailVerification] = decoding.object_of(EmailVerification)


async def asyncio_detailed(
    email: str,
    *,
    client: InstantlyClient,
) -> Response[EmailVerification]:
    """Like `asyncio`, with the status, headers and body of the answer."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


async def asyncio(
    email: str,
    *,
    client: InstantlyClient,
) -> EmailVerification:
    """Get the verification result of an e-mail address.

    Fetches the result of a verification that `createEmailVerification` left pending.

    Args:
        email: Address whose verification was started. An e-mail address.

    Returns:
        The verification.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `email_verifications:read` or `email_verifications:all` or `all:read` or `all:all`.
    Source: GET /api/v2/email-verification/{email}
    """
    response = await asyncio_detailed(
        email,
        client=client,
    )
    return response.parsed
