# Generated from openapi.yaml by `make generate`; edits here are lost.
"""email_verification.create: POST /api/v2/email-verification"""

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
    """POST /api/v2/email-verification. See `instantly.email_verification.create`."""
    return await client.send(
        OPERATION,
        _decode,
        body={
            "email": email,
            "webhook_url": webhook_url,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
