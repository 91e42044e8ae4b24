# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class TestEmailResult(Model):
    """Outcome of a test e-mail, with either `status` or `error`.

    Attributes:
        status: Present, and always `success`, when the e-mail was sent. Always 'success'.
        error: Present when the e-mail was not sent.
    """

    status: str | None = LEFT_OUT
    error: models.TestEmailError | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "error": decoding.enum(models.TestEmailError),
    }
