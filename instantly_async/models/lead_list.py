# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadList(Model):
    """A list that holds leads.

    Attributes:
        id: ID of the list. A UUID.
        organization_id: Workspace that the list belongs to. A UUID.
        has_enrichment_task: Whether every lead that is added to the list gets enriched.
        owned_by: User who owns the list; at first its creator, unless another one was given. A UUID.
        name: Name of the list.
        timestamp_created: When the list was created.
    """

    id: str
    organization_id: str
    has_enrichment_task: bool | None = LEFT_OUT
    owned_by: str | None = LEFT_OUT
    name: str
    timestamp_created: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
    }
