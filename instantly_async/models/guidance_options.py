# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class GuidanceOptions(Model):
    """Tone and length of replies, for guidances in category `0` (basics).

    Attributes:
        tone: Tone of the replies.
        length: Preferred length of the replies.
    """

    tone: models.GuidanceTone
    length: models.GuidanceLength

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "tone": decoding.enum(models.GuidanceTone),
        "length": decoding.enum(models.GuidanceLength),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            tone: models.GuidanceTone | str,
            length: models.GuidanceLength | str,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
