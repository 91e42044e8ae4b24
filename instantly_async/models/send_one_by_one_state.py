# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class SendOneByOneState(Model):
    """Settings for sending one e-mail after another.

    Can be absent outside the campaign's schedule.

    Attributes:
        enabled: Whether e-mails go out one after another.
        single_account_per_wait_gap: Whether only one account sends in each waiting gap.
    """

    enabled: bool | None = LEFT_OUT
    single_account_per_wait_gap: bool | None = LEFT_OUT
