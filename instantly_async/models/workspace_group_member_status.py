# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class WorkspaceGroupMemberStatus(OpenStrEnum):
    """State of the invitation to a workspace group.

    Attributes:
        PENDING: Invited, no answer yet.
        ACCEPTED: The invitation was accepted and the workspace belongs to the group.
        REJECTED: The invitation was turned down.
    """

    PENDING = "pending"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
