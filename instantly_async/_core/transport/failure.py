"""What goes wrong below a call."""

from __future__ import annotations


class TransportError(Exception):
    """No complete response came; the cause is the exception of a library or of the operating system, if there is one.

    Attributes:
        timed_out: Whether time ran out, and not the connection failed.
        unsent: Whether it is certain that nothing of the request has left this machine.
    """

    def __init__(self, reason: str, *, timed_out: bool = False, unsent: bool = False) -> None:
        super().__init__(reason)
        self.timed_out = timed_out
        self.unsent = unsent


def described(error: BaseException) -> str:
    """The class of an exception, and what it says."""
    try:
        said = str(error)
    except Exception:  # of somebody else's __str__
        said = ""
    return f"{type(error).__name__}: {said}" if said else type(error).__name__
