"""Whether a campaign or a subsequence sends, and what keeps it from sending."""

from __future__ import annotations

from ..engine.call import Call
from ..sending.history import History, accounts_of, sequences_of
from ..sending.lead_states import is_waiting
from ..sending.sequence import Sequence
from ..state.clock import timestamp
from ..state.store import Record

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
    "account_daily_limit_met": "The daily limits of the sending accounts are used up",
    "follow_up_delay_not_met": "The wait before the next follow-ups is not over",
    "healthy": "The campaign is sending normally",
}
_ACTIVE_ACCOUNT = 1


def of(call: Call, record: Record) -> Record:
    """The sending status of a campaign or a subsequence."""
    store, now = call.store, call.store.clock.now()
    sequences = sequences_of(store)
    sequence, history = sequences[record["id"]], History(store, sequences, now)
    day = timestamp(now)[:10]
    accounts = accounts_of(store, sequence.campaign)
    available = [account for account in accounts if account["status"] == _ACTIVE_ACCOUNT]
    in_schedule = sequence.schedule.is_open(now)
    leads = [lead for lead in store["leads"].values() if _waits(sequence, lead)]
    waiting = [lead for lead in leads if sequence.next_step(lead)[1] > now]
    problems = {
        _STOPPED.get(record["status"], ""): record["status"] in _STOPPED,
        "no_accounts_available": not accounts,
        "all_accounts_unhealthy": not available,
        "out_of_schedule": not in_schedule,
        "waiting_for_leads": not leads,
        "daily_limit_met": history.is_used_up(sequence, day),
        "account_daily_limit_met": all(history.is_used_up_by(sequence, account, day) for account in available),
        "follow_up_delay_not_met": len(waiting) == len(leads),
    }
    status = next((name for name, is_met in problems.items() if is_met), "healthy")
    last_sent = history.last_of(sequence)
    diagnostics: Record = {
        "campaign_id": sequence.campaign["id"],
        "last_updated": timestamp(now),
        "status": status,
        "issue_tracking": {"current_status_code": status, "last_healthy_send_at": last_sent},
        "schedule_status": {"in_schedule": in_schedule},
    }
    if sequence.is_subsequence:
        diagnostics["subsequence_id"] = sequence.id
    if in_schedule:  # the rest is left out at other times
        diagnostics["accounts_summary"] = {
            "total_connected": len(accounts),
            "available": len(available),
            "unavailable": {"disconnected": len(accounts) - len(available)},
        }
        diagnostics["leads_status"] = {"no_leads_ready": not leads, "delay_not_met_skips": len(waiting)}
        if sequence.limit is not None:
            diagnostics["campaign_daily_limit"] = {
                "limit": sequence.limit[1],
                "sent": history.sent(sequence, day),
                "limit_hit": problems["daily_limit_met"],
            }
    message = _MESSAGES.get(status, status.replace("_", " ").capitalize())
    summary = {"status": status, "status_message": message, "last_healthy_send_at": last_sent}
    if call.query.get("with_ai_summary"):
        summary["ai_summary"] = f"{message}."
    return {"diagnostics": diagnostics, "summary": summary}


def _waits(sequence: Sequence, lead: Record) -> bool:
    """Whether a lead is in a campaign or a subsequence, and waits for its next e-mail."""
    is_in = (lead.get("subsequence_id") or lead.get("campaign")) == sequence.id
    return is_in and is_waiting(lead)
