# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class ForwardingMode(OpenStrEnum):
    """How visitors are brought to the forwarding domain.

    Attributes:
        REDIRECT: The browser is sent to the forwarding domain and shows its address.
        STEALTH: The browser keeps the original address, and content of the forwarding domain is served under
            it by proxy.
    """

    REDIRECT = "redirect"
    STEALTH = "stealth"
