# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class InboxManagerMetadata(Model):
    """Details of the tags and integrations that an Inbox Manager refers to.

    Attributes:
        tags: The agent's tags, as an object by tag ID.
        integrations: The agent's integrations with their state, as an object.
    """

    tags: dict[str, models.TagLabel] | None = LEFT_OUT
    integrations: dict[str, models.IntegrationState] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "tags": decoding.mapping(decoding.model(models.TagLabel)),
        "integrations": decoding.mapping(decoding.model(models.IntegrationState)),
    }
