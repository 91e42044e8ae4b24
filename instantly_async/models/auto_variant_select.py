# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class AutoVariantSelect(Model):
    """How the best variant of a step is chosen automatically.

    Attributes:
        trigger: Rate by which the variants are compared.
    """

    trigger: models.AutoVariantTrigger

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "trigger": decoding.enum(models.AutoVariantTrigger),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            trigger: models.AutoVariantTrigger | str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
