# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIAgentAnalyticsList(Model):
    """Key figures of the requested AI agents.

    Attributes:
        analytics: One entry per agent.
    """

    analytics: list[models.AIAgentAnalytics] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "analytics": decoding.array(decoding.model(models.AIAgentAnalytics)),
    }
