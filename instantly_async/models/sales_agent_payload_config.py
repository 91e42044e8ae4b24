# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentPayloadConfig(Model):
    """Settings of a sales agent.

    Attributes:
        memory: What the agent knows about the business.
        enrichment_settings: Bounds on the enrichment of leads.
        outreach_settings: How the agent's e-mails are sent.
        autonomy_settings: What the agent may do on its own.
    """

    memory: models.SalesAgentPayloadMemory | None = LEFT_OUT
    enrichment_settings: models.SalesAgentPayloadEnrichment | None = LEFT_OUT
    outreach_settings: models.SalesAgentPayloadOutreach | None = LEFT_OUT
    autonomy_settings: models.SalesAgentPayloadAutonomy | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "memory": decoding.model(models.SalesAgentPayloadMemory),
        "enrichment_settings": decoding.model(models.SalesAgentPayloadEnrichment),
        "outreach_settings": decoding.model(models.SalesAgentPayloadOutreach),
        "autonomy_settings": decoding.model(models.SalesAgentPayloadAutonomy),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            memory: models.SalesAgentPayloadMemory | Mapping[str, Any] | Unset = UNSET,
            enrichment_settings: models.SalesAgentPayloadEnrichment | Mapping[str, Any] | Unset = UNSET,
            outreach_settings: models.SalesAgentPayloadOutreach | Mapping[str, Any] | Unset = UNSET,
            autonomy_settings: models.SalesAgentPayloadAutonomy | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
