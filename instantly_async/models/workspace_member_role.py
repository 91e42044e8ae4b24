# Generated from openapi.yaml by `make generate`; edits here are lost.
from .._core.open_enums import OpenStrEnum


class WorkspaceMemberRole(OpenStrEnum):
    """Access level of a workspace member.

    Attributes:
        OWNER: Full access and management of the workspace. Held by the user who created the workspace; cannot
            be given through the API.
        ADMIN: Everything but deleting the workspace.
        EDITOR: May edit, but not change workspace settings.
        VIEW: May only read.
        CLIENT: User of the white-label agency view; cannot be given through the API.
    """

    OWNER = "owner"
    ADMIN = "admin"
    EDITOR = "editor"
    VIEW = "view"
    CLIENT = "client"
