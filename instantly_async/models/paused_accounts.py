# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class PausedAccounts(Model):
    """What became of each account that was to be paused.

    Attributes:
        paused_emails: Addresses of the accounts that are paused now.
        failed_emails: Addresses that are not valid, or whose account kept its state.
    """

    paused_emails: list[str]
    failed_emails: list[str]
