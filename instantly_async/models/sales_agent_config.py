# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentConfig(Model):
    """Settings of an AI Sales Agent.

    Without them, defaults apply.

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

    memory: dict[str, Any] | None = LEFT_OUT
    position_details: str | None = LEFT_OUT
    investment_details: str | None = LEFT_OUT
    research_details: str | None = LEFT_OUT
    partnership_details: str | None = LEFT_OUT
    enrichment_settings: models.SalesAgentEnrichment | None = LEFT_OUT
    outreach_settings: models.SalesAgentOutreach | None = LEFT_OUT
    autonomy_settings: models.SalesAgentAutonomy | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "enrichment_settings": decoding.model(models.SalesAgentEnrichment),
        "outreach_settings": decoding.model(models.SalesAgentOutreach),
        "autonomy_settings": decoding.model(models.SalesAgentAutonomy),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            memory: Mapping[str, Any] | Unset = UNSET,
            position_details: str | Unset = UNSET,
            investment_details: str | Unset = UNSET,
            research_details: str | Unset = UNSET,
            partnership_details: str | Unset = UNSET,
            enrichment_settings: models.SalesAgentEnrichment | Mapping[str, Any] | Unset = UNSET,
            outreach_settings: models.SalesAgentOutreach | Mapping[str, Any] | Unset = UNSET,
            autonomy_settings: models.SalesAgentAutonomy | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
