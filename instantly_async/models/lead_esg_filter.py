# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class LeadESGFilter(OpenStrEnum):
    """E-mail security gateway (ESG) by which leads are filtered.

    The codes are those of `LeadESGCode`, written as text.

    Attributes:
        IN_QUEUE: In the queue, not determined yet.
        BARRACUDA: Barracuda.
        MIMECAST: Mimecast.
        PROOFPOINT: Proofpoint.
        CISCO: Cisco.
        ALL: All.
        NONE: None.
    """

    IN_QUEUE = "0"
    BARRACUDA = "1"
    MIMECAST = "2"
    PROOFPOINT = "3"
    CISCO = "4"
    ALL = "all"
    NONE = "none"
