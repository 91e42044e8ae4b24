"""When campaigns are completed: no lead in them waits for anything any more."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from ..state.notices import Notice
from .lead_states import is_waiting

if TYPE_CHECKING:
    from ..state.store import Record, Store

# States of campaigns, as the API numbers them.
ACTIVE, COMPLETED, RUNNING_SUBSEQUENCES = 1, 3, 4
SENDING = {ACTIVE, RUNNING_SUBSEQUENCES}


class Completion:
    """The leads of every campaign that wait for something, in it or in its subsequences."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._in_campaign: defaultdict[str, set[str]] = defaultdict(set)
        self._in_subsequences: defaultdict[str, set[str]] = defaultdict(set)

    def note(self, lead: Record) -> None:
        """Note whether a lead waits."""
        if campaign := lead.get("campaign"):
            is_in, in_subsequence = is_waiting(lead), bool(lead.get("subsequence_id"))
            _put(self._in_campaign[campaign], lead["id"], is_in and not in_subsequence)
            _put(self._in_subsequences[campaign], lead["id"], is_in and in_subsequence)

    def check_all(self, time: str) -> None:
        """Complete the campaigns that have leads, of which none waits."""
        for campaign in self._in_campaign:
            self.check(campaign, time)

    def check(self, campaign: str, time: str) -> None:
        """Complete a campaign, unless one of its leads waits, or it is to go on for ever."""
        record = self._store["campaigns"].get(campaign)
        is_running = record is not None and record["status"] in SENDING and not record.get("is_evergreen")
        if record is None or not is_running or self._in_campaign[campaign]:
            return
        status = RUNNING_SUBSEQUENCES if self._in_subsequences[campaign] else COMPLETED
        if record["status"] != status:
            record |= {"status": status, "timestamp_updated": time}
            if status == COMPLETED:
                self._store.notices.append(Notice(event_type="campaign_completed", time=time, campaign=record))


def _put(leads: set[str], lead: str, is_in: bool) -> None:
    if is_in:
        leads.add(lead)
    else:
        leads.discard(lead)
