# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DomainVerificationRecord(Model):
    """A record that is needed to verify an agency domain.

    Attributes:
        type: Kind of verification.
        domain: Domain name that the record is for.
        value: Value that the record must have.
        reason: Why the verification is asked for.
    """

    type: str | None = LEFT_OUT
    domain: str | None = LEFT_OUT
    value: str | None = LEFT_OUT
    reason: str | None = LEFT_OUT
