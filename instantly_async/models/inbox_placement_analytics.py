# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxPlacementAnalytics(Model):
    """Result for a single e-mail of a placement test, as sent or as received.

    Attributes:
        id: ID of the result. A UUID.
        timestamp_created: When the result was created.
        timestamp_created_date: Date part of the creation time.
        organization_id: Workspace that owns the test. A UUID.
        test_id: Placement test that the e-mail is part of. A UUID.
        is_spam: Whether the e-mail landed in spam; null while unknown. Received e-mails only.
        has_category: Whether the e-mail was put into a category such as promotions or social; null while
            unknown. Received e-mails only.
        sender_email: Address that sent the e-mail.
        sender_esp: Provider of the sender. Received e-mails only.
        recipient_email: Address that the e-mail was sent to.
        recipient_esp: Provider of the recipient.
        recipient_geo: Country of the recipient.
        recipient_type: Whether the recipient's mailbox is professional or personal.
        spf_pass: Whether the SPF check was passed. Received e-mails only.
        dkim_pass: Whether the DKIM check was passed. Received e-mails only.
        dmarc_pass: Whether the DMARC check was passed. Received e-mails only.
        smtp_ip_blacklist_report: Blacklist entries of the sending SMTP server's IP address. Received e-mails
            only.
        authentication_failure_results: Details of failed SPF, DKIM and DMARC checks. Received e-mails only.
        record_type: Whether the record stands for the sending or the receipt of the e-mail.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_created_date: datetime.date
    organization_id: str
    test_id: str
    is_spam: bool | None = LEFT_OUT
    has_category: bool | None = LEFT_OUT
    sender_email: str | None = LEFT_OUT
    sender_esp: models.PlacementESP | None = LEFT_OUT
    recipient_email: str | None = LEFT_OUT
    recipient_esp: models.PlacementESP | None = LEFT_OUT
    recipient_geo: models.RecipientCountry | None = LEFT_OUT
    recipient_type: models.RecipientType | None = LEFT_OUT
    spf_pass: bool | None = LEFT_OUT
    dkim_pass: bool | None = LEFT_OUT
    dmarc_pass: bool | None = LEFT_OUT
    smtp_ip_blacklist_report: dict[str, Any] | None = LEFT_OUT
    authentication_failure_results: models.AuthenticationFailureResults | None = LEFT_OUT
    record_type: models.PlacementRecordType | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_created_date": decoding.date,
        "sender_esp": decoding.enum(models.PlacementESP),
        "recipient_esp": decoding.enum(models.PlacementESP),
        "recipient_geo": decoding.enum(models.RecipientCountry),
        "recipient_type": decoding.enum(models.RecipientType),
        "authentication_failure_results": decoding.model(models.AuthenticationFailureResults),
        "record_type": decoding.enum(models.PlacementRecordType),
    }
