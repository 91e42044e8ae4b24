"""How long an answer asks to wait."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any

# Seconds; nobody is told to wait for 30 years: so large a number is a moment, in seconds, milliseconds ... since 1970.
EPOCH, EPOCH_MILLISECONDS = 1e9, 1e12


def retry_after(headers: Mapping[str, str], body: Any) -> float | None:
    """Seconds to wait, by the header Retry-After or else by `retry_after` in the body; None if neither can be read.

    A moment is read beside the Date of the answer, if it has one: the clock of this machine may be wrong.
    """
    in_body = body.get("retry_after") if isinstance(body, dict) else None
    asked = _read(headers.get("retry-after"), headers)
    return _read(in_body, headers) if asked is None else asked


def _read(value: Any, headers: Mapping[str, str]) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        seconds = float(value)
    except (ValueError, OverflowError):
        moment = _moment(str(value))
        return None if moment is None else max(0.0, moment - _now(headers))
    if not 0 <= seconds < math.inf:
        return None
    if seconds < EPOCH:
        return seconds
    while seconds >= EPOCH_MILLISECONDS:
        seconds /= 1_000
    return max(0.0, seconds - _now(headers))


def _now(headers: Mapping[str, str]) -> float:
    """When the answer was sent, in seconds since 1970."""
    moment = _moment(headers.get("date", ""))
    return time.time() if moment is None else moment


def _moment(text: str) -> float | None:
    """A date of HTTP in seconds since 1970; None where it is none."""
    try:
        moment = parsedate_to_datetime(text)
        return moment.replace(tzinfo=moment.tzinfo or UTC).timestamp()
    except (ValueError, OverflowError, TypeError, IndexError):  # what Python's reader of e-mail raises at nonsense
        return None
