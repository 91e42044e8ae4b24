# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WorkspaceGroupMember(Model):
    """Link between an admin workspace and one of its sub workspaces, accepted or only proposed.

    Attributes:
        id: ID of the link. A UUID.
        admin_workspace_id: Workspace that heads the group and sent the invitation. A UUID.
        sub_workspace_id: Workspace that was invited. A UUID.
        status: State of the invitation.
        timestamp_created: When the link was created.
        timestamp_updated: When the link was last changed.
        sub_workspace_name: Name of the sub workspace.
        admin_workspace_name: Name of the admin workspace.
    """

    id: str
    admin_workspace_id: str
    sub_workspace_id: str
    status: models.WorkspaceGroupMemberStatus
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    sub_workspace_name: str | None = LEFT_OUT
    admin_workspace_name: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "status": decoding.enum(models.WorkspaceGroupMemberStatus),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
    }
