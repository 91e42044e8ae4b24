# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class LeadLabel(Model):
    """A label of the workspace's own for the interest of leads.

    Attributes:
        id: ID of the label. A UUID.
        timestamp_created: When the label was created.
        created_by: User who created the label. A UUID.
        organization_id: Workspace that owns the label. A UUID.
        label: Text of the label as shown to users.
        interest_status_label: Sentiment that the label expresses.
        interest_status: Number of the label, chosen by Instantly. It stands for the label wherever an
            interest status is given, such as in `Lead.lt_interest_status`.
        description: What the label is for.
        use_with_ai: Whether AI features use the label.
    """

    id: str
    timestamp_created: datetime.datetime
    created_by: str
    organization_id: str
    label: str
    interest_status_label: models.InterestSentiment
    interest_status: int
    description: str | None = LEFT_OUT
    use_with_ai: bool | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "interest_status_label": decoding.enum(models.InterestSentiment),
    }
