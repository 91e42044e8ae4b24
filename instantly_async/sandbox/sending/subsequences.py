"""How leads come into subsequences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lead_states import ACTIVE, FINAL

if TYPE_CHECKING:
    from ..state.store import Record, Store

# Activities of leads, as the conditions of subsequences number them.
OPENED, CLICKED, OVER_WITHOUT_REPLY = 2, 4, 91

_ACTIVE = 1  # as the API numbers the states of subsequences


def enter(
    store: Store, lead: Record, time: str, *, interest: int | None = None, activity: int | None = None, reply: str = ""
) -> bool:
    """Let a lead of a campaign into the first active subsequence that waits for what it did, unless it is in one.

    Returns:
        Whether it came into one.
    """
    if lead.get("subsequence_id") or lead.get("status") in FINAL or not lead.get("campaign"):
        return False
    for subsequence in store["subsequences"].values():
        if subsequence["parent_campaign"] == lead["campaign"] and subsequence["status"] == _ACTIVE:
            conditions = subsequence.get("conditions") or {}
            wanted = (conditions.get("reply_contains") or "").strip().casefold()
            if (
                interest in (conditions.get("crm_status") or ())
                or activity in (conditions.get("lead_activity") or ())
                or (wanted and wanted in reply.casefold())
            ):
                put(lead, subsequence, time)
                return True
    return False


def put(lead: Record, subsequence: Record, time: str) -> None:
    """Put a lead into a subsequence, at its beginning. Until that is over the campaign itself sends nothing to it."""
    lead.pop("status_summary_subseq", None)
    lead |= {"subsequence_id": subsequence["id"], "timestamp_added_subsequence": time}
    subsequence["timestamp_leads_updated"] = time
    if lead.get("status") not in FINAL:
        lead["status"] = ACTIVE
