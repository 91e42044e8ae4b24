"""The accounts that send, and which of the waiting leads each of them writes to next, and when."""

from __future__ import annotations

import datetime
from collections import defaultdict
from heapq import heappop, heappush
from typing import TYPE_CHECKING, NamedTuple

from .history import History, accounts_of
from .queue import Queue

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..state.store import Record, Store
    from .sequence import Sequence, Step

_ACTIVE = 1  # as the API numbers the states of accounts
_DAY = datetime.timedelta(days=1)


class Wait(NamedTuple):
    """What a lead waits for: a step, or the end after the last one."""

    sequence: Sequence
    step: Step | None
    due: datetime.datetime


class Letter(NamedTuple):
    """An e-mail that an account may send; the least of several is sent.

    Attributes:
        last_sent: When the account last sent one for the same campaign.
        is_second: Whether others of the same sequence come first.
    """

    moment: datetime.datetime
    last_sent: str
    sequence: str
    is_second: bool
    lead: str


class Outbox:
    """The leads that wait for e-mails of some sequences, and the plan of the accounts that write these.

    Args:
        end: Later moments need no plan.
    """

    def __init__(self, store: Store, sequences: Iterable[Sequence], history: History, end: datetime.datetime) -> None:
        self._history, self._end = history, end
        self._queues: defaultdict[str, Queue] = defaultdict(Queue)
        self._accounts: dict[str, Record] = {}  # that can send
        self._served: defaultdict[str, list[Sequence]] = defaultdict(list)  # by account
        self._members: dict[str, set[str]] = {}  # by campaign: its accounts, those that cannot send among them
        self._plan: list[tuple[datetime.datetime, str]] = []
        self._planned: dict[str, datetime.datetime] = {}
        for sequence in sequences:
            accounts = accounts_of(store, sequence.campaign)
            self._members[sequence.campaign["id"]] = {account["email"] for account in accounts}
            for account in accounts:
                if account["status"] == _ACTIVE:
                    self._accounts[account["email"]] = account
                    self._served[account["email"]].append(sequence)

    def put(self, lead: Record, wait: Wait) -> None:
        """Let a lead wait for a step. A follow-up waits for the account that wrote before, if the campaign has it."""
        is_new = not wait.sequence.is_subsequence and wait.step is wait.sequence.steps[0]
        account = self._writer(lead["id"], wait.sequence)
        self._queues[wait.sequence.id].add(lead["id"], wait.due, account=account, is_new=is_new)

    def take(self, lead: Record, sequence: Sequence) -> None:
        """Let a lead wait no longer."""
        self._queues[sequence.id].discard(lead["id"])

    def plan_all(self, now: datetime.datetime) -> None:
        """Plan when every account sends next."""
        for account in self._accounts:
            self._plan_for(account, now)

    def plan_for(self, lead: Record, sequence: Sequence, now: datetime.datetime) -> None:
        """Plan anew for those who can write to a lead, which waits for something else now."""
        account = self._writer(lead["id"], sequence)
        for email in self._members[sequence.campaign["id"]] if account is None else (account,):
            self._plan_for(email, now)

    def remove(self, account: Record) -> None:
        """Let an account send no more."""
        del self._accounts[account["email"]]

    def next_moment(self) -> datetime.datetime | None:
        """When something may be to be sent."""
        return self._plan[0][0] if self._plan else None

    def next_sender(self, now: datetime.datetime) -> tuple[Record, Letter] | None:
        """The account whose turn it is, and what it sends; None if what was planned is no longer possible."""
        moment, account = heappop(self._plan)
        if self._planned.get(account) != moment:
            return None
        del self._planned[account]
        letter = self._letter(account, now)
        if letter is not None and letter.moment <= now:
            return self._accounts[account], letter
        self._plan_for(account, now)
        return None

    def has_sent(self, account: Record, now: datetime.datetime) -> None:
        """Plan anew for an account that has had its turn."""
        if account["email"] not in self._planned:
            self._plan_for(account["email"], now)

    def _writer(self, lead: str, sequence: Sequence) -> str | None:
        before = self._history.before(lead, sequence)
        account = before["eaccount"] if before else None
        return account if account in self._members[sequence.campaign["id"]] else None

    def _plan_for(self, account: str, now: datetime.datetime) -> None:
        if account in self._accounts and (letter := self._letter(account, now)):
            self._planned[account] = letter.moment
            heappush(self._plan, (letter.moment, account))
        else:
            self._planned.pop(account, None)

    def _letter(self, account: str, now: datetime.datetime) -> Letter | None:
        """What an account sends next: of two campaigns that it could send for, that which waited longer goes first."""
        letters = (
            self._letter_of(sequence, account, is_new, now)
            for sequence in self._served[account]
            for is_new in (False, True)
        )
        return min((letter for letter in letters if letter is not None), default=None)

    def _letter_of(self, sequence: Sequence, account: str, is_new: bool, now: datetime.datetime) -> Letter | None:
        first = self._queues[sequence.id].first(account, is_new=is_new)
        if first is None:
            return None
        history, record = self._history, self._accounts[account]
        moment = max(first[0], now, history.ready(sequence, record))
        while moment <= self._end and (opened := sequence.schedule.next_open(moment, self._end)):
            day = opened.date().isoformat()
            if not (
                history.is_used_up(sequence, day)
                or history.is_used_up_by(sequence, record, day)
                or (is_new and history.is_used_up_for_new_leads(sequence, day))
            ):
                is_second = is_new != bool(sequence.campaign.get("prioritize_new_leads"))
                return Letter(opened, history.last_sent(sequence, record), sequence.id, is_second, first[1])
            moment = datetime.datetime.combine(opened.date() + _DAY, datetime.time.min, datetime.UTC)
        return None
