# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class ESPRoutingState(Model):
    """How far the matching of e-mail providers (ESPs) holds a campaign back.

    Can be absent outside the campaign's schedule.

    Attributes:
        enabled: Whether accounts are chosen by e-mail provider.
        waiting_for_match: Whether the campaign waits for an account of the right provider.
        connected_esps: Codes of the providers for which an account is connected.
    """

    enabled: bool | None = LEFT_OUT
    waiting_for_match: bool | None = LEFT_OUT
    connected_esps: list[int] | None = LEFT_OUT
