# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._core import decoding
from .._core.base_model import Model
from .sequence_step import SequenceStep


@define(slots=False, kw_only=True, repr=False)
class CampaignSequence(Model):
    """The steps of a campaign or subsequence, in the order in which they are sent.

    Attributes:
        steps: Steps in sending order.
    """

    steps: list[SequenceStep]

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "steps": decoding.array(decoding.model(SequenceStep)),
    }
