# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DomainVitals(Model):
    """DNS test results of one domain.

    Attributes:
        domain: Domain that was tested.
        all_pass: Whether all tests passed.
        mx: Whether the MX records passed.
        spf: Whether the SPF record passed.
        dkim: Whether DKIM passed.
        dmarc: Whether the DMARC record passed.
    """

    domain: str | None = LEFT_OUT
    all_pass: bool | None = LEFT_OUT
    mx: bool | None = LEFT_OUT
    spf: bool | None = LEFT_OUT
    dkim: bool | None = LEFT_OUT
    dmarc: bool | None = LEFT_OUT

    _json_names: ClassVar[Mapping[str, str]] = {
        "all_pass": "allPass",
    }
