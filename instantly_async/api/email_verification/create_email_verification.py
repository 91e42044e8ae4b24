# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `email_verification.create`: POST /api/v2/email-verification.

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
from ..._core.types import UNSET, Response, Unset

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
_decode: Callable[[Any], models.EmailVerification] = decoding.object_of(models.EmailVerification)


async def asyncio_detailed(
    *,
    client: Caller,
    email: str,
    webhook_url: str | Unset = UNSET,
) -> Response[models.EmailVerification]:
    """Send POST /api/v2/email-verification and give the whole response.

    See `instantly.email_verification.create` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `email_verifications:create` or `email_verifications:all` or `all:create` or `all:all`.
    Source: POST /api/v2/email-verification
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "webhook_url": webhook_url,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
