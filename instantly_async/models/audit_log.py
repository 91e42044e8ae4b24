# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class AuditLog(Model):
    """An entry in the audit log.

    Attributes:
        id: ID of the entry. A UUID.
        timestamp: When it happened.
        organization_id: Workspace in which it happened. A UUID.
        activity_type: What happened.
        user_agent: User agent of the client that was used.
        user_id: User who did it. A UUID.
        ip_address: IP address that the action came from.
        from_api: Whether it was done through the API.
        api_key_id: API key that was used, if known. A UUID.
        affected_count: Number of items concerned.
        campaign_id: Campaign concerned, if any. A UUID.
        webhook_id: Webhook concerned, if any. A UUID.
        subsequence_id: Subsequence concerned, if any. A UUID.
        list_id: List concerned, if any. A UUID.
        audit_metadata: Further details, cleared of sensitive content.
        user_name: Name of the user who did it.
    """

    id: str
    timestamp: datetime.datetime
    organization_id: str
    activity_type: models.AuditLogActivityType
    user_agent: str | None = LEFT_OUT
    user_id: str | None = LEFT_OUT
    ip_address: str
    from_api: bool
    api_key_id: str | None = LEFT_OUT
    affected_count: int | None = LEFT_OUT
    campaign_id: str | None = LEFT_OUT
    webhook_id: str | None = LEFT_OUT
    subsequence_id: str | None = LEFT_OUT
    list_id: str | None = LEFT_OUT
    audit_metadata: dict[str, Any] | None = LEFT_OUT
    user_name: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp": decoding.date_time,
        "activity_type": decoding.enum(models.AuditLogActivityType),
    }
