# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class AILeadFinderAgent(Model):
    """An agent that refills a campaign with new leads.

    Attributes:
        organization_id: Workspace that owns the agent.
        payload: The agent's lead search and top-up settings.
        type: Numeric code of the kind of AI agent.
        status: Current state of the agent.
        is_auto_created: Whether the agent was created automatically.
        created_by: User who created the agent.
    """

    id: str
    organization_id: str
    name: str
    payload: models.LeadFinderPayload | Unset = UNSET
    type: int | None | Unset = UNSET
    timestamp_created: datetime.datetime | str
    timestamp_updated: datetime.datetime | str
    status: models.AIAgentStatus | int
    is_auto_created: bool | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    description: str | None | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "payload": decoding.model(models.LeadFinderPayload),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "status": decoding.enum(models.AIAgentStatus),
    }
