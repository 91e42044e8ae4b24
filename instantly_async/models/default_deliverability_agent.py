# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class DefaultDeliverabilityAgent(Model):
    """The default deliverability agent of a workspace, if there is one.

    Attributes:
        agent: The agent, or `null` when none is deployed.
    """

    agent: models.AIAgent | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "agent": decoding.model(models.AIAgent),
    }
