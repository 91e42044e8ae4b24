# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WorkspaceDomain(Model):
    """Agency (white-label) domain of a workspace, with its verification.

    Attributes:
        verified: Whether the domain has passed verification.
        name: Domain name.
        verification: Records with which the domain is verified.
    """

    verified: bool | None = LEFT_OUT
    name: str | None = LEFT_OUT
    verification: list[models.DomainVerificationRecord] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "verification": decoding.array(decoding.model(models.DomainVerificationRecord)),
    }
