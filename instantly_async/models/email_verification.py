# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class EmailVerification(Model):
    """Verification of one e-mail address.

    Attributes:
        status: Whether the request itself worked. It says nothing about the address; see
            `verification_status` for that.
        email: Address that is verified.
        verification_status: Result for the address.
        catch_all: Whether the address is a catch-all one; `pending` until that is known.
        credits: Verification credits that are left afterwards.
        credits_used: Verification credits that this verification cost.
    """

    status: models.EmailVerificationRequestStatus | None = LEFT_OUT
    email: str
    verification_status: models.EmailVerificationStatus
    catch_all: bool | str | None = LEFT_OUT
    credits: float | None = LEFT_OUT
    credits_used: float | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.EmailVerificationRequestStatus),
        "verification_status": decoding.enum(models.EmailVerificationStatus),
    }
