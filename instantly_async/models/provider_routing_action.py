# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class ProviderRoutingAction(OpenStrEnum):
    """What a routing rule does with the provider pairs it names.

    Attributes:
        SEND: Allow sending for the pair.
        DO_NOT_SEND: Forbid sending for the pair.
    """

    SEND = "send"
    DO_NOT_SEND = "do_not_send"
