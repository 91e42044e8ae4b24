# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIDeliverabilityAgent(Model):
    """An AI agent that watches the deliverability of a workspace.

    Attributes:
        id: ID of the agent.
        organization_id: Workspace of the agent.
        name: Name of the agent.
        payload: Settings and data that are particular to deliverability agents.
        type: Kind of AI agent.
        timestamp_created: When the agent was created.
        timestamp_updated: When the agent was last changed.
        status: State of the agent.
        is_auto_created: Whether the agent was created automatically.
        created_by: User who created the agent.
        description: Description of the agent.
    """

    id: str
    organization_id: str
    name: str
    payload: models.DeliverabilityPayload | None = LEFT_OUT
    type: models.AIAgentType | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    status: models.AIAgentStatus
    is_auto_created: bool | None = LEFT_OUT
    created_by: str | None = LEFT_OUT
    description: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "payload": decoding.model(models.DeliverabilityPayload),
        "type": decoding.enum(models.AIAgentType),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "status": decoding.enum(models.AIAgentStatus),
    }
