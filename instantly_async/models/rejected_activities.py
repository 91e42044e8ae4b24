# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class RejectedActivities(Model):
    """Result of rejecting several activities.

    Attributes:
        rejected: How many activities were rejected.
    """

    rejected: int
