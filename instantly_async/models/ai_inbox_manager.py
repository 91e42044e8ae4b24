# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIInboxManager(Model):
    """An AI Inbox Manager, an agent that answers leads in the inbox.

    Attributes:
        id: ID of the agent.
        organization_id: Workspace that owns the agent.
        name: Name of the agent.
        payload: Settings of the agent.
        type: Type of the agent, `1` for an Inbox Manager.
        timestamp_created: When the agent was created.
        timestamp_updated: When the agent was last changed.
        status: Whether the agent is active.
        is_auto_created: Whether the agent came about automatically rather than by a user.
        created_by: User who created the agent.
        description: Note on what the agent is for.
        metadata: Labels of tags and state of integrations. Present only if asked for with `with_metadata`.
    """

    id: str
    organization_id: str
    name: str
    payload: models.InboxManagerPayload
    type: models.AIAgentType | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    status: models.AIAgentStatus
    is_auto_created: bool | None = LEFT_OUT
    created_by: str | None = LEFT_OUT
    description: str | None = LEFT_OUT
    metadata: models.InboxManagerMetadata | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "payload": decoding.model(models.InboxManagerPayload),
        "type": decoding.enum(models.AIAgentType),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "status": decoding.enum(models.AIAgentStatus),
        "metadata": decoding.model(models.InboxManagerMetadata),
    }
