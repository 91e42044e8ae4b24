# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxPlacementBlacklistAndSpamAssassinReport(Model):
    """Blacklist and SpamAssassin findings for a placement test.

    Attributes:
        id: ID of the report. A UUID.
        timestamp_created: When the report was created.
        timestamp_created_date: Date part of the creation time.
        organization_id: Workspace that owns the test. A UUID.
        test_id: Placement test that the report is about. A UUID.
        domain_blacklist_count: How many blacklists have the domain.
        domain: Domain that the report is about.
        domain_ip: IP address that belongs to `domain`.
        domain_ip_blacklist_count: How many blacklists have `domain_ip`.
        spam_assassin_score: Score that SpamAssassin gave the e-mail, as a measure of how likely it is spam.
        spam_assassin_report: Findings of SpamAssassin; left out when `skip_spam_assassin_report` is `true`.
        blacklist_report: Blacklist results for the domain or IP address; left out when
            `skip_blacklist_report` is `true`.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_created_date: datetime.date
    organization_id: str
    test_id: str
    domain_blacklist_count: int | None = LEFT_OUT
    domain: str
    domain_ip: str
    domain_ip_blacklist_count: int | None = LEFT_OUT
    spam_assassin_score: float
    spam_assassin_report: models.SpamAssassinReport | None = LEFT_OUT
    blacklist_report: models.BlacklistReport | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_created_date": decoding.date,
        "spam_assassin_report": decoding.model(models.SpamAssassinReport),
        "blacklist_report": decoding.model(models.BlacklistReport),
    }
