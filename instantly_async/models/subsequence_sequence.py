# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class SubsequenceSequence(Model):
    """The steps of a subsequence.

    Attributes:
        steps: E-mails in the order of sending.
    """

    steps: list[models.SubsequenceStep]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "steps": decoding.array(decoding.model(models.SubsequenceStep)),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            steps: Sequence[models.SubsequenceStep | Mapping[str, Any]],
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
