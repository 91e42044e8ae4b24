"""The leads that wait for an e-mail of a campaign or a subsequence, the one that is due first before the others."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator
from heapq import heappop, heappush
from itertools import count
from typing import TypeAlias

_Wait: TypeAlias = tuple[datetime.datetime, str, int]


class Queue:
    """Leads that are due at some time. A follow-up waits for the account that wrote before; any may write the first."""

    def __init__(self) -> None:
        self._numbers = count()
        self._tickets: dict[str, int] = {}  # what the last wait of a lead is told by
        self._waiting: defaultdict[tuple[str | None, bool], list[_Wait]] = defaultdict(list)

    def add(self, lead: str, due: datetime.datetime, *, account: str | None, is_new: bool) -> None:
        """Let a lead wait.

        Args:
            account: The account that is to write; None for any.
            is_new: Whether the lead has not been contacted yet.
        """
        self._tickets[lead] = next(self._numbers)
        heappush(self._waiting[account, is_new], (due, lead, self._tickets[lead]))

    def discard(self, lead: str) -> None:
        """Let a lead wait no longer, if it does."""
        self._tickets.pop(lead, None)

    def first(self, account: str, *, is_new: bool) -> tuple[datetime.datetime, str] | None:
        """Of the leads to which an account may write, the one that is due first, and when."""
        first = min(self._firsts(account, is_new), default=None)
        return first and first[:2]

    def _firsts(self, account: str, is_new: bool) -> Iterator[_Wait]:
        for key in ((account, is_new), (None, is_new)):
            waiting = self._waiting.get(key)
            while waiting and self._tickets.get(waiting[0][1]) != waiting[0][2]:
                heappop(waiting)  # of a lead that left, or waits for something else
            if waiting:
                yield waiting[0]
