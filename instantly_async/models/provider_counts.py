# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class ProviderCounts(Model):
    """Numbers of accounts by e-mail provider.

    Attributes:
        custom_imap_smtp: Accounts connected by IMAP and SMTP.
        google: Accounts at Google.
        microsoft: Accounts at Microsoft.
        airmail: AirMail accounts.
        other: Accounts of any other provider.
    """

    custom_imap_smtp: int
    google: int
    microsoft: int
    airmail: int
    other: int
