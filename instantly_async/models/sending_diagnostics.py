# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SendingDiagnostics(Model):
    """What holds a campaign or subsequence back, in detail.

    Most parts can be absent outside the schedule.

    Attributes:
        campaign_id: Campaign that was looked at.
        subsequence_id: Subsequence that was looked at; absent in the answers about campaigns.
        last_updated: Time at which this information was gathered, in ISO format.
        status: Why nothing or less is sent.
        issue_tracking: How long the present problem has lasted.
        accounts_summary: How many sending accounts can send.
        campaign_daily_limit: Use of the campaign's daily limit.
        new_lead_limit: Use of the daily limit of new leads.
        schedule_status: Whether the schedule allows sending now.
        send_one_by_one: Settings for sending one e-mail after another.
        follow_ups_waiting: Follow-ups that wait for their time.
        esp_routing_status: Matching of e-mail providers.
        domain_limiter: Limits per domain.
        leads_status: Whether leads are ready.
    """

    campaign_id: str | None = LEFT_OUT
    subsequence_id: str | None = LEFT_OUT
    last_updated: datetime.datetime | None = LEFT_OUT
    status: models.SendingDiagnosticsStatus | None = LEFT_OUT
    issue_tracking: models.IssueTracking | None = LEFT_OUT
    accounts_summary: models.AccountsSummary | None = LEFT_OUT
    campaign_daily_limit: models.DailyLimitState | None = LEFT_OUT
    new_lead_limit: models.NewLeadLimitState | None = LEFT_OUT
    schedule_status: models.ScheduleState | None = LEFT_OUT
    send_one_by_one: models.SendOneByOneState | None = LEFT_OUT
    follow_ups_waiting: models.FollowUpsWaiting | None = LEFT_OUT
    esp_routing_status: models.ESPRoutingState | None = LEFT_OUT
    domain_limiter: models.DomainLimiterState | None = LEFT_OUT
    leads_status: models.LeadsState | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "last_updated": decoding.date_time,
        "status": decoding.enum(models.SendingDiagnosticsStatus),
        "issue_tracking": decoding.model(models.IssueTracking),
        "accounts_summary": decoding.model(models.AccountsSummary),
        "campaign_daily_limit": decoding.model(models.DailyLimitState),
        "new_lead_limit": decoding.model(models.NewLeadLimitState),
        "schedule_status": decoding.model(models.ScheduleState),
        "send_one_by_one": decoding.model(models.SendOneByOneState),
        "follow_ups_waiting": decoding.model(models.FollowUpsWaiting),
        "esp_routing_status": decoding.model(models.ESPRoutingState),
        "domain_limiter": decoding.model(models.DomainLimiterState),
        "leads_status": decoding.model(models.LeadsState),
    }
