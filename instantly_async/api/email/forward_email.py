# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.forward`: POST /api/v2/emails/forward.

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
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="forwardEmail",
    name="emails.forward",
    method="POST",
    path="/api/v2/emails/forward",
    scopes=(
        "emails:create",  # or
        "emails:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("to_address_email_list", "body", form="joined"),
        Argument("cc_address_email_list", "body", form="joined"),
        Argument("bcc_address_email_list", "body", form="joined"),
    ),
)
_decode: Callable[[Any], models.Email] = decoding.object_of(models.Email)


async def asyncio_detailed(
    *,
    client: Caller,
    eaccount: str,
    reply_to_uuid: str,
    to_address_email_list: str | Sequence[str],
    subject: str,
    body: models.EmailBody | Mapping[str, Any] | Unset = UNSET,
    cc_address_email_list: str | Sequence[str] | Unset = UNSET,
    bcc_address_email_list: str | Sequence[str] | Unset = UNSET,
    reply_to: str | Unset = UNSET,
    forwarded_attachments: str | Unset = UNSET,
    include_original_body: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Response[models.Email]:
    """Send POST /api/v2/emails/forward and give the whole response.

    See `instantly.emails.forward` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Source: POST /api/v2/emails/forward
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "eaccount": eaccount,
            "reply_to_uuid": reply_to_uuid,
            "to_address_email_list": to_address_email_list,
            "subject": subject,
            "body": body,
            "cc_address_email_list": cc_address_email_list,
            "bcc_address_email_list": bcc_address_email_list,
            "reply_to": reply_to,
            "forwarded_attachments": forwarded_attachments,
            "include_original_body": include_original_body,
            "assigned_to": assigned_to,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
