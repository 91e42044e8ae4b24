# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class TrackingDomainStatus(Model):
    """Set-up of a custom tracking domain.

    Attributes:
        success: Whether the check succeeded.
        ssl: Whether SSL works for the domain.
        cname: Whether the CNAME record is in place.
        host: Host name that was checked.
    """

    success: bool | Unset = UNSET
    ssl: bool | Unset = UNSET
    cname: bool | Unset = UNSET
    host: str | Unset = UNSET
