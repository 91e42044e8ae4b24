# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentConfig(Model):
    """Settings of an AI Sales Agent. Without them, defaults apply.

    Attributes:
        memory: What the agent knows about the business.
        position_details: For recruiting agents: the open position with its duties and requirements.
        investment_details: For investment agents: what to invest in, and which companies to approach.
        research_details: For user research agents: what to find out, and from whom.
        partnership_details: For partnership agents: what the partnership is for, and which partners to
            approach.
        enrichment_settings: Bounds on the enrichment of leads.
        outreach_settings: How the agent's e-mails are sent.
        autonomy_settings: What the agent may do on its own.
    """

    memory: dict[str, Any] | Unset = UNSET
    position_details: str | Unset = UNSET
    investment_details: str | Unset = UNSET
    research_details: str | Unset = UNSET
    partnership_details: str | Unset = UNSET
    enrichment_settings: models.SalesAgentEnrichment | Unset = UNSET
    outreach_settings: models.SalesAgentOutreach | Unset = UNSET
    autonomy_settings: models.SalesAgentAutonomy | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "enrichment_settings": decoding.model(models.SalesAgentEnrichment),
        "outreach_settings": decoding.model(models.SalesAgentOutreach),
        "autonomy_settings": decoding.model(models.SalesAgentAutonomy),
    }
