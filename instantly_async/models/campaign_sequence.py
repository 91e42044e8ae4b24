# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class CampaignSequence(Model):
    """The steps of a campaign or subsequence, in the order in which they are sent.

    Attributes:
        steps: Steps in sending order.
    """

    steps: list[models.SequenceStep]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "steps": decoding.array(decoding.model(models.SequenceStep)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            steps: Sequence[models.SequenceStep | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
