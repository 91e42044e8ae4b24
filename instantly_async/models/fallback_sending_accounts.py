# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class FallbackSendingAccounts(Model):
    """Sending accounts to fall back on for no-show follow-ups.

    Attributes:
        accounts: E-mail addresses of sending accounts.
        tag_ids: Tags that stand for the sending accounts that carry them.
    """

    accounts: list[str] | Unset = UNSET
    tag_ids: list[str] | Unset = UNSET
