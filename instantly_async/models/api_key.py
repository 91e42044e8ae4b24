# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class APIKey(Model):
    """A key that gives access to the API.

    Attributes:
        id: ID of the key. A UUID.
        name: Name of the key.
        scopes: What the key is allowed to do.
        key: Secret value of the key.
        organization_id: Workspace that the key belongs to. A UUID.
        timestamp_created: When the key was created.
        timestamp_updated: When the key was last changed.
    """

    id: str
    name: str
    scopes: list[models.APIKeyScope]
    key: str
    organization_id: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "scopes": decoding.array(decoding.enum(models.APIKeyScope)),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
    }
