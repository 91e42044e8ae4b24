"""Keeps calls within the API's rate limits: no call starts before its turn, in any task, thread or event loop."""

from .local import WORKSPACE_LIMITS, LocalRateLimiter, checked_limits, shared_rate_limiter
from .protocol import NoSlot, RateLimiter, RateLimitSlot, RateLimitWait
from .status import LaneStatus, RateLimitStatus

__all__ = [
    "WORKSPACE_LIMITS",
    "LaneStatus",
    "LocalRateLimiter",
    "NoSlot",
    "RateLimitSlot",
    "RateLimitStatus",
    "RateLimitWait",
    "RateLimiter",
    "checked_limits",
    "shared_rate_limiter",
]
