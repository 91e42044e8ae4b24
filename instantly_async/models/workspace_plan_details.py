# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from .. import models
from .._core import decoding
from .._core.base_model import Model
from .._core.types import LEFT_OUT


class WorkspacePlanDetails(Model):
    """Plans and add-ons of a workspace.

    Attributes:
        organization_id: Workspace that the plans belong to. A UUID.
        organization_name: Name of the workspace.
        subscriptions: Plans, one per product.
        addons: Add-ons that the workspace has or can buy.
    """

    organization_id: str | None = LEFT_OUT
    organization_name: str | None = LEFT_OUT
    subscriptions: models.PlanSubscriptions | None = LEFT_OUT
    addons: models.PlanAddons | None = LEFT_OUT

    _decoders: ClassVar[Mapping[str, decoding.Decoder]] = {
        "subscriptions": decoding.model(models.PlanSubscriptions),
        "addons": decoding.model(models.PlanAddons),
    }
