# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class SalesAgentPayload(Model):
    """Settings and state of a sales agent.

    Attributes:
        ai_sdr_config: Settings of the agent.
        type: Kind of source that `input` is.
        input: Source that the agent learns the business from, such as the address of a website or a reference
            to a pitch deck.
        master_lead_list_id: Master lead list that belongs to the agent.
        initial_scrape_ready: Whether the first scrape of the source is done.
        timestamp_last_action: When the agent last acted.
        timestamp_last_decision: When the agent last decided what to do.
        next_decision_time: When the agent is due to decide again.
    """

    ai_sdr_config: models.SalesAgentPayloadConfig
    type: models.BusinessSourceType | None = LEFT_OUT
    input: str | None = LEFT_OUT
    master_lead_list_id: str | None = LEFT_OUT
    initial_scrape_ready: bool | None = LEFT_OUT
    timestamp_last_action: datetime.datetime | None = LEFT_OUT
    timestamp_last_decision: datetime.datetime | None = LEFT_OUT
    next_decision_time: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "ai_sdr_config": decoding.model(models.SalesAgentPayloadConfig),
        "type": decoding.enum(models.BusinessSourceType),
        "timestamp_last_action": decoding.date_time,
        "timestamp_last_decision": decoding.date_time,
        "next_decision_time": decoding.date_time,
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            ai_sdr_config: models.SalesAgentPayloadConfig | Mapping[str, Any],
            type: models.BusinessSourceType | str | Unset = UNSET,
            input: str | Unset = UNSET,
            master_lead_list_id: str | Unset = UNSET,
            initial_scrape_ready: bool | Unset = UNSET,
            timestamp_last_action: datetime.datetime | datetime.date | str | Unset = UNSET,
            timestamp_last_decision: datetime.datetime | datetime.date | str | Unset = UNSET,
            next_decision_time: datetime.datetime | datetime.date | str | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
