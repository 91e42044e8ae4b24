# Generated from openapi.yaml by `make generate`; edits here are lost.
"""email_verification.get: GET /api/v2/email-verification/{email}"""

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
    """GET /api/v2/email-verification/{email}. See `instantly.email_verification.get`."""
    return await client.send(
        OPERATION,
        _decode,
        path={
            "email": email,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
