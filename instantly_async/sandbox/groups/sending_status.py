"""Whether a campaign or a subsequence sends, and what keeps it from sending."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from ..engine.group import Call
from ..state.clock import timestamp
from ..state.store import Record
from . import custom_tag_mappings as mappings

# Codes of the API by the status of a campaign; an active one is looked at more closely.
_STOPPED = {
    0: "campaign_draft",
    2: "campaign_paused",
    3: "campaign_completed",
    4: "campaign_running_subsequences",
    -1: "campaign_accounts_unhealthy",
    -2: "campaign_bounce_protect",
    -99: "campaign_account_suspended",
}
_MESSAGES = {
    "campaign_draft": "The campaign has not been activated",
    "campaign_paused": "The campaign is paused",
    "campaign_completed": "The campaign is completed",
    "no_accounts_available": "The campaign has no sending accounts",
    "all_accounts_unhealthy": "None of the sending accounts can send",
    "out_of_schedule": "The schedule allows no sending now",
    "waiting_for_leads": "No lead is ready for an e-mail",
    "daily_limit_met": "The daily limit of the campaign is used up",
    "healthy": "The campaign is sending normally",
}
_READY_LEAD = {0, 1}
_ACTIVE_ACCOUNT = 1
_SENT_BY_CAMPAIGN = 1


def of(call: Call, sequence: Record, *, campaign: Record, schedule: Record, leads: Sequence[Record]) -> Record:
    """The sending status of a campaign or a subsequence.

    Args:
        sequence: The campaign or the subsequence.
        campaign: The campaign whose accounts send: itself, or that of the subsequence.
        schedule: When it may send.
        leads: The leads in it.
    """
    now = call.store.clock.now()
    accounts = _accounts(call, campaign)
    available = [account for account in accounts if account["status"] == _ACTIVE_ACCOUNT]
    sent = _sent(call, sequence)
    sent_today = sum(time.startswith(timestamp(now)[:10]) for time in sent)
    limit = sequence.get("daily_limit")
    in_schedule = _in_schedule(schedule, now)
    no_leads_ready = not any(lead.get("status") in _READY_LEAD for lead in leads)
    problems = {
        _STOPPED.get(sequence["status"], ""): sequence["status"] in _STOPPED,
        "no_accounts_available": not accounts,
        "all_accounts_unhealthy": not available,
        "out_of_schedule": not in_schedule,
        "waiting_for_leads": no_leads_ready,
        "daily_limit_met": limit is not None and sent_today >= limit,
    }
    status = next((name for name, is_met in problems.items() if is_met), "healthy")
    diagnostics: Record = {
        "campaign_id": campaign["id"],
        "last_updated": timestamp(now),
        "status": status,
        "issue_tracking": {"current_status_code": status, "last_healthy_send_at": max(sent, default=None)},
        "schedule_status": {"in_schedule": in_schedule},
    }
    if "parent_campaign" in sequence:
        diagnostics["subsequence_id"] = sequence["id"]
    if in_schedule:  # the rest is left out at other times
        diagnostics["accounts_summary"] = {
            "total_connected": len(accounts),
            "available": len(available),
            "unavailable": {"disconnected": len(accounts) - len(available)},
        }
        diagnostics["leads_status"] = {"no_leads_ready": no_leads_ready}
        if limit is not None:
            used_up = sent_today >= limit
            diagnostics["campaign_daily_limit"] = {"limit": limit, "sent": sent_today, "limit_hit": used_up}
    message = _MESSAGES.get(status, status.replace("_", " ").capitalize())
    summary = {"status": status, "status_message": message, "last_healthy_send_at": max(sent, default=None)}
    if call.query.get("with_ai_summary"):
        summary["ai_summary"] = f"{message}."
    return {"diagnostics": diagnostics, "summary": summary}


def _accounts(call: Call, campaign: Record) -> list[Record]:
    """The accounts that a campaign names, or whose tags it names."""
    emails, tags = campaign.get("email_list") or (), set(campaign.get("email_tag_list") or ())
    return [
        account
        for email, account in call.store["accounts"].items()
        if email in emails or (tags and not tags.isdisjoint(mappings.tag_ids_of(call.store, email)))
    ]


def _sent(call: Call, sequence: Record) -> list[str]:
    """When e-mails of a campaign or a subsequence were sent."""
    name = "subsequence_id" if "parent_campaign" in sequence else "campaign_id"
    return [
        email["timestamp_email"]
        for email in call.store["emails"].values()
        if email.get("ue_type") == _SENT_BY_CAMPAIGN and email.get(name) == sequence["id"]
    ]


def _in_schedule(schedule: Record, now: datetime.datetime) -> bool:
    return any(_is_open(schedule, window, now) for window in schedule.get("schedules", ()))


def _is_open(schedule: Record, window: dict[str, Any], now: datetime.datetime) -> bool:
    """Whether one window of a schedule is open; its days are counted from Sunday."""
    local = now.astimezone(_zone(window["timezone"]))
    day, hour = local.date().isoformat(), local.strftime("%H:%M")
    return (
        (schedule.get("start_date") or day) <= day <= (schedule.get("end_date") or day)
        and bool(window["days"].get(str(local.isoweekday() % 7)))
        and window["timing"]["from"] <= hour < window["timing"]["to"]
    )


def _zone(name: str) -> datetime.tzinfo:
    try:
        return ZoneInfo(name)
    except ZoneInfoNotFoundError:  # not every system has them all
        return datetime.UTC
