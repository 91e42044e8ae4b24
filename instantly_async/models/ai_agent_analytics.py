# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class AIAgentAnalytics(Model):
    """Key figures of one AI agent.

    Attributes:
        agent_id: Agent that the figures belong to.
        reach: Number of actions for a reply agent, number of e-mails sent for a sales agent.
        outcome: Number of distinct conversations for a reply agent, number of replies received for a sales
            agent.
    """

    agent_id: str
    reach: int
    outcome: int
