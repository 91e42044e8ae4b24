# Generated from openapi.yaml by `make generate`; edits here are lost.
"""Endpoint of `emails.reply`: POST /api/v2/emails/reply.

Attributes:
    OPERATION: What openapi.yaml says of the operation, such as its scopes and limits.
    asyncio: The function `asyncio_detailed`, which gives only what the response says.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from ... import models
from ..._core import decoding
from ..._core.endpoints import Caller, parsed
from ..._core.operation import Argument, Operation
from ..._core.types import UNSET, Response, Unset

OPERATION = Operation(
    id="replyToEmail",
    name="emails.reply",
    method="POST",
    path="/api/v2/emails/reply",
    scopes=(
        "emails:create",  # or
        "emails:all",  # or
        "all:create",  # or
        "all:all",
    ),
    retry_safe=False,
    arguments=(
        Argument("additional_recipients", "body", form="list"),
        Argument("cc_address_email_list", "body", form="joined"),
        Argument("bcc_address_email_list", "body", form="joined"),
        Argument("reminder_ts", "body", form="date-time"),
    ),
)
_decode: Callable[[Any], models.Email] = decoding.object_of(models.Email)


async def asyncio_detailed(
    *,
    client: Caller,
    eaccount: str,
    reply_to_uuid: str,
    subject: str,
    body: models.EmailBody | Mapping[str, Any],
    additional_recipients: Sequence[str] | Unset = UNSET,
    cc_address_email_list: str | Sequence[str] | Unset = UNSET,
    bcc_address_email_list: str | Sequence[str] | Unset = UNSET,
    reminder_ts: datetime.datetime | datetime.date | str | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Response[models.Email]:
    """Send POST /api/v2/emails/reply and give the whole response.

    See `instantly.emails.reply` for the other arguments and the errors.

    Args:
        client: What sends the call, such as an InstantlyClient.

    Returns:
        The response: status, headers, body, and what it says as `parsed`; `asyncio` gives that alone.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Source: POST /api/v2/emails/reply
    """
    return await client.send(
        OPERATION,
        _decode,
        body={
            "eaccount": eaccount,
            "reply_to_uuid": reply_to_uuid,
            "subject": subject,
            "body": body,
            "additional_recipients": additional_recipients,
            "cc_address_email_list": cc_address_email_list,
            "bcc_address_email_list": bcc_address_email_list,
            "reminder_ts": reminder_ts,
            "assigned_to": assigned_to,
        },
    )


asyncio: Final = parsed(asyncio_detailed)
