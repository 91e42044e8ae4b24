# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model


class LaunchedCount(Model):
    """Number of launched campaigns.

    Attributes:
        count: Campaigns that have been launched.
    """

    count: int
