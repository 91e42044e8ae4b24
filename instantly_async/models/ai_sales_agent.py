# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AISalesAgent(Model):
    """An AI sales development representative (SDR) that runs outreach campaigns on its own.

    Attributes:
        id: ID of the agent.
        workspace_id: Workspace that the agent belongs to.
        name: Name of the agent.
        description: Description of the agent.
        type: How the business details were obtained.
        input: Website URL or text of the pitch deck that the agent was created from, depending on `type`.
        status: Whether the agent is at work; see the values.
        config: Memory, enrichment, outreach and autonomy settings.
        created_by: User who created the agent.
        master_lead_list_id: Lead list that serves the agent as its master list.
        initial_scrape_ready: Whether the first scrape of the website is finished.
        agent_type: Purpose of the agent; `2` (sales) by default.
        self_improvement: Whether the agent refines its outreach with what it learns from the results of
            earlier campaigns.
        timestamp_created: When the agent was created.
        timestamp_updated: When the agent was last changed.
        timestamp_last_action: When the agent last did something.
        timestamp_last_decision: When the agent last decided what to do.
        next_decision_time: When the agent's next decision is due.
    """

    id: str
    workspace_id: str
    name: str
    description: str | None = LEFT_OUT
    type: models.BusinessSourceType | None = LEFT_OUT
    input: str | None = LEFT_OUT
    status: models.AIAgentStatus
    config: models.SalesAgentConfig | None = LEFT_OUT
    created_by: str | None = LEFT_OUT
    master_lead_list_id: str | None = LEFT_OUT
    initial_scrape_ready: bool
    agent_type: models.SalesAgentKind | None = LEFT_OUT
    self_improvement: bool | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    timestamp_last_action: datetime.datetime | None = LEFT_OUT
    timestamp_last_decision: datetime.datetime | None = LEFT_OUT
    next_decision_time: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "type": decoding.enum(models.BusinessSourceType),
        "status": decoding.enum(models.AIAgentStatus),
        "config": decoding.model(models.SalesAgentConfig),
        "agent_type": decoding.enum(models.SalesAgentKind),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "timestamp_last_action": decoding.date_time,
        "timestamp_last_decision": decoding.date_time,
        "next_decision_time": decoding.date_time,
    }
