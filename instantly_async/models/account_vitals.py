# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AccountVitals(Model):
    """Results of the DNS tests of accounts' domains.

    Attributes:
        status: Outcome of the call, e.g. `success`.
        success_list: Domains that passed.
        failure_list: Domains that failed.
    """

    status: str | None = LEFT_OUT
    success_list: list[models.DomainVitals] | None = LEFT_OUT
    failure_list: list[models.DomainVitals] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "success_list": decoding.array(decoding.model(models.DomainVitals)),
        "failure_list": decoding.array(decoding.model(models.DomainVitals)),
    }
