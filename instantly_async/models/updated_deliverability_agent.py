# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model


@define(slots=False, kw_only=True, repr=False)
class UpdatedDeliverabilityAgent(Model):
    """Answer to changing the settings of the default deliverability agent.

    Attributes:
        agent: The changed agent.
    """

    agent: models.AIAgent

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(models.AIAgent),
    }
