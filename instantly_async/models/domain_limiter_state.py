# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DomainLimiterState(Model):
    """How far the limits per domain hold a campaign back.

    Can be absent outside the campaign's schedule.

    Attributes:
        active: Whether e-mails per domain are limited.
        domains_at_limit: Domains whose limit is used up.
    """

    active: bool | None = LEFT_OUT
    domains_at_limit: int | None = LEFT_OUT
