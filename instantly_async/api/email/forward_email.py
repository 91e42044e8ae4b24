# Generated from openapi.yaml by `make generate`; edits here are lost.
"""emails.forward: POST /api/v2/emails/forward"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from ..._core import decoding
from ..._core.operation import Operation
from ..._core.types import UNSET, Response, Unset
from ...models.email import Email

if TYPE_CHECKING:
    from ..._core.client import InstantlyClient
    from ...models.email_body import EmailBody

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
)
_decode: Callable[[Any], Email] = decoding.object_of(Email)


async def asyncio_detailed(
    *,
    client: InstantlyClient,
    eaccount: str,
    reply_to_uuid: str,
    to_address_email_list: str,
    subject: str,
    body: EmailBody | Mapping[str, Any] | Unset = UNSET,
    cc_address_email_list: str | Unset = UNSET,
    bcc_address_email_list: str | Unset = UNSET,
    reply_to: str | Unset = UNSET,
    forwarded_attachments: str | Unset = UNSET,
    include_original_body: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Response[Email]:
    """Like `asyncio`, with the status, headers and body of the answer."""
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


async def asyncio(
    *,
    client: InstantlyClient,
    eaccount: str,
    reply_to_uuid: str,
    to_address_email_list: str,
    subject: str,
    body: EmailBody | Mapping[str, Any] | Unset = UNSET,
    cc_address_email_list: str | Unset = UNSET,
    bcc_address_email_list: str | Unset = UNSET,
    reply_to: str | Unset = UNSET,
    forwarded_attachments: str | Unset = UNSET,
    include_original_body: bool | Unset = UNSET,
    assigned_to: str | Unset = UNSET,
) -> Email:
    """Forward an existing e-mail to other recipients.

    Really sends an e-mail, which cannot be undone; a repeated call sends it again. The original text goes
    along only with `include_original_body`. Either that flag is `true`, or `body` has a non-empty `html` or
    `text`.

    Args:
        eaccount: Address of the connected account that sends the e-mail.
        reply_to_uuid: E-mail to forward, by its `id`.
        to_address_email_list: Addresses of the recipients, separated by commas.
        subject:
        body: New text of the e-mail, placed before the original when `include_original_body` is `true`. Give
            `html`, `text` or both.
        cc_address_email_list: Addresses that get a copy (CC), separated by commas.
        bcc_address_email_list: Addresses that get a blind copy (BCC), separated by commas.
        reply_to: Address to which answers to the forwarded e-mail go. An e-mail address.
        forwarded_attachments: Attachments of the original to pass on, as JSON text: an array of objects with
            `filename` and `url`.
        include_original_body: Add headers and content of the original below the new text. Off by default.
        assigned_to: User to whom the lead is assigned. A UUID.

    Returns:
        The e-mail that was sent.

    Raises:
        APIStatusError: AuthenticationError (401), PaymentRequiredError (402), NotFoundError (404),
            RateLimitError (429).
        APIConnectionError: No answer came.

    Scopes: `emails:create` or `emails:all` or `all:create` or `all:all`.
    Source: POST /api/v2/emails/forward
    """
    response = await asyncio_detailed(
        client=client,
        eaccount=eaccount,
        reply_to_uuid=reply_to_uuid,
        to_address_email_list=to_address_email_list,
        subject=subject,
        body=body,
        cc_address_email_list=cc_address_email_list,
        bcc_address_email_list=bcc_address_email_list,
        reply_to=reply_to,
        forwarded_attachments=forwarded_attachments,
        include_original_body=include_original_body,
        assigned_to=assigned_to,
    )
    return response.parsed
