# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class CancelledDFYAccounts(Model):
    """Result of cancelling mailboxes.

    Attributes:
        items: Mailboxes that were cancelled.
    """

    items: list[models.CancelledDFYAccount]

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "items": decoding.array(decoding.model(models.CancelledDFYAccount)),
    }
