# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class DeliverabilityFeedItem(Model):
    """An insight, recommendation or action in the feed of a deliverability agent.

    Attributes:
        id: ID of the item.
        organization_id: Workspace of the agent.
        agent_id: Agent that made the item.
        source_activity_id: Activity that gave rise to the item.
        feed_code: Machine-readable kind of item, such as `workspace_settings_recommendation`.
        kind: Whether the item informs, recommends or reports an action.
        status: Whether the item is to do, done, dismissed or failed.
        severity: How serious the matter is.
        priority: Rank of the item as a number; the vendor does not say whether high or low comes first.
        subject_type: Kind of object that the item is about.
        subject_id: Object that the item is about.
        subject_name: Name of the object that the item is about.
        payload: Details of the item; its keys depend on `feed_code`.
        result_payload: Details of the result; its keys depend on `feed_code`.
        action_code: Machine-readable kind of action that goes with the item.
        action_status: State of that action.
        action_payload: Details of that action; its keys depend on `action_code`.
        dedupe_key: Key that keeps the same item from appearing twice.
        timestamp_created: When the item was created.
        timestamp_updated: When the item was last changed.
        completed_at: When the item was done.
        dismissed_at: When the item was dismissed.
        expires_at: When the item expires.
    """

    id: str
    organization_id: str
    agent_id: str
    source_activity_id: str | None = LEFT_OUT
    feed_code: str
    kind: models.FeedItemKind
    status: models.FeedItemStatus
    severity: models.FeedItemSeverity
    priority: int
    subject_type: str | None = LEFT_OUT
    subject_id: str | None = LEFT_OUT
    subject_name: str | None = LEFT_OUT
    payload: dict[str, Any]
    result_payload: dict[str, Any] | None = LEFT_OUT
    action_code: str | None = LEFT_OUT
    action_status: str | None = LEFT_OUT
    action_payload: dict[str, Any] | None = LEFT_OUT
    dedupe_key: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    completed_at: datetime.datetime | None = LEFT_OUT
    dismissed_at: datetime.datetime | None = LEFT_OUT
    expires_at: datetime.datetime | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "kind": decoding.enum(models.FeedItemKind),
        "status": decoding.enum(models.FeedItemStatus),
        "severity": decoding.enum(models.FeedItemSeverity),
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "completed_at": decoding.date_time,
        "dismissed_at": decoding.date_time,
        "expires_at": decoding.date_time,
    }
