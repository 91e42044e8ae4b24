# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AuthenticationFailureResults(Model):
    """What went wrong with SPF, DKIM or DMARC for a received test e-mail.

    Attributes:
        authentication_results: Results of authentication at the recipient's side.
        dkim_signature: DKIM signature of the e-mail.
        received_spf: SPF result that the recipient's side noted.
    """

    authentication_results: str | None = LEFT_OUT
    dkim_signature: str | None = LEFT_OUT
    received_spf: str | None = LEFT_OUT
