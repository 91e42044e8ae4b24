"""Lets time pass: what campaigns send and leads do happens one after the other, up to a moment."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Callable
from heapq import heappop, heappush
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ..groups import block_list_entries
from ..state.clock import timestamp
from ..state.notices import Notice
from . import messages, reactions, subsequences
from .completion import COMPLETED, SENDING, Completion
from .history import History, accounts_of, sequences_of
from .queue import Queue
from .sequence import Sequence, Step

if TYPE_CHECKING:
    from ..state.store import Record, State, Store

# States of accounts, and of the address of a lead, as the API numbers them.
_ACCOUNT_ACTIVE, _CONNECTION_ERROR = 1, -1
_RISKY = -2

_DAY = datetime.timedelta(days=1)
_FAILURE = {
    "code": "EAUTH",
    "command": "AUTH PLAIN",
    "response": "535-5.7.8 Username and password not accepted",
    "e_message": "error: auth plain command failed: 535-5.7.8 username and password not accepted",
    "responseCode": 535,
}


def simulate(state: State, start: datetime.datetime, end: datetime.datetime) -> None:
    """Let the time between two moments pass in all workspaces."""
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
        self._blocked = block_list_entries.blocked_values(store)
        self._completion = Completion(store)
        self._queues: defaultdict[str, Queue] = defaultdict(Queue)
        self._waits: dict[str, _Wait] = {}  # by lead
        self._accounts: dict[str, Record] = {}  # that can send
        self._served: defaultdict[str, list[Sequence]] = defaultdict(list)  # by account
        self._senders: dict[str, set[str]] = {}  # by campaign, with those that cannot send at the moment
        self._coming = sorted(store[reactions.COMING])
        self._over: list[tuple[datetime.datetime, str]] = []  # leads for which a sequence will be over
        self._plan: list[tuple[datetime.datetime, str]] = []  # accounts that will send
        self._planned: dict[str, datetime.datetime] = {}

    def run(self) -> None:
        """Let everything happen that is to happen up to the end."""
        self._gather()
        while (coming := self._next()) is not None:
            moment, act = coming
            self._now = max(self._now, moment)
            act()

    def _next(self) -> tuple[datetime.datetime, Callable[[], None]] | None:
        agenda: list[tuple[datetime.datetime, Callable[[], None]]] = []
        if self._coming:
            time = self._store[reactions.COMING][self._coming[0]]["time"]
            agenda.append((datetime.datetime.fromisoformat(time), self._react))
        if self._over:
            agenda.append((self._over[0][0], self._end_sequence))
        if self._plan:
            agenda.append((self._plan[0][0], self._send_next))
        first = min(agenda, key=itemgetter(0), default=None)
        return first if first is not None and first[0] <= self._end else None

    def _gather(self) -> None:
        for sequence in filter(_sends, self._sequences.values()):
            accounts = accounts_of(self._store, sequence.campaign)
            self._senders[sequence.campaign["id"]] = {account["email"] for account in accounts}
            for account in accounts:
                if account["status"] == _ACCOUNT_ACTIVE:
                    self._accounts[account["email"]] = account
                    self._served[account["email"]].append(sequence)
        for lead in self._store["leads"].values():
            self._place(lead)
        self._completion.check_all(timestamp(self._now))
        for email in self._accounts:
            self._plan_for(email)

    def _place(self, lead: Record) -> None:
        """Let a lead wait for what is next for it, and for nothing else."""
        self._completion.note(lead)
        sequence, wait = None, None
        if reactions.is_waiting(lead):
            sequence = self._sequences.get(lead.get("subsequence_id") or lead.get("campaign") or "")
            if sequence is not None and sequence.steps and _sends(sequence):
                wait = _Wait(sequence.id, sequence.next_step(lead), sequence.due(lead))
        if (known := self._waits.pop(lead["id"], None)) and known != wait:
            self._queues[known.sequence].discard(lead["id"])
        if wait is None or sequence is None:
            return
        self._waits[lead["id"]] = wait
        if known == wait:
            return
        if wait.step is None:
            heappush(self._over, (wait.due, lead["id"]))
            return
        account = self._account_of(lead, sequence)
        is_new = not sequence.is_subsequence and wait.step is sequence.steps[0]
        self._queues[sequence.id].add(lead["id"], wait.due, account=account, is_new=is_new)

    def _account_of(self, lead: Record, sequence: Sequence) -> str | None:
        """The account that wrote to a lead before, if it belongs to the campaign still."""
        before = self._before(lead, sequence)
        account = before["eaccount"] if before else None
        return account if account in self._senders[sequence.campaign["id"]] else None

    def _before(self, lead: Record, sequence: Sequence) -> Record | None:
        found = self._history.last_to.get(lead["id"])
        return found if found and found.get("campaign_id") == sequence.campaign["id"] else None

    def _changed(self, lead: Record) -> None:
        """Act on a change of a lead."""
        known = self._waits.get(lead["id"])
        self._place(lead)
        self._completion.check(lead.get("campaign") or "", timestamp(self._now))
        wait = self._waits.get(lead["id"])
        if wait is not None and wait != known:
            sequence = self._sequences[wait.sequence]
            account = self._account_of(lead, sequence)
            for email in self._senders[sequence.campaign["id"]] if account is None else (account,):
                self._plan_for(email)

    def _react(self) -> None:
        for lead in reactions.happen(self._store, heappop(self._coming)):
            self._changed(lead)
            if lead["status"] == reactions.UNSUBSCRIBED:
                self._blocked = block_list_entries.blocked_values(self._store)

    def _end_sequence(self) -> None:
        """The wait after the last step is over."""
        due, key = heappop(self._over)
        lead = self._store["leads"][key]
        wait = self._waits.get(key)
        if wait is not None and wait.due == due and wait.step is None:
            time = timestamp(self._now)
            reactions.end(lead, reactions.COMPLETED, time, self._history.last_to.get(key))
            if not lead.get("email_reply_count"):
                subsequences.enter(self._store, lead, time, activity=subsequences.OVER_WITHOUT_REPLY)
            self._changed(lead)

    def _plan_for(self, account: str) -> None:
        """Plan when an account sends next."""
        if account in self._accounts and (option := self._option(account)):
            self._planned[account] = option.moment
            heappush(self._plan, (option.moment, account))
        else:
            self._planned.pop(account, None)

    def _option(self, account: str) -> _Option | None:
        """What an account sends next: of two campaigns that it could send for, that which waited longer goes first."""
        options = (
            self._option_in(sequence, account, is_new) for sequence in self._served[account] for is_new in (False, True)
        )
        return min((option for option in options if option is not None), default=None)

    def _option_in(self, sequence: Sequence, account: str, is_new: bool) -> _Option | None:
        first = self._queues[sequence.id].first(account, is_new=is_new)
        if first is None:
            return None
        history, record = self._history, self._accounts[account]
        moment = max(first[0], self._now, history.ready(sequence, record))
        while moment <= self._end and (opened := sequence.schedule.next_open(moment, self._end)):
            day = opened.date().isoformat()
            if not (
                history.is_used_up(sequence, day)
                or history.is_used_up_by(sequence, record, day)
                or (is_new and history.is_used_up_for_new_leads(sequence, day))
            ):
                is_second = is_new != bool(sequence.campaign.get("prioritize_new_leads"))
                return _Option(opened, history.last_sent(sequence, record), sequence.id, is_second, first[1])
            moment = datetime.datetime.combine(opened.date() + _DAY, datetime.time.min, datetime.UTC)
        return None

    def _send_next(self) -> None:
        moment, account = heappop(self._plan)
        if self._planned.get(account) != moment:
            return
        del self._planned[account]
        option = self._option(account)
        if option is not None and option.moment <= self._now:
            self._send(self._accounts[account], self._sequences[option.sequence], self._store["leads"][option.lead])
        if account not in self._planned:
            self._plan_for(account)

    def _send(self, account: Record, sequence: Sequence, lead: Record) -> None:
        time = timestamp(self._now)
        if self._is_skipped(sequence, lead):
            reactions.end(lead, reactions.SKIPPED, time, None)
            self._changed(lead)
            return
        if self._store.behaviour.fails(f"{account['email']} {time}"):
            self._fail(account, time)
            return
        step = self._waits[lead["id"]].step
        assert step is not None  # for that it waits
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
            before=self._before(lead, sequence),
        )
        self._history.add(email)
        sequence.remember(lead, email)
        lead |= dict.fromkeys(("timestamp_last_contact", "timestamp_last_touch", "timestamp_updated"), time)
        lead |= {"last_contacted_from": account["email"], "status": reactions.ACTIVE}
        reactions.tell(self._store, "email_sent", time, email, lead, is_first=self._history.is_first_contact(email))
        for coming in reactions.expect_of_campaign(self._store, email, sequence, step, key):
            heappush(self._coming, coming)
        self._changed(lead)

    def _is_skipped(self, sequence: Sequence, lead: Record) -> bool:
        is_risky = lead.get("verification_status") == _RISKY and not sequence.campaign.get("allow_risky_contacts")
        return is_risky or block_list_entries.is_blocked(lead["email"], self._blocked)

    def _fail(self, account: Record, time: str) -> None:
        """Let an account be unable to send until somebody looks after it."""
        account |= {"status": _CONNECTION_ERROR, "status_message": {**_FAILURE}, "timestamp_updated": time}
        del self._accounts[account["email"]]
        self._store.notices.append(Notice(event_type="account_error", time=time, account=account["email"]))


class _Wait(NamedTuple):
    """What a lead waits for: a step, or the end after the last one."""

    sequence: str
    step: Step | None
    due: datetime.datetime


class _Option(NamedTuple):
    """An e-mail that an account may send; the least of several is sent."""

    moment: datetime.datetime
    last_sent: str
    sequence: str
    is_second: bool
    lead: str


def _sends(sequence: Sequence) -> bool:
    """Whether a campaign or subsequence is active; a subsequence sends on when its campaign is completed."""
    if sequence.is_subsequence and sequence.campaign["status"] not in {*SENDING, COMPLETED}:
        return False
    return sequence.record["status"] in SENDING
