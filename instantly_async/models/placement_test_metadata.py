# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PlacementTestMetadata(Model):
    """Names of the campaign and the tags of a placement test, present only on request (`with_metadata`).

    Attributes:
        campaign: Campaign that the test belongs to.
        tags: Tags of the test, keyed by tag id.
    """

    campaign: models.PlacementCampaign | None = LEFT_OUT
    tags: dict[str, models.TagLabel] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "campaign": decoding.model(models.PlacementCampaign),
        "tags": decoding.mapping(decoding.model(models.TagLabel)),
    }
