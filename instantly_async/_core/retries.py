"""Which failures are worth another attempt, and how long to wait before it."""

from __future__ import annotations

import random

from .errors import APIConnectionError, InstantlyError, RateLimitError, ServerError
from .retry_after import retry_after

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
LONGEST_RETRY_AFTER = 120.0  # a response that asks for more ends the call: a service should decide, not sleep
LONGEST_GUESS = 60.0  # where a window of days was exceeded, but nobody says that it was this one, or since when
HOPELESS = {501, 505}  # the API does not know the method or the HTTP version, and will not learn it


def wait_before_retry(error: InstantlyError, *, never_left: bool) -> float | None:
    """Seconds to wait before the next attempt, if the call has attempts and time left; None if there must be none.

    A refused call (429) may be repeated always, and so may one whose last attempt never left this machine. A call whose
    outcome is unknown may be repeated only if it just reads.
    """
    match error:
        case RateLimitError():
            return _until_accepted(error)
        case APIConnectionError() if never_left or error.operation.retry_safe:
            return back_off(error.attempts)
        case ServerError() if error.operation.retry_safe and error.status_code not in HOPELESS:
            asked = retry_after({} if error.response is None else error.response.headers, error.body)
            return back_off(error.attempts) if asked is None else asked
        case _:
            return None


def _until_accepted(error: RateLimitError) -> float:
    """As long as the API says; or else until the operation's own window has passed, whoever has filled it."""
    if error.retry_after is not None:
        return error.retry_after
    if windows := [limit.seconds for limit in error.operation.rate_limits]:
        return min(LONGEST_GUESS, *windows)
    return back_off(error.attempts)


def back_off(attempts: int) -> float:
    """Exponential back-off with full jitter: anything up to a bound that doubles with every attempt."""
    doublings = min(attempts - 1, 10)  # enough to reach the bound, and few enough for a float
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2**doublings))
