# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.send_test`: POST /api/v2/emails/test.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation, RateLimit
from ..._core.types import Response

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
    arguments=(Argument("to_address_email_list", "body", form="joined"),),
    error_field="error",
)
_decode: Callable[[Any], models.TestEmailResult] = decoding.object_of(models.TestEmailResult)


async def asyncio_detailed(
    *,
    client: Caller,
    eaccount: str,
    to_address_email_list: str | Sequence[str],
    subject: str,
    body: models.TestEmailBody | Mapping[str, Any],
) -> Response[models.TestEmailResult]:
    """Send POST /api/v2/emails/test and give the whole response.

    See `instantly.emails.send_test` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Rate limit: 10 calls in 1 minute.
    Source: POST /api/v2/emails/test
    """
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


asyncio: Final = parsed(asyncio_detailed)
