# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class NoShowFollowUp(Model):
    """Settings for follow-ups to leads who missed a meeting.

    Attributes:
        enabled: Whether such follow-ups are written.
        max_followups: Most follow-ups of this kind. 1 to 10.
        fallback_sending_accounts: Sending accounts to fall back on.
    """

    enabled: bool | None = LEFT_OUT
    max_followups: int | None = LEFT_OUT
    fallback_sending_accounts: models.FallbackSendingAccounts | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "fallback_sending_accounts": decoding.model(models.FallbackSendingAccounts),
    }

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            enabled: bool | Unset = UNSET,
            max_followups: int | Unset = UNSET,
            fallback_sending_accounts: models.FallbackSendingAccounts | Mapping[str, Any] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
