"""How much of its limits a lane has used, and when there is room again."""

from __future__ import annotations

from collections import deque

from attrs import Factory, define

from ..operation import RateLimit

# Seconds by which a window is longer here than at the API: requests take longer to get there at one time than at
# another, and one that was late must not fall into the window of those that come after it.
MARGIN = 0.1


@define(eq=False)
class Windows:
    """The calls that count towards limits.

    Attributes:
        under_way: Slots whose requests have not been sent: each may be sent at any moment.
        sent: When requests were sent, in order, as far back as any limit reaches.
    """

    limits: tuple[RateLimit, ...]
    under_way: set[object] = Factory(set)
    sent: deque[float] = Factory(deque)

    def opens(self, ahead: int, now: float, free: float) -> tuple[float, RateLimit | None]:
        """When a call may go on that has so many ahead, not before `free`, and which limit it waits for until then.

        A slot that is under way counts as if it were sent now: nothing is known of it but that it is not sooner.
        """
        at, reason = free, None
        for limit in self.limits:
            span = limit.seconds + MARGIN
            # The call that has to be `span` old by then: one that has a slot, or (rounds) one of those that wait.
            rounds, place = divmod(ahead, limit.calls)
            index = len(self.sent) + len(self.under_way) + place - limit.calls
            opens = free
            if index >= 0:
                opens = max(free, (self.sent[index] if index < len(self.sent) else now) + span)
            opens += rounds * span
            if opens > at:
                at, reason = opens, limit
        return at, reason

    def take(self, slot: object) -> None:
        """Count a slot."""
        if self.limits:
            self.under_way.add(slot)

    def leave(self, slot: object, now: float) -> None:
        """Note that the request of a slot has left."""
        if slot in self.under_way:
            self.under_way.discard(slot)
            self.sent.append(now)

    def give_back(self, slot: object) -> bool:
        """Free a slot, unless its request was sent; returns whether it was freed."""
        if slot not in self.under_way:
            return False
        self.under_way.discard(slot)
        return True

    def room(self, now: float) -> int | None:
        """How many calls could go on now; None where nothing limits them."""
        rooms = [
            limit.calls - len(self.under_way) - sum(at + limit.seconds + MARGIN > now for at in self.sent)
            for limit in self.limits
        ]
        return max(0, min(rooms)) if rooms else None

    def forget(self, now: float) -> bool:
        """Drop what no limit reaches back to; returns whether nothing is left."""
        if self.sent:
            span = max(limit.seconds for limit in self.limits) + MARGIN
            while self.sent and self.sent[0] + span <= now:
                self.sent.popleft()
        return not self.sent and not self.under_way

    def abandon(self, now: float) -> None:
        """Count all that is under way as sent: it belongs to another process, which sends it."""
        self.sent.extend([now] * len(self.under_way))
        self.under_way.clear()
