# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class OAuthSessionStatus(Model):
    """Outcome of a sign-in session so far.

    Attributes:
        status: State of the session; it decides which of the other fields are set.
        email: Address of the connected account, after success.
        name: Name of the account's owner, after success.
        error: Code of the error, after a failure.
        error_description: Explanation of the error for people, after a failure.
    """

    status: models.OAuthSessionState | None = LEFT_OUT
    email: str | None = LEFT_OUT
    name: str | None = LEFT_OUT
    error: str | None = LEFT_OUT
    error_description: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.OAuthSessionState),
    }
