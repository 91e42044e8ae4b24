# Generated from openapi.yaml by `make generate`; edits here are lost.
from __future__ import annotations

from .._core.base_model import Model
from .._core.types import LEFT_OUT


class IntegrationState(Model):
    """State of an integration.

    Attributes:
        id: ID of the integration.
        label: Name for display.
        is_valid: Whether the integration is usable.
        error: What is wrong with the integration.
    """

    id: str
    label: str
    is_valid: bool
    error: str | None = LEFT_OUT
