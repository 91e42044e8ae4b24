# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenIntEnum


class LeadESGCode(OpenIntEnum):
    """E-mail security gateway (ESG) in front of a lead's mailbox.

    Attributes:
        IN_QUEUE: In the queue, not determined yet.
        BARRACUDA: Barracuda.
        MIMECAST: Mimecast.
        PROOFPOINT: Proofpoint.
        CISCO: Cisco.
    """

    IN_QUEUE = 0
    BARRACUDA = 1
    MIMECAST = 2
    PROOFPOINT = 3
    CISCO = 4
