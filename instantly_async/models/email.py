# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Email(Model):
    """An e-mail in the Unibox, whether sent by a campaign, received, or written by hand.

    Attributes:
        id: ID of the e-mail. A UUID.
        timestamp_created: When Instantly stored the e-mail, which may differ from the time it was sent
            (`timestamp_email`).
        timestamp_email: Time of the e-mail according to the mail server. Sender or server may have set it
            wrongly.
        message_id: Id that the mail server gave to the e-mail.
        subject: Subject of the e-mail.
        from_address_email: Address of the sender, derived from `eaccount`. An e-mail address.
        to_address_email_list: Addresses of the recipients, separated by commas.
        cc_address_email_list: Addresses that got a copy (CC), separated by commas.
        bcc_address_email_list: Addresses that got a blind copy (BCC), separated by commas.
        reply_to: Address to which answers go.
        body: Content as HTML and as plain text.
        organization_id: Workspace that the e-mail belongs to. A UUID.
        campaign_id: Campaign that the e-mail belongs to; may be null for e-mails written by hand. A UUID.
        subsequence_id: Subsequence that the e-mail belongs to; may be null for e-mails written by hand. A
            UUID.
        list_id: List of the lead, if it is in one. A UUID.
        lead: E-mail address of the lead.
        lead_id: Lead that the e-mail belongs to, if any. A UUID.
        eaccount: Address of the workspace's sending account.
        ue_type: Kind of the e-mail by its life cycle.
        step: Step of the campaign that the e-mail belongs to.
        is_unread: Read state as a number, `1` for unread and `0` for read.
        is_auto_reply: Whether the e-mail is an automatic reply, `1` for yes and `0` for no.
        reminder_ts: Time of the reminder, if one is set.
        ai_interest_value: Interest as rated by AI.
        ai_assisted: Whether AI helped to write the e-mail, as a number.
        is_focused: Whether the e-mail is in the primary tab of the Unibox, as a number.
        i_status: Interest status, see `LeadInterestStatus`; custom labels have numbers of their own.
        thread_id: Conversation that the e-mail belongs to, the same for all of its e-mails. An opaque text
            that is no UUID.
        content_preview: Beginning of the content, as a rule its first lines.
        attachment_json: Attachments of the e-mail; null when it has none.
        from_address_json: Details of the sender's address.
        to_address_json: Details of the recipients' addresses.
        cc_address_json: Details of the addresses that got a copy (CC).
        ai_agent_id: AI agent that sent the e-mail, if one did. A UUID.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_email: datetime.datetime
    message_id: str
    subject: str
    from_address_email: str | None = LEFT_OUT
    to_address_email_list: str
    cc_address_email_list: str | None = LEFT_OUT
    bcc_address_email_list: str | None = LEFT_OUT
    reply_to: str | None = LEFT_OUT
    body: models.EmailBody
    organization_id: str
    campaign_id: str | None = LEFT_OUT
    subsequence_id: str | None = LEFT_OUT
    list_id: str | None = LEFT_OUT
    lead: str | None = LEFT_OUT
    lead_id: str | None = LEFT_OUT
    eaccount: str
    ue_type: models.EmailType | None = LEFT_OUT
    step: str | None = LEFT_OUT
    is_unread: int | None = LEFT_OUT
    is_auto_reply: int | None = LEFT_OUT
    reminder_ts: datetime.datetime | None = LEFT_OUT
    ai_interest_value: float | None = LEFT_OUT
    ai_assisted: int | None = LEFT_OUT
    is_focused: int | None = LEFT_OUT
    i_status: int | None = LEFT_OUT
    thread_id: str | None = LEFT_OUT
    content_preview: str | None = LEFT_OUT
    attachment_json: models.EmailAttachments | None = LEFT_OUT
    from_address_json: list[Any] | None = LEFT_OUT
    to_address_json: list[Any] | None = LEFT_OUT
    cc_address_json: list[Any] | None = LEFT_OUT
    ai_agent_id: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_email": decoding.date_time,
        "body": decoding.model(models.EmailBody),
        "ue_type": decoding.enum(models.EmailType),
        "reminder_ts": decoding.date_time,
        "attachment_json": decoding.model(models.EmailAttachments),
    }
