# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations


from .._core.base_model import Model
from .._core.types import UNSET, Unset


class AuthenticationFailureResults(Model):
    """What went wrong with SPF, DKIM or DMARC for a received test e-mail.

    Attributes:
        authentication_results: Results of authentication at the recipient's side.
        dkim_signature: DKIM signature of the e-mail.
        received_spf: SPF result that the recipient's side noted.
    """

    authentication_results: str | Unset = UNSET
    dkim_signature: str | Unset = UNSET
    received_spf: str | Unset = UNSET
