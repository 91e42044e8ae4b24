# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AccountsSummary(Model):
    """How many sending accounts of a campaign can send.

    Can be absent outside the campaign's schedule.

    Attributes:
        total_connected: Sending accounts that are connected.
        available: Accounts that can send at the moment.
        unavailable: The accounts that cannot send, counted by reason.
    """

    total_connected: int | None = LEFT_OUT
    available: int | None = LEFT_OUT
    unavailable: models.UnavailableAccounts | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "unavailable": decoding.model(models.UnavailableAccounts),
    }
