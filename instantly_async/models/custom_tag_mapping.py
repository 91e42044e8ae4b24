# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class CustomTagMapping(Model):
    """The attachment of one tag to one account or campaign.

    Attributes:
        id: ID of the mapping. A UUID.
        tag_id: Tag that is attached. A UUID.
        resource_id: Account or campaign that has the tag; `resource_type` says which kind. For an account it
            was seen to be the e-mail address.
        resource_type: Whether `resource_id` is an account or a campaign.
        timestamp_created: When the mapping was created.
        organization_id: Workspace that the mapping belongs to. A UUID.
    """

    id: str
    tag_id: str
    resource_id: str
    resource_type: models.TaggedResourceType
    timestamp_created: datetime.datetime
    organization_id: str

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "resource_type": decoding.enum(models.TaggedResourceType),
        "timestamp_created": decoding.date_time,
    }
