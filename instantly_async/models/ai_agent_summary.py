# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIAgentSummary(Model):
    """What AI agents of all types have in common.

    Attributes:
        id: ID of the agent.
        type: Type of the agent.
        name: Name of the agent.
        status: Whether the agent is active.
        timestamp_created: When the agent was created.
        timestamp_updated: When the agent was last changed.
        configuration_mode: Degree of freedom that the agent has; null if its type knows no such setting or if
            none has been chosen yet.
    """

    id: str
    type: models.AIAgentType | None = LEFT_OUT
    name: str
    status: models.AIAgentStatus
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    configuration_mode: models.AIAgentConfigurationMode | None

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "type": decoding.enum(models.AIAgentType),
        "status": decoding.enum(models.AIAgentStatus),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "configuration_mode": decoding.enum(models.AIAgentConfigurationMode),
    }
