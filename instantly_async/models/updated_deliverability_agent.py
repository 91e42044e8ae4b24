# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class UpdatedDeliverabilityAgent(Model):
    """Answer to changing the settings of the default deliverability agent.

    Attributes:
        agent: The changed agent.
    """

    agent: models.AIAgent

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(models.AIAgent),
    }
