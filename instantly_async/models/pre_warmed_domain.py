# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model


class PreWarmedDomain(Model):
    """A pre-warmed domain with its provider.

    Attributes:
        domain: Name of the domain.
        account_type: Mailbox product behind the domain.
    """

    domain: str
    account_type: models.DFYEmailProvider

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "account_type": decoding.enum(models.DFYEmailProvider),
    }
