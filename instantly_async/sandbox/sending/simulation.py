"""Lets time pass: what campaigns send and leads do happens one after the other, up to a moment."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from heapq import heappop, heappush
from operator import itemgetter
from typing import TYPE_CHECKING

from ..groups import block_list_entries
from ..state.clock import timestamp
from ..state.notices import Notice
from . import lead_states, messages, reactions, subsequences
from .coming import COMING, expect_reactions
from .completion import COMPLETED, SENDING, Completion
from .history import History, sequences_of
from .outbox import Outbox, Wait
from .sequence import Sequence, Step

if TYPE_CHECKING:
    from ..state.state import State
    from ..state.store import Record, Store

# States of accounts, and of the address of a lead, as the API numbers them.
_CONNECTION_ERROR = -1
_RISKY = -2

_FAILURE = {
    "code": "EAUTH",
    "command": "AUTH PLAIN",
    "response": "535-5.7.8 Username and password not accepted",
    "e_message": "error: auth plain command failed: 535-5.7.8 username and password not accepted",
    "responseCode": 535,
}


def simulate(state: State, start: datetime.datetime, end: datetime.datetime) -> None:
    """Let the time between two moments pass in all workspaces."""
    with state.lock:
        for store in list(state.workspaces.values()):
            _Simulation(store, start, end).run()


class _Simulation:
    """What happens in one workspace.

    All that must outlive it stands in the records, so that it does not matter in how many parts time passes: leads
    remember the step that they got last, e-mails when they were sent, and a table what leads will do.
    """

    def __init__(self, store: Store, start: datetime.datetime, end: datetime.datetime) -> None:
        self._store = store
        self._now, self._end = start, end
        self._sequences = sequences_of(store)
        self._history = History(store, self._sequences, start)
        self._outbox = Outbox(store, filter(_sends, self._sequences.values()), self._history, end)
        self._completion = Completion(store)
        self._waits: dict[str, Wait] = {}  # by lead
        self._over: list[tuple[datetime.datetime, str]] = []  # leads for which a sequence will be over
        self._coming = sorted(store[COMING])

    def run(self) -> None:
        """Let everything happen that is to happen up to the end."""
        for lead in self._store["leads"].values():
            self._place(lead)
        self._completion.check_all(timestamp(self._now))
        self._outbox.plan_all(self._now)
        while (coming := self._next()) is not None:
            moment, act = coming
            self._now = max(self._now, moment)
            act()

    def _next(self) -> tuple[datetime.datetime, Callable[[], None]] | None:
        agenda: list[tuple[datetime.datetime, Callable[[], None]]] = []
        if self._coming:
            agenda.append((datetime.datetime.fromisoformat(self._store[COMING][self._coming[0]]["time"]), self._react))
        if self._over:
            agenda.append((self._over[0][0], self._end_sequence))
        if moment := self._outbox.next_moment():
            agenda.append((moment, self._send_next))
        first = min(agenda, key=itemgetter(0), default=None)
        return first if first is not None and first[0] <= self._end else None

    def _place(self, lead: Record) -> None:
        """Let a lead wait for what is next for it, and for nothing else."""
        self._completion.note(lead)
        wait, known = self._wait(lead), self._waits.pop(lead["id"], None)
        if known is not None and known != wait:
            self._outbox.take(lead, known.sequence)
        if wait is not None:
            self._waits[lead["id"]] = wait
            if wait == known:
                return
            if wait.step is None:
                heappush(self._over, (wait.due, lead["id"]))
            else:
                self._outbox.put(lead, wait)

    def _wait(self, lead: Record) -> Wait | None:
        if not lead_states.is_waiting(lead):
            return None
        sequence = self._sequences.get(lead.get("subsequence_id") or lead.get("campaign") or "")
        if sequence is None or not sequence.steps or not _sends(sequence):
            return None
        return Wait(sequence, *sequence.next_step(lead))

    def _changed(self, lead: Record) -> None:
        """Act on a change of a lead."""
        known = self._waits.get(lead["id"])
        self._place(lead)
        self._completion.check(lead.get("campaign") or "", timestamp(self._now))
        wait = self._waits.get(lead["id"])
        if wait is not None and wait != known:
            self._outbox.plan_for(lead, wait.sequence, self._now)

    def _react(self) -> None:
        for lead in reactions.happen(self._store, heappop(self._coming)):
            self._changed(lead)

    def _end_sequence(self) -> None:
        """The wait after the last step is over."""
        due, key = heappop(self._over)
        lead, wait = self._store["leads"][key], self._waits.get(key)
        if wait is not None and wait.due == due and wait.step is None:
            time = timestamp(self._now)
            lead_states.end(lead, lead_states.COMPLETED, time, self._history.before(key, wait.sequence))
            if not lead.get("email_reply_count"):
                subsequences.enter(self._store, lead, time, activity=subsequences.OVER_WITHOUT_REPLY)
            self._changed(lead)

    def _send_next(self) -> None:
        found = self._outbox.next_sender(self._now)
        if found is None:
            return
        account, letter = found
        lead, wait = self._store["leads"][letter.lead], self._waits[letter.lead]
        time = timestamp(self._now)
        if self._is_skipped(wait.sequence, lead):
            lead_states.end(lead, lead_states.SKIPPED, time, None)
            self._changed(lead)
        elif self._store.behaviour.fails(f"{account['email']} {time}"):
            self._fail(account, time)
        else:
            assert wait.step is not None  # leads that wait for the end are in no outbox
            self._send(account, wait.sequence, wait.step, lead)
        self._outbox.has_sent(account, self._now)

    def _send(self, account: Record, sequence: Sequence, step: Step, lead: Record) -> None:
        key = f"{lead['email']} {sequence.campaign['name']} {sequence.record['name']} {step.number}"
        variants = sorted(step.variants)
        email = messages.from_campaign(
            self._store,
            self._now,
            sequence,
            step,
            variants[self._store.behaviour.variant(key, len(variants))],
            lead=lead,
            eaccount=account["email"],
            before=self._history.before(lead["id"], sequence),
        )
        time = email["timestamp_email"]
        self._history.add(email)
        sequence.remember(lead, email)
        lead |= dict.fromkeys(("timestamp_last_contact", "timestamp_last_touch", "timestamp_updated"), time)
        lead |= {"last_contacted_from": account["email"], "status": lead_states.ACTIVE}
        reactions.tell(self._store, "email_sent", time, email, lead, is_first=self._history.is_first_contact(email))
        for coming in expect_reactions(self._store, email, sequence, step, key):
            heappush(self._coming, coming)
        self._changed(lead)

    def _is_skipped(self, sequence: Sequence, lead: Record) -> bool:
        is_risky = lead.get("verification_status") == _RISKY and not sequence.campaign.get("allow_risky_contacts")
        return is_risky or block_list_entries.is_blocked(self._store, lead["email"])

    def _fail(self, account: Record, time: str) -> None:
        """Let an account be unable to send until somebody looks after it."""
        account |= {"status": _CONNECTION_ERROR, "status_message": {**_FAILURE}, "timestamp_updated": time}
        self._outbox.remove(account)
        self._store.notices.append(Notice(event_type="account_error", time=time, account=account["email"]))


def _sends(sequence: Sequence) -> bool:
    """Whether a campaign or subsequence is active; a subsequence sends on when its campaign is completed."""
    if sequence.is_subsequence and sequence.campaign["status"] not in {*SENDING, COMPLETED}:
        return False
    return sequence.record["status"] in SENDING
