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

    date: datetime.date | str | Unset = UNSET
    sent: int | Unset = UNSET
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
    opportunities: int | Unset = UNSET
    unique_opportunities: int | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "date": decoding.date,
    }
