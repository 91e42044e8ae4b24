# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class SalesAgentPayloadConfig(Model):
    """Settings of a sales agent.

    Attributes:
        memory: What the agent knows about the business.
        enrichment_settings: Bounds on the enrichment of leads.
        outreach_settings: How the agent's e-mails are sent.
        autonomy_settings: What the agent may do on its own.
    """

    memory: models.SalesAgentPayloadMemory | Unset = UNSET
    enrichment_settings: models.SalesAgentPayloadEnrichment | Unset = UNSET
    outreach_settings: models.SalesAgentPayloadOutreach | Unset = UNSET
    autonomy_settings: models.SalesAgentPayloadAutonomy | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "memory": decoding.model(models.SalesAgentPayloadMemory),
        "enrichment_settings": decoding.model(models.SalesAgentPayloadEnrichment),
        "outreach_settings": decoding.model(models.SalesAgentPayloadOutreach),
        "autonomy_settings": decoding.model(models.SalesAgentPayloadAutonomy),
    }
