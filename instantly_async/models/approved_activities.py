# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class ApprovedActivities(Model):
    """Result of approving several activities.

    Attributes:
        approved: How many activities were approved.
    """

    approved: int
