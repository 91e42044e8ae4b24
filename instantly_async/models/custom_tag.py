# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class CustomTag(Model):
    """A tag that organises accounts and campaigns and can be used to filter lists of them.

    Attributes:
        id: ID of the tag. A UUID.
        timestamp_created: When the tag was created.
        timestamp_updated: When the tag was last changed.
        organization_id: Workspace that the tag belongs to. A UUID.
        label: Text shown on the tag. No other tag of the workspace may have the same one; blanks at both ends
            do not count. Not empty; pattern `.*\\S.*`.
        description: What the tag is for.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    organization_id: str
    label: str
    description: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
    }
