# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset
from .sales_agent_payload_autonomy import SalesAgentPayloadAutonomy
from .sales_agent_payload_enrichment import SalesAgentPayloadEnrichment
from .sales_agent_payload_memory import SalesAgentPayloadMemory
from .sales_agent_payload_outreach import SalesAgentPayloadOutreach


@define(slots=False, kw_only=True, repr=False)
class SalesAgentPayloadConfig(Model):
    """Settings of a sales agent.

    Attributes:
        memory: What the agent knows about the business.
        enrichment_settings: Bounds on the enrichment of leads.
        outreach_settings: How the agent's e-mails are sent.
        autonomy_settings: What the agent may do on its own.
    """

    memory: SalesAgentPayloadMemory | Unset = UNSET
    enrichment_settings: SalesAgentPayloadEnrichment | Unset = UNSET
    outreach_settings: SalesAgentPayloadOutreach | Unset = UNSET
    autonomy_settings: SalesAgentPayloadAutonomy | Unset = UNSET

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "memory": decoding.model(SalesAgentPayloadMemory),
        "enrichment_settings": decoding.model(SalesAgentPayloadEnrichment),
        "outreach_settings": decoding.model(SalesAgentPayloadOutreach),
        "autonomy_settings": decoding.model(SalesAgentPayloadAutonomy),
    }
