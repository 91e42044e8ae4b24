# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WorkspaceMember(Model):
    """A person with access to a workspace.

    Attributes:
        id: ID of the member. A UUID.
        email: E-mail address under which the person is a member. An e-mail address.
        user_id: User account of the member. A UUID.
        user_email: E-mail address of the person's user account. An e-mail address.
        nickname: Private name for the member that nobody but the workspace owner sees. At most 80 characters.
        name: First and last name of the member.
        role: Access level of the member; `owner` and `client` cannot be given through the API.
        timestamp_created: When the member was created.
        workspace_id: Workspace that the membership is for. A UUID.
        accepted: Whether the invitation has been accepted.
        issuer_id: User who added the member. A UUID.
        permissions: Sections of the app that the member may use, as values of `WorkspaceMemberPermission`.
    """

    id: str
    email: str
    user_id: str
    user_email: str | None = LEFT_OUT
    nickname: str | None = LEFT_OUT
    name: models.PersonName | None = LEFT_OUT
    role: models.WorkspaceMemberRole
    timestamp_created: datetime.datetime
    workspace_id: str
    accepted: bool
    issuer_id: str | None = LEFT_OUT
    permissions: list[models.WorkspaceMemberPermission] | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "name": decoding.model(models.PersonName),
        "role": decoding.enum(models.WorkspaceMemberRole),
        "timestamp_created": decoding.date_time,
        "permissions": decoding.array(decoding.enum(models.WorkspaceMemberPermission)),
    }
