# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DailyCampaignAnalytics(Model):
    """Campaign figures of one day.

    Attributes:
        date: Day of the figures, as `YYYY-MM-DD`.
        sent: E-mails sent.
        contacted: Contacts that got an e-mail on that day, each counted once.
        new_leads_contacted: Leads contacted for the first time.
        opened: Opens.
        unique_opened: Opens, counted without repeats.
        replies: Replies.
        unique_replies: Replies, counted without repeats. Automatic replies seem not to count here.
        replies_automatic: Automatic replies.
        unique_replies_automatic: Automatic replies, counted without repeats.
        clicks: Clicks on links.
        unique_clicks: Leads that clicked; several clicks or several links of one lead count as one.
        opportunities: Opportunities created on that day.
        unique_opportunities: Leads that became opportunities on that day, each counted once.
    """

    date: datetime.date | None = LEFT_OUT
    sent: int | None = LEFT_OUT
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
    opportunities: int | None = LEFT_OUT
    unique_opportunities: int | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
