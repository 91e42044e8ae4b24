"""Which failures are worth another attempt, and how long to wait before it."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from .errors import APIConnectionError, InstantlyError, RateLimitError, ServerError

FIRST_WAIT = 0.5
LONGEST_WAIT = 8.0
LONGEST_RETRY_AFTER = 120.0  # a response that asks for more ends the call: a service should decide, not sleep
LONGEST_HOLD = 86_400.0  # calls of a lane that was refused for longer are tried again after a day
HOPELESS = {501, 505}  # the API does not know the method or the HTTP version, and will not learn it


def wait_before_retry(error: InstantlyError) -> float | None:
    """Seconds to wait before the next attempt, if the call has attempts and time left; None if there must be none.

    A refused call (429) may be repeated always, and so may one that was never sent. A call whose outcome is unknown
    may be repeated only if it just reads.
    """
    match error:
        case RateLimitError():
            pass
        case APIConnectionError(unsent=True):
            pass
        case APIConnectionError() if error.operation.retry_safe:
            pass
        case ServerError() if error.operation.retry_safe and error.status_code not in HOPELESS:
            pass
        case _:
            return None
    asked = retry_after(error)
    return back_off(error.attempts) if asked is None else asked


def back_off(attempts: int) -> float:
    """Exponential back-off with full jitter: anything up to a bound that doubles with every attempt."""
    doublings = min(attempts - 1, 10)  # enough to reach the bound, and few enough for a float
    return random.uniform(0, min(LONGEST_WAIT, FIRST_WAIT * 2**doublings))


def retry_after(error: InstantlyError) -> float | None:
    """The response's Retry-After in seconds; None where there is none that can be read."""
    text = "" if error.response is None else error.response.headers.get("retry-after", "")
    try:
        seconds = float(text)
    except ValueError:
        return _seconds_until(text)
    return seconds if 0 <= seconds < float("inf") else None


def _seconds_until(text: str) -> float | None:
    """How long it is until a date of HTTP; 0 where it has passed, None where it is none."""
    try:
        moment = parsedate_to_datetime(text)
        seconds = (moment.replace(tzinfo=moment.tzinfo or UTC) - datetime.now(UTC)).total_seconds()
    except (ValueError, OverflowError, TypeError, IndexError):  # what Python's reader of e-mail raises at nonsense
        return None
    return max(seconds, 0.0)
