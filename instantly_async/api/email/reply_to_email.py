# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.reply: POST /api/v2/emails/reply"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.email import Email

if TYPE_CHECKING:
    import datetime

    from ..._core.client import InstantlyClient
    from ...models.email_body import EmailBody

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
)
_decode: Callable[[Any], Email] = decoding.object_of(Email)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    eaccount: str,
    reply_to_uuid: str,
    subject: str,
    body: EmailBody | Mapping[str, Any],
    additional_recipients: Sequence[str] | Unset = UNSET,
    cc_address_email_list: str | Unset = UNSET,
    bcc_address_email_list: str | Unset = UNSET,
    reminder_ts: datetime.datetime | str | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Response[Email]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    eaccount: str,
    reply_to_uuid: str,
    subject: str,
    body: EmailBody | Mapping[str, Any],
    additional_recipients: Sequence[str] | Unset = UNSET,
    cc_address_email_list: str | Unset = UNSET,
    bcc_address_email_list: str | Unset = UNSET,
    reminder_ts: datetime.datetime | str | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Email:
    """Send a reply to an existing e-mail.

    Really sends an e-mail, which cannot be undone; a repeated call sends another reply. New conversations
    cannot be started this way, since `reply_to_uuid` must name an existing e-mail.

    Args:
        eaccount: Address of the connected account that sends the reply.
        reply_to_uuid: E-mail that is answered, by its `id`.
        subject:
        body: Text of the reply, as `html`, `text` or both.
        additional_recipients: More recipients beside the sender of the answered e-mail, who always gets the
            reply.
        cc_address_email_list: Addresses that get a copy (CC), separated by commas.
        bcc_address_email_list: Addresses that get a blind copy (BCC), separated by commas.
        reminder_ts: Time of a reminder for this e-mail, shown in the Unibox of the web app. Without it no
            reminder is set.
        assigned_to: User to whom the lead is assigned. A UUID.

    Returns:
        The reply that was sent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Source: POST /api/v2/emails/reply
    """
    response = await asyncio_detailed(
        client=client,
        eaccount=eaccount,
        reply_to_uuid=reply_to_uuid,
        subject=subject,
        body=body,
        additional_recipients=additional_recipients,
        cc_address_email_list=cc_address_email_list,
        bcc_address_email_list=bcc_address_email_list,
        reminder_ts=reminder_ts,
        assigned_to=assigned_to,
    )
    return response.parsed
