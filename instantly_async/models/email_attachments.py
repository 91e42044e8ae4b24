# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class EmailAttachments(Model):
    """The files attached to an e-mail.

    Attributes:
        files: One entry per file.
    """

    files: list[models.EmailAttachment]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "files": decoding.array(decoding.model(models.EmailAttachment)),
    }
