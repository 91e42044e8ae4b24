# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DeliverabilityRunStart(Model):
    """Answer to starting a run of the default deliverability agent.

    Attributes:
        agent: Agent that runs.
        cycle_id: Cycle that the request started.
        run_cycle_enqueued: Whether a cycle could be scheduled to run at once.
    """

    agent: models.AIAgent
    cycle_id: str
    run_cycle_enqueued: bool

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(models.AIAgent),
    }
