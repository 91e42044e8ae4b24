# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class LeadFinderActivity(Model):
    """One event in the life of a lead finder agent.

    Attributes:
        id: ID of the event.
        agent_id: Lead finder agent that the event belongs to.
        organization_id: Workspace that owns the agent.
        timestamp_created: When the event took place.
        event_type: Kind of event.
        payload: Details of the event, by `event_type`; an empty object where there are none.
    """

    id: str
    agent_id: str
    organization_id: str
    timestamp_created: datetime.datetime
    event_type: models.LeadFinderEventType
    payload: models.LeadFinderActivityPayload

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "event_type": decoding.enum(models.LeadFinderEventType),
        "payload": decoding.model(models.LeadFinderActivityPayload),
    }
