# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentConfigInput(Model):
    """Settings of an AI sales agent, as they are written.

    A new agent gets defaults when they are left out.

    Attributes:
        memory: What the agent knows about the business. Merged by key, so keys that are left out keep their
            value.
        position_details: For recruiting agents: the role to fill, with its duties and requirements.
        investment_details: For investment agents: the investment thesis and the companies to approach.
        research_details: For user research agents: the goals of the research and the participants wanted.
        partnership_details: For partnership agents: the goals of the partnership and the partners wanted.
        enrichment_settings: How leads are enriched.
        outreach_settings: How e-mails are sent; a change also reaches the agent's campaigns.
        autonomy_settings: How much the agent does on its own.
        slack_connection_id: App connection of the Slack workspace that gets daily reports; null disconnects
            it.
    """

    memory: models.SalesAgentMemory | None = LEFT_OUT
    position_details: str | None = LEFT_OUT
    investment_details: str | None = LEFT_OUT
    research_details: str | None = LEFT_OUT
    partnership_details: str | None = LEFT_OUT
    enrichment_settings: models.SalesAgentEnrichment | None = LEFT_OUT
    outreach_settings: models.SalesAgentOutreachInput | None = LEFT_OUT
    autonomy_settings: models.SalesAgentAutonomy | None = LEFT_OUT
    slack_connection_id: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "memory": decoding.model(models.SalesAgentMemory),
        "enrichment_settings": decoding.model(models.SalesAgentEnrichment),
        "outreach_settings": decoding.model(models.SalesAgentOutreachInput),
        "autonomy_settings": decoding.model(models.SalesAgentAutonomy),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            memory: models.SalesAgentMemory | Mapping[str, Any] | Unset = UNSET,
            position_details: str | Unset = UNSET,
            investment_details: str | Unset = UNSET,
            research_details: str | Unset = UNSET,
            partnership_details: str | Unset = UNSET,
            enrichment_settings: models.SalesAgentEnrichment | Mapping[str, Any] | Unset = UNSET,
            outreach_settings: models.SalesAgentOutreachInput | Mapping[str, Any] | Unset = UNSET,
            autonomy_settings: models.SalesAgentAutonomy | Mapping[str, Any] | Unset = UNSET,
            slack_connection_id: str | None | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
