# Generated from openapi.yaml by `make generate`; edits here are lost.
from enum import StrEnum


class ForwardingMode(StrEnum):
    """How visitors are brought to the forwarding domain.

    Attributes:
        REDIRECT: The browser is sent to the forwarding domain and shows its address.
        STEALTH: The browser keeps the original address, and content of the forwarding domain is served under
            it by proxy.
    """

    REDIRECT = "redirect"
    STEALTH = "stealth"
