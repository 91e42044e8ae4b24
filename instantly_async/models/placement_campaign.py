# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class PlacementCampaign(Model):
    """Id and name of the campaign that a placement test belongs to.

    Attributes:
        id: ID of the campaign.
        name: Name of the campaign.
    """

    id: str | None = LEFT_OUT
    name: str | None = LEFT_OUT
