# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityDeployment(Model):
    """Answer to deploying the default deliverability agent.

    Attributes:
        agent: The deployed agent.
        already_deployed: Whether an active agent existed before the request.
        initial_cycle_enqueued: Whether a first cycle could be scheduled to run at once.
        promo_credits_granted: Credits that a limited-time promotion added to the workspace, if one is on.
    """

    agent: models.AIAgent
    already_deployed: bool
    initial_cycle_enqueued: bool
    promo_credits_granted: float | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(models.AIAgent),
    }
