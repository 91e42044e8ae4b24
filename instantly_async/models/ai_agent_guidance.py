# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AIAgentGuidance(Model):
    """A rule that an AI agent follows when it writes.

    Attributes:
        id: ID of the rule.
        organization_id: Workspace that owns the guidance.
        agent_id: Agent that follows the guidance.
        label: Short title of the guidance.
        instruction: What the agent should do. Empty in category `0` (basics).
        status: Whether the guidance applies.
        category: Subject of the guidance.
        basic_guidance_options: Tone and length of replies. Present in category `0` (basics) only.
        timestamp_created: When the rule was created.
        timestamp_updated: When the rule was last changed.
    """

    id: str
    organization_id: str
    agent_id: str
    label: str
    instruction: str
    status: models.ActiveStatus
    category: models.GuidanceCategory
    basic_guidance_options: models.GuidanceOptions | None = LEFT_OUT
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.ActiveStatus),
        "category": decoding.enum(models.GuidanceCategory),
        "basic_guidance_options": decoding.model(models.GuidanceOptions),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
    }
