# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class TrackingDomainStatus(Model):
    """Set-up of a custom tracking domain.

    Attributes:
        success: Whether the check succeeded.
        ssl: Whether SSL works for the domain.
        cname: Whether the CNAME record is in place.
        host: Host name that was checked.
    """

    success: bool | None = LEFT_OUT
    ssl: bool | None = LEFT_OUT
    cname: bool | None = LEFT_OUT
    host: str | None = LEFT_OUT
