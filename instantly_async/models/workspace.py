# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class Workspace(Model):
    """A workspace with its owner, settings and plans.

    Attributes:
        id: ID of the workspace. A UUID.
        timestamp_created: When the workspace was created.
        timestamp_updated: When the workspace was last changed.
        scheduled_for_removal_at: When the workspace is going to be removed, if a removal is scheduled.
        owner: User who owns the workspace. A UUID.
        name: Name of the workspace.
        plan_id: Plan of the workspace.
        plan_id_bundle: Bundle plan.
        add_unsub_to_block: Whether leads who unsubscribe are put on the block list.
        default_opportunity_value: Value that an opportunity has unless it is given another.
        plan_id_leadfinder: Lead finder plan.
        plan_id_verification: E-mail verification plan; unlike the other plans an object, not an ID.
        org_logo_url: URL of the logo image.
        org_client_domain: Domain of the white-label agency view.
        plan_id_crm: CRM plan.
        plan_id_website_visitor: Plan for the tracking of website visitors.
        plan_id_inbox_placement: Inbox placement plan.
    """

    id: str
    timestamp_created: datetime.datetime
    timestamp_updated: datetime.datetime
    scheduled_for_removal_at: datetime.datetime | None = LEFT_OUT
    owner: str
    name: str
    plan_id: str | None = LEFT_OUT
    plan_id_bundle: str | None = LEFT_OUT
    add_unsub_to_block: bool | None = LEFT_OUT
    default_opportunity_value: float | None = LEFT_OUT
    plan_id_leadfinder: str | None = LEFT_OUT
    plan_id_verification: models.VerificationPlan | None = LEFT_OUT
    org_logo_url: str | None = LEFT_OUT
    org_client_domain: str | None = LEFT_OUT
    plan_id_crm: str | None = LEFT_OUT
    plan_id_website_visitor: str | None = LEFT_OUT
    plan_id_inbox_placement: str | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "timestamp_created": decoding.date_time,
        "timestamp_updated": decoding.date_time,
        "scheduled_for_removal_at": decoding.date_time,
        "plan_id_verification": decoding.model(models.VerificationPlan),
    }
