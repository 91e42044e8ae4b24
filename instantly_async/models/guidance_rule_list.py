# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class GuidanceRuleList(Model):
    """All guidance rules of an agent.

    Attributes:
        items: Rules of the agent. At most 10 items.
    """

    items: list[models.GuidanceRule]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.GuidanceRule)),
    }
