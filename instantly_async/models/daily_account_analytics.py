# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
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
        replies_automatic: Replies recognized as automatic.
        unique_replies_automatic: Automatic replies, with repeated ones left out.
        clicks: Clicks on links.
        unique_clicks: Clicks counted once per lead, not once per link.
    """

    date: datetime.date | str | Unset = UNSET
    email_account: str | Unset = UNSET
    sent: int | Unset = UNSET
    bounced: int | Unset = UNSET
    contacted: int | Unset = UNSET
    new_leads_contacted: int | Unset = UNSET
    opened: int | Unset = UNSET
    unique_opened: int | Unset = UNSET
    replies: int | Unset = UNSET
    unique_replies: int | Unset = UNSET
    replies_automatic: int | Unset = UNSET
    unique_replies_automatic: int | Unset = UNSET
    clicks: int | Unset = UNSET
    unique_clicks: int | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
