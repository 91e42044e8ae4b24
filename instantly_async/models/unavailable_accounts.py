# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class UnavailableAccounts(Model):
    """Accounts that cannot send now, counted by reason.

    Attributes:
        daily_limit_hit: Accounts whose own daily limit is used up.
        slow_ramp_limit_hit: Accounts held back by the slow ramp of warm-up.
        disconnected: Accounts that have lost their connection.
        global_gap_not_met: Accounts that have to let the global sending gap pass.
    """

    daily_limit_hit: int | None = LEFT_OUT
    slow_ramp_limit_hit: int | None = LEFT_OUT
    disconnected: int | None = LEFT_OUT
    global_gap_not_met: int | None = LEFT_OUT
