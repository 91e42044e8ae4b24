# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DailyAccountAnalytics(Model):
    """Figures of one sending account on one day.

    Attributes:
        date: Day, as `YYYY-MM-DD`.
        email_account: Address of the sending account. May be empty.
        sent: Campaign e-mails sent, those of subsequences included.
        bounced: Campaign e-mails that bounced, those of subsequences included.
        contacted: Different contacts that got at least one e-mail.
        new_leads_contacted: Leads that were contacted for the first time.
        opened: Times that e-mails were opened.
        unique_opened: Opens, with repeated ones left out.
        replies: Replies received.
        unique_replies: Replies, with repeated ones left out.
        replies_automatic: Replies recognised as automatic.
        unique_replies_automatic: Automatic replies, with repeated ones left out.
        clicks: Clicks on links.
        unique_clicks: Clicks counted once per lead, not once per link.
    """

    date: datetime.date | None = LEFT_OUT
    email_account: str | None = LEFT_OUT
    sent: int | None = LEFT_OUT
    bounced: int | None = LEFT_OUT
    contacted: int | None = LEFT_OUT
    new_leads_contacted: int | None = LEFT_OUT
    opened: int | None = LEFT_OUT
    unique_opened: int | None = LEFT_OUT
    replies: int | None = LEFT_OUT
    unique_replies: int | None = LEFT_OUT
    replies_automatic: int | None = LEFT_OUT
    unique_replies_automatic: int | None = LEFT_OUT
    clicks: int | None = LEFT_OUT
    unique_clicks: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
