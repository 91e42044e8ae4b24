# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .. import models
from .._core import decoding
from .._core.base_model import Model


@define(slots=False, kw_only=True, repr=False)
class EmailAttachments(Model):
    """The files attached to an e-mail.

    Attributes:
        files: One entry per file.
    """

    files: list[models.EmailAttachment]

    decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "files": decoding.array(decoding.model(models.EmailAttachment)),
    }
