# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from .._core.base_model import Model
from .._core.types import LEFT_OUT, UNSET, Unset


class FallbackSendingAccounts(Model):
    """Sending accounts to fall back on for no-show follow-ups.

    Attributes:
        accounts: E-mail addresses of sending accounts.
        tag_ids: Tags that stand for the sending accounts that carry them.
    """

    accounts: list[str] | None = LEFT_OUT
    tag_ids: list[str] | None = LEFT_OUT

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            accounts: Sequence[str] | Unset = UNSET,
            tag_ids: Sequence[str] | Unset = UNSET,
            additional_properties: Mapping[str, Any] = ...,
        ) -> None: ...
