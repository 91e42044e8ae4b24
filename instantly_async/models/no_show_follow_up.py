# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar


from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import UNSET, Unset


class NoShowFollowUp(Model):
    """Settings for follow-ups to leads who missed a meeting.

    Attributes:
        enabled: Whether such follow-ups are written.
        max_followups: Most follow-ups of this kind. 1 to 10.
        fallback_sending_accounts: Sending accounts to fall back on.
    """

    enabled: bool | Unset = UNSET
    max_followups: int | Unset = UNSET
    fallback_sending_accounts: models.FallbackSendingAccounts | Unset = UNSET

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "fallback_sending_accounts": decoding.model(models.FallbackSendingAccounts),
    }
