"""The leads that wait for an e-mail of a campaign or a subsequence, the one that is due first before the others."""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator
from heapq import heappop, heappush


class Queue:
    """Leads that are due at some time. A follow-up waits for the account that wrote before; any may write the first."""

    def __init__(self) -> None:
        self._due: dict[str, datetime.datetime] = {}
        self._waiting: defaultdict[tuple[str | None, bool], list[tuple[datetime.datetime, str]]] = defaultdict(list)

    def add(self, lead: str, due: datetime.datetime, *, account: str | None, is_new: bool) -> None:
        """Let a lead wait.

        Args:
            account: The account that is to write; None for any.
            is_new: Whether the lead has not been contacted yet.
        """
        self._due[lead] = due
        heappush(self._waiting[account, is_new], (due, lead))

    def discard(self, lead: str) -> None:
        """Let a lead wait no longer, if it does."""
        self._due.pop(lead, None)

    def first(self, account: str, *, is_new: bool) -> tuple[datetime.datetime, str] | None:
        """Of the leads to which an account may write, the one that is due first, and when."""
        return min(self._firsts(account, is_new), default=None)

    def _firsts(self, account: str, is_new: bool) -> Iterator[tuple[datetime.datetime, str]]:
        for key in ((account, is_new), (None, is_new)):
            waiting = self._waiting.get(key)
            while waiting and self._due.get(waiting[0][1]) != waiting[0][0]:
                heappop(waiting)  # of a lead that left, or waits for another time
            if waiting:
                yield waiting[0]
