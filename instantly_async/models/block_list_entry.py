# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .._core import decoding
from .._core.base_model import Model


class BlockListEntry(Model):
    """A blocked e-mail address or domain.

    Attributes:
        id: ID of the entry. A UUID.
        timestamp_created: When the entry was created.
        organization_id: Workspace that the entry belongs to. A UUID.
        bl_value: E-mail address or domain that is blocked.
        is_domain: Whether a whole domain is blocked, not a single address.
    """

    id: str
    timestamp_created: datetime.datetime
    organization_id: str
    bl_value: str
    is_domain: bool

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
    }
