"""What a rate limiter is at, for health pages."""

from __future__ import annotations

from attrs import frozen


@frozen
class LaneStatus:
    """What calls wait for together: an operation's own limits and holds, or those of a workspace.

    Attributes:
        workspace: The text that stands for a workspace, from which no key can be read; empty where a limit counts per
            IP address.
        operation: Such as `emails.list`; None for what all operations of the workspace share.
        waiting: How many calls wait here for their turn.
        room: How many could go on now without waiting; None where nothing limits them.
        held_for: For how many seconds more calls are held because the API refused some; 0 if they are not.
    """

    workspace: str
    operation: str | None
    waiting: int
    room: int | None
    held_for: float


@frozen
class RateLimitStatus:
    """What a rate limiter is at.

    Attributes:
        waiting: How many calls wait for their turn in all.
        held: Whether calls are held anywhere because the API refused some.
        lanes: Where calls were made, wait or are held of late.
    """

    waiting: int
    held: bool
    lanes: tuple[LaneStatus, ...]
