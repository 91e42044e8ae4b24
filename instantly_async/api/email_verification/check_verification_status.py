# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `email_verification.get`: GET /api/v2/email-verification/{email}.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Operation
from ..._core.types import Response

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
_decode: Callable[[Any], models.EmailVerification] = decoding.object_of(models.EmailVerification)


async def asyncio_detailed(
    email: str,
    *,
    client: Caller,
) -> Response[models.EmailVerification]:
    """Send GET /api/v2/email-verification/{email} and give the whole response.

    See `instantly.email_verification.get` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `email_verifications:read` or `email_verifications:all` or `all:read` or `all:all`.
    Source: GET /api/v2/email-verification/{email}
    """
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
