# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .ai_agent_analytics import AIAgentAnalytics


@define(slots=False, kw_only=True, repr=False)
class AIAgentAnalyticsList(Model):
    """Key figures of the requested AI agents.

    Attributes:
        analytics: One entry per agent.
    """

    analytics: list[AIAgentAnalytics] | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "analytics": decoding.array(decoding.model(AIAgentAnalytics)),
    }
